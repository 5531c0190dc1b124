// The words at a mark. Titles are other people's words, in any script: text, never markup.
import type { Label } from '../../layout/placement.js';
import { setLength, setText, span } from './item-renderer.js';

/** The element of a label, with the room that the layout has given it. May be an old one, which then takes its words. */
export function labelElement(label: Label, className = '', element: HTMLElement = span('')): HTMLElement {
  const names = `label ${className}`.trim();
  if (element.className !== names) element.className = names;
  if (!element.part.contains('item-label')) element.setAttribute('part', 'item-label');
  setLength(element, 'width', label.widthPx);
  setLength(element, 'maxHeight', label.heightPx);
  setWords(element, label);
  return element;
}

/**
 * Puts the words of a label into an element, with spaces between them for those who read its text as one string. Where the same
 * pieces stand there, only their texts change: a clock or a zoom changes many at once.
 */
export function setWords(
  element: HTMLElement,
  label: Label,
  inOrder: readonly (typeof pieceNames)[number][] = pieceNames,
): void {
  const pieces = inOrder.filter((name) => label[name] !== '');
  let spans = [...element.children] as HTMLElement[];
  const isAlike =
    spans.length === pieces.length && pieces.every((name, index) => spans[index]?.className === name);
  if (!isAlike) {
    if (element.dir !== '') element.dir = '';
    spans = pieces.map((name) => span(name));
    element.replaceChildren(...spans.flatMap((part, index) => (index === 0 ? [part] : [' ', part])));
  }
  for (const [index, name] of pieces.entries()) write(spans[index] as HTMLElement, label[name]);
}

/** Puts one piece into an element that is there for it alone. */
export function setLoneWord(element: HTMLElement, text: string): void {
  if (element.childElementCount > 0) element.replaceChildren();
  write(element, text);
}

/** Whether a text begins with a letter that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  const [letter = ''] = /\p{Letter}/u.exec(text) ?? [];
  return rightToLeft.test(letter);
}

const pieceNames = ['time', 'title', 'flag', 'note'] as const;

/**
 * In the direction of its own script: a time in Arabic beside a title in Latin letters stays one piece. Only where there is
 * another direction than the drawing's: where `dir` is there, each new text is a style to be made again.
 */
function write(element: HTMLElement, text: string): void {
  setText(element, text);
  const dir = rightToLeft.test(text) ? 'auto' : '';
  if (element.dir !== dir) element.dir = dir;
}

/** What UAX #9 (DerivedBidiClass.txt) keeps for letters that are written from right to left, and their mark. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
