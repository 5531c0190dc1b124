// The drawn timeline: keeps the window, asks the layout what to draw in it, and hands that to vis. Loads vis only when
// there is something to draw on.
import { arrange, type Arranged } from '../layout/arrange.js';
import type { Placement } from '../layout/placement.js';
import { axisHeightPx, type TypeSetting } from '../layout/sizes.js';
import { spanMs, touches, type Instant, type Span } from '../time/instant.js';
import { isUndated } from '../time/when.js';
import type { Motion, VisAdapter } from '../vis/vis-adapter.js';
import { drawingFor } from './drawing-due.js';
import { narrowestMs, widestMs } from './first-window.js';
import { isArrangedAlike, isSameContent, type StageContent } from './stage-content.js';
import { typeSettingOf } from './type-setting.js';

/** What the stage tells the element. */
export interface StageWishes {
  /** The arrangement has changed: legend and counts may have too. */
  arranged(): void;
  /** The window has come to rest. */
  windowSettled(window: Span, byReader: boolean): void;
  /** The window moves. */
  windowMoved(): void;
  /** The reader activated what stands for these news events. */
  activated(placement: Placement): void;
  /** The drawing could not be loaded or made. */
  failed(cause: unknown): void;
}

/** At once, and not because the reader asked for that window. */
export const jump: Motion = { animate: false, byReader: false };
/** Gently, at the page's wish. */
export const glide: Motion = { animate: true, byReader: false };
/** Gently, at the reader's wish. */
export const glideForReader: Motion = { animate: true, byReader: true };

/** As much as this share of the window is arranged on either side of it, so that small pans need nothing new. */
const spare = 0.5;

/** After so long without a drawing, its room is filled with what will be drawn, as text. */
const patienceMs = 100;

/** What the arrangement there is was made from. */
interface ArrangedFor {
  readonly window: Span;
  /** The window and what is kept ready beside it. */
  readonly loaded: Span;
  readonly msPerPx: number;
  readonly content: StageContent;
  readonly type: TypeSetting;
  readonly laneLabelPx: number;
}

export class Stage {
  window: Span | null = null;
  arrangement: Arranged | null = null;

  #adapter: VisAdapter | null = null;
  #content: StageContent | null = null;
  #container: HTMLElement | null = null;
  #type: TypeSetting | null = null;
  #laneLabelPx = 0;
  #arrangedFor: ArrangedFor | null = null;
  /** What vis has been given last. */
  #shown: Arranged | null = null;
  /** Ends what waits for the drawing. */
  #wait: AbortController | null = null;
  #isLate = false;
  readonly #wishes: StageWishes;

  constructor(wishes: StageWishes) {
    this.#wishes = wishes;
  }

