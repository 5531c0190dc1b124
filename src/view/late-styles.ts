// Style sheets that come with what is loaded late, shared by all shadow roots.

/** Makes the sheet when it is first asked for: not before there is a document. */
export function sheetOf(cssText: string): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | null = null;
  return () => {
    if (sheet === null) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(cssText);
    }
    return sheet;
  };
}

/** Adds a sheet to a shadow root, once. */
export function adoptSheet(root: ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
