// What a drawn placement is made of and how it follows the window. One form for each kind of placement.
import type { Placement } from '../../layout/placement.js';
import type { Scale } from '../scale.js';

/** Where a placement stands across, label included, from the left edge of the window. */
export interface Extent {
  readonly leftPx: number;
  readonly rightPx: number;
}

/**
 * Puts the marks and labels of a placement where a scale wants them in the button, which will stand where the extent says:
 * style only, no layout is read.
 * `rowLeftPx` is where its row has put a chip; other forms do not need it.
 */
export type Place = (scale: Scale, rowLeftPx?: number) => Extent;

/** Fills a button with the marks and labels of a placement, whatever it held, and returns what moves them. Where the drawing is mirrored, words run from right to left. */
export type Form = (button: HTMLElement, placement: Placement, isMirrored?: boolean) => Place;

/** Room outside the window, on each side, in which the ends of long marks may stand. */
export const overscanPx = 40;

export function span(className: string, text = ''): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  if (text !== '') element.textContent = text;
  return element;
}

/** A glyph: a shape for the eye only; the button says it in words. */
export function glyph(className: string): HTMLSpanElement {
  const element = span(`glyph ${className}`);
  element.setAttribute('part', 'glyph');
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** Moves an element across inside its parent, whatever its style sheet scales it by. */
export function moveTo(element: HTMLElement, leftPx: number): void {
  if (isNew(element, 'left', leftPx)) element.style.translate = `${leftPx}px`;
}

/** Sets a length of an element; less than nothing is nothing. */
export function setLength(element: HTMLElement, name: Length, px: number): void {
  if (isNew(element, name, px)) element.style[name] = `${Math.max(0, px)}px`;
}

/** Changes the text of an element that holds nothing else, unless it reads so already. */
export function setText(element: HTMLElement, text: string): void {
  const node = element.firstChild;
  if (node instanceof Text) {
    if (node.data !== text) node.data = text;
  } else if (text !== '') element.append(text);
}

type Length = 'width' | 'height' | 'maxHeight' | 'top';

/**
 * What was written last: a style that is written again is a text to be read again. It is kept on the element: a map of
 * elements stays as large as it ever was.
 */
const written = Symbol('written');

function isNew(
  element: HTMLElement & { [written]?: Partial<Record<Length | 'left', number>> },
  name: Length | 'left',
  px: number,
): boolean {
  const known = (element[written] ??= {});
  if (known[name] === px) return false;
  known[name] = px;
  return true;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
