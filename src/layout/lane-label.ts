// Room for the name of a lane beside it.
import type { Lane } from '../model/news-event.js';
import { linePaddingPx, scaleByDensity, type FontMetrics } from './sizes.js';

/** Free room between a lane's label and the drawing. */
const laneLabelEndPx = 12;

interface LabelRoom {
  /** Width of the lane labels beside the lanes, in pixels; 0 where there are none. */
  readonly laneLabelPx: number;
  readonly font: FontMetrics;
}

/** Height that a label beside its lane needs: its lines at that width, in bold. */
export function laneLabelHeightPx({ label }: Lane, { laneLabelPx, font }: LabelRoom): number {
  if (laneLabelPx === 0 || label === '') return 0;
  const roomPx = laneLabelPx - laneLabelEndPx;
  let lines = 1;
  let linePx = 0;
  for (const word of label.split(' ')) {
    const wordPx = font.measure(`${word} `, true);
    if (linePx > 0 && linePx + wordPx > roomPx) {
      lines += 1;
      linePx = 0;
    }
    linePx += wordPx;
  }
  return lines * font.lineHeightPx + scaleByDensity(linePaddingPx, font);
}

/** Names may take this share of the room of all lanes: the rest is for titles. */
const nameShare = 0.75;

/** Whether names of such heights leave room for titles. */
export function lanesFit(heightsPx: readonly number[], roomPx: number): boolean {
  return heightsPx.reduce((sum, px) => sum + px, 0) <= nameShare * roomPx;
}
