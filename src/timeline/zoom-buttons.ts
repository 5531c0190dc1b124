// Nearer, farther, back to the first view, everything: for documents that cannot be read without.
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { TimelineMessages } from '../i18n/timeline/timeline-messages.js';
import type { Placement } from '../layout/placement.js';
import type { EventStore } from '../store/event-store.js';
import type { Span } from '../time/instant.js';

export interface ZoomCallbacks {
  readonly handleZoom: (factor: number) => void;
  readonly handleFit: () => void;
  readonly handleFirstView: () => void;
}

export interface ZoomNeed {
  /** All events of the document. */
  readonly whole: EventStore;
  readonly window: Span;
  readonly firstWindow: Span;
  /** How many events are outside the window. */
  readonly outsideCount: number;
  /** Everything drawn; empty before the first layout. */
  readonly placements: readonly Placement[];
}

/** One press shows half of the window's span, or twice of it. */
const zoomFactor = 2;

/** So many events with all their titles are read without zooming. */
const aDozen = 12;

/** Keeps the buttons once a document has needed them: whoever presses one finds it still there. */
export class ZoomButtons {
  readonly #callbacks: ZoomCallbacks;
  /** The events that have needed them. */
  #needyStore: EventStore | null = null;

  constructor(callbacks: ZoomCallbacks) {
    this.#callbacks = callbacks;
  }

  render(need: ZoomNeed, messages: Messages & TimelineMessages): TemplateResult | typeof nothing {
    if (this.#needyStore !== need.whole) {
      if (!needsZoom(need)) return nothing;
      this.#needyStore = need.whole;
    }
    return this.#buttons(messages);
  }

  #buttons(messages: Messages & TimelineMessages): TemplateResult {
    const { handleZoom, handleFirstView, handleFit } = this.#callbacks;
    return html`<div class="buttons" part="zoom">
      <button
        type="button"
        part="button"
        aria-label=${messages.zoomOut}
        @click=${() => handleZoom(1 / zoomFactor)}
      >
        −</button
      ><button
        type="button"
        part="button"
        aria-label=${messages.zoomIn}
        @click=${() => handleZoom(zoomFactor)}
      >
        +</button
      ><button type="button" part="button" @click=${handleFirstView}>${messages.firstView}</button
      ><button type="button" part="button" @click=${handleFit}>${messages.fit}</button>
    </div>`;
  }
}

/** False for at most a dozen events that all have their titles in the first view, while it is shown. */
export function needsZoom({ whole, window, firstWindow, outsideCount, placements }: ZoomNeed): boolean {
  return (
    whole.all.length > aDozen ||
    outsideCount > 0 ||
    !isNearly(window, firstWindow) ||
    placements.some(({ line }) => line !== null && formsWithoutTitle.has(line.form))
  );
}

const formsWithoutTitle: ReadonlySet<string> = new Set(['mark', 'column', 'rest']);

/** Rounding to pixels moves a window a little. */
function isNearly(a: Span, b: Span): boolean {
  const slackMs = (b.endAt - b.startAt) / 100;
  return Math.abs(a.startAt - b.startAt) < slackMs && Math.abs(a.endAt - b.endAt) < slackMs;
}
