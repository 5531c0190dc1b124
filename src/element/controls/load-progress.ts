// How far a long load is, and what stops it.
import { html, nothing, type TemplateResult } from 'lit';
import type { ControlsMessages } from '../../i18n/late/controls-messages.js';
import type { Messages } from '../../i18n/messages.js';
import type { LoadProgress } from '../../state/app-state.js';

export function loadProgress(
  { bytes, totalBytes }: LoadProgress,
  messages: Messages & ControlsMessages,
  handleStop: () => void,
): TemplateResult {
  return html`<progress
      aria-label=${messages.loading}
      max=${totalBytes ?? nothing}
      value=${totalBytes === null ? nothing : bytes}
    ></progress>
    <p>${messages.loadedSoFar(bytes, totalBytes)}</p>
    <button type="button" class="plain" @click=${handleStop}>${messages.stop}</button>`;
}
