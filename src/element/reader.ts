// What a reader does, and what follows from it. Setting a property from the page's own code never comes through here.
import type { ReactiveController } from 'lit';
import {
  timelineEvent,
  type TimelineEventDetails,
  type TimelineEventName,
} from '../state/timeline-events.js';
import { holds } from '../state/day-chunks.js';
import type { NewsEvent } from '../model/news-event.js';
import type { Instant, Span } from '../time/instant.js';
import { offsetWords } from '../time/zone.js';
import type { LanesBy } from '../timeline/lane-switch.js';
import type { ViewName } from '../view/toolbar.js';
import type { Derived } from '../state/derived.js';
import { reachable, stepInList } from '../list/list-keys.js';
import type { Opening } from '../timeline/cluster-popover.js';
import type { Stage } from '../state/viewport.js';
import { timelineParts } from './load-timeline.js';

/** The part of the element that a reader changes. */
export interface ReaderHost extends HTMLElement {
  zone: string;
  view: 'auto' | ViewName;
  lanes: LanesBy;
  selected: string | null;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  addController(controller: ReactiveController): void;
  reload(): void;
}

export class Reader {
  /** The entry of the list that the focus goes to. */
  wantedEntry: string | null = null;
  /** Whether the list shows the days before the first window. */
  isEarlierOpen = false;
  /** The last thing said to screen readers. */
  announcement = '';
  /** The reader has gone on to another state, which the back button is to leave again. */
  hasStepped = false;

  /** Whether there is such a step; it is told once. */
  takeStep(): boolean {
    const { hasStepped } = this;
    this.hasStepped = false;
    return hasStepped;
  }

  readonly #host: ReaderHost;
  readonly #stage: Stage;
  readonly #derived: () => Derived;
  #opening: Opening | null = null;

