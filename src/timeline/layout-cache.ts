// Asks the store what is in a window and lays it out. A layout serves until the scale changes or the window leaves it.
import { layOut, type VisibleLayout } from '../layout/lay-out.js';
import type { Placement } from '../layout/placement.js';
import { vaguePx, type FontMetrics } from '../layout/sizes.js';
import type { WindowAnswer } from '../store/query.js';
import { spanMs, touches, type Span } from '../time/instant.js';
import { isLaidOutAlike, type TimelineContent } from './timeline-content.js';

/** What is to be laid out, and for which room. */
export interface LayoutOrder {
  readonly window: Span;
  readonly widthPx: number;
  readonly content: TimelineContent;
  readonly font: FontMetrics;
  readonly laneLabelPx: number;
}

/** As much as this share of the window is laid out on either side of it, so that small pans need nothing new. */
const spare = 0.5;
/** As much while the scale changes: the next frame asks for another one. */
const spareOfZoom = 0.05;
/** vis draws 60 frames a second of no more than about this many items. */
const placementsInWindow = 120;

export class LayoutCache {
  /** The last layout; `null` before the first. */
  layout: VisibleLayout | null = null;

  #made: (LayoutOrder & { readonly loaded: Span }) | null = null;
  readonly #handleLate: () => void;
  readonly #handleFailure: (cause: unknown) => void;

  /** `handleLate` is called when a store that could not answer at once has done so; `handleFailure` when it never will. */
  constructor(handleLate: () => void, handleFailure: (cause: unknown) => void) {
    this.#handleLate = handleLate;
    this.#handleFailure = handleFailure;
  }

  /** Makes a layout, unless it would be the one there is. */
  layOut(order: LayoutOrder): void {
    if (this.#made !== null && isSameOrder(this.#made, order)) return;
    const { window, widthPx, content } = order;
    const isZoom = this.#made !== null && !hasScaleOf(this.#made, order);
    const spareMs = spanMs(window) * (isZoom ? spareOfZoom : spare);
    const loaded = { startAt: window.startAt - spareMs, endAt: window.endAt + spareMs };
    const made = { ...order, loaded };
    this.#made = made;
    const query = { window, loaded, widthPx, most: placementsInWindow, noClockTimePx: vaguePx };
    const answer = content.store.query(query);
    if (!(answer instanceof Promise)) {
      this.#take(answer, order);
      return;
    }
    answer
      .then((late) => {
        // Another order may have come meanwhile.
        if (this.#made !== made) return;
        this.#take(late, order);
        this.#handleLate();
      })
      .catch(this.#handleFailure);
  }

  /** The next order is made in any case. */
  forget(): void {
    this.#made = null;
  }

  /** Whether the scale has changed, or the window has left what was laid out. */
  isStale(window: Span, widthPx: number): boolean {
    const made = this.#made;
    if (made === null) return true;
    const { startAt, endAt } = made.loaded;
    return !hasScaleOf(made, { window, widthPx }) || window.startAt < startAt || window.endAt > endAt;
  }

  placement(id: string): Placement | undefined {
    return this.layout?.placements.find((placement) => placement.id === id);
  }

  /** What stands for a news event. */
  placementOf(newsEventId: string): Placement | undefined {
    const newsEvent = this.#made?.content.store.byId(newsEventId);
    if (newsEvent === undefined) return undefined;
    const { lane, when } = newsEvent;
    return this.layout?.placements.find(
      ({ laneId, startAt, endAt, newsEventIds }) =>
        laneId === lane &&
        startAt <= when.latest &&
        endAt >= when.earliest &&
        newsEventIds().includes(newsEventId),
    );
  }

  /** What stands in the window itself, without what is kept ready beside it. */
  placementsIn(window: Span): readonly Placement[] {
    return (this.layout?.placements ?? []).filter(({ startAt, endAt }) => touches(window, startAt, endAt));
  }

  #take(answer: WindowAnswer, order: LayoutOrder): void {
    const { window, content, font, laneLabelPx } = order;
    this.layout = layOut({ ...content, window, msPerPx: msPerPxOf(order), font, answer, laneLabelPx });
  }
}

type Room = Pick<LayoutOrder, 'window' | 'widthPx'>;

function hasScaleOf(a: Room, b: Room): boolean {
  return Math.abs(msPerPxOf(a) / msPerPxOf(b) - 1) < 1e-6;
}

function msPerPxOf({ window, widthPx }: Room): number {
  return spanMs(window) / widthPx;
}

function isSameOrder(made: LayoutOrder, order: LayoutOrder): boolean {
  return (
    made.window.startAt === order.window.startAt &&
    msPerPxOf(made) === msPerPxOf(order) &&
    made.font === order.font &&
    made.laneLabelPx === order.laneLabelPx &&
    isLaidOutAlike(made.content, order.content)
  );
}
