// Draws into a container: asks the layout what to draw in the window, and hands that to vis, which loads only when there is
// something to draw on. Reports windows and presses, and knows nothing of the state.
import type { LazyPart } from '../base/lazy-part.js';
import type { Placement, VisibleLayout } from '../layout/placement.js';
import { axisHeightPx } from '../layout/sizes.js';
import { narrowestMs, widestMs } from '../state/initial-window.js';
import type { Motion } from '../state/viewport.js';
import { touches, type Instant, type Span } from '../time/instant.js';
import { isNear } from '../view/sight.js';
import { adoptStyles } from '../base/adopted-styles.js';
import type { VisAdapter } from '../vis/vis-adapter.js';
import type { WindowChange } from '../vis/window-control.js';
import { comesNear } from './comes-near.js';
import { drawingStyleOf, type DrawingStyle } from './font-metrics.js';
import { LayoutCache } from './layout-cache.js';
import { drawnIdsOf, isDrawnAlike, type TimelineContent } from './timeline-content.js';
import { timelineCss } from './timeline.styles.js';

/** Without a drawing for so long, its room is filled with what will be drawn, as text. */
const patienceMs = 100;

/** The code of vis. */
export type VisPart = LazyPart<{ readonly VisAdapter: typeof VisAdapter }>;

export interface DrawingCallbacks {
  /** The window to begin with. */
  readonly currentWindow: () => Span | null;
  /** The window moves or has come to rest. */
  readonly handleWindow: (change: WindowChange) => void;
  readonly handleActivate: (placement: Placement) => void;
  /** A press on the histogram of a lane. */
  readonly handleStrip: (at: Instant) => void;
  /** What is drawn has changed: legend and counts may have too. */
  readonly handleLayout: () => void;
  readonly handleFailure: (cause: unknown) => void;
}

export class TimelineDrawing {
  readonly #callbacks: DrawingCallbacks;
  readonly #vis: VisPart;
  readonly #layouts: LayoutCache;
  #adapter: VisAdapter | null = null;
  #content: TimelineContent | null = null;
  #container: HTMLElement | null = null;
  #style: DrawingStyle | null = null;
  #laneLabelPx = 0;
  /** The layout that vis was given last. */
  #drawn: VisibleLayout | null = null;
  /** Ends what waits for vis. */
  #waiting: AbortController | null = null;
  #isLate = false;

  constructor(vis: VisPart, callbacks: DrawingCallbacks) {
    this.#vis = vis;
    this.#callbacks = callbacks;
    this.#layouts = new LayoutCache(() => this.#handleLateLayout(), callbacks.handleFailure);
  }

  /** The layout of the window and of what is kept ready on either side; `null` before the first. */
  get layout(): VisibleLayout | null {
    return this.#layouts.layout;
  }

  get content(): TimelineContent | null {
    return this.#content;
  }

  /** False while vis is on its way. */
  get isDrawn(): boolean {
    return this.#adapter !== null;
  }

  /** Whether waiting for vis has become noticeable. */
  get isLate(): boolean {
    return this.#isLate && !this.isDrawn;
  }

