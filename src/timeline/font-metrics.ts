// The type that labels are set in and the height that the drawing may take, as the page's style sheets have them. Text is
// measured without a layout: on a canvas, with the label's own font.
import type { FontMetrics } from '../layout/sizes.js';

/** Lines of labels are this many times their type's size apart. */
const lineHeight = 1.32;
/** Where the style sheets give no height that can be read. */
const defaultHeightPx = 700;

/** What the style sheets ask of a drawing. */
export interface DrawingStyle {
  readonly font: FontMetrics;
  /** Height of axis and lanes together that the drawing keeps to, in pixels. */
  readonly budgetPx: number;
}

/**
 * Reads them where labels will stand, with what `::part(item-label)` says. Digits count as tabular: each as wide as a zero.
 * The same style again gives `before`.
 */
export function drawingStyleOf(container: Element, before: DrawingStyle | null): DrawingStyle {
  const probe = document.createElement('span');
  probe.className = 'label-probe';
  probe.setAttribute('part', 'item-label');
  container.append(probe);
  const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing } = getComputedStyle(probe);
  probe.remove();
  const style = getComputedStyle(container);
  const density = Number.parseFloat(style.getPropertyValue('--timeline-density'));
  const budgetPx = Number.parseFloat(style.scrollPaddingBlockEnd) || defaultHeightPx;
  const spacingPx = Number.parseFloat(letterSpacing) || 0;
  const sizePx = Number.parseFloat(fontSize) || 13;
  const fonts = [fontWeight, '700'].map((weight) => `${fontStyle} ${weight} ${fontSize} ${fontFamily}`);
  const key = [...fonts, spacingPx, density, document.fonts.status].join('\n');
  const font =
    before?.font.key === key
      ? before.font
      : {
          key,
          sizePx,
          density: density >= 0 ? density : 1,
          lineHeightPx: Math.round(sizePx * lineHeight),
          measure: measureIn(fonts, sizePx, spacingPx),
        };
  return before?.font === font && before.budgetPx === budgetPx ? before : { font, budgetPx };
}

function measureIn(fonts: readonly string[], sizePx: number, spacingPx: number): FontMetrics['measure'] {
  const measures = fonts.map((font) => {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    const known = new Map<string, number>();
    return (text: string) => {
      const tabular = text.replace(/\d/g, '0');
      let widthPx = known.get(tabular);
      if (widthPx === undefined) {
        const plainPx = context ? context.measureText(tabular).width : tabular.length * sizePx * 0.55;
        widthPx = plainPx + spacingPx * tabular.length;
        known.set(tabular, widthPx);
      }
      return widthPx;
    };
  });
  return (text, isBold = false) => measures[Number(isBold)]?.(text) ?? 0;
}
