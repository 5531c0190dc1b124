// What an author says about a file, in the spellings of attributes, wrapper documents and the command line.
import { isRecord } from './parts/table.js';
import type { DateOrder, ReadingSettings } from './reading.js';

/** As authors write it; what is missing or empty is not said. */
export interface WrittenSettings {
  /** An object, or text such as `when: Date; title: What happened`. */
  readonly columns?: unknown;
  readonly dateOrder?: string | null | undefined;
  readonly zone?: string | null | undefined;
}

export const noSettings: ReadingSettings = { columns: {}, dateOrder: null, zone: null };

/** The settings in one form. An order that is none counts as not said. */
export function settingsFrom({ columns, dateOrder, zone }: WrittenSettings): ReadingSettings {
  return { columns: columnsFrom(columns), dateOrder: dateOrderFrom(dateOrder), zone: zone?.trim() || null };
}

/** `dmy`, `DD/MM/YYYY` and `d-m-y` are one order; `null` for anything else. */
export function dateOrderFrom(text: string | null | undefined): DateOrder | null {
  const letters = (text ?? '')
    .toLowerCase()
    .replace(/[^dmy]/g, '')
    .replace(/(.)\1+/g, '$1');
  return letters === 'dmy' || letters === 'mdy' || letters === 'ymd' ? letters : null;
}

function columnsFrom(raw: unknown): Readonly<Record<string, string>> {
  if (isRecord(raw)) {
    return Object.fromEntries(
      Object.entries(raw).flatMap(([field, column]) => (typeof column === 'string' ? [[field, column]] : [])),
    );
  }
  if (typeof raw !== 'string' || raw.trim() === '') return {};
  if (raw.trim().startsWith('{')) {
    try {
      return columnsFrom(JSON.parse(raw));
    } catch {
      return {};
    }
  }
  const pairs = raw.split(raw.includes(';') ? ';' : ',').flatMap((pair): [string, string][] => {
    const found = /^([\w-]+)\s{0,9}[:=]\s*(\S.*)$/.exec(pair.trim());
    return found === null ? [] : [[found[1] ?? '', found[2] ?? '']];
  });
  return Object.fromEntries(pairs);
}