  /** Takes what to draw, and where. The same again changes nothing; nothing on the screen moves for a clock. */
  show(content: TimelineContent, container: HTMLElement): void {
    const before = this.#content;
    this.#content = content;
    // A drawing keeps its direction: the other one is made again.
    if (container !== this.#container || before?.isMirrored === !content.isMirrored) {
      void this.#attach(container);
      return;
    }
    if (this.#adapter === null || (before !== null && isDrawnAlike(before, content))) return;
    const [reading] = content.readings;
    if (before?.readings[0].zone !== reading.zone || before.readings[0].lang !== reading.lang) {
      this.#adapter.setClock(reading.zone, reading.lang);
    }
    this.#draw();
  }

  /** Lets go of the container and of everything drawn. */
  detach(): void {
    this.#waiting?.abort();
    this.#isLate = false;
    this.#adapter?.destroy();
    this.#adapter = null;
    this.#container = null;
    this.#layouts.forget();
    this.#drawn = null;
  }

  /** Moves the window, where there is a drawing to move. */
  setWindow(window: Span, motion: Motion): void {
    this.#adapter?.setWindow(window, motion);
    if (!motion.animate) this.#draw();
  }

  /** The container's size or font may have changed. */
  resize(): void {
    if (this.#container === null || this.#container.clientWidth === 0) return;
    this.#readFont();
    if (this.#adapter === null) {
      this.#reserveRoom();
      return;
    }
    this.#adapter.resize();
    this.#draw();
  }

  placement(id: string): Placement | undefined {
    return this.#layouts.placement(id);
  }

  /** What stands for a news event, or for the first of its versions. */
  placementOf(newsEventId: string): Placement | undefined {
    const [id = newsEventId] = drawnIdsOf(this.#content, newsEventId);
    return this.#layouts.placementOf(id);
  }

  /** What stands in the window itself, without what is kept ready beside it. */
  get placementsInSight(): readonly Placement[] {
    const window = this.#shownWindow;
    return window === null ? [] : this.#layouts.placementsIn(window);
  }

  focusPlacement(id: string): void {
    this.#adapter?.focus(id);
  }

  /** The instant under the pointer, else of the placement with the focus; `null` where neither is on the drawing. */
  get pointedAt(): Instant | null {
    return this.#adapter?.pointedAt ?? null;
  }

  rectOf(placementId: string): DOMRect | null {
    return this.#adapter?.rectOf(placementId) ?? null;
  }

  get #shownWindow(): Span | null {
    return this.#adapter?.window ?? this.#callbacks.currentWindow();
  }

  async #attach(container: HTMLElement): Promise<void> {
    this.detach();
    this.#container = container;
    adoptStyles(container.getRootNode(), timelineCss);
    this.#readFont();
    this.#reserveRoom();
    const waiting = new AbortController();
    this.#waiting = waiting;
    const patience = setTimeout(() => this.#handleLate(), patienceMs);
    waiting.signal.addEventListener('abort', () => clearTimeout(patience), { once: true });
    // vis loads as soon as the container is less than a screen away from what is seen.
    if (!isNear(container)) await comesNear(container, waiting.signal);
    const part = waiting.signal.aborted ? null : await this.#vis.load();
    const window = this.#callbacks.currentWindow();
    if (part === null || waiting.signal.aborted || this.#content === null || window === null) return;
    waiting.abort();
    try {
      const { readings, isMirrored } = this.#content;
      const [{ zone, lang }] = readings;
      this.#adapter = new part.VisAdapter(container, {
        window,
        zone,
        lang,
        isMirrored,
        minSpanMs: narrowestMs,
        maxSpanMs: widestMs,
        callbacks: {
          windowChanged: (change) => this.#handleWindow(change),
          activated: (placementId) => this.#handleActivate(placementId),
          stripPressed: (at) => this.#callbacks.handleStrip(at),
        },
      });
      container.style.minHeight = '';
      this.#draw();
      // A font that comes late has other widths.
      if (document.fonts.status === 'loading') void document.fonts.ready.then(() => this.resize());
    } catch (cause) {
      this.#callbacks.handleFailure(cause);
    }
  }

  #draw(): void {
    const adapter = this.#adapter;
    const content = this.#content;
    if (adapter === null || content === null || adapter.widthPx <= 0) return;
    const before = this.#drawn;
    this.#layOut(adapter.window, adapter.widthPx, content);
    const { layout } = this;
    if (layout === null) return;
    const isNew = layout !== this.#drawn;
    adapter.setPresent(touches(content.firstWindow, Date.now(), Date.now()));
    if (isNew) adapter.show(layout, (id) => this.#heirOf(before?.placements.find((each) => each.id === id)));
    this.#drawn = layout;
    adapter.select(content.selectedId === null ? [] : this.#placementIdsOf(content.selectedId));
    adapter.setExpanded(content.expandedId);
    adapter.setBadges(this.#badgesOf(content));
    fillCorner(adapter.cornerElement, content);
    if (isNew) this.#callbacks.handleLayout();
  }

  /** What stands now for the first event of a placement that is gone. */
  #heirOf(placement: Placement | undefined): string | null {
    const [id] = placement?.newsEventIds() ?? [];
    return (id === undefined ? undefined : this.#layouts.placementOf(id))?.id ?? null;
  }

  #layOut(window: Span, widthPx: number, content: TimelineContent): void {
    if (this.#style === null) return;
    this.#layouts.layOut({ window, widthPx, content, ...this.#style, laneLabelPx: this.#laneLabelPx });
  }

  #readFont(): void {
    if (this.#container === null) return;
    this.#style = drawingStyleOf(this.#container, this.#style);
    this.#container.style.setProperty('--line-height', `${this.#style.font.lineHeightPx}px`);
    this.#laneLabelPx = Number.parseFloat(getComputedStyle(this.#container).scrollPaddingInlineStart) || 0;
  }

  /** While vis is on its way: as much room as the drawing will take, so that nothing jumps when it comes. */
  #reserveRoom(): void {
    const container = this.#container;
    const window = this.#callbacks.currentWindow();
    if (container === null || this.#content === null || window === null) return;
    const widthPx = container.clientWidth - this.#laneLabelPx;
    if (widthPx <= 0) return;
    this.#layOut(window, widthPx, this.#content);
    const axisPx = this.#style === null ? 0 : axisHeightPx(this.#style.font);
    const lanesPx = this.layout?.lanes.reduce((sum, { heightPx }) => sum + heightPx, 0) ?? 0;
    container.style.minHeight = `${axisPx + lanesPx}px`;
    this.#callbacks.handleLayout();
  }

  #handleLateLayout(): void {
    if (this.#adapter === null) this.#reserveRoom();
    else this.#draw();
  }

  #handleLate(): void {
    this.#isLate = true;
    this.#callbacks.handleLayout();
  }

  /** The word for each placement that holds something unread. */
  #badgesOf({ unread, messages }: TimelineContent): ReadonlyMap<string, string> {
    const badges = new Map<string, string>();
    for (const [newsEventId, kind] of unread) {
      for (const id of this.#placementIdsOf(newsEventId)) badges.set(id, messages.unread[kind]);
    }
    return badges;
  }

  #placementIdsOf(newsEventId: string): readonly string[] {
    return drawnIdsOf(this.#content, newsEventId).flatMap((id) => this.#layouts.placementOf(id)?.id ?? []);
  }

  /** Before vis draws a window: what is laid out for it then is drawn at once. */
  #handleWindow(change: WindowChange): void {
    const widthPx = this.#adapter?.widthPx ?? 0;
    if (change.isSettled || this.#layouts.isStale(change.window, widthPx)) this.#draw();
    this.#callbacks.handleWindow(change);
  }

  #handleActivate(placementId: string): void {
    const placement = this.placement(placementId);
    if (placement) this.#callbacks.handleActivate(placement);
  }
}

/** The corner of the axis says which clock it reads. */
function fillCorner(corner: HTMLElement, { clockWords }: TimelineContent): void {
  if (corner.textContent === clockWords) return;
  corner.setAttribute('part', 'axis-clock');
  corner.textContent = clockWords;
}
