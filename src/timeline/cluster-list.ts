// A pill with a count, opened in place: the news events it stands for, each of which can be chosen.
import { html, nothing, type TemplateResult } from 'lit';
import { sourceCountText } from '../layout/label.js';
import type { NewsEvent } from '../model/news-event.js';
import type { ViewContext } from '../state/view-context.js';
import { statusMark } from '../view/evidence.js';
import { timeLine } from '../view/times.js';

export interface ClusterListState {
  readonly heading: string;
  /** In order; the first of them where there are many. */
  readonly newsEvents: readonly NewsEvent[];
  /** How many more it stands for. */
  readonly restCount: number;
}

export interface ClusterListCallbacks {
  readonly handleSelect: (id: string) => void;
  readonly handleMore: () => void;
  readonly handleClose: () => void;
}

/** Where the panel stands, from the top left of the timeline, in pixels. */
export interface PopoverPosition {
  readonly leftPx: number;
  readonly topPx: number;
}

export function clusterList(
  { heading, newsEvents, restCount }: ClusterListState,
  context: ViewContext,
  { handleSelect, handleMore, handleClose }: ClusterListCallbacks,
): TemplateResult {
  const { messages } = context;
  return html`<div class="group" part="group" role="dialog" aria-label=${heading}>
    <header class="group-head" part="group-heading">
      <strong>${heading}</strong>
      <button type="button" class="icon" part="button" aria-label=${messages.close} @click=${handleClose}>
        ×
      </button>
    </header>
    <ol class="group-list">
      ${newsEvents.map(
        (newsEvent) =>
          html`<li>
            <button
              type="button"
              class="group-entry"
              part="group-entry"
              data-entry=${newsEvent.id}
              @click=${() => handleSelect(newsEvent.id)}
            >
              <span class="group-title" dir="auto">${newsEvent.title}</span>
              ${statusMark(newsEvent.status, context)}
              <span class="group-time" dir="auto"
                >${timeLine(newsEvent.when, 'with-date', context)} ·
                ${sourceCountText(newsEvent, messages)}</span
              >
            </button>
          </li>`,
      )}
    </ol>
    ${
      restCount === 0
        ? nothing
        : html`<button type="button" class="group-entry" part="group-more" @click=${handleMore}>
            ${messages.showMore(restCount)}
          </button>`
    }
  </div>`;
}
