import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { calendarText, citationText, csvText, exportContext } from '../../src/export.js';
import { renderToHTML } from '../../src/html/render-to-html.js';
import { structuredData } from '../../src/html/structured-data.js';
import type { NewsEvent } from '../../src/model/news-event.js';
import { rivalClaims } from '../../src/model/rivals.js';
import { normalise } from '../../src/read/normalise-sync.js';
import { briefTime } from '../../src/time/words/brief-time.js';
import { timeInWords } from '../../src/time/format.js';
import { firstInstant, lastInstant } from '../../src/time/instant.js';
import { machineTime } from '../../src/time/machine-time.js';
import { hasClockTime, type TimePoint, type When } from '../../src/time/when.js';
import { plainWords, reading } from '../support/news-events.js';
import { runs } from '../support/properties.js';
import { intlWallMs } from '../support/wall-clock.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const zones = ['Asia/Yerevan', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'UTC'];

const two = (part: number) => String(part).padStart(2, '0');

/** Times of every precision around two changes of clocks, in a zone, with an offset or with neither. */
const written = fc
  .tuple(
    fc.constantFrom('2022-03-27', '2022-10-30', '2022-10-29', '2022-09-13', '2022-11-06'),
    fc.integer({ min: 0, max: 23 }),
    fc.constantFrom(0, 5, 30, 59),
    fc.constantFrom('year', 'month', 'day', 'hour', 'minute', 'second'),
    fc.constantFrom('', 'Z', '+03:00', '-02:30'),
    fc.constantFrom('', '~', '?'),
  )
  .map(([date, hour, minute, precision, offset, mark]) => {
    const lengths = { year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19 } as const;
    const text = `${date}T${two(hour)}:${two(minute)}:07`.slice(0, lengths[precision as 'day']);
    return text + (text.length > 10 ? offset : '') + mark;
  });

const when = fc.oneof(
  written,
  fc.constantFrom('2014-21', '193X', '[2022-09-13,2022-09-15]', '2022-W37', '{2022-09-13,2022-09-15}', '2022-Q3'),
  fc.tuple(written, written).map(([from, to]) => ({ from, to })),
  fc.tuple(written, written).map(([a, b]) => ({ within: [a, b] })),
  fc.tuple(written, written).map(([a, b]) => ({ from: [a, b] })),
  fc.tuple(fc.constantFrom('by', 'before', 'notBefore', 'after'), written).map(([name, text]) => ({ [name]: text })),
); // prettier-ignore

const someDocument = fc
  .record({
    zone: fc.option(fc.constantFrom(...zones), { nil: undefined }),
    when,
    claims: fc.array(when, { maxLength: 2 }),
    calendar: fc.option(fc.constant('julian'), { nil: undefined, freq: 8 }),
  })
  .map(({ zone, when: own, claims, calendar }) => ({
    ...(zone ? { zone } : {}),
    zones: zones.slice(1),
    sources: { s: { title: 'A report' } },
    events: [
      {
        id: 'a',
        title: 'Shelling',
        when: own,
        sources: ['s'],
        ...(calendar ? { calendar } : {}),
        claims: claims.map((claimed, index) => ({ by: `Party ${index}`, when: claimed, sources: ['s'] })),
      },
    ],
  }));

const calendar = { title: null, madeAt: 0, address: 'example.org' };

const only = (raw: object): NewsEvent => {
  const [newsEvent] = normalise(raw, { baseUrl: null }).document.newsEvents;
  if (newsEvent === undefined) throw new Error('There is no event.');
  return newsEvent;
};

/** The written times of a point. */
function leavesOf(point: TimePoint | null): readonly TimePoint[] {
  if (point === null) return [];
  return point.rare?.kind === 'between' ? [point.rare.first, point.rare.last].flatMap(leavesOf) : [point];
}

/** The bounds of a time; an end known to the hour reads as where the next begins, so that is in them. */
const reachOf = ({ earliest, latest, start, end }: When) => ({
  fromAt: earliest === firstInstant ? (start?.earliest ?? end?.earliest ?? earliest) : earliest,
  // A bound that is left out of the time is named all the same.
  toAt: (latest === lastInstant ? (end?.latest ?? start?.latest ?? latest) : latest) + 1,
});

