// The style sheets that the element begins with, and how what is loaded late adds its own, shared by all shadow roots.
import { chromeStyles } from './chrome.styles.js';
import { controlStyles } from './controls.styles.js';
import { evidenceStyles } from './evidence.styles.js';
import { searchFieldStyles } from '../features/filter/search-field.styles.js';
import { tokens } from './tokens.js';

/** In the order in which they apply. */
export const elementStyles = [tokens, chromeStyles, controlStyles, evidenceStyles, searchFieldStyles];

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
