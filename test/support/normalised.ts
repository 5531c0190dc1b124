// What the reading tests share: one record in a document, and words for what came out.
import type { CheckedDocument, NewsEvent } from '../../src/model/news-event.js';
import { normalise, type Normalised } from '../../src/read/normalise-sync.js';
import { firstInstant, lastInstant, type Instant } from '../../src/time/instant.js';
import type { When } from '../../src/time/when.js';

/** A document whose place is Yerevan: UTC+4 in 2022. */
export const yerevan = { zone: 'Asia/Yerevan' };

export function read(raw: unknown): Normalised {
  return normalise(raw, { baseUrl: 'https://news.example/timelines/a.json' });
}

export interface ReadOne extends Normalised {
  readonly newsEvent: NewsEvent;
  readonly document: CheckedDocument;
}

/** Reads one record, with a title and a time unless it brings its own. */
export function readOne(record: object, head: object = yerevan): ReadOne {
  const normalised = read({ ...head, events: [{ title: 'Ceasefire', when: '2022-09-13', ...record }] });
  const newsEvent = normalised.document.newsEvents[0];
  if (newsEvent === undefined) throw new Error('the record became no news event');
  return { ...normalised, newsEvent };
}

/** `code at where`, for each issue. */
export function issuesOf({ issues }: Normalised): readonly string[] {
  return issues.map(({ code, path }) => `${code} at ${path}`);
}

export function boundsOf(when: When): readonly [string, string] {
  return [textOf(when.earliest), textOf(when.latest)];
}

export function textOf(at: Instant): string {
  if (at === firstInstant || at === lastInstant) return 'not known';
  return new Date(at).toISOString().replace(':00.000Z', 'Z');
}

/** Freezes an object with everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
