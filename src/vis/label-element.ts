// The words at a mark. Titles are other people's words, in any script: text, never markup.
import type { Label } from '../layout/placement.js';
import { span } from './form.js';

/** The element of a label, with the room that the layout has given it. */
export function labelElement(label: Label, className = ''): HTMLSpanElement {
  const element = span(`label ${className}`.trim());
  element.style.width = `${label.widthPx}px`;
  element.style.maxHeight = `${label.heightPx}px`;
  element.append(...wordsOf(label));
  if (label.note !== '') element.append(isolated('note', label.note));
  return element;
}

/** Time and title on one line. */
export function wordsOf({ time, title }: Label): (HTMLSpanElement | string)[] {
  const parts: (HTMLSpanElement | string)[] = [];
  if (time !== '') parts.push(span('time', time));
  if (time !== '' && title !== '') parts.push(' ');
  if (title !== '') parts.push(isolated('title', title));
  return parts;
}

function isolated(className: string, text: string): HTMLSpanElement {
  const element = span(className, text);
  element.dir = 'auto';
  return element;
}
