// The words at a mark. Titles are other people's words, in any script: text, never markup.
import type { Label } from '../layout/placement.js';
import { span } from './form.js';

/** The element of a label, with the room that the layout has given it. */
export function labelElement(label: Label, className = ''): HTMLSpanElement {
  const element = span(`label ${className}`.trim());
  element.setAttribute('part', 'item-label');
  element.style.width = `${label.widthPx}px`;
  element.style.maxHeight = `${label.heightPx}px`;
  element.append(...wordsOf(label));
  // The space is for those who read the element's text as one string.
  if (label.note !== '') element.append(' ', isolated('note', label.note));
  return element;
}

/** Time, title and flag, with spaces between them. */
export function wordsOf({ time, title, flag }: Label): (HTMLSpanElement | string)[] {
  const parts = [
    ...(time === '' ? [] : [isolated('time', time)]),
    ...(title === '' ? [] : [isolated('title', title)]),
    ...(flag === '' ? [] : [isolated('flag', flag)]),
  ];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part]));
}

/** In the direction of its own script: a time in Arabic beside a title in Latin letters stays one piece. */
function isolated(className: string, text: string): HTMLSpanElement {
  const element = span(className, text);
  element.dir = 'auto';
  return element;
}
