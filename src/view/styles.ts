// How code that loads later adds its style sheet.

/** One sheet for each text, shared by all shadow roots. Made when first needed: not before there is a document. */
const sheets = new Map<string, CSSStyleSheet>();

/** Adds a style sheet to a shadow root, once. A sheet cannot be adopted into another document, such as that of a frame. */
export function adoptStyles(root: Node | null, cssText: string): void {
  if (!(root instanceof ShadowRoot) || root.ownerDocument !== document) return;
  let sheet = sheets.get(cssText);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    sheets.set(cssText, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
