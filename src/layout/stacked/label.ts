// The words at a mark and the room they need: one line where they fit, two where they do not.
import type { Label } from '../placement.js';
import { scaleToFont, type FontMetrics } from '../sizes.js';

/** The words of a label; `times` holds the same time on every clock, the chosen one first. */
export interface LabelWords {
  readonly times: readonly string[];
  readonly title: string;
  readonly flag?: string;
  readonly note?: string;
}

/** Room for a label, in pixels. */
export interface LabelRoom {
  /** Up to this width it stays on one line. Default: that of a label beside a mark. */
  readonly linePx?: number;
  /** It is never wider than this. Default: no limit. */
  readonly mostPx?: number;
}

/** Widest label of two lines, in pixels of the usual type like the two below, unless its line may be longer. */
const widestPx = 250;
/** Up to this width a label beside a mark stays on one line. */
export const oneLinePx = 190;
/** Under a bar there is room for a longer line. */
export const oneLineUnderBarPx = 340;

/**
 * A label on one line up to `linePx`, else on two, with a note on one or two lines under it; what does not fit then, or
 * would be wider than `mostPx`, is cut with a sign. It is as wide as the widest clock's time asks for, so that a change of
 * clock moves nothing.
 */
export function wrappedLabel(
  words: LabelWords,
  font: FontMetrics,
  { linePx = scaleToFont(oneLinePx, font), mostPx = Infinity }: LabelRoom = {},
): Label {
  const { times, title, flag = '', note = '' } = words;
  const before = widestOf(times, font);
  const roomPx = Math.floor(mostPx) - sparePx;
  const body = wrapped(title, { before, after: flag, linePx, roomPx }, font);
  const noteLinePx = Math.max(body.widthPx, scaleToFont(oneLinePx, font));
  const under = wrapped(note, { before: '', after: '', linePx: noteLinePx, roomPx }, font);
  return {
    time: times[0] ?? '',
    title: body.text,
    flag,
    note: under.text,
    widthPx: Math.ceil(Math.max(body.widthPx, under.widthPx)) + sparePx,
    heightPx: (body.lines + under.lines) * font.lineHeightPx,
  };
}

/** Text that is measured and text that is set differ by fractions. */
const sparePx = 2;

interface Wrapped {
  readonly text: string;
  readonly lines: 0 | 1 | 2;
  readonly widthPx: number;
}

interface Surroundings {
  /** Words before the text and after it, which are never cut. */
  readonly before: string;
  readonly after: string;
  /** Up to this width it all stays on one line. */
  readonly linePx: number;
  /** Nothing is wider than this. */
  readonly roomPx: number;
}

/** A text on one line where it fits, else on two that are as narrow as can be, else cut to two lines of the widest. */
function wrapped(text: string, { before, after, linePx, roomPx }: Surroundings, font: FontMetrics): Wrapped {
  const spacePx = font.measure(' ');
  const words = wordsOf(text);
  const around = (count: number) =>
    [...wordsOf(before), ...words.slice(0, count), ...wordsOf(after)].map((word) => font.measure(word));
  const pieces = around(words.length);
  if (pieces.length === 0) return { text, lines: 0, widthPx: 0 };
  const totalPx = sum(pieces) + spacePx * (pieces.length - 1);
  if (totalPx <= Math.min(linePx, roomPx)) return { text, lines: 1, widthPx: totalPx };
  const widthPx = widthForTwoLines(pieces, spacePx);
  const limitPx = Math.min(Math.max(scaleToFont(widestPx, font), linePx), roomPx);
  if (widthPx <= limitPx) return { text, lines: 2, widthPx };
  const signPx = font.measure('…');
  let count = words.length - 1;
  while (count > 1 && widthForTwoLines([...around(count), signPx], spacePx) > limitPx) count -= 1;
  return { text: `${words.slice(0, Math.max(count, 1)).join(' ')}…`, lines: 2, widthPx: limitPx };
}

/** A label on one line, whatever its length up to `limitPx`. */
export function lineLabel(words: LabelWords, font: FontMetrics, limitPx: number): Label {
  const { times, title, flag = '', note = '' } = words;
  const pieces = [widestOf(times, font), title, flag]
    .map((words) => font.measure(words))
    .filter((piecePx) => piecePx > 0);
  const totalPx = sum(pieces) + font.measure(' ') * (pieces.length - 1);
  const widthPx = Math.min(Math.ceil(totalPx) + sparePx, limitPx);
  return { time: times[0] ?? '', title, flag, note, widthPx, heightPx: font.lineHeightPx };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The widest text, and of equally wide ones always the same, whichever clock comes first. */
function widestOf(times: readonly string[], font: FontMetrics): string {
  if (times.length < 2) return times[0] ?? '';
  return [...times]
    .sort()
    .reduce((best, time) => (font.measure(time) > font.measure(best) ? time : best), '');
}

/** The least width at which pieces take two lines. */
function widthForTwoLines(pieces: readonly number[], spacePx: number): number {
  const totalPx = sum(pieces) + spacePx * (pieces.length - 1);
  let firstPx = -spacePx;
  let bestPx = Infinity;
  for (const piece of pieces) {
    firstPx += spacePx + piece;
    bestPx = Math.min(bestPx, Math.max(firstPx, totalPx - firstPx - spacePx));
  }
  return bestPx;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
