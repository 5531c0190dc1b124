// The timeline view: renders it into its place in the element, feeds the drawing, and turns what the reader does there into
// actions. It renders by itself, after the element: what it shows follows from sizes that only the rendered page has.
import { nothing, render, type TemplateResult } from 'lit';
import { timelineMessagesInEnglish } from '../i18n/timeline/timeline-messages.js';
import { withEnglish } from '../i18n/load-messages.js';
import type { NewsEvent } from '../model/news-event.js';
import type { Action } from '../state/actions.js';
import { toggleSelection } from '../state/select-on-click.js';
import type { App, Feature } from '../state/app.js';
import { windowOver } from '../state/initial-window.js';
import { isMirrored } from '../state/shown-view.js';
import { timeOrder } from '../state/reading-order.js';
import { glideForReader, jump, windowOf, type Motion } from '../state/viewport.js';
import { densestWithin, windowAround, zoomed } from './window-moves.js';
import { boundsOf } from '../store/bounds.js';
import { touches, type Instant, type Span } from '../time/instant.js';
import { isUndated } from '../time/when.js';
import type { Placement } from '../layout/placement.js';
import { ClusterPopover } from './popovers/cluster-popover.js';
import { EventCard, type CardPicture } from './popovers/event-card.js';
import { stopsOf, type Stop } from './focus-order.js';
import { overviewOf } from './overview.js';
import { laneSwitch, radioGroupGuard } from './lane-switch.js';
import { legend } from './legend.js';
import { countOutside, nearestOutside, type OutsideCounts } from './offscreen.js';
import { TimelineDrawing, type VisPart } from './timeline-drawing.js';
import {
  drawnIdsOf,
  isByParty,
  newsEventIdOf,
  tellsVersions,
  timelineContentOf,
} from './timeline-content.js';
import { handleTimelineKey, type KeyTarget } from './timeline-keys.js';
import { timelineView } from './timeline-view.js';
import { ZoomButtons } from './zoom-buttons.js';

/** Where the element keeps room for what the timeline renders by itself. */
export interface TimelinePlaces {
  readonly view: HTMLElement | null;
  readonly zoom: HTMLElement | null;
  readonly legend: HTMLElement | null;
}

const noClippedIds: ReadonlySet<string> = new Set();

/** A press on a histogram shows this part of the window. */
const stripZoom = 8;

export class TimelineController implements Feature, KeyTarget {
  readonly #app: App;
  readonly #places: () => TimelinePlaces;
  readonly #drawing: TimelineDrawing;
  readonly #popover: ClusterPopover;
  readonly #card: EventCard;
  readonly #zoom: ZoomButtons;

