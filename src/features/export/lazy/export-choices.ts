// What can be taken along, with what each file cannot keep; and a citation to be copied by hand.
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../i18n/messages.js';
import type { ExportMessages } from '../../../i18n/export-messages.js';

type ExportFormat = 'document' | 'csv' | 'calendar';

/** A file that was made. */
export interface ExportedFile {
  readonly format: ExportFormat;
  readonly name: string;
  /** An address within the browser. */
  readonly url: string;
}

export interface ExportChoicesState {
  readonly shownCount: number;
  readonly allCount: number;
  readonly file: ExportedFile | null;
}

export interface ExportChoicesCallbacks {
  readonly handleSave: (format: ExportFormat) => void;
  readonly handleClose: () => void;
}

export function exportChoices(
  { shownCount, allCount, file }: ExportChoicesState,
  messages: Messages & ExportMessages,
  { handleSave, handleClose }: ExportChoicesCallbacks,
): TemplateResult {
  const choice = (format: ExportFormat, name: string, note: string) =>
    html`<li>
      <button type="button" class="plain" dir="auto" @click=${() => handleSave(format)}>${name}</button>
      <p class="export-note" dir="auto">${note}</p>
      ${file?.format === format ? savedLine(file, messages) : nothing}
    </li>`;
  const handleKey = (domEvent: KeyboardEvent) => {
    if (domEvent.key !== 'Escape') return;
    domEvent.stopPropagation();
    handleClose();
  };
  return html`<section
    class="export-panel"
    part="export-panel"
    aria-label=${messages.saveHeading}
    @keydown=${handleKey}
  >
    <ul>
      ${choice('document', messages.saveDocument, messages.saveDocumentNote)}
      ${choice('csv', messages.saveCsv(shownCount, allCount), messages.saveCsvNote)}
      ${choice('calendar', messages.saveCalendar(shownCount, allCount), messages.saveCalendarNote)}
    </ul>
    <button type="button" class="icon" part="button" aria-label=${messages.close} @click=${handleClose}>
      ×
    </button>
  </section>`;
}

function savedLine({ name, url }: ExportedFile, messages: Messages & ExportMessages): TemplateResult {
  return html`<p class="saved">
    <a href=${url} download=${name}>${name}</a>
    <small>${messages.savedHint}</small>
  </p>`;
}

/** A text in a field of its own, under words that say why. */
export function textToCopy(text: string, words: string): TemplateResult {
  return html`<label class="hand-copy-label">
    ${words}
    <textarea class="hand-copy" readonly rows="6" dir="auto" .value=${text}></textarea>
  </label>`;
}
