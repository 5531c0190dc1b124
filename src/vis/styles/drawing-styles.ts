// The style sheet of everything that is drawn: it comes with vis, since nothing before that needs it.
import { adoptStyles } from '../../base/adopted-styles.js';
import { itemCss } from './items.styles.js';
import { visCss } from './vis.styles.js';

/** One text, or there would be a sheet for each drawing. */
const drawingCss = visCss + itemCss;

/** Adds the sheet to the shadow root that `container` is in, once. */
export function adoptDrawingStyles(container: Element): void {
  adoptStyles(container.getRootNode(), drawingCss);
}
