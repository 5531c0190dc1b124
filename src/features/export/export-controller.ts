// Files and citations: the button that is always there, and what loads when a reader first asks for one.
import { html, nothing, type TemplateResult } from 'lit';
import { controlsMessagesInEnglish, type ControlsMessages } from '../../i18n/late/controls-messages.js';
import { withEnglish } from '../../i18n/load-messages.js';
import type { NewsEvent } from '../../model/news-event.js';
import type { App, Feature } from '../../state/app.js';
import type { ExportedData, ExportPanel } from './lazy/export-panel.js';

const importExportPanel = () => import('./lazy/export-panel.js');

export class ExportController implements Feature {
  readonly #app: App;
  readonly #part;
  readonly #data: ExportedData;
  #panel: ExportPanel | null = null;
  #isOpen = false;

  constructor(app: App, data: ExportedData) {
    this.#app = app;
    this.#part = app.part(importExportPanel);
    this.#data = data;
  }

  begin(signal: AbortSignal): void {
    signal.addEventListener('abort', () => {
      this.#isOpen = false;
      this.#panel?.releaseFile();
    });
  }

  /** The button in the footer, and what it opens. */
  render(): TemplateResult {
    return html`<button
        type="button"
        class="link-button export-button"
        part="export-button"
        aria-expanded=${this.#isOpen ? 'true' : 'false'}
        @click=${this.#handleToggle}
      >
        ${this.#messages.save}
      </button>
      ${(this.#isOpen && this.#panel?.render()) || nothing}`;
  }

  /** The button that copies an event as a citation, and what has become of that. */
  readonly citation = (newsEvent: NewsEvent): TemplateResult => {
    return html`<div class="cite" part="cite">
      <button type="button" class="link-button" @click=${() => void this.#cite(newsEvent)}>
        ${this.#messages.cite}
      </button>
      ${this.#panel?.citationOf(newsEvent) ?? nothing}
    </div>`;
  };

  readonly #handleToggle = async (): Promise<void> => {
    const panel = this.#isOpen ? null : await this.#loadPanel();
    this.#isOpen = panel !== null;
    await this.#app.update();
    if (panel !== null) panel.focus();
    else this.#panel?.releaseFile();
  };

  get #messages(): ControlsMessages {
    return withEnglish(this.#app.state.messages, controlsMessagesInEnglish);
  }

  async #cite(newsEvent: NewsEvent): Promise<void> {
    await (await this.#loadPanel())?.cite(newsEvent);
  }

  async #loadPanel(): Promise<ExportPanel | null> {
    const part = await this.#part.load();
    if (part === null) return null;
    return (this.#panel ??= new part.ExportPanel(this.#app, this.#data, () => void this.#handleToggle()));
  }
}
