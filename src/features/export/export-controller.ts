// Taking the timeline along. The part that is always there: it remembers what is open, and fetches save.ts when asked.
import { html, nothing, type TemplateResult } from 'lit';
import type { NewsEvent } from '../../model/news-event.js';
import { exportButton } from '../../view/footer.js';
import type { Citing } from '../../state/view-context.js';
import type { Derived } from '../../state/derived.js';
import type { DocumentLoader } from '../../loading/document-loader.js';
import type { Reader } from '../../element/reader.js';
import type { Scene } from '../../element/compose.js';
import type { ExportPanel } from './lazy/export-panel.js';

/** What saving needs of the element around it. */
export interface SavingHost extends HTMLElement {
  readonly data: unknown;
  readonly src: string | null;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export class ExportController implements Citing {
  isOpen = false;
  readonly host: SavingHost;
  readonly loader: DocumentLoader;
  readonly reader: Reader;
  readonly derived: () => Derived;
  #save: ExportPanel | null = null;

  constructor(host: SavingHost, loader: DocumentLoader, reader: Reader, derived: () => Derived) {
    this.host = host;
    this.loader = loader;
    this.reader = reader;
    this.derived = derived;
  }

  /** The button in the foot, and what it opens. */
  piece(scene: Scene): TemplateResult {
    const button = exportButton(this.isOpen, scene.derived.context.messages, () => void this.handleOpen());
    return html`${button} ${(this.isOpen && this.#save?.panel(scene)) || nothing}`;
  }

  readonly resultOf = (newsEvent: NewsEvent): TemplateResult | typeof nothing =>
    this.#save?.citationOf(newsEvent) ?? nothing;

  readonly handleOpen = async (): Promise<void> => {
    this.isOpen = !this.isOpen && (await this.#load()) !== null;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (this.isOpen) this.#save?.focusPanel();
    else this.#save?.forget();
  };

  readonly handleCite = (newsEvent: NewsEvent): void =>
    void this.#load().then((save) => save?.cite(newsEvent));

  /** Lets go of files that were made. */
  close(): void {
    this.isOpen = false;
    this.#save?.forget();
  }

  /** Offline, or where a file was not copied along, it is said and can be tried again. */
  async #load(): Promise<ExportPanel | null> {
    if (this.#save !== null) return this.#save;
    try {
      const { ExportPanel: Late } = await import('./lazy/export-panel.js');
      return (this.#save ??= new Late(this));
    } catch {
      this.reader.say(this.derived().context.messages.notLoaded);
      return null;
    }
  }
}
