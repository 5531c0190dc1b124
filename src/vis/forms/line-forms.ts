// Placements of a plan: mark and words in one line, each where the plan sees it through the window.
import type { Line, Placement } from '../../layout/placement.js';
import type { SeenPlace } from '../../layout/plan/plan-view.js';
import { dotPx } from '../../layout/sizes.js';
import { reportedPart, wholeOf } from './bar-row.js';
import {
  clamp,
  glyph,
  moveTo,
  overscanPx,
  setLength,
  span,
  type Extent,
  type Form,
} from './item-renderer.js';
import { isRightToLeft, setWords } from './label-element.js';
import type { Scale } from '../scale.js';

/** A member's words begin this far after its glyph's left edge. */
const memberGlyphPx = 12;
/** The least of a label that is drawn: less says nothing. */
const leastLabelPx = 12;
/** So little of a label is air. */
const slackPx = 2;
const capsulePx = 8;
const tickPx = 3;
const claimTickPx = 2;

/** One form for each kind of line. */
export const lineForms: Record<Line['form'], Form> = {
  title: (button, placement, isMirrored) => {
    const mark = new LineMark(placement);
    const label = lineLabel(placement, isMirrored);
    const isBar = placement.line?.glyph === 'bar';
    button.replaceChildren(...mark.elements, label);
    return (scale) => {
      const seen = seenIn(placement, scale);
      const words = wordsExtent(placement, seen, scale, placement.label.widthPx);
      const extent = joined(mark.extentOn(scale), words);
      mark.moveIn(extent.leftPx, seen?.isMarkOnTop === true || (seen?.isInside === true && !isBar));
      placeLabel(label, words, extent);
      return extent;
    };
  },
  member: (button, placement, isMirrored) => {
    const square = glyph('glyph-square');
    const label = lineLabel(placement, isMirrored);
    button.replaceChildren(square, label);
    return (scale) => {
      const extent = wordsExtent(placement, seenIn(placement, scale), scale, placement.label.widthPx);
      square.classList.toggle('is-out', extent.rightPx <= extent.leftPx);
      placeLabel(label, { leftPx: extent.leftPx + memberGlyphPx, rightPx: extent.rightPx }, extent);
      return extent;
    };
  },
  bracket: (element, placement, isMirrored) => {
    const mark = new LineMark(placement);
    const label = lineLabel(placement, isMirrored);
    mark.elements[0]?.classList.toggle('has-header', placement.line?.hasHeader === true);
    element.replaceChildren(...mark.elements, label);
    return (scale) => {
      const seen = seenIn(placement, scale);
      const words = wordsExtent(placement, seen, scale, placement.label.widthPx);
      const extent = joined(mark.extentOn(scale), words);
      mark.moveIn(extent.leftPx, seen?.isMarkOnTop === true);
      placeLabel(label, words, extent);
      return extent;
    };
  },
  rest: (button, placement, isMirrored) => {
    const label = lineLabel(placement, isMirrored);
    button.replaceChildren(label);
    return (scale) => {
      const { leftPx } = wordsExtent(placement, seenIn(placement, scale), scale, restPx);
      return { leftPx, rightPx: leftPx + restPx };
    };
  },
  mark: markForm,
  column: markForm,
};

/** Room for "+n". */
const restPx = 44;

/** A mark without words: as long as its time, and never too thin to be seen. */
function markForm(button: HTMLElement, { startAt, endAt }: Placement) {
  const tick = glyph('glyph-tick');
  button.replaceChildren(tick);
  return ({ xOf, widthPx }: Scale): Extent => {
    const fromPx = clamp(xOf(startAt), -overscanPx, widthPx + overscanPx);
    const toPx = clamp(xOf(endAt), fromPx, widthPx + overscanPx);
    const isLong = toPx - fromPx > tickPx;
    tick.classList.toggle('is-stretched', isLong);
    const leftPx = isLong ? fromPx : fromPx - (tickPx - 1) / 2;
    return { leftPx, rightPx: leftPx + Math.max(tickPx, toPx - fromPx) };
  };
}

/** The mark of a line and how it follows the window. */
class LineMark {
  readonly elements: readonly HTMLElement[];
  readonly #placement: Placement;
  readonly #mark: HTMLElement;
  readonly #rest: HTMLElement | null;
  readonly #ticks: readonly { readonly at: number; readonly element: HTMLElement }[];
  #extent: Extent = { leftPx: 0, rightPx: 0 };
  #part: Extent = { leftPx: 0, rightPx: 0 };
  #tickPxs: readonly number[] = [];

