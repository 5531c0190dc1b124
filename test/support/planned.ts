// Plans of documents for tests, in a type whose widths are near those of Noto Sans at 13 px.
import { planEvents } from '../../src/layout/plan/plan-events.js';
import type { PlanInput, TimeForm } from '../../src/layout/plan/plan-input.js';
import type { NewsEvent } from '../../src/model/news-event.js';
import { normalise } from '../../src/read/normalise-sync.js';
import { createEventStore } from '../../src/store/event-store.js';
import { shortDate, shortTime } from '../../src/layout/label-time.js';
import { dayMs, type Span } from '../../src/time/instant.js';
import { hasClockTime } from '../../src/time/when.js';
import { reading } from './news-events.js';

/**
 * Advances of Noto Sans at 13 px by classes of characters: an English title comes out 2 % wider than it is, give or take 2 %.
 * Arabic, Hebrew and Cyrillic count 7 px each, Chinese and Japanese signs 13 px.
 */
const widthClasses: readonly (readonly [RegExp, number])[] = [
  [/[ijl’']/, 3.4],
  [/[ .,:;!|]/, 3.5],
  [/[fIJ()-]/, 4.4],
  [/[rt“”/]/, 5.2],
  [/[csz]/, 6.3],
  [/[aekvxyEFLSTYZ]/, 7.3],
  [/[0-9]/, 7.5],
  [/[bdghnopquABCKPRVX]/, 8.1],
  [/[DGHNOQUw]/, 10],
  [/[mMW…]/, 12.2],
  [/[\u3000-\u9fff\uff00-\uffef]/, 13],
];

const widths = new Map<string, number>();

export function notoWidthPx(text: string): number {
  let widthPx = 0;
  for (const character of text) {
    let own = widths.get(character);
    if (own === undefined) {
      own = widthClasses.find(([pattern]) => pattern.test(character))?.[1] ?? 7;
      widths.set(character, own);
    }
    widthPx += own;
  }
  return widthPx;
}

/** Between a time and its title. */
const breakPx = 8;
const dayWithHoursPx = 90;
const yearlessMs = 300 * dayMs;

/** Dates, then dates with hours, then hours, each from the scale on at which the axis says the rest. */
export function timeForms(
  { when }: NewsEvent,
  window: Span,
  zone: string,
  lang: string,
): readonly TimeForm[] {
  // A bar's ends say its time on the axis; words for it are drawn where there is room left.
  if (when.kind === 'during') return [];
  const clock = reading(zone, lang);
  const widthPx = (text: string) => notoWidthPx(text) + breakPx;
  const isLong = window.endAt - window.startAt > yearlessMs;
  const dated: TimeForm = { fromMsPerPx: Infinity, widthPx: widthPx(shortDate(when, clock, isLong)) };
  if (!hasClockTime(when.precision)) return [dated];
  const time = shortTime(when, clock);
  const both: TimeForm = {
    fromMsPerPx: dayMs / dayWithHoursPx,
    widthPx: widthPx(`${shortDate(when, clock, false)} ${time}`),
  };
  const hours: TimeForm = { fromMsPerPx: dayMs / (4 * dayWithHoursPx), widthPx: widthPx(time) };
  return [dated, both, hours];
}

export interface PlannedDocument {
  readonly input: PlanInput;
  readonly newsEvents: readonly NewsEvent[];
}

/** The input of a document's plan as its first view would make it, with margins of 2.5 % round the data. */
export function planInput(raw: unknown, plotPx?: number): PlannedDocument {
  const { document } = normalise(raw, { baseUrl: 'https://news.example/a.json' });
  const store = createEventStore(document.newsEvents);
  const { extent, dated } = store;
  if (extent === null) throw new Error('nothing in the document has a time');
  const marginMs = Math.max(extent.endAt - extent.startAt, 60_000) * 0.025;
  const window = document.window ?? {
    startAt: extent.startAt - marginMs,
    endAt: extent.endAt + marginMs,
  };
  const lang = document.lang ?? 'en';
  const events = planEvents(dated, store.bounds(), document.lanes.map(({ id }) => id), {
    titleOf: ({ title, status }) => (status === 'reported' ? title : `${title} ${status}`),
    timesOf: (newsEvent) => timeForms(newsEvent, window, document.zone ?? 'UTC', lang),
  }); // prettier-ignore
  const hasNames = document.lanes.some(({ label }) => label !== '');
  return {
    newsEvents: dated,
    input: {
      events,
      lanes: document.lanes,
      window,
      widthPx: plotPx ?? (hasNames ? 1124 : 1248),
      measure: notoWidthPx,
    },
  };
}