  /**
   * Draws into a container, now or as soon as it is about to be seen and vis has come. The same container again is no
   * work.
   */
  async attach(container: HTMLElement): Promise<void> {
    if (this.#container === container) return;
    this.detach();
    this.#container = container;
    this.#readType();
    this.#reserveRoom();
    const wait = new AbortController();
    this.#wait = wait;
    const patience = setTimeout(() => this.#handleLate(), patienceMs);
    wait.signal.addEventListener('abort', () => clearTimeout(patience), { once: true });
    try {
      const Adapter = await drawingFor(container, wait.signal);
      if (Adapter === null || this.#content === null || this.window === null) return;
      wait.abort();
      const [reading] = this.#content.readings;
      this.#adapter = new Adapter(container, {
        window: this.window,
        zone: reading.zone,
        lang: reading.lang,
        minSpanMs: narrowestMs,
        maxSpanMs: widestMs,
        wishes: {
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
      this.#wishes.failed(error);
    }
  }

  /** Lets go of the container and of everything drawn; the window is kept. */
  detach(): void {
    this.#wait?.abort();
    this.#isLate = false;
    this.#adapter?.destroy();
    this.#adapter = null;
    this.#container = null;
    this.#arrangedFor = null;
    this.#shown = null;
  }

  /** Takes new content, words or clock. Nothing on the screen moves for a clock. */
  show(content: StageContent): void {
    const before = this.#content;
    this.#content = content;
    if (this.#adapter === null || (before !== null && isSameContent(before, content))) return;
    const [reading] = content.readings;
    if (before?.readings[0].zone !== reading.zone || before.readings[0].lang !== reading.lang) {
      this.#adapter.setClock(reading.zone, reading.lang);
    }
    this.#draw();
  }

  setWindow(window: Span, motion: Motion): void {
    this.window = window;
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

  /** Moves the window to a news event, unless it is in sight. */
  reveal(newsEventId: string): void {
    const when = this.#content?.store.byId(newsEventId)?.when;
    if (when === undefined || isUndated(when) || this.window === null) return;
    const isInSight =
      this.placementOf(newsEventId) !== undefined &&
      when.earliest < this.window.endAt &&
      when.latest >= this.window.startAt;
    if (isInSight) return;
    this.setWindow(windowAround(when.start ? when.earliest : when.latest, this.window), jump);
    this.#draw();
  }

  /** Puts the focus on what stands for a news event, moving the window there first where it must. */
  focusOn(newsEventId: string): void {
    this.reveal(newsEventId);
    const placement = this.placementOf(newsEventId);
    if (placement) this.#adapter?.focus(placement.id);
  }

  placementOf(newsEventId: string): Placement | undefined {
    return this.arrangement?.placements.find(({ newsEventIds }) => newsEventIds.includes(newsEventId));
  }

  /** What is arranged for the window itself, without what is kept ready beside it. */
  get placementsInSight(): readonly Placement[] {
    const { window } = this;
    if (window === null) return [];
    return (this.arrangement?.placements ?? []).filter(({ startAt, endAt }) =>
      touches(window, startAt, endAt),
    );
  }

  placement(id: string): Placement | undefined {
    return this.arrangement?.placements.find((placement) => placement.id === id);
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
    const { window } = this;
    const store = this.#content?.store;
    if (window === null || store === undefined) return { before: 0, after: 0 };
    return {
      before: store.countBefore(window.startAt) + (this.arrangement?.asEarlier.size ?? 0),
      after: store.countFrom(window.endAt),
    };
  }

  /** The instant of the nearest news event outside the window on one side, or `null`. */
  nearestOutside(side: 'before' | 'after'): Instant | null {
    const { window } = this;
    const all = this.#content?.store.all ?? [];
    if (window === null) return null;
    if (side === 'after') return all.find(({ when }) => when.earliest >= window.endAt)?.when.earliest ?? null;
    const asEarlier = this.arrangement?.asEarlier;
    const before = all.filter(({ id, when }) => when.latest < window.startAt || asEarlier?.has(id));
    return before.length === 0
      ? null
      : Math.max(...before.map(({ when }) => (when.start ? when.earliest : when.latest)));
  }

  #draw(): void {
    const adapter = this.#adapter;
    const content = this.#content;
    if (adapter === null || content === null || adapter.widthPx <= 0) return;
    this.window = adapter.window;
    this.#arrange(this.window, adapter.widthPx, content);
    if (this.arrangement === null) return;
    const isNew = this.arrangement !== this.#shown;
    if (isNew) adapter.show(this.arrangement);
    this.#shown = this.arrangement;
    adapter.select(content.selectedId === null ? [] : this.#idsOf(content.selectedId));
    adapter.setExpanded(content.expandedId);
    fillCorner(adapter.cornerElement, content);
    if (isNew) this.#wishes.arranged();
  }

  /** Makes an arrangement, unless it would be the one there is. */
  #arrange(window: Span, widthPx: number, content: StageContent): void {
    const type = this.#type;
    if (type === null) return;
    const msPerPx = spanMs(window) / widthPx;
    const laneLabelPx = this.#laneLabelPx;
    const made = this.#arrangedFor;
    if (
      made !== null &&
      made.window.startAt === window.startAt &&
      made.msPerPx === msPerPx &&
      made.type === type &&
      made.laneLabelPx === laneLabelPx &&
      isArrangedAlike(made.content, content)
    ) {
      return;
    }
    const spareMs = spanMs(window) * spare;
    const loaded = { startAt: window.startAt - spareMs, endAt: window.endAt + spareMs };
    this.arrangement = arrange({
      msPerPx,
      type,
      readings: content.readings,
      messages: content.messages,
      newsEvents: content.store.touching(loaded),
      lanes: content.lanes,
      window,
      hasLabelsInLanes: content.hasLabelsInLanes,
      laneLabelPx,
    });
    this.#arrangedFor = { window, loaded, msPerPx, content, type, laneLabelPx };
  }

  #readType(): void {
    if (this.#container === null) return;
    this.#type = typeSettingOf(this.#container);
    this.#container.style.setProperty('--line-height', `${this.#type.lineHeightPx}px`);
    this.#laneLabelPx = Number.parseFloat(getComputedStyle(this.#container).scrollPaddingInlineStart) || 0;
  }

  /** While vis is on its way: as much room as the drawing will take, so that nothing jumps when it comes. */
  #reserveRoom(): void {
    const container = this.#container;
    if (container === null || this.#content === null || this.window === null) return;
    const widthPx = container.clientWidth - this.#laneLabelPx;
    if (widthPx <= 0) return;
    this.#arrange(this.window, widthPx, this.#content);
    const axisPx = this.#type === null ? 0 : axisHeightPx(this.#type);
    const lanesPx = this.arrangement?.lanes.reduce((sum, { heightPx }) => sum + heightPx, 0) ?? 0;
    container.style.minHeight = `${axisPx + lanesPx}px`;
    this.#wishes.arranged();
  }

  #handleLate(): void {
    this.#isLate = true;
    this.#wishes.arranged();
  }

  #idsOf(newsEventId: string): readonly string[] {
    const placement = this.placementOf(newsEventId);
    return placement ? [placement.id] : [];
  }

  #handleWindow(window: Span, byReader: boolean, isSettled: boolean): void {
    this.window = window;
    if (isSettled || this.#isStale(window)) this.#draw();
    if (isSettled) this.#wishes.windowSettled(window, byReader);
    else this.#wishes.windowMoved();
  }

  /** Whether the scale has changed, or the window has left what was arranged. */
  #isStale(window: Span): boolean {
    const made = this.#arrangedFor;
    if (made === null || this.#adapter === null) return true;
    const msPerPx = spanMs(window) / this.#adapter.widthPx;
    const isSameScale = Math.abs(msPerPx / made.msPerPx - 1) < 1e-6;
    return !isSameScale || window.startAt < made.loaded.startAt || window.endAt > made.loaded.endAt;
  }

  #handleActivated(placementId: string): void {
    const placement = this.placement(placementId);
    if (placement) this.#wishes.activated(placement);
  }
}

/** The corner of the axis says which clock it reads. */
function fillCorner(corner: HTMLElement, { clockName, clockOffset }: StageContent): void {
  const words = `${clockName}\n${clockOffset}`;
  if (corner.textContent === words) return;
  corner.setAttribute('part', 'axis-clock');
  corner.textContent = words;
}

function windowAround(at: Instant, like: Span): Span {
  const halfMs = spanMs(like) / 2;
  return { startAt: at - halfMs, endAt: at + halfMs };
}
