// The style sheet of everything that is drawn: it comes with vis, since nothing before that needs it.
import { itemCss } from './items.styles.js';
import { visCss } from './vis.styles.js';

let sheet: CSSStyleSheet | null = null;

/** Adds the sheet to the shadow root that `container` is in, once. All roots share the one sheet. */
export function adoptDrawingStyles(container: Element): void {
  const root = container.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(visCss + itemCss);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
