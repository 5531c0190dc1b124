// Files and citations of what a reader sees. Loaded when the reader first asks for one.
import { html, nothing, type TemplateResult } from 'lit';
import { calendarText } from '../formats/calendar.js';
import { citationText } from '../formats/citation.js';
import { csvText } from '../formats/csv.js';
import type { ExportContext } from '../formats/evidence-text.js';
import { exportMessagesInEnglish } from '../../../i18n/export-messages.js';
import type { NewsEvent } from '../../../model/news-event.js';
import { childSteps } from '../../../read/children.js';
import { runSync } from '../../../base/chunked-task.js';
import { boundsOf } from '../../../store/bounds.js';
import { touches } from '../../../time/instant.js';
import { isUndated } from '../../../time/when.js';
import { adoptSheet, sheetOf } from '../../../view/styles.js';
import { handCopy, exportChoices, type ExportedFile } from './export-choices.js';
import { exportPanelCss } from './export-panel.styles.js';
import type { Derived } from '../../../state/derived.js';
import { documentSourceOf } from '../../../loading/document-source.js';
import type { Scene } from '../../../element/compose.js';
import type { ExportController } from '../export-controller.js';

const sheet = sheetOf(exportPanelCss);

/** What can be saved, with its media type and the end of its name. */
const forms = {
  document: { type: 'application/json', end: 'json' },
  csv: { type: 'text/csv;charset=utf-8', end: 'csv' },
  calendar: { type: 'text/calendar;charset=utf-8', end: 'ics' },
} as const;
export type ExportFormat = keyof typeof forms;

export class ExportPanel {
  readonly #saving: ExportController;
  #file: ExportedFile | null = null;
  #citation: { readonly newsEvent: NewsEvent; readonly text: string; readonly isCopied: boolean } | null =
    null;

  constructor(saving: ExportController) {
    this.#saving = saving;
    const root = saving.host.shadowRoot;
    if (root) adoptSheet(root, sheet());
  }

  panel(scene: Scene): TemplateResult {
    const { derived } = scene;
    const counts = { shownCount: shownEvents(scene).length, allCount: derived.whole.all.length };
    return exportChoices({ ...counts, file: this.#file }, withMessage(derived).messages, {
      handleSave: (form) => void this.#save(form, scene),
      handleClose: () => void this.#close(),
    });
  }

  /** What has become of the citation of an event. */
  citationOf(newsEvent: NewsEvent): TemplateResult | typeof nothing {
    const citation = this.#citation;
    if (citation?.newsEvent !== newsEvent) return nothing;
    const { messages } = withMessage(this.#saving.derived());
    return citation.isCopied
      ? html`<span class="cited">${messages.cited}</span>`
      : handCopy(citation.text, messages);
  }

  /** Copies a citation or, where the browser does not allow that, shows it selected. */
  async cite(newsEvent: NewsEvent): Promise<void> {
    const context = withMessage(this.#saving.derived());
    const title = this.#saving.loader.loaded?.document.title ?? null;
    const text = citationText(newsEvent, { title, url: location.href }, context);
    const isCopied = await copied(text);
    this.#citation = { newsEvent, text, isCopied };
    this.#saving.reader.say(isCopied ? context.messages.cited : context.messages.citeByHand);
    await this.#saving.host.updateComplete;
    if (!isCopied) this.#one<HTMLTextAreaElement>('.hand-copy')?.select();
  }

  focusPanel(): void {
    this.#one('.save-panel button')?.focus();
  }

  /** Lets go of the file that was made last. */
  forget(): void {
    if (this.#file !== null) URL.revokeObjectURL(this.#file.url);
    this.#file = null;
  }

  async #save(form: ExportFormat, scene: Scene): Promise<void> {
    const { messages } = withMessage(scene.derived);
    this.forget();
    try {
      const { type, end } = forms[form];
      const blob = new Blob([this.#contentOf(form, scene)], { type });
      const name = `${fileName(scene.loader.loaded?.document.title ?? '')}.${end}`;
      this.#file = { form, name, url: URL.createObjectURL(blob) };
      this.#saving.reader.say(messages.saved(name));
    } catch {
      // A page's own data can be more than JSON can say.
      this.#saving.reader.say(messages.notSaved);
      return;
    }
    await this.#saving.host.updateComplete;
    // The link stays in sight for where the browser allows no download without the reader's own press.
    this.#one<HTMLAnchorElement>('.save-panel a[download]')?.click();
  }

  #contentOf(form: ExportFormat, scene: Scene): Blob | string {
    const context = withMessage(scene.derived);
    const document = scene.loader.loaded?.document;
    if (form === 'document') return scene.loader.given ?? dataText(this.#saving);
    if (form === 'csv') return csvText(shownEvents(scene), { ...context, lanes: document?.lanes ?? [] });
    return calendarText(shownEvents(scene), {
      ...context,
      title: document?.title ?? null,
      madeAt: Date.now(),
      address: `${location.host}${location.pathname}`,
    });
  }

  async #close(): Promise<void> {
    this.#saving.close();
    this.#saving.host.requestUpdate();
    await this.#saving.host.updateComplete;
    this.#one('.save-button')?.focus();
  }

  #one<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.#saving.host.shadowRoot?.querySelector<Found>(selector) ?? null;
  }
}

/** The setting with the words of saving, which a table may leave out. */
function withMessage({ context }: Derived): ExportContext {
  return { ...context, messages: { ...exportMessagesInEnglish, ...context.messages } };
}

/**
 * What the view shows: in the timeline what touches the window and is not counted as earlier, in the list everything that
 * the filters let through.
 */
function shownEvents({ view, derived, stage }: Scene): readonly NewsEvent[] {
  const { all } = derived.store;
  const { window } = stage;
  if (view === 'list' || window === null) return all;
  const { earliest, latest } = boundsOf(all);
  const clippedIds = stage.drawing?.arrangement?.clippedIds;
  return all.filter(
    ({ id, when }, row) =>
      !clippedIds?.has(id) &&
      !isUndated(when) &&
      touches(window, earliest[row] ?? Infinity, latest[row] ?? -Infinity),
  );
}

/** Data of the page or of its children: there is no text of it but this. */
function dataText({ host }: ExportController): string {
  const origin = documentSourceOf(host);
  const data = origin?.kind === 'data' ? origin.data : runSync(childSteps(host));
  return `${JSON.stringify(data, null, 2)}\n`;
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
  return words.join('-').slice(0, 60);
}
