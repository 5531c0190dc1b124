// Clock, window and selection in the page's address, under a name of the element's own, so that two timelines and the
// page's anchors leave each other alone.
import type { Span } from '../time/instant.js';

/** What the address keeps. */
export interface LinkedState {
  readonly zone: string | null;
  readonly selected: string | null;
  readonly window: Span | null;
}

/** Reads the part of an address's hash that belongs to `name`. */
export function stateFromHash(hash: string, name: string): LinkedState {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const startAt = Date.parse(parts.get(`${name}.start`) ?? '');
  const endAt = Date.parse(parts.get(`${name}.end`) ?? '');
  return {
    zone: parts.get(`${name}.zone`),
    selected: parts.get(`${name}.event`),
    window: startAt < endAt ? { startAt, endAt } : null,
  };
}

/** The hash with the part of `name` brought up to date; everything else in it stays as it is. */
export function hashWithState(hash: string, name: string, { zone, selected, window }: LinkedState): string {
  const kept = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '' && !part.startsWith(`${encodeURIComponent(name)}.`));
  const own: [string, string | null][] = [
    ['zone', zone],
    ['event', selected],
    ['start', window && new Date(window.startAt).toISOString()],
    ['end', window && new Date(window.endAt).toISOString()],
  ];
  const written = own
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([key, value]) => `${encodeURIComponent(name)}.${key}=${encodeURIComponent(value)}`);
  return [...kept, ...written].join('&');
}

/** The part of the page's address that belongs to `name`. */
export function readAddress(name: string): LinkedState {
  return stateFromHash(location.hash, name);
}

/** Brings the page's address up to date, without a new step in the history. */
export function writeAddress(name: string, state: LinkedState): void {
  const hash = hashWithState(location.hash, name, state);
  history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : `#${hash}`);
}
