// Which way time runs in the drawing.
import type { AppState } from './app-state.js';

/** Whether time runs from right to left: as the reader reads, unless the page keeps it from left to right. */
export function isMirrored({ isRtl, timeDirection }: Pick<AppState, 'isRtl' | 'timeDirection'>): boolean {
  return isRtl && timeDirection !== 'ltr';
}