  constructor(app: App, places: () => TimelinePlaces, vis: VisPart, cardPicture: CardPicture) {
    this.#app = app;
    this.#places = places;
    this.#drawing = new TimelineDrawing(vis, {
      currentWindow: () => windowOf(app.state.viewport),
      handleWindow: (change) => {
        if (!change.isSettled) this.#card.hide();
        app.dispatch({ type: 'window-shown', ...change });
      },
      handleActivate: (placement) => this.#handleActivate(placement),
      handleStrip: (at) => this.#zoomTo(at),
      handleLayout: () => this.#render(),
      handleFailure: (cause) => app.dispatch({ type: 'part-failed', code: 'timeline', cause }),
    });
    this.#popover = new ClusterPopover(app, this.#drawing);
    app.add(radioGroupGuard(app));
    this.#card = new EventCard({
      newsEventOf: (placementId) => this.#newsEventAlone(placementId),
      contextOf: () => app.derived.context,
      pictureOf: cardPicture,
      isRtl: () => app.state.isRtl,
      handleChange: () => this.#render(),
    });
    this.#zoom = new ZoomButtons({
      handleZoom: (factor) => this.zoomBy(factor),
      handleFit: () => this.#moveTo(windowOver(app.derived.store.extent, Date.now())),
      handleFirstView: () => this.showFirstView(),
    });
  }

  begin(signal: AbortSignal): void {
    signal.addEventListener('abort', () => {
      this.#card.hide();
      this.#drawing.detach();
    });
  }

  hostUpdated(): void {
    // The canvas comes with the first rendering; the counts beside it follow from what is drawn on it.
    if (this.#canvas === null) this.#render();
    const { state, derived, host } = this.#app;
    const canvas = this.#canvas;
    if (canvas === null || state.loaded === null || !host.isConnected) {
      this.#drawing.detach();
      return;
    }
    this.#drawing.show(timelineContentOf(state.loaded.document, state, derived), canvas);
    this.#render();
  }

  handleAction(action: Action): void {
    if (action.type === 'move-window') this.#drawing.setWindow(action.window, action.motion);
    else if (action.type === 'reveal') this.#reveal(action.id);
    else if (action.type === 'focus') this.#focusPlacementOf(action.id);
  }

  /** The room of the element may have changed. */
  resize(): void {
    this.#drawing.resize();
  }

  /** Whether lanes stand beside names: those of parties always do. */
  get isByParty(): boolean {
    return isByParty(this.#app.derived.whole, this.#app.state.lanes);
  }

  /** The choice of lanes, where parties tell of the same event. */
  laneSwitch(groupName: string): TemplateResult | typeof nothing {
    const { state, derived } = this.#app;
    if (!tellsVersions(derived.whole)) return nothing;
    return laneSwitch({ lanesBy: state.lanes, groupName }, this.#messages, (lanes) =>
      this.#app.dispatch({ type: 'choose-lanes', lanes }),
    );
  }

  /** Closes the list of a cluster; false where none is open. */
  closePopover(): boolean {
    return this.#popover.close();
  }

  /** The news events that the timeline shows now: all but those outside its window. */
  get shownEvents(): readonly NewsEvent[] {
    const { all } = this.#app.derived.store;
    const window = windowOf(this.#app.state.viewport);
    if (window === null) return all;
    const { earliest, latest } = boundsOf(all);
    return all.filter(
      ({ id, when }, row) =>
        !this.#clippedIds.has(id) &&
        !isUndated(when) &&
        touches(window, earliest[row] ?? Infinity, latest[row] ?? -Infinity),
    );
  }

  // What the focus keeper asks

  /** What stands for a news event, or for the first of its versions. */
  placementOf(newsEventId: string): Placement | undefined {
    return this.#drawing.placementOf(newsEventId);
  }

  focusPlacement(id: string): void {
    this.#drawing.focusPlacement(id);
  }

  /** The news event, or the first of several, that a placement stands for. */
  newsEventIdAt(placementId: string): string | null {
    const drawnId = this.#drawing.placement(placementId)?.newsEventIds()[0];
    return drawnId === undefined ? null : newsEventIdOf(this.#drawing.content, drawnId);
  }

  // What keys move on

  get isMirrored(): boolean {
    return isMirrored(this.#app.state);
  }

  get placements(): readonly Placement[] {
    return this.#drawing.layout?.placements ?? [];
  }

  get laneIds(): readonly string[] {
    return this.#drawing.layout?.lanes.map(({ id }) => id) ?? [];
  }

  /** Dated events only: the others are in the list alone. */
  stops(): readonly Stop[] {
    const { content } = this.#drawing;
    const ordered = content?.byParty ? content.store.all : timeOrder(this.#app.derived);
    const dated = ordered.filter(({ when }) => when.start !== null || when.end !== null);
    return stopsOf(dated, this.placements);
  }

  /** Puts the focus on what stands for a news event, or for one version of it, moving the window there first. */
  focusOn(id: string): void {
    this.#reveal(id);
    this.#focusPlacementOf(id);
  }

  zoomBy(factor: number): void {
    // Presses that follow each other quickly add up: each starts from where the last one leads.
    const window = windowOf(this.#app.state.viewport);
    if (window !== null) this.#moveTo(factor > 1 ? this.#nearer(window, factor) : zoomed(window, factor));
  }

  /** From a column of a histogram to its events. */
  #zoomTo(at: Instant): void {
    const window = windowOf(this.#app.state.viewport);
    if (window !== null) this.#moveTo(windowAround(at, zoomed(window, stripZoom)));
  }

  /** About the selected event, else about what the pointer or the focus is on, else where most events begin. */
  #nearer(window: Span, factor: number): Span {
    const half = zoomed(window, factor);
    const { selected } = this.#app.state;
    const [drawnId] = selected === null ? [] : drawnIdsOf(this.#drawing.content, selected);
    const at = this.#startOf(drawnId) ?? this.#drawing.pointedAt;
    if (at !== null && at >= window.startAt && at < window.endAt) return windowAround(at, half);
    return densestWithin(window, factor, (from) => this.#drawnStore.countFrom(from));
  }

  #startOf(drawnId: string | undefined): Instant | null {
    const when = drawnId === undefined ? undefined : this.#drawnStore.byId(drawnId)?.when;
    if (when === undefined || isUndated(when)) return null;
    return when.start ? when.earliest : when.latest;
  }

  showFirstView(): void {
    this.#moveTo(this.#app.derived.firstWindow);
  }

  get #messages() {
    return withEnglish(this.#app.state.messages, timelineMessagesInEnglish);
  }

  get #canvas(): HTMLElement | null {
    return this.#places().view?.querySelector<HTMLElement>('.timeline-canvas') ?? null;
  }

  get #clippedIds(): ReadonlySet<string> {
    return this.#drawing.layout?.clippedIds ?? noClippedIds;
  }

  #moveTo(window: Span, motion: Motion = glideForReader): void {
    this.#app.dispatch({ type: 'move-window', window, motion });
  }

  #focusPlacementOf(id: string): void {
    const placement = this.#drawing.placementOf(id);
    if (placement) this.#drawing.focusPlacement(placement.id);
  }

  /** Moves the window to a news event, or to one version of it, unless it is in sight. */
  #reveal(id: string): void {
    const { store } = this.#app.derived;
    const content = this.#drawing.content;
    const [drawnId = id] = content?.byParty?.versionIds.get(id) ?? [id];
    const when = (content?.store ?? store).byId(drawnId)?.when;
    const window = windowOf(this.#app.state.viewport);
    if (when === undefined || isUndated(when) || window === null) return;
    const isInSight =
      (!this.#drawing.isDrawn || this.#drawing.placementOf(id) !== undefined) &&
      when.earliest < window.endAt &&
      when.latest >= window.startAt;
    if (!isInSight) this.#moveTo(windowAround(when.start ? when.earliest : when.latest, window), jump);
  }

  #newsEventAlone(placementId: string): NewsEvent | null {
    const placement = this.#drawing.placement(placementId);
    const [id] = placement?.count === 1 ? placement.newsEventIds() : [];
    return (id === undefined ? null : this.#drawnStore.byId(id)) ?? null;
  }

  #handleActivate(placement: Placement): void {
    this.#card.hide();
    if (placement.kind === 'column') {
      const { startAt, endAt } = placement;
      this.#moveTo({ startAt: startAt - (endAt - startAt), endAt: endAt + (endAt - startAt) });
      return;
    }
    const [only] = placement.count === 1 ? placement.newsEventIds() : [];
    if (only === undefined) {
      this.#popover.toggle(placement);
      return;
    }
    this.#app.dispatch({ type: 'open-cluster', cluster: null });
    toggleSelection(this.#app, newsEventIdOf(this.#drawing.content, only));
  }

  #render(): void {
    const { view, zoom, legend: legendPlace } = this.#places();
    const { host, derived, state } = this.#app;
    const { store, whole, firstWindow } = derived;
    const window = windowOf(state.viewport) ?? firstWindow;
    const counts = countOutside(this.#drawnStore, window, this.#clippedIds);
    if (view !== null) render(this.#view(window, counts), view, { host });
    if (zoom !== null) {
      const outsideCount = counts.before + counts.after;
      const need = { whole, window, firstWindow, outsideCount, placements: this.placements };
      render(this.#zoom.render(need, this.#messages), zoom);
    }
    if (legendPlace !== null) {
      const placements = store.all.length === 0 ? [] : this.#drawing.placementsInSight;
      render(legend(placements, this.#messages), legendPlace);
    }
  }

  #view(window: Span, counts: OutsideCounts): TemplateResult {
    const { store, context } = this.#app.derived;
    return timelineView(
      {
        ...counts,
        isDrawn: this.#drawing.isDrawn,
        isMirrored: this.isMirrored,
        placeholders: this.#drawing.isLate ? this.#placeholders : [],
        undated: store.all.length - store.dated.length,
        documentLang: context.documentLang,
        popover: this.#popover.render(),
        card: this.#card.render(),
        overview: overviewOf(
          this.#drawnStore,
          window,
          { ...context, messages: this.#messages, isMirrored: this.isMirrored },
          (to) => this.#moveTo(to, { animate: false, byReader: true }),
        ),
      },
      this.#messages,
      {
        handleKey: (domEvent) => {
          this.#card.hide();
          handleTimelineKey(domEvent, this);
        },
        handleEnter: (domEvent) => this.#card.handleEnter(domEvent),
        handleLeave: () => this.#card.handleLeave(),
        handleLane: (laneId) => this.#showLaneAlone(laneId),
        handleEarlier: () => this.#goOutside('before'),
        handleLater: () => this.#goOutside('after'),
        handleUndated: () => this.#app.dispatch({ type: 'choose-view', view: 'list' }),
      },
    );
  }

  /** Shows the events of one lane, or all again. Lanes of parties are no lanes of the document. */
  #showLaneAlone(laneId: string): void {
    if (this.isByParty) return;
    const { filter } = this.#app.state;
    const isAlone = filter.lane.length === 1 && filter.lane[0] === laneId;
    const lane = isAlone ? [] : [laneId];
    this.#app.dispatch({ type: 'choose-filter', filter: { ...filter, lane }, isStep: true });
  }

  /** What will be drawn, in order of time. */
  get #placeholders(): readonly Placement[] {
    return [...this.#drawing.placementsInSight].sort((a, b) => a.startAt - b.startAt);
  }

  /** Of news events or, where lanes are by party, of their versions. */
  get #drawnStore() {
    return this.#drawing.content?.store ?? this.#app.derived.store;
  }

  /** Brings the nearest news event outside the window, on one side, to its middle. */
  #goOutside(side: 'before' | 'after'): void {
    const window = windowOf(this.#app.state.viewport);
    if (window === null) return;
    const at: Instant | null = nearestOutside(side, this.#drawnStore, window, this.#clippedIds);
    if (at !== null) this.#moveTo(windowAround(at, window));
  }
}
