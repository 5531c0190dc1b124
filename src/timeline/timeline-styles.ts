// The look of what surrounds the drawing, which is loaded with the first timeline.
import { adoptSheet, sheetOf } from '../view/styles.js';
import { timelineCss } from './timeline.styles.js';

const sheet = sheetOf(timelineCss);

/** Adds it to the shadow root that `container` is in, once. */
export function adoptTimelineStyles(container: Element): void {
  const root = container.getRootNode();
  if (root instanceof ShadowRoot) adoptSheet(root, sheet());
}
