// What the reader has not seen yet: a word beside a title, and a line that counts them.
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { ViewSetting } from '../state/view-context.js';

/** Why a news event is marked. */
export type Mark = 'new' | 'changed';

/** By the id of the news event. */
export type Marks = ReadonlyMap<string, Mark>;

export const noMarks: Marks = new Map();

/** The marks without one that was seen. */
export function marksWithout(marks: Marks, id: string): Marks {
  return marks.has(id) ? new Map([...marks].filter(([markedId]) => markedId !== id)) : marks;
}

export interface MarkWishes {
  /** Goes to the next of them. */
  readonly handleNextMark: () => void;
  readonly handleAllSeen: () => void;
}

export function countMarks(marks: Marks): Readonly<Record<Mark, number>> {
  const counts = { new: 0, changed: 0 };
  for (const mark of marks.values()) counts[mark] += 1;
  return counts;
}

/** The word for one news event, or nothing. */
export function markOf(id: string, { marks, messages }: ViewSetting): TemplateResult | typeof nothing {
  const mark = marks.get(id);
  return mark === undefined ? nothing : html`<span class="fresh" part="fresh">${messages.marks[mark]}</span>`;
}

/** How many there are, a way to them, and a way to be done with them. It stands under the drawing, and moves nothing. */
export function markLine(
  marks: Marks,
  messages: Messages,
  { handleNextMark, handleAllSeen }: MarkWishes,
): TemplateResult | typeof nothing {
  if (marks.size === 0) return nothing;
  const counts = countMarks(marks);
  return html`<p class="fresh-line" part="fresh-line">
    <span>${messages.marked(counts.new, counts.changed)}</span>
    <button type="button" class="plain" @click=${handleNextMark}>${messages.nextMark}</button>
    <button type="button" class="plain" @click=${handleAllSeen}>${messages.allSeen}</button>
  </p>`;
}
