// Nearer, farther, back to the first view, everything.
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { TimelineMessages } from '../i18n/timeline/timeline-messages.js';

export interface ZoomCallbacks {
  readonly handleZoom: (factor: number) => void;
  readonly handleFit: () => void;
  readonly handleFirstView: () => void;
}

/** One press shows half of the window's span, or twice of it. */
const zoomFactor = 2;

export function zoomButtons(
  messages: Messages & TimelineMessages,
  { handleZoom, handleFit, handleFirstView }: ZoomCallbacks,
): TemplateResult {
  return html`<div class="buttons" part="zoom">
    <button
      type="button"
      part="button"
      aria-label=${messages.zoomOut}
      @click=${() => handleZoom(1 / zoomFactor)}
    >
      −</button
    ><button type="button" part="button" aria-label=${messages.zoomIn} @click=${() => handleZoom(zoomFactor)}>
      +</button
    ><button type="button" part="button" @click=${handleFirstView}>${messages.firstView}</button
    ><button type="button" part="button" @click=${handleFit}>${messages.fit}</button>
  </div>`;
}