  constructor(host: ReaderHost, stage: Stage, derived: () => Derived) {
    this.#host = host;
    this.#stage = stage;
    this.#derived = derived;
    host.addEventListener('focusin', () => void this.#keepFocus(), { once: true });
  }

  /** What opens a pill with a count; `null` until there is a timeline. */
  get opening(): Opening | null {
    const parts = timelineParts();
    return (this.#opening ??= parts && new parts.Opening(this.#host, this.#stage, this));
  }

  readonly handleClock = (id: string): void => {
    const { clocks, context } = this.#derived();
    const clock = clocks.find((candidate) => candidate.id === id);
    if (!clock) return;
    this.#host.zone = id;
    this.hasStepped = true;
    this.say(context.messages.clockChosen(clock.name, offsetWords(this.#middle(), clock.zone)));
    this.emit('timeline-zone-change', { zone: id, ianaZone: clock.zone });
  };

  readonly handleView = (view: ViewName): void => {
    this.#host.view = view;
    this.hasStepped = true;
    this.emit('timeline-view-change', { view });
    if (view === 'list') void this.#bringIntoSight('.entry.is-selected');
  };

  readonly handleLanes = (lanes: LanesBy): void => {
    this.#host.lanes = lanes;
    this.hasStepped = true;
    this.emit('timeline-lanes-change', { lanes });
  };

  /** A choice of the reader's: the page may refuse it. */
  readonly handleSelect = (id: string | null): void => {
    const { whole, context } = this.#derived();
    const newsEvent = id === null ? null : (whole.byId(id) ?? null);
    if (!this.emit('timeline-select', { id, newsEvent })) return;
    this.#host.selected = id;
    this.hasStepped = true;
    if (newsEvent) this.say(context.messages.selected(newsEvent.title));
    void this.#bringIntoSight('.detail');
  };

  /** In the list a second activation closes what the first has opened. */
  readonly handleListSelect = (id: string): void => this.handleSelect(this.#host.selected === id ? null : id);

  /** A selected event is never behind a closed line. */
  openEarlierFor(id: string | null): void {
    if (
      id !== null &&
      this.#derived()
        .runs()
        .earlier.some((run) => holds(run, id))
    )
      this.isEarlierOpen = true;
  }

  readonly handleEarlierOpen = (isOpen: boolean): void => {
    this.isEarlierOpen = isOpen;
    this.#host.requestUpdate();
  };

  readonly handleHelp = (): void => void this.#openHelp();

  /** Escape closes what was opened last. */
  readonly handleFrameKey = (domEvent: KeyboardEvent): void => {
    if (domEvent.key === '?' && !isTyping(domEvent)) this.handleHelp();
    if (domEvent.key !== 'Escape') return;
    if (this.opening?.group) this.opening.handleClose();
    else if (this.#host.selected !== null) this.#closeDetail();
    else return;
    domEvent.stopPropagation();
  };

  readonly handleStageKey = (domEvent: KeyboardEvent): void => {
    const stage = this.#stage;
    const { firstWindow } = this.#derived();
    timelineParts()?.handleTimelineKey(domEvent, { stage, firstWindow, ordered: () => this.#ordered() });
  };

  readonly handleListKey = (domEvent: KeyboardEvent): void => {
    const derived = this.#derived();
    const stops = reachable(this.#ordered(), derived.runs(), this.isEarlierOpen);
    const id = stepInList(domEvent, stops);
    if (id === null) return;
    domEvent.preventDefault();
    void this.focusEntry(id);
  };

  readonly handleClose = (): void => this.#closeDetail();

  /** The button that asked for it goes with the failure: the focus stays where the document will be. */
  readonly handleRetry = (): void => {
    this.#host.reload();
    this.focusFrame();
  };

  /** The whole has the focus where nothing nearer can. */
  focusFrame(): void {
    const frame = this.#host.shadowRoot?.querySelector<HTMLElement>('.frame');
    if (!frame) return;
    frame.tabIndex = -1;
    frame.focus();
  }

  /** Opens the first news event that is marked as new or changed. */
  readonly handleNextMark = (): void => {
    const { marks } = this.#derived().context;
    const next = this.#ordered().find(({ id }) => marks.has(id));
    if (next) this.#open(next);
  };

  readonly handleNext = (): void => this.#step(1);
  readonly handlePrevious = (): void => this.#step(-1);

  /** The news event before or after the selected one in the order of the list; at an end the selected one. */
  neighbour(direction: 1 | -1): NewsEvent | null {
    const ordered = this.#ordered();
    const at = ordered.findIndex(({ id }) => id === this.#host.selected);
    if (at < 0) return (direction === 1 ? ordered[0] : ordered.at(-1)) ?? null;
    return ordered[at + direction] ?? ordered[at] ?? null;
  }

  /** Tells screen readers, politely. */
  say(words: string): void {
    this.announcement = words;
    this.#host.requestUpdate();
  }

  /** Dispatches a DOM event of the element; false where the page has refused it. */
  emit<Name extends TimelineEventName>(name: Name, detail: TimelineEventDetails[Name]): boolean {
    return this.#host.dispatchEvent(timelineEvent(name, detail));
  }

  /** Puts the focus on an entry of the list. One whose turn has not come is drawn for it. */
  async focusEntry(id: string): Promise<void> {
    this.wantedEntry = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const selector = `[data-entry="${CSS.escape(id)}"] .entry-title`;
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Where that part was not copied to the server, the timeline does without. */
  async #keepFocus(): Promise<void> {
    const late = await import('./focus/focus-keeper.js').catch(() => null);
    if (late) this.#host.addController(new late.FocusKeeper(this.#host, this.#stage, this));
  }

  #ordered(): readonly NewsEvent[] {
    return this.#derived()
      .days()
      .flatMap(({ newsEvents }) => newsEvents);
  }

  async #openHelp(): Promise<void> {
    const { openHelp } = await import('../features/help/lazy/help-dialog.js');
    const root = this.#host.shadowRoot;
    if (root && this.#host.isConnected) openHelp(root, this.#derived().context.messages);
  }

  #step(direction: 1 | -1): void {
    const newsEvent = this.neighbour(direction);
    if (newsEvent !== null) this.#open(newsEvent);
  }

  #open({ id }: NewsEvent): void {
    this.handleSelect(id);
    this.#stage.drawing?.reveal(id);
  }

  /** What has been opened may lie below the fold. */
  async #bringIntoSight(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
  }

  #closeDetail(): void {
    const { selected } = this.#host;
    this.handleSelect(null);
    if (selected === null || this.#host.selected !== null) return;
    const placement = this.#stage.drawing?.placementOf(selected);
    if (placement) this.#stage.drawing?.focusPlacement(placement.id);
  }

  #middle(): Instant {
    const window: Span = this.#stage.window ?? this.#derived().firstWindow;
    return (window.startAt + window.endAt) / 2;
  }
}

/** Letters and signs are text there. */
function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.matches('input:not([type="radio"]), textarea, select');
}
