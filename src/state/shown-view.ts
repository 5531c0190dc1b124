// Which view the state asks for.
import type { AppState, ViewName } from './app-state.js';

/** `auto` is a list in a phone's column. Paper, and an element that cannot draw, get the list. */
export function wantedView({ view, widthClass, drawFailure, isPrinting }: AppState): ViewName {
  if (drawFailure !== null || isPrinting) return 'list';
  if (view !== 'auto') return view;
  return widthClass === 'slim' ? 'list' : 'timeline';
}
