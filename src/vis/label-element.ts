// The words at a mark. Titles are other people's words, in any script: text, never markup.
import type { Label } from '../layout/placement.js';
import { setLength, setText, span } from './form.js';

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
export function setWords(element: HTMLElement, label: Label): void {
  const pieces = pieceNames.filter((name) => label[name] !== '');
  const spans = [...element.children];
  const isAlike =
    spans.length === pieces.length && pieces.every((name, index) => spans[index]?.className === name);
  if (isAlike) {
    for (const [index, name] of pieces.entries()) setText(spans[index], label[name]);
    return;
  }
  const parts = pieces.map((name) => isolated(name, label[name]));
  element.replaceChildren(...parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])));
}

const pieceNames = ['time', 'title', 'flag', 'note'] as const;

/** In the direction of its own script: a time in Arabic beside a title in Latin letters stays one piece. */
function isolated(className: string, text: string): HTMLSpanElement {
  const element = span(className, text);
  element.dir = 'auto';
  return element;
}
