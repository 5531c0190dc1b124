// What the reader has not seen yet: a word beside a title, and a line that counts them.
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { ViewContext } from '../state/view-context.js';

/** Why a news event is marked. */
export type UnreadKind = 'new' | 'changed';

/** By the id of the news event. */
export type Unread = ReadonlyMap<string, UnreadKind>;

export const nothingUnread: Unread = new Map();

/** The marks without one that was seen. */
export function unreadWithout(marks: Unread, id: string): Unread {
  return marks.has(id) ? new Map([...marks].filter(([markedId]) => markedId !== id)) : marks;
}

export interface UnreadCallbacks {
  /** Goes to the next of them. */
  readonly handleNextMark: () => void;
  readonly handleAllSeen: () => void;
}

export function countUnread(marks: Unread): Readonly<Record<UnreadKind, number>> {
  const counts = { new: 0, changed: 0 };
  for (const mark of marks.values()) counts[mark] += 1;
  return counts;
}

/** The word for one news event, or nothing. */
export function badgeOf(id: string, { marks, messages }: ViewContext): TemplateResult | typeof nothing {
  const mark = marks.get(id);
  return mark === undefined ? nothing : html`<span class="fresh" part="fresh">${messages.marks[mark]}</span>`;
}

/** How many there are, a way to them, and a way to be done with them. It stands under the drawing, and moves nothing. */
export function unreadLine(
  marks: Unread,
  messages: Messages,
  { handleNextMark, handleAllSeen }: UnreadCallbacks,
): TemplateResult | typeof nothing {
  if (marks.size === 0) return nothing;
  const counts = countUnread(marks);
  return html`<p class="fresh-line" part="fresh-line">
    <span>${messages.marked(counts.new, counts.changed)}</span>
    <button type="button" class="plain" @click=${handleNextMark}>${messages.nextMark}</button>
    <button type="button" class="plain" @click=${handleAllSeen}>${messages.allSeen}</button>
  </p>`;
}
