// News events, times and settings for tests, made by the real functions of time.
import type { LayoutContext } from '../../src/layout/stacked/create-item.js';
import type { FontMetrics } from '../../src/layout/sizes.js';
import { wholeEnglish } from './whole-english.js';
import type { Claim, Media, NewsEvent, Source } from '../../src/model/news-event.js';
import type { Reading } from '../../src/time/words/time-words.js';
import type { WindowQuery } from '../../src/store/query.js';
import type { Instant, Span } from '../../src/time/instant.js';
import { timePointFromText } from '../../src/time/time-point.js';
import {
  whenAt,
  whenDuring,
  whenUnknown,
  whenWithin,
  type TimePoint,
  type When,
} from '../../src/time/when.js';

/** Where the events of the first real case happened: UTC+4 in 2022. */
export const yerevan = 'Asia/Yerevan';

/** A time as a document has it: one moment, a stretch, or a moment between two bounds; `unknown` is no time at all. */
export type WrittenWhen =
  | string
  /** `..` as an end: it goes on. */
  | { readonly from?: string; readonly to?: string }
  | { readonly by?: string; readonly before?: string; readonly notBefore?: string; readonly after?: string }
  | { readonly within: readonly [string | null, string | null] };

type Bounds = Readonly<Partial<Record<'by' | 'before' | 'notBefore' | 'after', string>>>;

/** A written time as a point. Without an offset it is read in `zone`; `null`: no zone stands anywhere. */
export function point(text: string, zone: string | null = yerevan): TimePoint {
  const { point: read, problems } = timePointFromText(text, { own: null, document: zone });
  if (read === null) throw new Error(`${text}: ${problems.map(({ code }) => code).join()}`);
  return read;
}

/** The time of a news event. Without an offset it is read in `zone`; `null`: no zone stands anywhere. */
export function when(written: WrittenWhen, zone: string | null = yerevan): When {
  const circumstances = { stated: null };
  const read = (text: string | null | undefined) => (text ? point(text, zone) : null);
  if (written === 'unknown') return whenUnknown(circumstances);
  if (typeof written === 'string') return whenAt(point(written, zone), circumstances);
  if ('within' in written) {
    return whenWithin(read(written.within[0]), read(written.within[1]), circumstances);
  }
  if ('from' in written || 'to' in written) {
    const isOngoing = written.to === '..';
    return whenDuring(read(written.from), isOngoing ? null : read(written.to), { stated: null, isOngoing });
  }
  const { by, before, notBefore, after } = written as Bounds;
  const excludes = { excludesStart: after !== undefined, excludesEnd: before !== undefined };
  return whenWithin(read(after ?? notBefore), read(before ?? by), { stated: null, ...excludes });
}

export interface NewsEventParts extends Omit<Partial<NewsEvent>, 'when'> {
  readonly id: string;
  readonly when: WrittenWhen;
  /** The document's zone. */
  readonly zone?: string | null;
}

/** A source with what the test needs; called by its title, else its publisher, else its id. */
export function source({ id, ...parts }: Partial<Source> & { readonly id: string }): Source {
  const { published = null, accessed = null } = parts;
  return {
    id,
    name: parts.title ?? parts.publisher ?? id,
    title: null,
    publisher: null,
    author: null,
    url: null,
    archiveUrl: null,
    published,
    publishedWhen: published === null ? null : when(published),
    accessed,
    accessedWhen: accessed === null ? null : when(accessed),
    lang: null,
    ...parts,
  };
}

/** A news event with a time, and whatever else the test needs. */
export function newsEvent({ when: written, zone, ...parts }: NewsEventParts): NewsEvent {
  return {
    title: `Title of ${parts.id}`,
    shortTitle: null,
    summary: null,
    when: when(written, zone),
    lane: 'fighting',
    place: null,
    actors: [],
    tags: [],
    status: 'reported',
    hasRivalTimes: false,
    isKey: false,
    sequence: null,
    order: parts.recordIndex ?? 0,
    sources: [],
    claims: [],
    figures: [],
    media: [],
    revisions: [],
    record: null,
    recordIndex: 0,
    ...parts,
  };
}

/** What one party says of the time. */
/** Media with nothing but an address, and what a test says. */
export function media(fields: Partial<Media> & { readonly url: string }): Media {
  return {
    alt: '',
    caption: null,
    credit: null,
    sensitive: null,
    archiveUrl: null,
    type: null,
    width: null,
    height: null,
    ...fields,
  };
}

export function claim(by: string, written: WrittenWhen | null): Claim {
  return {
    by,
    says: '',
    note: null,
    when: written === null ? null : when(written),
    status: null,
    figures: [],
    sources: [],
  };
}

/** Epoch milliseconds of a text with an offset, read by the browser and not by the code under test. */
export function at(text: string): Instant {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`${text} is no instant`);
  return instant;
}

export function span(start: string, end: string): Span {
  return { startAt: at(start), endAt: at(end) };
}

/** A clock, in English unless the test says otherwise. */
export function reading(zone: string, lang = 'en'): Reading {
  return { zone, lang, words: wholeEnglish.time };
}

/** Type in which every sign is 7 px wide, so that widths can be counted by hand. */
export const sevenPxType: FontMetrics = {
  key: 'seven',
  sizePx: 13,
  measure: (text) => text.length * 7,
  lineHeightPx: 17,
  density: 1,
};

/** A window on so many pixels, and clocks, for drafts; the first clock is the chosen one. */
export function draftSetting(
  window: Span,
  widthPx: number,
  zones: readonly [string, ...string[]] = [yerevan, 'Europe/Moscow', 'UTC'],
  lang = 'en',
): LayoutContext {
  const [chosen, ...others] = zones;
  return {
    window,
    msPerPx: (window.endAt - window.startAt) / widthPx,
    font: sevenPxType,
    readings: [reading(chosen, lang), ...others.map((zone) => reading(zone, lang))],
    messages: wholeEnglish,
  };
}

/** What the stage asks a store for such a window. */
export function windowQuery(window: Span, widthPx: number): WindowQuery {
  const spareMs = (window.endAt - window.startAt) / 2;
  const loaded = { startAt: window.startAt - spareMs, endAt: window.endAt + spareMs };
  return { window, loaded, widthPx, most: 120, noClockTimePx: 56 };
}

/** The first view of the first real case: 22:00 to 22:00 in Yerevan. At 1,200 px an hour is 50 px. */
export const firstView: Span = span('2022-09-12T18:00Z', '2022-09-13T18:00Z');

/**
 * Words without what browsers disagree on: which kind of space a clock has, and whether British English has a comma
 * after the weekday.
 */
export function plainWords(text: string): string {
  return text.replace(/\s/g, ' ').replace(/day, (?=\d)/g, 'day ');
}
