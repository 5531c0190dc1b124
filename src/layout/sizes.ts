// Sizes in CSS pixels that the layout counts with and the drawing keeps to.

/** Across a dot or ring. */
export const dotPx = 11;
/** From the middle of a dot to its label. */
export const dotLabelPx = 11;
/** Height of the bar of a duration or of a span of doubt. */
export const barPx = 8;
/** Least length of a bar. */
export const barMinPx = 6;
/** From the top of a bar to the label under it. */
export const barLabelPx = 11;
/** From the start of a bar to its label: clear of the axis line that a bar often starts at. */
export const barIndentPx = 4;
/** Between two rows of one event's rival times. */
export const versionGapPx = 2;
/** Room above and below the placements of a lane. */
export const lanePaddingPx = 8;
/** Room above and below the rows of a lane that a plan fills, together. */
export const linePaddingPx = 8;
/** Least height of a lane. */
export const laneMinPx = 38;
/** Room for the lane's label inside the lane, where labels do not stand beside it. */
export const laneLabelRoomPx = 20;
/** From the time in a line to its title, in the type's own size. */
export const timeGapEm = 0.45;
/** Padding of a chip, left and right together, border included. */
export const chipPaddingPx = 22;
/** Free room between two placements of a lane. */
export const gapAcrossPx = 12;
export const gapDownPx = 5;
/** Wider than this, a span of doubt is gathered into a chip. */
export const vaguePx = 56;

/** What the layout has to know of the type it is set in. */
export interface FontMetrics {
  /** The same for the same type. */
  readonly key: string;
  /** Width of a text in pixels, with tabular digits. */
  measure(text: string, isBold?: boolean): number;
  readonly lineHeightPx: number;
  /** Size of the type, in pixels. */
  readonly sizePx: number;
  /** A factor for the free room between placements and above and below them; 1 is usual. */
  readonly density: number;
}

/** A line of the usual type, which the sizes of labels are meant for. */
const referenceLinePx = 17;

/** A size meant for the usual type, in a type of another size. */
export function scaleToFont(px: number, { lineHeightPx }: FontMetrics): number {
  return (px * lineHeightPx) / referenceLinePx;
}

/** Free room, as dense as the page wants it, in whole pixels. */
export function scaleByDensity(px: number, { density }: FontMetrics): number {
  return Math.round(px * density);
}

/** Height of a lane's name inside the lane, over its rows of titles. */
export function laneHeadingPx({ lineHeightPx }: FontMetrics): number {
  return lineHeightPx;
}

/** Height of both levels of the axis: two lines and room round them. The style sheet of the drawing says the same. */
export function axisHeightPx({ lineHeightPx }: FontMetrics): number {
  return Math.max(50, 2 * lineHeightPx + 16);
}

/** Height of a chip. */
export function chipHeightPx({ lineHeightPx }: FontMetrics): number {
  return lineHeightPx + 6;
}
