// What the element takes from the page around it.

/** The nearest `lang` up the tree, through shadow roots; `en` where the page states none. */
export function nearestLang(element: Element): string {
  for (let node: Node | null = element; node !== null; node = parentOf(node)) {
    if (node instanceof Element) {
      const lang = node.getAttribute('lang');
      if (lang) return lang;
    }
  }
  return 'en';
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** Whether an element has children that a reader can read: none in a named slot, and no script. */
export function hasReadableChildren(element: Element): boolean {
  return element.querySelector(':scope > :not([slot], script, template, style)') !== null;
}

/** An element that keeps its state in the address, or does not. */
interface Linked extends HTMLElement {
  readonly hash: boolean;
}

/** What the element's part of the address begins with: its id; without one `timeline`, and `timeline-2` for the next such. */
export function linkName(element: Linked): string {
  if (element.id !== '') return element.id;
  const page = element.ownerDocument.querySelectorAll<Linked>(element.localName);
  const index = [...page].filter(({ id, hash }) => id === '' && hash).indexOf(element);
  return index > 0 ? `timeline-${index + 1}` : 'timeline';
}
