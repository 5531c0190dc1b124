// Lays out what a window shows: by the plan of the document or, for a document of very many events, by asking its store.
// A layout serves until the scale changes or the window leaves it.
import { lineLayout } from '../layout/planned/line-layout.js';
import { planDocument, type DocumentPlan } from '../layout/planned/plan-document.js';
import type { Placement, VisibleLayout } from '../layout/placement.js';
import { vaguePx } from '../layout/sizes.js';
import { lazyPart } from '../base/lazy-part.js';
import { manyEvents } from '../store/event-store.js';
import type { WindowAnswer } from '../store/query.js';
import { spanMs, touches, type Span } from '../time/instant.js';
import type { DrawingStyle } from './font-metrics.js';
import { drawnIdsOf, isLaidOutAlike, isPlannedAlike, type TimelineContent } from './timeline-content.js';

/** What is to be laid out, and for which room. */
export interface LayoutOrder extends DrawingStyle {
  readonly window: Span;
  readonly widthPx: number;
  readonly content: TimelineContent;
  readonly laneLabelPx: number;
}

/** As much as this share of the window is laid out on either side of it, so that small pans need nothing new. */
const spare = 0.5;
/** As much while the scale changes: the next frame asks for another one. */
const spareOfZoom = 0.05;
/** vis draws 60 frames a second of no more than about this many items. */
const placementsInWindow = 120;

const importStacked = () => import('./stacked/stacked-part.js');

type StackedPart = Awaited<ReturnType<typeof importStacked>>;

/** What lays out a document of very many events. */
export const stackedPart = lazyPart(importStacked, () => {});

export class LayoutCache {
  /** The last layout; `null` before the first. */
  layout: VisibleLayout | null = null;

  #made: (LayoutOrder & { readonly loaded: Span }) | null = null;
  #plan: { readonly planned: DocumentPlan; readonly order: LayoutOrder } | null = null;
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
    if (content.whole.all.length <= manyEvents) {
      const [selectedId = null] = content.selectedId === null ? [] : drawnIdsOf(content, content.selectedId);
      this.layout = lineLayout({ ...content, selectedId, planned: this.#planFor(order), window, loaded });
      return;
    }
    this.#plan = null;
    const query = { window, loaded, widthPx, most: placementsInWindow, noClockTimePx: vaguePx };
    const answer = content.store.query(query);
    const stacked = stackedPart.current;
    if (stacked !== null && !(answer instanceof Promise)) {
      this.#take(answer, order, stacked);
      return;
    }
    Promise.all([answer, stackedPart.load()])
      .then(([late, part]) => {
        if (part === null) throw new Error('The code that lays out so many events could not be loaded.');
        // Another order may have come meanwhile.
        if (this.#made !== made) return;
        this.#take(late, order, part);
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

  /** Made again only where another place may follow for a title: no window, clock or selection does that. */
  #planFor(order: LayoutOrder): DocumentPlan {
    const known = this.#plan;
    if (known !== null && isSamePlan(known.order, order)) return known.planned;
    const planned = planDocument({ ...order.content, ...order });
    this.#plan = { planned, order };
    return planned;
  }

  #take(answer: WindowAnswer, order: LayoutOrder, { layOut }: StackedPart): void {
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

function isSamePlan(made: LayoutOrder, order: LayoutOrder): boolean {
  return (
    made.widthPx === order.widthPx &&
    made.laneLabelPx === order.laneLabelPx &&
    made.font === order.font &&
    made.budgetPx === order.budgetPx &&
    isPlannedAlike(made.content, order.content)
  );
}

function isSameOrder(made: LayoutOrder, order: LayoutOrder): boolean {
  return (
    made.window.startAt === order.window.startAt &&
    msPerPxOf(made) === msPerPxOf(order) &&
    made.font === order.font &&
    made.budgetPx === order.budgetPx &&
    made.laneLabelPx === order.laneLabelPx &&
    made.content.selectedId === order.content.selectedId &&
    isLaidOutAlike(made.content, order.content)
  );
}
