// A document of ours whose events stand in another file: `{"title": …, "zone": …, "events": {"src": "chronology.csv"}}`.
import { isRecord } from './parts/table.js';
import { without } from './parts/without.js';
import type { RawDocument, ReadingSettings } from './reading.js';
import { settingsFrom } from './settings.js';

/** Where the events are, and how they are to be read. */
export interface Wrapper {
  readonly src: string;
  readonly settings: ReadingSettings;
  /** What the document says of itself. */
  readonly head: Readonly<Record<string, unknown>>;
}

/** The wrapper that data is; `null` for anything else. */
export function wrapperOf(data: unknown): Wrapper | null {
  if (!isRecord(data) || !isRecord(data['events']) || typeof data['events']['src'] !== 'string') return null;
  const { columns, dateOrder, sourceZone } = data;
  const head = without(data, 'events', 'columns', 'dateOrder', 'sourceZone');
  const text = (raw: unknown) => (typeof raw === 'string' ? raw : null);
  const zone = text(sourceZone) ?? text(head['zone']);
  return {
    src: data['events']['src'],
    settings: settingsFrom({ columns, dateOrder: text(dateOrder), zone }),
    head,
  };
}

/** The document with the events that were read for it: what it says of itself comes before what the file says. */
export function unwrapped({ head }: Wrapper, read: object): RawDocument {
  const inner = (Array.isArray(read) ? { events: read } : read) as RawDocument;
  return { ...inner, ...head, events: inner.events };
}
