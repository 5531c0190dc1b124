// The room that the timeline is drawn in, what lies outside it, and an opened pill.
import { html, nothing, type TemplateResult } from 'lit';
import type { Placement } from '../layout/placement.js';
import type { Messages } from '../i18n/messages.js';
import type { PopoverPosition } from './cluster-list.js';

export interface TimelineViewState {
  /** False while the drawing is on its way: its room is kept, and says so. */
  readonly isDrawn: boolean;
  /** What will be drawn, to be read until then. */
  readonly due: readonly Placement[];
  readonly before: number;
  readonly after: number;
  readonly undated: number;
  /** An opened pill's list, and where it stands. */
  readonly group: { readonly panel: TemplateResult; readonly place: PopoverPosition } | null;
}

export interface TimelineViewCallbacks {
  readonly handleKey: (domEvent: KeyboardEvent) => void;
  readonly handleEarlier: () => void;
  readonly handleLater: () => void;
  readonly handleUndated: () => void;
}

/** The container, which the drawing fills by itself, and the counts of what is outside the window. */
export function timelineView(
  state: TimelineViewState,
  messages: Messages,
  callbacks: TimelineViewCallbacks,
): TemplateResult {
  const { isDrawn, due, before, after, undated, group } = state;
  const edge = (name: string, words: string, handleClick: () => void, isShown: boolean) =>
    isShown
      ? html`<button type="button" class="edge edge--${name}" part="edge" @click=${handleClick}>
          ${words}
        </button>`
      : nothing;
  return html`<div class="stage" part="timeline">
    <div class="stage-canvas" @keydown=${callbacks.handleKey}></div>
    ${isDrawn ? nothing : drawingDue(due, messages)}
    <div class="edges">
      ${edge('earlier', `◂ ${messages.earlier(before)}`, callbacks.handleEarlier, before > 0)}
      ${edge('undated', messages.undated(undated), callbacks.handleUndated, undated > 0)}
      ${edge('later', `${messages.later(after)} ▸`, callbacks.handleLater, after > 0)}
    </div>
    ${
      group === null
        ? nothing
        : // As a property: a strict policy refuses the attribute.
          html`<div
            class="group-place"
            .style=${`left: ${group.place.leftPx}px; top: ${group.place.topPx}px`}
          >
            ${group.panel}
          </div>`
    }
  </div>`;
}

/** In the room that is kept for the drawing, so that nothing moves when that comes. */
function drawingDue(due: readonly Placement[], messages: Messages): TemplateResult {
  if (due.length === 0) return html`<p class="drawing-due">${messages.loading}</p>`;
  return html`<ol class="due">
    ${due.map(
      ({ label: { time, title, flag } }) =>
        html`<li><span class="due-time">${time}</span> <span dir="auto">${title}</span> ${flag}</li>`,
    )}
  </ol>`;
}
