// Files and citations of what a reader sees. Loaded when the reader first asks for one.
import { html, nothing, type TemplateResult } from 'lit';
import { calendarText } from '../formats/calendar.js';
import { citationText } from '../formats/citation.js';
import { csvText } from '../formats/csv.js';
import type { ExportSetting } from '../formats/evidence-text.js';
import { savingInEnglish } from '../../../i18n/export-messages.js';
import type { NewsEvent } from '../../../model/news-event.js';
import { childSteps } from '../../../read/children.js';
import { atOnce } from '../../../base/chunked-task.js';
import { boundsOf } from '../../../store/bounds.js';
import { touches } from '../../../time/instant.js';
import { isUndated } from '../../../time/when.js';
import { adoptSheet, sheetOf } from '../../../view/styles.js';
import { handCopy, savePanel, type SavedFile } from './export-choices.js';
import { saveCss } from './export-panel.styles.js';
import type { Derived } from '../../../state/derived.js';
import { originOf } from '../../../loading/document-source.js';
import type { Scene } from '../../../element/compose.js';
import type { Saving } from '../export-controller.js';

const sheet = sheetOf(saveCss);

/** What can be saved, with its media type and the end of its name. */
const forms = {
  document: { type: 'application/json', end: 'json' },
  csv: { type: 'text/csv;charset=utf-8', end: 'csv' },
  calendar: { type: 'text/calendar;charset=utf-8', end: 'ics' },
} as const;
export type SaveForm = keyof typeof forms;

export class Save {
  readonly #saving: Saving;
  #file: SavedFile | null = null;
  #citation: { readonly newsEvent: NewsEvent; readonly text: string; readonly isCopied: boolean } | null =
    null;

  constructor(saving: Saving) {
    this.#saving = saving;
    const root = saving.host.shadowRoot;
    if (root) adoptSheet(root, sheet());
  }

  panel(scene: Scene): TemplateResult {
    const { derived } = scene;
    const counts = { shownCount: shownEvents(scene).length, allCount: derived.whole.all.length };
    return savePanel({ ...counts, file: this.#file }, inWords(derived).messages, {
      handleSave: (form) => void this.#save(form, scene),
      handleClose: () => void this.#close(),
    });
  }

  /** What has become of the citation of an event. */
  citationOf(newsEvent: NewsEvent): TemplateResult | typeof nothing {
    const citation = this.#citation;
    if (citation?.newsEvent !== newsEvent) return nothing;
    const { messages } = inWords(this.#saving.derived());
    return citation.isCopied
      ? html`<span class="cited">${messages.cited}</span>`
      : handCopy(citation.text, messages);
  }

  /** Copies a citation or, where the browser does not allow that, shows it selected. */
  async cite(newsEvent: NewsEvent): Promise<void> {
    const setting = inWords(this.#saving.derived());
    const title = this.#saving.loader.loaded?.document.title ?? null;
    const text = citationText(newsEvent, { title, url: location.href }, setting);
    const isCopied = await copied(text);
    this.#citation = { newsEvent, text, isCopied };
    this.#saving.reader.say(isCopied ? setting.messages.cited : setting.messages.citeByHand);
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

  async #save(form: SaveForm, scene: Scene): Promise<void> {
    const { messages } = inWords(scene.derived);
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

  #contentOf(form: SaveForm, scene: Scene): Blob | string {
    const setting = inWords(scene.derived);
    const document = scene.loader.loaded?.document;
    if (form === 'document') return scene.loader.given ?? dataText(this.#saving);
    if (form === 'csv') return csvText(shownEvents(scene), { ...setting, lanes: document?.lanes ?? [] });
    return calendarText(shownEvents(scene), {
      ...setting,
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
function inWords({ setting }: Derived): ExportSetting {
  return { ...setting, messages: { ...savingInEnglish, ...setting.messages } };
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
  const asEarlier = stage.drawing?.arrangement?.asEarlier;
  return all.filter(
    ({ id, when }, row) =>
      !asEarlier?.has(id) &&
      !isUndated(when) &&
      touches(window, earliest[row] ?? Infinity, latest[row] ?? -Infinity),
  );
}

/** Data of the page or of its children: there is no text of it but this. */
function dataText({ host }: Saving): string {
  const origin = originOf(host);
  const data = origin?.kind === 'data' ? origin.data : atOnce(childSteps(host));
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
