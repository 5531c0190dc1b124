// The news events of a cluster, opened in place: each can be chosen.
import { html, nothing, type TemplateResult } from 'lit';
import { sourceCountText } from '../../layout/source-count.js';
import type { TimelineMessages } from '../../i18n/timeline/timeline-messages.js';
import type { NewsEvent } from '../../model/news-event.js';
import type { ViewContext } from '../../state/view-context.js';
import { statusMark } from '../../view/status-mark.js';
import { timeLine } from '../../view/times.js';

export interface ClusterListState {
  readonly heading: string;
  /** In order; the first of them where there are many. */
  readonly newsEvents: readonly NewsEvent[];
  /** How many more it stands for. */
  readonly restCount: number;
  /** Its top left corner, from that of the timeline. */
  readonly startPx: number;
  readonly topPx: number;
}

export interface ClusterListCallbacks {
  readonly handleSelect: (id: string) => void;
  readonly handleMore: () => void;
  readonly handleClose: () => void;
}

export function clusterList(
  { heading, newsEvents, restCount, startPx, topPx }: ClusterListState,
  context: ViewContext & { readonly messages: TimelineMessages },
  { handleSelect, handleMore, handleClose }: ClusterListCallbacks,
): TemplateResult {
  const { messages } = context;
  // The position is a property: a strict policy refuses the attribute.
  return html`<div
    class="cluster-popover-place"
    .style=${`inset-inline-start: ${startPx}px; top: ${topPx}px`}
  >
    <div class="cluster-popover" part="cluster-popover" role="dialog" aria-label=${heading}>
      <header class="cluster-head" part="cluster-heading">
        <strong>${heading}</strong>
        <button type="button" class="icon" part="button" aria-label=${messages.close} @click=${handleClose}>
          ×
        </button>
      </header>
      <ol class="cluster-entries">
        ${newsEvents.map(
          (newsEvent) =>
            html`<li>
              <button
                type="button"
                class="cluster-entry"
                part="cluster-entry"
                data-entry=${newsEvent.id}
                @click=${() => handleSelect(newsEvent.id)}
              >
                <span class="cluster-title" dir="auto">${newsEvent.title}</span>
                ${statusMark(newsEvent.status, context)}
                <span class="cluster-time" dir="auto"
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
          : html`<button type="button" class="cluster-entry" part="cluster-more" @click=${handleMore}>
              ${messages.showMore(restCount)}
            </button>`
      }
    </div>
  </div>`;
}
