// The law of reserved spans: the pixels of a row that a mark and its words keep free of others, at any scale.
//
// Measured in time, every span here only shrinks as the scale gets finer. So what does not overlap at one scale never does
// at a finer one, and zooming in never has to take a title away (Been, Daiches, Yap 2006).

/** A stretch of a row, in pixels of one scale. */
export interface PxSpan {
  readonly fromPx: number;
  readonly toPx: number;
}

/** Where words stand: after their mark, before it, or across it with the mark on the row's top line. */
export type Side = 'right' | 'left' | 'across';

/** What the law has to know of the words of an item. */
export interface Words {
  readonly shape: 'point' | 'bar' | 'doubt';
  readonly side: Side;
  /** For `across`: from the left end of the words to the start of a mark without length. */
  readonly offsetPx: number;
  readonly widthPx: number;
}

/** Free pixels between two reserved spans of a row. */
export const gapPx = 10;
/** A dot reaches this far from its middle, with a little air. */
const markReachPx = 6;
/** From a mark's reach to its words. */
const wordsGapPx = 4;
/** A bar this much longer than its name holds it. */
const insidePx = 12;
/** From the end of a bracket to what is beside it. */
const bracketAirPx = 5;
/** A doubt narrower than this is a capsule beside its words; a wider one is a bracket over them. */
const capsulePx = 14;
/** From a capsule to its words, and at most so much from the start of the capsule. */
const capsuleAirPx = 9;
const capsuleWordsPx = 18;
/** From the start of a bracket, or of a bar, to the words in it. */
const indentPx = 4;

/** Whether the words stand in or under their mark and stay in sight with it. */
export function isInside({ shape, widthPx }: Words, { fromPx, toPx }: PxSpan): boolean {
  return toPx - fromPx > widthPx + (shape === 'doubt' ? 2 * indentPx : insidePx);
}

/** What the words and their mark reserve, for a mark that reaches so far at the scale. */
export function reservedSpan(words: Words, mark: PxSpan): PxSpan {
  return words.shape === 'doubt' ? reservedByDoubt(words, mark) : reservedByMark(words, mark);
}

function reservedByMark(words: Words, mark: PxSpan): PxSpan {
  const { side, offsetPx, widthPx } = words;
  const { fromPx, toPx } = mark;
  if (isInside(words, mark)) return mark;
  const besidePx = markReachPx + wordsGapPx + widthPx;
  if (side === 'right') return { fromPx: fromPx - markReachPx, toPx: toPx + besidePx };
  if (side === 'left') return { fromPx: fromPx - besidePx, toPx: toPx + markReachPx };
  return {
    fromPx: fromPx - Math.max(markReachPx, offsetPx),
    toPx: Math.max(toPx + markReachPx, fromPx - offsetPx + widthPx),
  };
}

function reservedByDoubt(words: Words, mark: PxSpan): PxSpan {
  const { side, widthPx } = words;
  const { fromPx, toPx } = mark;
  if (side === 'left')
    return { fromPx: Math.min(fromPx, toPx - widthPx - capsuleWordsPx), toPx: toPx + bracketAirPx };
  const shiftPx = side === 'across' ? shiftOf(words, mark) : 0;
  return {
    fromPx: fromPx - Math.max(bracketAirPx, shiftPx),
    toPx: Math.max(toPx, fromPx - shiftPx + widthPx + capsuleWordsPx),
  };
}

/** A bracket under which the words stand across: the longer it gets, the less they stick out before it. */
function shiftOf({ offsetPx, widthPx }: Words, { fromPx, toPx }: PxSpan): number {
  const lengthPx = toPx - fromPx;
  return lengthPx >= widthPx ? 0 : Math.min(offsetPx, widthPx) * (1 - lengthPx / widthPx);
}

/** The left edge of the words, as if the window had no edges. Words inside their mark may move along it. */
export function wordsLeftPx(words: Words, mark: PxSpan): number {
  const { shape, side, offsetPx, widthPx } = words;
  const { fromPx, toPx } = mark;
  if (isInside(words, mark)) return fromPx + indentPx;
  if (shape !== 'doubt') {
    if (side === 'right') return toPx + markReachPx + wordsGapPx;
    return side === 'left' ? fromPx - markReachPx - wordsGapPx - widthPx : fromPx - offsetPx;
  }
  const lengthPx = toPx - fromPx;
  const besidePx = lengthPx < capsulePx ? Math.min(lengthPx + capsuleAirPx, capsuleWordsPx) : indentPx;
  if (side === 'right') return fromPx + besidePx;
  if (side === 'left') return toPx - widthPx - besidePx;
  return fromPx - shiftOf(words, mark);
}
