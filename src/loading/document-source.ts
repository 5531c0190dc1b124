// Where an element's document is: what the page has set, an address, or the element's own children.
import type { Origin, PageSettings } from '../state/app-state.js';

/** Where to read from. */
export type DocumentSource =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'children'; readonly host: Element };

/** The element's properties that say where its document is. */
export interface SourceSettings {
  readonly data: unknown;
  readonly src: string | null;
}

export const fromData: Origin = { kind: 'data', url: null, version: null };
export const fromChildren: Origin = { kind: 'children', url: null, version: null };

/** As many records, and as long a text, as are read within one update of the element. */
const syncRecordLimit = 1_000;
export const syncTextLimit = 256 * 1024;

/** Where an element's document is: what the page has set comes before `src`, and that before children. */
export function documentSourceOf(host: Element, { data, src }: SourceSettings): DocumentSource | null {
  if (data !== null && data !== undefined) return { kind: 'data', data };
  if (src) return { kind: 'address', url: src };
  return hasChildDocument(host) ? { kind: 'children', host } : null;
}

/** Whether two states read the same document in the same way. */
export function isReadAlike(a: PageSettings, b: PageSettings): boolean {
  const names = ['src', 'data', 'columns', 'dateOrder', 'sourceZone'] as const;
  return names.every((name) => a[name] === b[name]);
}

/** Whether an element's own children hold a document: a JSON script, or a list with times. What is in a slot is not the document's. */
function hasChildDocument(host: Element): boolean {
  return jsonScript(host) !== null || host.querySelector(listTimes) !== null;
}

const listTimes = ':scope > ol:not([slot]) > li time, :scope > :not([slot]) ol > li time';

/** Whether data is read within one update of the element. */
export function isSmallData(data: unknown): boolean {
  try {
    const records = Array.isArray(data) ? data : (data as { readonly events?: unknown }).events;
    return !Array.isArray(records) || records.length <= syncRecordLimit;
  } catch {
    return true;
  }
}

/** Data as text, to be compared with other data; `null` where it cannot be written down. */
export function textOfData(data: unknown): string | null {
  try {
    return JSON.stringify(data) ?? null;
  } catch {
    return null;
  }
}

/** The document that stands in an element as a script. */
export function jsonScript(host: Element): Element | null {
  return host.querySelector(':scope > script[type="application/json"]');
}
