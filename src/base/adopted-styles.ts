// How an element gets its style sheets: those it begins with, and those of code that loads later.

/** One sheet for each text, shared by all shadow roots of a document: it can be adopted in no other. Made when first needed. */
const sheetsIn = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** What each root has been given, in order. */
const textsOf = new WeakMap<Node, Set<string>>();

/** Adds a style sheet to a shadow root, once. */
export function adoptStyles(root: Node | null, cssText: string): void {
  if (root === null || !isShadowRoot(root)) return;
  textsOf.set(root, (textsOf.get(root) ?? new Set()).add(cssText));
  const { ownerDocument } = root;
  // Nobody sees a document without a window, such as that of a template.
  const { defaultView } = ownerDocument;
  if (defaultView === null) return;
  const sheets = sheetsIn.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheetsIn.set(ownerDocument, sheets);
  let sheet = sheets.get(cssText);
  if (sheet === undefined) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    sheets.set(cssText, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Gives a root its sheets again: a browser takes them away where the element moves to another document, such as that of a frame. */
export function adoptStylesAgain(root: Node | null): void {
  for (const cssText of (root && textsOf.get(root)) ?? []) adoptStyles(root, cssText);
}

/** Also in a frame, whose classes are its own. */
function isShadowRoot(node: Node): node is ShadowRoot {
  return 'host' in node;
}
