// A bar with its label under it: solid for what lasted, hatched for a moment somewhere within. The label stays in sight
// while the bar does.
import type { Label } from '../../layout/placement.js';
import { barIndentPx, barMinPx } from '../../layout/sizes.js';
import type { Instant } from '../../time/instant.js';
import { glyph, moveTo, overscanPx, setLength, type Extent } from './item-renderer.js';
import { labelElement } from './label-element.js';
import type { Scale } from '../scale.js';

/** What a bar stands for. */
export interface Stretch {
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  readonly isSoft: boolean;
}

/** Length of the hatching's pattern along the bar; the same as in items.styles.ts. */
const hatchPx = 9;
/** An end that nobody has reported fades out at once, over no more than this: a longer bar would claim a length. */
const fadePx = 140;

export class BarRow {
  readonly elements: readonly HTMLElement[];
  /** What the reports cover, from the left edge of the window. */
  part: Extent = { leftPx: 0, rightPx: 0 };

  readonly #stretch: Stretch;
  readonly #labelWidthPx: number;
  readonly #bar: HTMLElement;
  readonly #label: HTMLElement;
  readonly #rest: HTMLElement;
  #labelPx = 0;
  #leftPx = 0;
  #endPx = 0;

  /** `glyphClass` is the look of the bar. */
  constructor(stretch: Stretch, label: Label, glyphClass: string) {
    const { isOpenStart, isOpenEnd, isSoft } = stretch;
    this.#stretch = stretch;
    this.#labelWidthPx = label.widthPx;
    this.#bar = glyph(glyphClass);
    this.#bar.classList.toggle('is-soft', isSoft);
    this.#bar.classList.toggle('fades-in', isOpenStart);
    this.#bar.classList.toggle('fades-out', isOpenEnd);
    this.#label = labelElement(label);
    this.#rest = glyph('glyph-rest');
    this.elements = [...(isOpenStart || isOpenEnd ? [this.#rest] : []), this.#bar, this.#label];
  }

  /** Where it stands on a scale, label included. Moves nothing yet. */
  extentOn(scale: Scale): Extent {
    const whole = wholeOf(this.#stretch, scale);
    this.part = reportedPart(this.#stretch, scale);
    this.#leftPx = Math.max(whole.leftPx, -overscanPx);
    this.#endPx = Math.min(whole.rightPx, scale.widthPx + overscanPx);
    this.#labelPx = labelPxOf(this.#stretch, whole, this.#labelWidthPx);
    return {
      leftPx: Math.min(this.#leftPx, this.#labelPx),
      rightPx: Math.max(this.#endPx, this.#labelPx + this.#labelWidthPx),
    };
  }

  /** Moves its elements to where they stand, in a parent whose left edge is at `fromPx`. */
  moveIn(fromPx: number): void {
    const barLeftPx = Math.max(this.part.leftPx, this.#leftPx);
    const barWidthPx = Math.min(this.part.rightPx, this.#endPx) - barLeftPx;
    moveTo(this.#bar, barLeftPx - fromPx);
    setLength(this.#bar, 'width', barWidthPx);
    this.#bar.classList.toggle('is-out', barWidthPx <= 0);
    // The pattern belongs to the bar, of which the drawn part may begin anywhere.
    this.#bar.style.backgroundPositionX = `${(this.part.leftPx - barLeftPx) % hatchPx}px`;
    moveTo(this.#rest, this.#leftPx - fromPx);
    setLength(this.#rest, 'width', this.#endPx - this.#leftPx);
    moveTo(this.#label, this.#labelPx - fromPx);
  }
}

/**
 * At the start of the bar, or at the left edge while any of the bar is in sight: a label that the edge cuts reads as
 * another text. Where only the end is known, at the end.
 */
function labelPxOf({ isOpenStart, isOpenEnd }: Stretch, whole: Extent, widthPx: number): number {
  if (whole.rightPx <= 0) return whole.rightPx - widthPx;
  const firstPx = isOpenStart && !isOpenEnd ? whole.rightPx - widthPx : whole.leftPx + barIndentPx;
  return Math.max(firstPx, barIndentPx);
}

/** From end to end; an open end is as far as the window shows, but of what has begun no later than the present. */
export function wholeOf({ startAt, endAt, isOpenStart, isOpenEnd }: Stretch, scale: Scale): Extent {
  const { xOf, widthPx, presentPx } = scale;
  const leftPx = isOpenStart ? Math.min(xOf(endAt), -overscanPx) : xOf(startAt);
  const hasBegun = xOf(startAt) < presentPx;
  const farPx = Math.min(widthPx + overscanPx, hasBegun ? presentPx : Infinity);
  const rightPx = isOpenEnd ? Math.max(xOf(startAt), farPx) : xOf(endAt);
  return { leftPx, rightPx: Math.max(rightPx, leftPx + barMinPx) };
}

/** What the reports cover: from a stated end towards the open one, as far as the bar takes to fade. */
export function reportedPart({ startAt, endAt, isOpenStart, isOpenEnd }: Stretch, { xOf }: Scale): Extent {
  const fromPx = xOf(startAt);
  const toPx = xOf(endAt);
  if (isOpenStart && isOpenEnd) return { leftPx: fromPx, rightPx: fromPx };
  if (isOpenEnd) return { leftPx: fromPx, rightPx: fromPx + fadePx };
  if (isOpenStart) return { leftPx: toPx - fadePx, rightPx: toPx };
  return { leftPx: fromPx, rightPx: Math.max(toPx, fromPx + barMinPx) };
}
