// The state of one element, the one way to change it, and the features that follow it.
import { lazyPart, type ImportPart, type LazyPart } from '../base/lazy-part.js';
import type { Messages } from '../i18n/messages.js';
import type { NewsEvent } from '../model/news-event.js';
import type { Action } from './actions.js';
import { initialState, type AppState } from './app-state.js';
import { derive, type Derived } from './derived.js';
import { outcomeOf } from './outcome.js';
import { reduce } from './reduce.js';
import { timelineEvent, type TimelineEventDetails, type TimelineEventName } from './timeline-events.js';

/** The element as features know it. */
export interface TimelineHost extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  addController(controller: object): void;
}

/** A part of the element's behaviour: a Lit controller that may also follow actions and the element's stay in a page. */
export interface Feature {
  hostUpdate?(): void;
  hostUpdated?(): void;
  /** Called after an action has changed the state. */
  handleAction?(action: Action): void;
  /** Loads what the present view needs of it; `null` where there is nothing to wait for. */
  load?(): Promise<unknown> | null;
  /** The element is in a page until `signal` aborts. Moving it within the page does not abort. */
  begin?(signal: AbortSignal): void;
}

/**
 * From an action to changed state: `dispatch` asks the reducer for the next state, requests an update of the element, and
 * then tells features and the page.
 */
export class App {
  readonly host: TimelineHost;
  #state: AppState;
  #derived: Derived | null = null;
  readonly #features: Feature[] = [];
  readonly #failedParts = new Set<() => Promise<unknown>>();
  #stay: AbortController | null = null;

  constructor(host: TimelineHost, messages: Messages) {
    this.host = host;
    this.#state = initialState(messages);
  }

  get state(): AppState {
    return this.#state;
  }

  /** What follows from the state. Made when asked for: a page's first question about a zone takes ten milliseconds. */
  get derived(): Derived {
    return (this.#derived = derive(this.#state, this.#derived));
  }

  /** The selected news event, even where the filter hides it; `null` where none is. */
  get selectedEvent(): NewsEvent | null {
    const { selected } = this.#state;
    return selected === null ? null : (this.derived.whole.byId(selected) ?? null);
  }

  /** Does an action. False where the page has refused it. */
  dispatch(action: Action): boolean {
    if (action.type === 'select' && !this.#isAllowed(action.id)) return false;
    const before = this.#state;
    this.#state = reduce(before, action);
    if (this.#state === before && action.type === 'set') return true;
    const { words, domEvent } = outcomeOf(action, this.#state, () => this.derived);
    if (words !== undefined) this.#state = reduce(this.#state, { type: 'announce', words });
    if (this.#state !== before) this.host.requestUpdate();
    for (const feature of this.#features) feature.handleAction?.(action);
    if (domEvent) this.emit(domEvent.name, domEvent.detail);
    return true;
  }

  /** Adds a feature; it follows from now on. */
  add<Added extends Feature>(feature: Added): Added {
    this.#features.push(feature);
    this.host.addController(feature);
    if (this.#stay !== null) feature.begin?.(this.#stay.signal);
    return feature;
  }

  /**
   * A part of the code that loads later, with the one policy for failures: the reader and the page are told
   * (features/failure/failed-part.ts), and it is tried again when it is asked for again, or when the network returns.
   */
  part<Part extends object>(
    importPart: ImportPart<Part>,
    code: 'network' | 'timeline' = 'network',
  ): LazyPart<Part> {
    let hasFailed = false;
    const handleLoad = () => {
      if (hasFailed) this.dispatch({ type: 'part-loaded', code });
      this.host.requestUpdate();
    };
    const handleFailure = (cause: unknown, retry: () => Promise<unknown>) => {
      hasFailed = true;
      this.#failedParts.add(retry);
      this.dispatch({ type: 'part-failed', code, cause });
    };
    return lazyPart(importPart, handleFailure, handleLoad);
  }

  /** Loads whatever the present view needs; `null` where all of it is here. */
  loadNeeded(): Promise<unknown> | null {
    const loads = this.#features.map((feature) => feature.load?.() ?? null).filter((load) => load !== null);
    return loads.length === 0 ? null : Promise.all(loads);
  }

  /** Dispatches a DOM event of the element. False where the page has cancelled it. */
  emit<Name extends TimelineEventName>(name: Name, detail: TimelineEventDetails[Name]): boolean {
    return this.host.dispatchEvent(timelineEvent(name, detail));
  }

  /** Requests an update, and resolves when it is done. */
  async update(): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  /** The element is in a page. */
  begin(): void {
    if (this.#stay !== null) return;
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    window.addEventListener('online', () => this.#retryParts(), { signal });
    for (const feature of this.#features) feature.begin?.(signal);
    this.host.requestUpdate();
  }

  /** The element has left its page. Whatever listens, waits or draws ends with it. */
  end(): void {
    this.#stay?.abort();
    this.#stay = null;
  }

  #isAllowed(id: string | null): boolean {
    const newsEvent = id === null ? null : (this.derived.whole.byId(id) ?? null);
    return this.emit('timeline-select', { id, newsEvent, place: newsEvent?.place ?? null });
  }

  #retryParts(): void {
    const parts = [...this.#failedParts];
    this.#failedParts.clear();
    for (const retry of parts) void retry();
  }
}
