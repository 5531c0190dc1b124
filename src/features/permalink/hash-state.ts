// The reader's state in the page's address, under a name of the element's own, so that two timelines and the page's anchors
// leave each other alone.
import { filterKinds, type Filter, type FilterKind } from '../../model/filter.js';

/** What the address keeps. What is `null` is as the page itself has it, and is not written. */
export interface LinkedState {
  readonly zone: string | null;
  readonly view: string | null;
  readonly lanes: string | null;
  /** Id of the selected news event; empty: none, where the page has selected one. */
  readonly selected: string | null;
  /** Two time texts; without an offset they are in the document's zone. */
  readonly window: LinkedWindow | null;
  readonly filter: Filter;
}

export interface LinkedWindow {
  readonly start: string;
  readonly end: string;
}

const singleKeys = ['zone', 'view', 'lanes', 'event', 'start', 'end', 'find', 'from', 'to'] as const;
const keys: readonly string[] = [...singleKeys, ...filterKinds];

/** Letters that no search needs, and that could turn the words of a link round. */
const unwanted = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A longer text is cut: nobody searches for that many letters. */
const longestSearch = 200;

/** Reads the part of an address's hash that belongs to `name`. */
export function stateFromHash(hash: string, name: string): LinkedState {
  // People write "+03:00" by hand: a plus is a plus, but in a search, where forms write it for a space.
  const search = `${encodeURIComponent(name)}.find=`;
  const own = ownParts(hash, name).map((part) =>
    part.startsWith(search) ? part : part.replaceAll('+', '%2B'),
  );
  const parts = new URLSearchParams(own.join('&'));
  const [zone, view, lanes, selected, start, end, text, from, to] = singleKeys.map((key) =>
    parts.get(`${name}.${key}`),
  );
  const chosen = (kind: FilterKind) => [...new Set(parts.getAll(`${name}.${kind}`))];
  return {
    zone: zone ?? null,
    view: view ?? null,
    lanes: lanes ?? null,
    selected: selected ?? null,
    window: start && end ? { start, end } : null,
    filter: {
      text: text?.replace(unwanted, '').slice(0, longestSearch) ?? '',
      from: dateIn(from),
      to: dateIn(to),
      lane: chosen('lane'),
      party: chosen('party'),
      tag: chosen('tag'),
      status: chosen('status'),
      source: chosen('source'),
    },
  };
}

/** The hash with the part of `name` brought up to date; everything else in it stays as it is. */
export function hashWithState(hash: string, name: string, state: LinkedState): string {
  const { zone, view, lanes, selected, window, filter } = state;
  const own = new Set(ownParts(hash, name));
  const kept = partsOf(hash).filter((part) => !own.has(part));
  const pairs: [string, string | null][] = [
    ['zone', zone],
    ['view', view],
    ['lanes', lanes],
    ['event', selected],
    ['start', window && window.start],
    ['end', window && window.end],
    ['find', filter.text || null],
    ['from', filter.from || null],
    ['to', filter.to || null],
    ...filterKinds.flatMap((kind) => filter[kind].map((value): [string, string] => [kind, value])),
  ];
  const written = pairs
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([key, value]) => `${encodeURIComponent(name)}.${key}=${encodeURIComponent(value)}`);
  return [...kept, ...written].join('&');
}

/** A day, month or year; anything else is no date. */
function dateIn(text: string | null | undefined): string {
  return text && /^[+-]?\d{4,6}(-\d\d){0,2}$/.test(text) ? text : '';
}

/** Whether a hash says anything about `name`. */
export function isNamedInHash(hash: string, name: string): boolean {
  return ownParts(hash, name).length > 0;
}

/** By the whole key: the elements `a` and `a.zone` are two. */
function ownParts(hash: string, name: string): string[] {
  const own = keys.map((key) => `${encodeURIComponent(name)}.${key}`);
  return partsOf(hash).filter((part) => own.includes(part.split('=', 1)[0] ?? ''));
}

function partsOf(hash: string): string[] {
  return hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '');
}
