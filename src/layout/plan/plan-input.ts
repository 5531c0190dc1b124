// What a plan is made from: plain numbers and titles. No zone, no clock, no words of a language.
import type { Instant, Span } from '../../time/instant.js';

/** One form of an event's time, such as `14 Apr` or `23:40`, and the scales at which it is drawn. */
export interface TimeForm {
  /** The coarsest scale that draws it, in milliseconds per pixel; it is drawn until the next form takes over. */
  readonly fromMsPerPx: number;
  /** Width of the widest clock's words, with the break after them; 0 where no time is drawn. */
  readonly widthPx: number;
}

export interface PlanEvent {
  readonly id: string;
  readonly laneId: string;
  /** First and last instant of all it could cover, rival times included: the store's bounds. */
  readonly startAt: Instant;
  readonly endAt: Instant;
  /** `moment`: a dot. `bar`: it lasted. `rivals`: from the earliest to the latest claim. `doubt`: some moment within. */
  readonly kind: 'moment' | 'bar' | 'rivals' | 'doubt';
  /** What events of a lane with the same bounds have to share as well to stand in one bracket, such as the precision. */
  readonly doubt: string;
  /** 0 is titled first; no two events have the same. */
  readonly rank: number;
  readonly isKey: boolean;
  /** What is drawn of the title. */
  readonly title: string;
  /** A word after the title that is never cut, such as "disputed"; may be empty. */
  readonly flag: string;
  /** Coarse to fine; may be empty. */
  readonly times: readonly TimeForm[];
}

export interface PlanLane {
  readonly id: string;
  /** Room for the lane's name beside it; 0 by default. */
  readonly leastHeightPx?: number;
  /** Its rows where another plan has decided them, such as that of a whole document of which a filter shows a part. */
  readonly fixedRows?: { readonly rows: number; readonly hasStrip: boolean };
}

/** Sizes in CSS pixels. The defaults suit 13 px type. */
export interface PlanSizes {
  /** Height of axis and lanes together that the plan keeps to while one row for each lane fits. */
  readonly budgetPx: number;
  readonly axisPx: number;
  /** One line of words. */
  readonly rowPx: number;
  /** Above and below the rows of a lane together; untitled marks stand in it where there is no strip. */
  readonly lanePaddingPx: number;
  /** A lane's name inside the lane; 0 where names stand beside the lanes. */
  readonly laneHeadingPx: number;
  readonly stripPx: number;
}

export const defaultSizes: PlanSizes = {
  budgetPx: 700,
  axisPx: 50,
  rowPx: 18,
  lanePaddingPx: 8,
  laneHeadingPx: 0,
  stripPx: 14,
};

export interface PlanInput {
  /** In any order. */
  readonly events: readonly PlanEvent[];
  /** In drawing order; every event's lane is one of them. */
  readonly lanes: readonly PlanLane[];
  /** The first window, longer than nothing. Its scale is level 0 of the plan. */
  readonly window: Span;
  /** Width of the drawing without the lane names beside it. */
  readonly widthPx: number;
  /** Width of a text on one line, in pixels; titles of `key` events are bold. */
  measure(text: string, isBold?: boolean): number;
  /** Width of the words for "and so many more", in pixels; by default those of `+12`. */
  measureCount?(count: number): number;
  readonly sizes?: Partial<PlanSizes>;
}

/** The whole title is wider than this many of its characters: with them it can still be read. */
const readableCharacters = 20;

/** An event and the widths of its words, measured once. */
export interface Member {
  readonly event: PlanEvent;
  /** With the flag. */
  readonly titlePx: number;
  /** The narrowest the title may be cut to: its first 20 characters, and the flag. */
  readonly leastTitlePx: number;
}

export function createMember(event: PlanEvent, measure: PlanInput['measure']): Member {
  const { title, flag, isKey } = event;
  const flagPx = flag === '' ? 0 : measure(` ${flag}`);
  const titlePx = measure(title, isKey) + flagPx;
  // Two code units make a character at most.
  const characters = [...title.slice(0, 2 * readableCharacters + 2)];
  const cut = `${characters.slice(0, readableCharacters).join('')}…`;
  const isLong = characters.length > readableCharacters;
  const leastTitlePx = isLong ? Math.min(measure(cut, isKey) + flagPx, titlePx) : titlePx;
  return { event, titlePx, leastTitlePx };
}

/**
 * Room for an event's time at a scale: the widest form drawn there or at any finer scale, so that zooming in never asks
 * for more.
 */
export function reservedTimePx({ times }: PlanEvent, msPerPx: number): number {
  let widestPx = 0;
  times.forEach(({ widthPx }, index) => {
    const next = times[index + 1];
    if (next === undefined || next.fromMsPerPx < msPerPx) widestPx = Math.max(widestPx, widthPx);
  });
  return widestPx;
}
