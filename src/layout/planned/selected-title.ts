// The selected event has its own mark and title, also where the plan has no room for them: it takes the row where it
// displaces least, and what it would cover there is drawn as a mark meanwhile.
import type { NewsEvent } from '../../model/news-event.js';
import { spanMs, type Instant, type Span } from '../../time/instant.js';
import type { Line, Placement } from '../placement.js';
import type { PlannedLane, SeenPlace } from '../plan/plan-view.js';

/** From a mark to its words, and between words and the window's edge. */
const besidePx = 10;
const airPx = 2;
/** A bar this much longer than its name holds it. */
const insidePx = 12;
/** Words nearer than this to others displace them. */
const gapPx = 6;
/** Titles of `key` events are displaced last; the words and the count of a bracket never, as they stand for others. */
const bracketCost = 1000;
const keyCost = 10;

/** What the selected event needs. */
export interface SelectedTitle {
  readonly newsEvent: NewsEvent;
  /** Its placement with all of its words, not yet in a row. */
  readonly placement: Placement;
  readonly lane: PlannedLane;
  readonly rowPx: number;
  readonly window: Span;
  readonly widthPx: number;
  /** How a placement looks without its title. */
  asMark(placement: Placement): Placement | null;
  /** A count without an event that has its title now; `null` where nothing is left to count. */
  withoutOne(placement: Placement, id: string): Placement | null;
}

/** The placements with the title of the selected event among them. */
export function withSelectedTitle(
  placements: readonly Placement[],
  selected: SelectedTitle,
): readonly Placement[] {
  const { newsEvent, placement, lane, rowPx, window, widthPx, asMark, withoutOne } = selected;
  const seenIn = (at: Span) => besideMark(placement, at, widthPx);
  const own = extentOf({ ...placement, line: { ...(placement.line as Line), seenIn } }, window);
  const inLane = placements.filter(({ laneId, line }) => laneId === lane.id && line?.seenIn);
  const rowOf = ({ topPx }: Placement) => Math.round((topPx - lane.rowsTopPx) / rowPx);
  const covered = (row: number) =>
    inLane.filter((other) => rowOf(other) === row && touches(own, extentOf(other, window)));
  const costs = Array.from({ length: lane.rows }, (_, row) =>
    covered(row).reduce((sum, { line, label }) => {
      if (!isTitle(line)) return sum + bracketCost;
      return sum + label.widthPx * (line?.isKey ? keyCost : 1);
    }, 0),
  );
  const row = costs.indexOf(Math.min(...costs));
  const displaced = new Set(covered(row).filter(({ line }) => isTitle(line)));
  const title = {
    ...placement,
    topPx: lane.rowsTopPx + row * rowPx,
    line: { ...(placement.line as Line), seenIn },
  };
  return [
    ...placements.flatMap((other) => {
      if (other.id === placement.id) return [];
      return displaced.has(other) ? (asMark(other) ?? []) : (withoutOne(other, newsEvent.id) ?? []);
    }),
    title,
  ];
}

function isTitle(line: Line | null): boolean {
  return line?.form === 'title' || line?.form === 'member';
}

interface Reach {
  readonly fromPx: number;
  readonly toPx: number;
}

function extentOf({ label, line }: Placement, window: Span): Reach {
  const seen = line?.seenIn?.(window);
  if (!seen) return { fromPx: 0, toPx: 0 };
  const leftPx = seen.wordsLeftPx + (line?.leftPx ?? 0);
  const isDot = line?.glyph === 'dot' || line?.glyph === 'capsule';
  return {
    fromPx: isDot ? Math.min(leftPx, seen.markFromPx - gapPx) : leftPx,
    toPx: Math.max(leftPx + label.widthPx, isDot ? seen.markFromPx + gapPx : leftPx),
  };
}

function touches(a: Reach, b: Reach): boolean {
  return a.fromPx < b.toPx + gapPx && b.fromPx < a.toPx + gapPx;
}

/** After the mark, before it where the window ends, else across it; in a bar that is long enough. */
function besideMark({ startAt, endAt, label }: Placement, window: Span, widthPx: number): SeenPlace {
  const msPerPx = spanMs(window) / widthPx;
  const px = (at: Instant) => (at - window.startAt) / msPerPx;
  const [markFromPx, markToPx] = [px(startAt), px(endAt)];
  const isInside = markToPx - markFromPx > label.widthPx + insidePx;
  const rightPx = markToPx + besidePx;
  const leftPx = markFromPx - besidePx - label.widthPx;
  const lastPx = widthPx - label.widthPx - airPx;
  const isInSight = markToPx >= 0 && markFromPx <= widthPx;
  const acrossPx = Math.max(airPx, Math.min(markFromPx, lastPx));
  const isAcross = isInSight && !isInside && rightPx > lastPx && leftPx < airPx;
  const insideLeftPx = Math.min(Math.max(markFromPx, 0) + 4, markToPx - label.widthPx);
  const wordsLeftPx = isInside ? insideLeftPx : isAcross ? acrossPx : rightPx <= lastPx ? rightPx : leftPx;
  return {
    markFromPx,
    markToPx,
    isInside,
    isMarkOnTop: isAcross,
    wordsLeftPx,
    isMoved: true,
    wordsEndPx: null,
  };
}
