// What a plan answers for a window: where each event stands. Every event of the window is in exactly one place.
import type { Instant, Span } from '../../time/instant.js';
import type { Side } from './levels/reserved-span.js';

/** A title as it is drawn. */
export interface PlacedTitle {
  readonly id: string;
  /** From the first row of its block. */
  readonly row: number;
  /** From the left edge of the block's words. */
  readonly leftPx: number;
  /** Room for its words, for an event of its own with its time. */
  readonly widthPx: number;
  readonly isCut: boolean;
}

/** Where a block stands through a window. Pixels count from the window's left edge. */
export interface SeenPlace {
  /** The mark's own length: it may begin before the window and end after it. */
  readonly markFromPx: number;
  readonly markToPx: number;
  /** The words stand in the bar or under the bracket and keep in sight with it. */
  readonly isInside: boolean;
  /** The mark stands on the row's top line, since its words may cross it. */
  readonly isMarkOnTop: boolean;
  /** Left edge of the words, after what the window's edge moves them. */
  readonly wordsLeftPx: number;
  /** Whether the window's edge has moved them. */
  readonly isMoved: boolean;
  /** Words past this pixel are cut: the end of the mark that holds them, or of the free room after it. `null`: none are. */
  readonly wordsEndPx: number | null;
}

/** A mark with the titles of one event, or of all that share its doubt or minute. Where it stands is as the window sees it. */
export interface PlacedBlock extends SeenPlace {
  readonly laneId: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly shape: 'point' | 'bar' | 'doubt';
  /** First row from the top of the lane, and how many. */
  readonly row: number;
  readonly rows: number;
  readonly side: Side;
  readonly hasHeader: boolean;
  /** The mark is of one event alone. */
  readonly isAlone: boolean;
  readonly wordsWidthPx: number;
  /** The same for another window of this scale or of any other that draws the same level. */
  seenIn(window: Span): SeenPlace;
  readonly titles: readonly PlacedTitle[];
  /** How many share the mark and have no title: "+n". */
  readonly count: number;
  /** Which they are, in rank order. Made when it is asked for. */
  countedIds(): readonly string[];
  /** From the left edge of the words to "+n", in the first row; `null` where it has no room of its own. */
  readonly countLeftPx: number | null;
}

/** A mark without a title, in the strip or in the padding of its lane. */
export interface PlacedMark {
  readonly id: string;
  readonly laneId: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly fromPx: number;
  readonly toPx: number;
}

/** Many marks drawn as one column of the strip. */
export interface PlacedColumn {
  readonly laneId: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly fromPx: number;
  readonly toPx: number;
  readonly count: number;
  /** Which they are. Made when it is asked for: a column may stand for a hundred thousand. */
  ids(): readonly string[];
}

export interface PlannedLane {
  readonly id: string;
  readonly topPx: number;
  readonly heightPx: number;
  readonly rows: number;
  /** From the top of the lane to its first row. */
  readonly rowsTopPx: number;
  readonly hasStrip: boolean;
}

export interface PlanView {
  readonly window: Span;
  readonly msPerPx: number;
  /** The same for all windows that draw the same level of the same plan. */
  readonly levelKey: symbol;
  readonly blocks: readonly PlacedBlock[];
  readonly marks: readonly PlacedMark[];
  /** Columns of the strip that stand for marks where there are too many. Made when they are asked for. */
  columns(): readonly PlacedColumn[];
}

/** Where everything stands, for any window. Its answers depend on nothing but the input and the question. */
export interface Plan {
  /** The same for every window, axis not included. */
  readonly lanes: readonly PlannedLane[];
  /** Axis and lanes. */
  readonly heightPx: number;
  /**
   * What stands in a window. `loaded` may be longer than the window by what is kept ready beside it: more is answered then, but
   * nothing stands elsewhere.
   */
  view(window: Span, loaded?: Span): PlanView;
  /** Events of a lane, or of all lanes, that begin in each column of a window. They sum to all events in the window. */
  density(window: Span, columns: number, laneId?: string): Uint32Array;
}
