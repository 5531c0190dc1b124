// What the layout decides to draw: where each mark and label stands. Only types: lay-out.ts decides. Pixels down are fixed
// here; pixels across follow from instants, so that panning and a change of clock move nothing by themselves.
import type { Instant, Span } from '../time/instant.js';
import type { Side } from './plan/levels/reserved-span.js';
import type { SeenPlace } from './plan/plan-view.js';

/**
 * How a placement looks.
 * - `moment`: a dot (or a short bar, where the moment is known only to the hour), label beside it.
 * - `duration`: a solid bar, label under it.
 * - `within`: a hatched bar with soft ends, label under it.
 * - `rivals`: one ring for each rival time, tied together, labels beside the first and the last.
 * - `versions`: one row for each of several rival times that are no moments, tied together, each with its label.
 * - `date`: a date without an hour.
 * - `bracket`: the mark of several events that share a date or a doubt.
 * - `rest`: those of them that have no title, as a count.
 * - `column`: marks without titles that are too close together to be drawn one by one.
 * - `chip`: one event whose time is too vague for a bar at this scale: a chip with its title.
 * - `span-cluster`: several such events as one chip with a count.
 * - `cluster`: events too close together to be drawn one by one, as one chip with a count.
 */
export type PlacementKind =
  | 'moment'
  | 'duration'
  | 'within'
  | 'date'
  | 'rivals'
  | 'bracket'
  | 'rest'
  | 'column'
  | 'versions'
  | 'chip'
  | 'span-cluster'
  | 'cluster';

/** The shape of a mark in one line. */
export type Glyph = 'dot' | 'capsule' | 'bar' | 'roof' | 'date' | 'rivals' | 'square' | 'tick' | 'none';

/** How a placement of a plan is drawn: mark and words in one line. */
export interface Line {
  /** Another level may draw the same placement elsewhere at the window's edges. */
  readonly levelKey: symbol;
  /**
   * - `title`: an event with its mark and words.
   * - `member`: the words of one of several events that share a mark.
   * - `bracket`: the mark that they share, with the words of their time.
   * - `rest`: the count of those of them that have no title.
   * - `mark`: an event without a title.
   * - `column`: several marks too close together to be drawn one by one.
   */
  readonly form: 'title' | 'member' | 'bracket' | 'rest' | 'mark' | 'column';
  readonly glyph: Glyph;
  readonly isKey: boolean;
  /** The name first: on bars and rival times, which the axis times. */
  readonly isTimeLast: boolean;
  /** For `bracket`: the first row holds the time and no title. */
  readonly hasHeader: boolean;
  /** From the left edge of the block's words. */
  readonly leftPx: number;
  readonly side: Side;
  /** Where the block stands through a window; `null` for marks without words. */
  readonly seenIn: ((window: Span) => SeenPlace) | null;
}

/** One row of a `versions` placement: a mark, and the label under it. The first row is the event's own time. */
export interface VersionRow {
  /** `bar`: it lasted. `hatch`: a moment within. `date`: a date without an hour. `ring`: too short here to be a bar. */
  readonly glyph: 'bar' | 'hatch' | 'date' | 'ring';
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  readonly isSoft: boolean;
  readonly label: Label;
  /** From the top of the placement. */
  readonly topPx: number;
}

export interface Label {
  /** The time in few words, drawn muted before the title: `09:00`, `after 00:00`. May be empty. */
  readonly time: string;
  readonly title: string;
  /** A word after the title that no reader may miss, such as "disputed". May be empty. */
  readonly flag: string;
  /** Muted words under the title, such as who says so. May be empty. */
  readonly note: string;
  /** Room for the label: text wraps at this width. */
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Placement {
  /** Stable over pan, zoom and clock: the same thing keeps its id. */
  readonly id: string;
  readonly kind: PlacementKind;
  readonly laneId: string;
  /** How many news events it stands for: one, or several for `span-cluster` and `cluster`. */
  readonly count: number;
  /** Which they are, in order of time. Made when it is asked for: a cluster may stand for a hundred thousand. */
  readonly newsEventIds: () => readonly string[];
  /** Drawn extent of the mark. For `chip` and `span-cluster`: the span in which the chip may stand. */
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  /** An approximate or uncertain time: drawn with soft ends, or a dot with an open outline. */
  readonly isSoft: boolean;
  readonly status: string;
  /** For `rivals`: every rival time, the event's own first. Otherwise empty. */
  readonly rivals: readonly Instant[];
  /** The label at the mark; for `rivals` the label of the event's own time. */
  readonly label: Label;
  /** For `rivals`: the label at the other time. Otherwise `null`. */
  readonly rivalLabel: Label | null;
  /**
   * From the first instant to the left edge of the labels, where an edge of the window would cut them beside their marks: for
   * a `moment` before its dot, or under it where they reach it, for `rivals` under their rings, the earlier one first. Otherwise `null`.
   */
  readonly labelFromPx: number | null;
  /** For `versions`: its rows, the event's own first. Otherwise empty. */
  readonly versions: readonly VersionRow[];
  /** The whole of it in words, for a screen reader: title, time, status, number of sources. */
  readonly spoken: string;
  /** Distance from the top of its lane, and height, in CSS pixels. */
  readonly topPx: number;
  readonly heightPx: number;
  /** For placements of a plan; `null` for those that are stacked. */
  readonly line: Line | null;
}

/** Counts the events of a window in columns of equal width, each where it begins. */
export type CountIn = (window: Span, columns: number) => Uint32Array;

/** The histogram at the head of a lane. */
export interface PlacedStrip {
  /** The same for the same plan: another one counts other events. */
  readonly planKey: symbol;
  readonly topPx: number;
  readonly heightPx: number;
  readonly count: CountIn;
}

/** A lane with the height its placements need. */
export interface PlacedLane {
  readonly id: string;
  readonly label: string;
  readonly heightPx: number;
  /** Left out where every event of the lane has its title. */
  readonly strip?: PlacedStrip;
}

/** Everything to draw for one window. */
export interface Layout {
  readonly lanes: readonly PlacedLane[];
  readonly placements: readonly Placement[];
}

/** A layout, and what touches the window but is too little of it to draw. */
export interface VisibleLayout extends Layout {
  /** Ids of news events that end, or all but end, before the window. */
  readonly clippedIds: ReadonlySet<string>;
}

/** How far left of its mark's first instant, and how far right, a placement reaches, in pixels at this scale. */
export interface Reach {
  readonly leftPx: number;
  readonly rightPx: number;
}
