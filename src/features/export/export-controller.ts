// Files and citations: the button that is always there, and what loads when a reader first asks for one.
import { html, nothing, type TemplateResult } from 'lit';
import { controlsMessagesInEnglish, type ControlsMessages } from '../../i18n/late/controls-messages.js';
import { withEnglish } from '../../i18n/load-messages.js';
import type { NewsEvent } from '../../model/news-event.js';
import type { App, Feature } from '../../state/app.js';
import type { CopyKind, ExportedData, ExportPanel } from './lazy/export-panel.js';

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

  /** The buttons that copy an event as a citation and, where a link leads to it, as a link, and what has become of that. */
  readonly citation = (newsEvent: NewsEvent): TemplateResult => {
    return html`<div class="cite" part="cite">
      ${this.#app.state.hash ? this.#copyButton(newsEvent, 'link', this.#messages.copyLink) : nothing}
      ${this.#copyButton(newsEvent, 'citation', this.#messages.cite)}
      ${this.#panel?.copyOf(newsEvent) ?? nothing}
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

  #copyButton(newsEvent: NewsEvent, kind: CopyKind, words: string): TemplateResult {
    return html`<button type="button" class="link-button" @click=${() => void this.#copy(newsEvent, kind)}>
      ${words}
    </button>`;
  }

  async #copy(newsEvent: NewsEvent, kind: CopyKind): Promise<void> {
    await (await this.#loadPanel())?.copy(newsEvent, kind);
  }

  async #loadPanel(): Promise<ExportPanel | null> {
    const part = await this.#part.load();
    if (part === null) return null;
    return (this.#panel ??= new part.ExportPanel(this.#app, this.#data, () => void this.#handleToggle()));
  }
}
