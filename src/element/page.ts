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

/**
 * Whether an element is read from right to left: by its own `dir`, by the page's, or because its document is in a language
 * that is written so.
 */
export function isRightToLeft(element: Element, documentLang: string | null): boolean {
  return element.matches(':dir(rtl)') || (!element.hasAttribute('dir') && isWrittenLeft(documentLang ?? ''));
}

/** Whether a language tag (BCP 47) is of a language that is written from right to left, in the script that it names or mostly has. */
function isWrittenLeft(lang: string): boolean {
  try {
    const { script = '' } = new Intl.Locale(lang).maximize();
    return /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)$/.test(script);
  } catch {
    // No tag at all: an author may write anything.
    return false;
  }
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
