// What a reader looks for. The part that is always there: it keeps the filter, and fetches find.ts when there is one.
import { isFilterEmpty, isSameFilter, noFilter, type Filter } from '../../model/filter.js';
import type { Derived, Filtering } from '../../state/derived.js';
import type { FilterPanel } from './lazy/filter-panel.js';
import type { Reader } from '../../element/reader.js';

/** What finding needs of the element around it. */
export interface FindingHost extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export class FilterController {
  filter: Filter = noFilter;
  /** `null` while everything is shown. */
  filtering: Filtering | null = null;
  isOpen = false;
  /** What is loaded late, once it has come. */
  find: FilterPanel | null = null;

  readonly #host: FindingHost;
  readonly #reader: Reader;
  readonly #derived: () => Derived;
  /** The reader is in a run of typing, which is one step however many letters it has. */
  #isTyping = false;

  constructor(host: FindingHost, reader: Reader, derived: () => Derived) {
    this.#host = host;
    this.#reader = reader;
    this.#derived = derived;
  }

  get root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  /** Draws anew; resolves when that is done. */
  async update(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  /** Takes a filter that is no deed of the reader. Resolves when it is in force. */
  async take(filter: Filter): Promise<void> {
    if (isSameFilter(filter, this.filter)) return;
    await this.#apply(filter);
    this.#host.requestUpdate();
  }

  /** Takes what the reader asks for: says what it hides and tells the page. */
  async set(filter: Filter, isStep = true): Promise<void> {
    if (isSameFilter(filter, this.filter)) return;
    if (isStep) this.#reader.hasStepped = true;
    if (!(await this.#apply(filter))) return;
    await this.update();
    if (this.filter !== filter) return;
    const { whole, store, context } = this.#derived();
    const { messages } = context;
    const [shownCount, allCount] = [store.all.length, whole.all.length];
    const isAll = isFilterEmpty(filter);
    this.#reader.say(isAll ? messages.allShown(allCount) : messages.shownCount(shownCount, allCount));
    this.#reader.emit('timeline-filter-change', { filter, shownCount, hiddenCount: allCount - shownCount });
  }

  readonly handleText = (text: string): void => {
    const isStep = !this.#isTyping;
    this.#isTyping = true;
    void this.set({ ...this.filter, text }, isStep);
  };

  readonly handleTextDone = (): void => {
    this.#isTyping = false;
  };

  readonly handleOpen = async (): Promise<void> => {
    this.isOpen = !this.isOpen;
    if (this.find === null && !(await this.#load())) this.isOpen = false;
    await this.update();
    if (this.isOpen) this.find?.focusPanel();
  };

  /** Only the events that rest on a source. */
  readonly handleSource = async (id: string): Promise<void> => {
    await this.set({ ...noFilter, source: [id] });
    this.find?.focusCount();
  };

  /** Resolves with false where another filter has come meanwhile, or none can be had. */
  async #apply(filter: Filter): Promise<boolean> {
    this.filter = filter;
    if (this.find === null && !isFilterEmpty(filter) && !(await this.#load())) {
      this.filter = noFilter;
      return false;
    }
    if (this.filter !== filter) return false;
    this.filtering = isFilterEmpty(filter) ? null : (this.find?.filteringOf(filter) ?? null);
    // What was looked for is not hidden a second time.
    if (this.filtering !== null) this.#reader.isEarlierOpen = true;
    return true;
  }

  /** Offline, or where a file was not copied along, it is said and can be tried again. */
  async #load(): Promise<boolean> {
    try {
      const { FilterPanel: Late } = await import('./lazy/filter-panel.js');
      this.find ??= new Late(this);
      return true;
    } catch {
      this.#reader.say(this.#derived().context.messages.notLoaded);
      return false;
    }
  }
}