/** Whether a clock reading such as 02:30 comes in a time's bounds on the clock of a zone, by the browser's own clocks. */
function isInReach(text: string, { fromAt, toAt }: ReturnType<typeof reachOf>, zone: string): boolean {
  if (toAt - fromAt >= dayMs) return true;
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  const asked = (hours * 60 + minutes) * 60_000 + seconds * 1_000;
  const stepMs = text.length > 5 ? 1_000 : 60_000;
  for (let at = Math.floor(fromAt / stepMs) * stepMs; at <= toAt + stepMs; at += stepMs) {
    const ofDay = ((intlWallMs(at, zone) % dayMs) + dayMs) % dayMs;
    if (ofDay === asked) return true;
  }
  return false;
}

const clockTimes = (text: string) => plainWords(text).match(/\d\d:\d\d(?::\d\d)?(?!\d)/g) ?? [];

describe('every surface that states a time', () => {
  it('names no clock time outside of its bounds, on any clock', () => {
    fc.assert(
      fc.property(someDocument, fc.constantFrom(...zones), (raw, zone) => {
        const { when: own } = only(raw);
        const isFloating = [own.start, own.end].some((point) => point?.isFloating);
        if (isFloating) return;
        const texts = [
          timeInWords(own, reading(zone), 'with-date'),
          ...(['year', 'date', 'hour'] as const).map((depth) => briefTime(own, depth, reading(zone))),
        ];
        for (const text of texts)
          for (const clock of clockTimes(text))
            expect(isInReach(clock, reachOf(own), zone), `${text} in ${zone}`).to.equal(true);
      }),
      runs(300),
    );
  });

  it('says no hour of what is known to the day, and no second of what is known to the minute', () => {
    fc.assert(
      fc.property(someDocument, fc.constantFrom(...zones), (raw, zone) => {
        const newsEvent = only(raw);
        const { when: own } = newsEvent;
        const points = [own.start, own.end].flatMap(leavesOf);
        const text = timeInWords(own, reading(zone), 'with-date');
        if (!points.some(({ precision }) => hasClockTime(precision)))
          expect(clockTimes(text)).to.deep.equal([]);
        if (!points.some(({ precision }) => precision === 'second'))
          expect(clockTimes(text).filter((clock) => clock.length > 5)).to.deep.equal([]);
        const machine = machineTime(own) ?? '';
        if (!hasClockTime(own.precision)) expect(machine).not.to.contain('T');
      }),
      runs(300),
    );
  });

  it('has machine times that lie in the bounds and are the same in HTML, JSON-LD, CSV and iCalendar', () => {
    fc.assert(
      fc.property(someDocument, (raw) => {
        const { document } = normalise(raw, { baseUrl: null });
        const newsEvent = only(raw);
        const { when: own } = newsEvent;
        const machine = machineTime(own);
        const data = structuredData(document) as {
          readonly itemListElement: readonly { readonly item: { readonly startDate?: string } }[];
        };
        const { startDate } = data.itemListElement[0]?.item ?? {};
        if (own.kind === 'at') expect(startDate ?? null).to.equal(machine);
        if (machine?.endsWith('Z')) {
          const at = Date.parse(machine);
          expect(at >= own.earliest && at <= own.latest, machine).to.equal(true);
          expect(renderToHTML(raw)).to.contain(`datetime="${machine}"`);
        }
        const context = exportContext(document);
        const file = calendarText([newsEvent], { ...context, ...calendar });
        for (const [, name, value = ''] of file.matchAll(/^(DTSTART|DTEND):(\d{8}T\d{6}Z)/gm)) {
          const at = Date.parse(
            value.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, '$1-$2-$3T$4:$5:$6Z'),
          );
          expect(at >= own.earliest - 1 && at <= own.latest + 1, `${name} ${value}`).to.equal(true);
        }
      }),
      runs(200),
    );
  });

  it('names every rival of a disputed event', () => {
    fc.assert(
      fc.property(someDocument, (raw) => {
        const newsEvent = only(raw);
        const rivals = rivalClaims(newsEvent.when, newsEvent.claims);
        expect(newsEvent.hasRivalTimes).to.equal(rivals.length > 0);
        if (rivals.length === 0) return;
        const { document } = normalise(raw, { baseUrl: null });
        const context = exportContext(document);
        const { clock } = context;
        const texts = [
          citationText(newsEvent, { title: null, url: 'https://example.org/' }, context),
          csvText([newsEvent], context),
          calendarText([newsEvent], { ...context, ...calendar })
            .replace(/\r\n[ \t]/g, '')
            .replace(/\\([,;\\])/g, '$1'),
        ].map(plainWords);
        for (const { when: claimed, by } of rivals) {
          const words = claimed && plainWords(timeInWords(claimed, reading(clock.zone), 'with-date'));
          for (const text of texts) expect(text, by).to.contain(words);
        }
      }),
      runs(200),
    );
  });
});
