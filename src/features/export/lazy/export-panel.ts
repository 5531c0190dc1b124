// Files and citations of what a reader sees.
import { html, nothing, type TemplateResult } from 'lit';
import type { NewsEvent } from '../../../model/news-event.js';
import type { App } from '../../../state/app.js';
import { adoptStyles } from '../../../base/adopted-styles.js';
import { calendarText } from '../formats/calendar.js';
import { citationText, eventUrl } from '../formats/citation.js';
import { csvText } from '../formats/csv.js';
import type { ExportContext } from '../formats/evidence-text.js';
import { exportMessages } from '../formats/words.js';
import { exportChoices, textToCopy, type ExportedFile } from './export-choices.js';
import { exportPanelCss } from './export-panel.styles.js';

/** What can be saved, with its media type and the end of its name. */
const formats = {
  document: { type: 'application/json', extension: 'json' },
  csv: { type: 'text/csv;charset=utf-8', extension: 'csv' },
  calendar: { type: 'text/calendar;charset=utf-8', extension: 'ics' },
} as const;
type ExportFormat = keyof typeof formats;

/** What is copied of an event. */
export type CopyKind = 'citation' | 'link';

interface Copy {
  readonly kind: CopyKind;
  readonly newsEvent: NewsEvent;
  readonly text: string;
  readonly isCopied: boolean;
}

/** What is exported. */
export interface ExportedData {
  readonly shownEvents: () => readonly NewsEvent[];
  readonly originalData: () => unknown;
  /** What the element's part of the address begins with. */
  readonly linkName: () => string;
}

export class ExportPanel {
  readonly #app: App;
  readonly #data: ExportedData;
  readonly #handleClose: () => void;
  #file: ExportedFile | null = null;
  #copy: Copy | null = null;

  constructor(app: App, data: ExportedData, handleClose: () => void) {
    this.#app = app;
    this.#data = data;
    this.#handleClose = handleClose;
    adoptStyles(app.host.shadowRoot, exportPanelCss);
  }

  render(): TemplateResult {
    const counts = {
      shownCount: this.#data.shownEvents().length,
      allCount: this.#app.derived.whole.all.length,
    };
    return exportChoices({ ...counts, file: this.#file }, this.#context.messages, {
      handleSave: (format) => void this.#save(format),
      handleClose: () => void this.#close(),
    });
  }

  /** What has become of the copy of an event. */
  copyOf(newsEvent: NewsEvent): TemplateResult | typeof nothing {
    const copy = this.#copy;
    if (copy?.newsEvent !== newsEvent) return nothing;
    const words = this.#wordsFor(copy);
    return copy.isCopied ? html`<span class="cited">${words}</span>` : textToCopy(copy.text, words);
  }

  /** Copies a citation or a link or, where the browser does not allow that, shows it selected. */
  async copy(newsEvent: NewsEvent, kind: CopyKind): Promise<void> {
    const title = this.#app.state.loaded?.document.title ?? null;
    const from = { title, url: location.href, name: this.#data.linkName() };
    const text = kind === 'link' ? eventUrl(newsEvent, from) : citationText(newsEvent, from, this.#context);
    this.#copy = { kind, newsEvent, text, isCopied: await copied(text) };
    this.#app.dispatch({ type: 'announce', words: this.#wordsFor(this.#copy) });
    await this.#app.update();
    if (!this.#copy.isCopied) this.#one<HTMLTextAreaElement>('.hand-copy')?.select();
  }

  #wordsFor({ kind, isCopied }: Copy): string {
    const { cited, citeByHand, linkCopied, linkByHand } = this.#context.messages;
    if (kind === 'link') return isCopied ? linkCopied : linkByHand;
    return isCopied ? cited : citeByHand;
  }

  focus(): void {
    this.#one('.export-panel button')?.focus();
  }

  /** Releases the memory of the file that was made last. */
  releaseFile(): void {
    if (this.#file !== null) URL.revokeObjectURL(this.#file.url);
    this.#file = null;
  }

  async #save(format: ExportFormat): Promise<void> {
    const { messages } = this.#context;
    this.releaseFile();
    try {
      const { type, extension } = formats[format];
      const blob = new Blob([this.#contentOf(format)], { type });
      const name = `${fileName(this.#app.state.loaded?.document.title ?? '')}.${extension}`;
      this.#file = { format, name, url: URL.createObjectURL(blob) };
      this.#app.dispatch({ type: 'announce', words: messages.saved(name) });
    } catch {
      // A page's own data can be more than JSON can say.
      this.#app.dispatch({ type: 'announce', words: messages.notSaved });
      return;
    }
    await this.#app.update();
    // The link stays in sight for where the browser allows no download without the reader's own press.
    this.#one<HTMLAnchorElement>('.export-panel a[download]')?.click();
  }

  #contentOf(format: ExportFormat): Blob | string {
    const { loaded } = this.#app.state;
    const context = this.#context;
    if (format === 'document')
      return loaded?.text ?? `${JSON.stringify(this.#data.originalData(), null, 2)}\n`;
    const newsEvents = this.#data.shownEvents();
    if (format === 'csv') return csvText(newsEvents, { ...context, lanes: loaded?.document.lanes ?? [] });
    return calendarText(newsEvents, {
      ...context,
      title: loaded?.document.title ?? null,
      madeAt: Date.now(),
      address: `${location.host}${location.pathname}`,
    });
  }

  async #close(): Promise<void> {
    this.#handleClose();
    await this.#app.update();
    this.#one('.export-button')?.focus();
  }

  get #context(): ExportContext {
    const { context } = this.#app.derived;
    return { ...context, messages: exportMessages(context.messages) };
  }

  #one<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.#app.host.shadowRoot?.querySelector<Found>(selector) ?? null;
  }
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The title in letters and digits of any script; `timeline` where it has none. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['timeline'];
  // Never half of a pair.
  return words
    .join('-')
    .slice(0, 60)
    .replace(/[\uD800-\uDBFF]$/, '');
}