  constructor(placement: Placement) {
    const { line, isSoft, isOpenStart, isOpenEnd, rivals } = placement;
    const shape = line?.glyph ?? 'none';
    this.#placement = placement;
    this.#mark = glyph(`glyph-${shape === 'bar' ? 'band' : shape === 'rivals' ? 'claims' : shape}`);
    this.#mark.classList.toggle('is-soft', isSoft && shape !== 'roof');
    this.#mark.classList.toggle('fades-in', isOpenStart);
    this.#mark.classList.toggle('fades-out', isOpenEnd);
    this.#rest = shape === 'bar' && (isOpenStart || isOpenEnd) ? glyph('glyph-rest') : null;
    const instants = shape === 'rivals' ? [...new Set(rivals)] : [];
    this.#ticks = instants.map((at, index) => ({
      at,
      element: glyph(index === 0 ? 'glyph-own' : 'glyph-claim'),
    }));
    this.elements = [
      ...(this.#rest ? [this.#rest] : []),
      this.#mark,
      ...this.#ticks.map(({ element }) => element),
    ];
  }

  extentOn(scale: Scale): Extent {
    const { startAt, endAt, line } = this.#placement;
    const { xOf, widthPx } = scale;
    const inSight = (px: number) => clamp(px, -overscanPx, widthPx + overscanPx);
    const [fromPx, toPx] = [xOf(startAt), xOf(endAt)];
    if (line?.glyph === 'bar') {
      const whole = wholeOf(this.#placement, scale);
      const part = reportedPart(this.#placement, scale);
      this.#part = { leftPx: inSight(part.leftPx), rightPx: inSight(part.rightPx) };
      this.#extent = { leftPx: inSight(whole.leftPx), rightPx: inSight(whole.rightPx) };
    } else if (line?.glyph === 'dot' && toPx - fromPx < dotPx) {
      this.#extent = { leftPx: fromPx - (dotPx - 1) / 2, rightPx: fromPx + (dotPx + 1) / 2 };
    } else {
      const leastPx = line?.glyph === 'capsule' ? capsulePx : 1;
      const leftPx = inSight(Math.min(fromPx, (fromPx + toPx - leastPx) / 2));
      this.#extent = {
        leftPx: Math.round(leftPx),
        rightPx: Math.max(Math.round(leftPx) + leastPx, inSight(toPx)),
      };
    }
    if (line?.glyph !== 'bar') this.#part = this.#extent;
    this.#mark.classList.toggle('is-stretched', line?.glyph === 'dot' && toPx - fromPx >= dotPx);
    this.#tickPxs = this.#ticks.map(({ at }) => inSight(xOf(at)));
    return this.#extent;
  }

  moveIn(leftPx: number, isOnTop: boolean): void {
    this.#mark.classList.toggle('is-on-top', isOnTop);
    place(this.#mark, this.#part, leftPx);
    this.#mark.classList.toggle('is-out', this.#part.rightPx <= this.#part.leftPx);
    if (this.#rest) place(this.#rest, this.#extent, leftPx);
    for (const [index, { element }] of this.#ticks.entries()) {
      element.classList.toggle('is-on-top', isOnTop);
      moveTo(element, (this.#tickPxs[index] ?? 0) - claimTickPx / 2 - leftPx);
    }
  }
}

function place(element: HTMLElement, { leftPx, rightPx }: Extent, fromPx: number): void {
  moveTo(element, leftPx - fromPx);
  setLength(element, 'width', rightPx - leftPx);
}

/** Without a place of its own a block stands nowhere. */
function seenIn({ line }: Placement, { window }: Scale): SeenPlace | null {
  return line?.seenIn?.(window) ?? null;
}

/** Where words of a width stand; where the window's edge has not moved them, always as far from their mark. */
function wordsExtent(
  { startAt, line }: Placement,
  seen: SeenPlace | null,
  { xOf }: Scale,
  widthPx: number,
): Extent {
  if (seen === null || line === null) return { leftPx: 0, rightPx: 0 };
  const blockPx = seen.isMoved
    ? Math.round(seen.wordsLeftPx)
    : xOf(startAt) + Math.round(seen.wordsLeftPx - seen.markFromPx);
  const leftPx = blockPx + Math.round(line.leftPx);
  const endPx = Math.floor(Math.min(leftPx + widthPx, seen.wordsEndPx ?? Infinity));
  // Words that the left edge cuts would read as another text.
  const isCutOff = !seen.isInside && leftPx < -slackPx;
  return { leftPx, rightPx: isCutOff || endPx - leftPx < leastLabelPx ? leftPx : endPx };
}

function joined(a: Extent, b: Extent): Extent {
  if (b.rightPx <= b.leftPx) return a;
  return { leftPx: Math.min(a.leftPx, b.leftPx), rightPx: Math.max(a.rightPx, b.rightPx) };
}

function placeLabel(label: HTMLElement, words: Extent, parent: Extent): void {
  label.classList.toggle('is-out', words.rightPx <= words.leftPx);
  place(label, words, parent.leftPx);
}

/** The words on one line, in the direction of the title as a whole, or of the drawing where that runs from right to left. */
function lineLabel({ label, line }: Placement, isMirrored = false): HTMLElement {
  const element = span(line?.side === 'left' ? 'label label-before' : 'label');
  element.setAttribute('part', 'item-label');
  setWords(element, label, line?.isTimeLast ? ['title', 'flag', 'time'] : ['time', 'title', 'flag']);
  if (isMirrored || isRightToLeft(label.title)) {
    element.dir = 'rtl';
    for (const piece of element.children as HTMLCollectionOf<HTMLElement>)
      piece.dir = isRightToLeft(piece.textContent) ? 'rtl' : 'ltr';
  }
  return element;
}
