// Which key is which wish. Time runs from left to right on every page, so the right arrow always means later.

/** What a reader asks for with a key while the focus is on the drawn timeline. */
export type KeyCommand =
  'next' | 'previous' | 'first' | 'last' | 'laneDown' | 'laneUp' | 'zoomIn' | 'zoomOut' | 'firstView';

const callbacks: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'laneDown',
  ArrowUp: 'laneUp',
  Home: 'first',
  End: 'last',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'firstView',
};

/** The wish of a key press, or `null`: keys with Ctrl, Alt or Meta are the browser's. */
export function commandOfKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): KeyCommand | null {
  return ctrlKey || altKey || metaKey ? null : (callbacks[key] ?? null);
}
