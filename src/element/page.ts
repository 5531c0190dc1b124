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

/** Puts the focus on the whole element, where nothing nearer can have it. */
export function focusFrame(host: HTMLElement): void {
  const frame = host.shadowRoot?.querySelector<HTMLElement>('.frame');
  if (!frame) return;
  frame.tabIndex = -1;
  frame.focus();
}
