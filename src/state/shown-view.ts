// Which view the state asks for, and which way time runs in it.
import type { AppState, ViewName } from './app-state.js';

/** `auto` is a list in a phone's column. Paper, and an element that cannot draw, get the list. */
export function wantedView({ view, widthClass, drawFailure, isPrinting }: AppState): ViewName {
  if (drawFailure !== null || isPrinting) return 'list';
  if (view !== 'auto') return view;
  return widthClass === 'slim' ? 'list' : 'timeline';
}

/** Whether time runs from right to left: as the reader reads, unless the page keeps it from left to right. */
export function isMirrored({ isRtl, timeDirection }: Pick<AppState, 'isRtl' | 'timeDirection'>): boolean {
  return isRtl && timeDirection !== 'ltr';
}
