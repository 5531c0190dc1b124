// The type that labels are set in, measured without a layout: on a canvas, with the element's own font.
import type { FontMetrics } from '../layout/sizes.js';

/** Lines of labels are this many times their type's size apart. */
const lineHeight = 1.32;

/**
 * Measures text as an element sets it, with the density that the page has given it. Digits count as tabular: each as wide
 * as a zero.
 */
export function fontMetricsOf(element: Element): FontMetrics {
  const style = getComputedStyle(element);
  const { fontStyle, fontWeight, fontSize, fontFamily } = style;
  const density = Number.parseFloat(style.getPropertyValue('--timeline-density'));
  const context = document.createElement('canvas').getContext('2d');
  const sizePx = Number.parseFloat(fontSize) || 13;
  if (context) context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const known = new Map<string, number>();
  return {
    density: density >= 0 ? density : 1,
    lineHeightPx: Math.round(sizePx * lineHeight),
    measure(text) {
      const tabular = text.replace(/\d/g, '0');
      let widthPx = known.get(tabular);
      if (widthPx === undefined) {
        widthPx = context ? context.measureText(tabular).width : tabular.length * sizePx * 0.55;
        known.set(tabular, widthPx);
      }
      return widthPx;
    },
  };
}
