// The room that the timeline is drawn in, what lies outside it, and the open list of a cluster.
import { html, nothing, type TemplateResult } from 'lit';
import type { Placement } from '../layout/placement.js';
import type { Messages } from '../i18n/messages.js';
import type { TimelineMessages } from '../i18n/timeline/timeline-messages.js';

export interface TimelineViewState {
  /** False while the drawing is on its way: its room is kept, and says so. */
  readonly isDrawn: boolean;
  /** Time runs from right to left. */
  readonly isMirrored: boolean;
  /** What will be drawn, to be read as text until then. */
  readonly placeholders: readonly Placement[];
  readonly before: number;
  readonly after: number;
  readonly undated: number;
  /** The language of titles and names, as a tag; `null` where the document does not say. */
  readonly documentLang: string | null;
  /** The open list of a cluster. */
  readonly popover: TemplateResult | typeof nothing;
  /** The card of the event that the reader rests on. */
  readonly card: TemplateResult | typeof nothing;
  /** The whole document, while the window is a part of it. */
  readonly overview: TemplateResult | typeof nothing;
}

export interface TimelineViewCallbacks {
  readonly handleKey: (domEvent: KeyboardEvent) => void;
  /** The pointer or the focus comes to something in the drawing, and leaves it. */
  readonly handleEnter: (domEvent: Event) => void;
  readonly handleLeave: () => void;
  /** A double press on the name of a lane. */
  readonly handleLane: (laneId: string) => void;
  readonly handleEarlier: () => void;
  readonly handleLater: () => void;
  readonly handleUndated: () => void;
}

/** The container, which the drawing fills by itself, and the counts of what is outside the window. */
export function timelineView(
  state: TimelineViewState,
  messages: Messages & TimelineMessages,
  callbacks: TimelineViewCallbacks,
): TemplateResult {
  const { isDrawn, isMirrored, placeholders, before, after, undated, popover, card, overview } = state;
  const edge = (name: string, words: string, handleClick: () => void, isShown: boolean) =>
    isShown
      ? html`<button
          type="button"
          class="offscreen-count offscreen-count--${name}"
          part="offscreen-count"
          @click=${handleClick}
        >
          ${words}
        </button>`
      : nothing;
  const [back, on] = isMirrored ? ['▸', '◂'] : ['◂', '▸'];
  return html`<div class="timeline" part="timeline">
    <div
      id="timeline-canvas"
      class="timeline-canvas"
      lang=${state.documentLang ?? nothing}
      @keydown=${callbacks.handleKey}
      @dblclick=${(domEvent: MouseEvent) => reportLane(domEvent, callbacks)}
      @pointerover=${callbacks.handleEnter}
      @pointerout=${callbacks.handleLeave}
      @focusin=${callbacks.handleEnter}
      @focusout=${callbacks.handleLeave}
    ></div>
    ${isDrawn ? nothing : placeholder(placeholders, messages)}
    <div class="edges">
      ${edge('earlier', `${back} ${messages.earlier(before)}`, callbacks.handleEarlier, before > 0)}
      ${overview} ${edge('undated', messages.undated(undated), callbacks.handleUndated, undated > 0)}
      ${edge('later', `${messages.later(after)} ${on}`, callbacks.handleLater, after > 0)}
    </div>
    ${popover} ${card}
  </div>`;
}

/** Names of lanes alone report a double press. */
function reportLane({ target }: MouseEvent, { handleLane }: TimelineViewCallbacks): void {
  const name = target instanceof Element ? target.closest<HTMLElement>('[data-lane]') : null;
  const laneId = name?.dataset['lane'];
  if (laneId !== undefined) handleLane(laneId);
}

/** In the room that is kept for the drawing, so that nothing moves when it comes. */
function placeholder(
  placements: readonly Placement[],
  messages: Messages & TimelineMessages,
): TemplateResult {
  if (placements.length === 0) return html`<p class="placeholder">${messages.loading}</p>`;
  return html`<ol class="placeholders">
    ${placements.map(
      ({ label: { time, title, flag } }) =>
        html`<li><span class="placeholder-time">${time}</span> <span dir="auto">${title}</span> ${flag}</li>`,
    )}
  </ol>`;
}
