// The drawn timeline: asks the layout what to draw in its window, and hands that to vis, which is fetched only when there is
// something to draw on.
import type { Arranged } from '../layout/arrange.js';
import type { Placement } from '../layout/placement.js';
import { axisHeightPx, type FontMetrics } from '../layout/sizes.js';
import type { NewsEvent } from '../model/news-event.js';
import { spanMs, type Instant, type Span } from '../time/instant.js';
import { isUndated } from '../time/when.js';
import type { Motion, VisAdapter } from '../vis/vis-adapter.js';
import { LayoutCache } from './layout-cache.js';
import { drawingFor } from '../element/load-renderer.js';
import { narrowestMs, widestMs } from '../state/initial-window.js';
import { countOutside, nearestOutside } from './offscreen.js';
import { isDrawnAlike, type TimelineInput } from './timeline-input.js';
import { jump, type Stage } from '../state/viewport.js';
import { adoptTimelineStyles } from './timeline-styles.js';
import { fontMetricsOf } from './font-metrics.js';

/** After so long without a drawing, its room is filled with what will be drawn, as text. */
const patienceMs = 100;

const none: ReadonlySet<string> = new Set();

/** What is drawn in the window of a stage. */
export class StageDrawing {
  #adapter: VisAdapter | null = null;
  #content: TimelineInput | null = null;
  #container: HTMLElement | null = null;
  #font: FontMetrics | null = null;
  #laneLabelPx = 0;
  /** What vis has been given last. */
  #shown: Arranged | null = null;
  /** Ends what waits for the drawing. */
  #wait: AbortController | null = null;
  #isLate = false;
  readonly #stage: Stage;
  readonly #arranger = new LayoutCache(
    () => this.#draw(),
    (cause) => this.#stage.callbacks.failed(cause),
  );

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** What there is to draw. */
  get arrangement(): Arranged | null {
    return this.#arranger.arrangement;
  }

  /**
   * Draws into a container, now or as soon as it is about to be seen and vis has come. The same container again is no
   * work.
   */
  async attach(container: HTMLElement): Promise<void> {
    if (this.#container === container) return;
    this.detach();
    this.#container = container;
    adoptTimelineStyles(container);
    this.#readType();
    this.#reserveRoom();
    const wait = new AbortController();
    this.#wait = wait;
    const patience = setTimeout(() => this.#handleLate(), patienceMs);
    wait.signal.addEventListener('abort', () => clearTimeout(patience), { once: true });
    try {
      const Adapter = await drawingFor(container, wait.signal);
      if (Adapter === null || this.#content === null || this.#stage.window === null) return;
      wait.abort();
      const [reading] = this.#content.readings;
      this.#adapter = new Adapter(container, {
        window: this.#stage.window,
        zone: reading.zone,
        lang: reading.lang,
        minSpanMs: narrowestMs,
        maxSpanMs: widestMs,
        callbacks: {
          windowChanged: (window, cause, isSettled) =>
            this.#handleWindow(window, cause === 'user', isSettled),
          activated: (placementId) => this.#handleActivated(placementId),
          focused: () => {},
        },
      });
      container.style.minHeight = '';
      this.#draw();
      // Type that comes late has other widths.
      if (document.fonts.status === 'loading') void document.fonts.ready.then(() => this.resize());
    } catch (error) {
      this.#stage.callbacks.failed(error);
    }
  }

  /** Lets go of the container and of everything drawn; the window is kept. */
  detach(): void {
    this.#wait?.abort();
    this.#isLate = false;
    this.#adapter?.destroy();
    this.#adapter = null;
    this.#container = null;
    this.#arranger.forget();
    this.#shown = null;
  }

  /** Takes new content, words or clock. Nothing on the screen moves for a clock. */
  show(content: TimelineInput): void {
    const before = this.#content;
    this.#content = content;
    if (this.#adapter === null || (before !== null && isDrawnAlike(before, content))) return;
    const [reading] = content.readings;
    if (before?.readings[0].zone !== reading.zone || before.readings[0].lang !== reading.lang) {
      this.#adapter.setClock(reading.zone, reading.lang);
    }
    this.#draw();
  }

  /** Moves the drawing to the window of the stage. */
  setWindow(window: Span, motion: Motion): void {
    this.#adapter?.setWindow(window, motion);
  }

  zoomBy(factor: number): void {
    this.#adapter?.zoomBy(factor);
  }

  /** The container's size or type may have changed. */
  resize(): void {
    if (this.#container === null || this.#container.clientWidth === 0) return;
    this.#readType();
    if (this.#adapter === null) {
      this.#reserveRoom();
      return;
    }
    this.#adapter.resize();
    this.#draw();
  }

  /** What is drawn, in order of time: news events or, where lanes are by party, their versions. */
  get drawnInOrder(): readonly NewsEvent[] | null {
    return this.#content?.byParty ? this.#content.store.all : null;
  }

  /** One of those by its id. */
  drawnById(id: string): NewsEvent | undefined {
    return this.#content?.store.byId(id);
  }

  /** The id of the news event that what is drawn under an id is of. */
  newsEventIdOf(id: string): string {
    return this.#content?.byParty?.newsEventIds.get(id) ?? id;
  }

  /** Moves the window to a news event, or to one version of it, unless it is in sight. */
  reveal(newsEventId: string): void {
    const [id = newsEventId] = this.#drawnIdsOf(newsEventId);
    const when = this.drawnById(id)?.when;
    if (when === undefined || isUndated(when) || this.#stage.window === null) return;
    const isInSight =
      this.placementOf(newsEventId) !== undefined &&
      when.earliest < this.#stage.window.endAt &&
      when.latest >= this.#stage.window.startAt;
    if (isInSight) return;
    this.#stage.setWindow(windowAround(when.start ? when.earliest : when.latest, this.#stage.window), jump);
    this.#draw();
  }

  /** Puts the focus on what stands for a news event, moving the window there first where it must. */
  focusOn(newsEventId: string): void {
    this.reveal(newsEventId);
    const placement = this.placementOf(newsEventId);
    if (placement) this.#adapter?.focus(placement.id);
  }

  /** What stands for a news event, or for the first of its versions. */
  placementOf(newsEventId: string): Placement | undefined {
    return this.#arranger.placementOf(this.#drawnIdsOf(newsEventId)[0] ?? newsEventId);
  }

  /** What is arranged for the window itself, without what is kept ready beside it. */
  get placementsInSight(): readonly Placement[] {
    return this.#stage.window === null ? [] : this.#arranger.placementsIn(this.#stage.window);
  }

  placement(id: string): Placement | undefined {
    return this.#arranger.placement(id);
  }

  focusPlacement(id: string): void {
    this.#adapter?.focus(id);
  }

  rectOf(placementId: string): DOMRect | null {
    return this.#adapter?.rectOf(placementId) ?? null;
  }

  /** False while vis is on its way. */
  get isDrawn(): boolean {
    return this.#adapter !== null;
  }

  /** What will be drawn, in order of time, while vis is late; nothing while it may come at once. */
  get placementsDue(): readonly Placement[] {
    if (!this.#isLate || this.isDrawn) return [];
    return [...this.placementsInSight].sort((a, b) => a.startAt - b.startAt);
  }

  /** How many news events lie before and after the window. */
  get outside(): { readonly before: number; readonly after: number } {
    const store = this.#content?.store;
    if (this.#stage.window === null || store === undefined) return { before: 0, after: 0 };
    return countOutside(store, this.#stage.window, this.arrangement?.clippedIds ?? none);
  }

  /** The instant of the nearest news event outside the window on one side, or `null`. */
  nearestOutside(side: 'before' | 'after'): Instant | null {
    const store = this.#content?.store;
    if (this.#stage.window === null || store === undefined) return null;
    return nearestOutside(side, store, this.#stage.window, this.arrangement?.clippedIds ?? none);
  }

  #draw(): void {
    const adapter = this.#adapter;
    const content = this.#content;
    if (adapter === null || content === null || adapter.widthPx <= 0) return;
    this.#stage.window = adapter.window;
    this.#arrange(this.#stage.window, adapter.widthPx, content);
    if (this.arrangement === null) return;
    const isNew = this.arrangement !== this.#shown;
    if (isNew) adapter.show(this.arrangement);
    this.#shown = this.arrangement;
    adapter.select(content.selectedId === null ? [] : this.#idsOf(content.selectedId));
    adapter.setExpanded(content.expandedId);
    adapter.setNotes(this.#notesOf(content));
    fillCorner(adapter.cornerElement, content);
    if (isNew) this.#stage.callbacks.arranged();
  }

  #arrange(window: Span, widthPx: number, content: TimelineInput): void {
    if (this.#font === null) return;
    this.#arranger.arrange({ window, widthPx, content, font: this.#font, laneLabelPx: this.#laneLabelPx });
  }

  #readType(): void {
    if (this.#container === null) return;
    this.#font = fontMetricsOf(this.#container);
    this.#container.style.setProperty('--line-height', `${this.#font.lineHeightPx}px`);
    this.#laneLabelPx = Number.parseFloat(getComputedStyle(this.#container).scrollPaddingInlineStart) || 0;
  }

  /** While vis is on its way: as much room as the drawing will take, so that nothing jumps when it comes. */
  #reserveRoom(): void {
    const container = this.#container;
    if (container === null || this.#content === null || this.#stage.window === null) return;
    const widthPx = container.clientWidth - this.#laneLabelPx;
    if (widthPx <= 0) return;
    this.#arrange(this.#stage.window, widthPx, this.#content);
    const axisPx = this.#font === null ? 0 : axisHeightPx(this.#font);
    const lanesPx = this.arrangement?.lanes.reduce((sum, { heightPx }) => sum + heightPx, 0) ?? 0;
    container.style.minHeight = `${axisPx + lanesPx}px`;
    this.#stage.callbacks.arranged();
  }

  #handleLate(): void {
    this.#isLate = true;
    this.#stage.callbacks.arranged();
  }

  /** The word for each placement that holds something marked. */
  #notesOf({ marks, messages }: TimelineInput): ReadonlyMap<string, string> {
    const notes = new Map<string, string>();
    for (const [newsEventId, mark] of marks) {
      for (const id of this.#idsOf(newsEventId)) notes.set(id, messages.marks[mark]);
    }
    return notes;
  }

  #idsOf(newsEventId: string): readonly string[] {
    return this.#drawnIdsOf(newsEventId).flatMap((id) => this.#arranger.placementOf(id)?.id ?? []);
  }

  /** Its versions where lanes are by party, else itself. A version stands for itself. */
  #drawnIdsOf(id: string): readonly string[] {
    return this.#content?.byParty?.versionIds.get(id) ?? [id];
  }

  #handleWindow(window: Span, byReader: boolean, isSettled: boolean): void {
    this.#stage.window = window;
    if (isSettled || this.#arranger.isStale(window, this.#adapter?.widthPx ?? 0)) this.#draw();
    if (isSettled) this.#stage.callbacks.windowSettled(window, byReader);
    else this.#stage.callbacks.windowMoved();
  }

  #handleActivated(placementId: string): void {
    const placement = this.placement(placementId);
    if (placement) this.#stage.callbacks.activated(placement);
  }
}

/** The corner of the axis says which clock it reads. */
function fillCorner(corner: HTMLElement, { clockName, clockOffset }: TimelineInput): void {
  const words = `${clockName}\n${clockOffset}`;
  if (corner.textContent === words) return;
  corner.setAttribute('part', 'axis-clock');
  corner.textContent = words;
}

function windowAround(at: Instant, like: Span): Span {
  const halfMs = spanMs(like) / 2;
  return { startAt: at - halfMs, endAt: at + halfMs };
}
