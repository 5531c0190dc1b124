// The words at a mark and the room they need: one line where they fit, two where they do not.
import type { Label } from './placement.js';
import type { TypeSetting } from './sizes.js';

/** The words of a label; `times` holds the same time on every clock, the chosen one first. */
export interface LabelWords {
  readonly times: readonly string[];
  readonly title: string;
  readonly flag?: string;
  readonly note?: string;
}

/** Widest label, in pixels. */
const widestPx = 250;
/** Up to this width a label beside a mark stays on one line. */
export const oneLinePx = 190;
/** Under a bar there is room for a longer line. */
export const oneLineUnderBarPx = 340;

/**
 * A label on one line up to `linePx`, else on two, with a note under them. It is as wide as the widest clock's time asks
 * for, so that a change of clock moves nothing.
 */
export function wrappedLabel(words: LabelWords, type: TypeSetting, linePx: number = oneLinePx): Label {
  const { times, title, flag = '', note = '' } = words;
  const timePx = widest(times, type);
  const pieces = [...title.split(/\s+/), flag]
    .filter((word) => word !== '')
    .map((word) => type.measure(word));
  const spacePx = type.measure(' ');
  const totalPx = timePx + sum(pieces) + spacePx * pieces.length;
  const lines = totalPx <= linePx ? 1 : 2;
  const textPx = lines === 1 ? totalPx : widthForTwoLines(timePx, pieces, spacePx);
  const notePx = note === '' ? 0 : type.measure(note);
  const noteLines = note === '' ? 0 : notePx <= Math.max(textPx, oneLinePx) ? 1 : 2;
  const wantedPx = Math.max(textPx, noteLines === 1 ? notePx : notePx * 0.6);
  return {
    time: times[0] ?? '',
    title,
    flag,
    note,
    // Rounded up, with a pixel to spare: text that is measured and text that is set differ by fractions.
    widthPx: Math.ceil(Math.min(wantedPx, Math.max(widestPx, linePx))) + 2,
    heightPx: (lines + noteLines) * type.lineHeightPx,
  };
}

/** A label on one line, whatever its length up to `limitPx`. */
export function lineLabel(words: LabelWords, type: TypeSetting, limitPx: number): Label {
  const { times, title, flag = '', note = '' } = words;
  const pieces = [widest(times, type), type.measure(title), type.measure(flag)].filter(
    (piecePx) => piecePx > 0,
  );
  const totalPx = sum(pieces) + type.measure(' ') * (pieces.length - 1);
  const widthPx = Math.min(Math.ceil(totalPx) + 2, limitPx);
  return { time: times[0] ?? '', title, flag, note, widthPx, heightPx: type.lineHeightPx };
}

function widest(times: readonly string[], type: TypeSetting): number {
  return Math.max(0, ...times.map((time) => (time === '' ? 0 : type.measure(time))));
}

/** The least width, at most `widestPx`, at which the words take two lines; what does not fit then is cut with a sign. */
function widthForTwoLines(timePx: number, words: readonly number[], spacePx: number): number {
  const pieces = timePx > 0 ? [timePx, ...words] : words;
  const totalPx = sum(pieces) + spacePx * (pieces.length - 1);
  let firstPx = 0;
  let bestPx = widestPx;
  for (const piece of pieces) {
    firstPx += (firstPx > 0 ? spacePx : 0) + piece;
    bestPx = Math.min(bestPx, Math.max(firstPx, totalPx - firstPx - spacePx));
  }
  return Math.min(bestPx, widestPx);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
