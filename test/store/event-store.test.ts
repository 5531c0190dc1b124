import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { inOrderOfTime, sortedByTime, type NewsEvent } from '../../src/model/news-event.js';
import { createEventStore, type EventStore } from '../../src/store/event-store.js';
import { queryWindow } from '../../src/store/window/query-window.js';
import { touches, type Span } from '../../src/time/instant.js';
import { at, claim, newsEvent, span, windowQuery, type WrittenWhen } from '../support/news-events.js';
import { runs } from '../support/properties.js';
import { datedEvents } from '../support/random-events.js';

/** Raise for a longer search. */
const propertyRuns = 500;

const ids = (newsEvents: readonly { readonly id: string }[]) => newsEvents.map(({ id }) => id);
const iso = (instant: number) => new Date(instant).toISOString();
const storeOf = (whens: Readonly<Record<string, WrittenWhen>>) =>
  createEventStore(
    Object.entries(whens).map(([id, when], recordIndex) => newsEvent({ id, when, recordIndex })),
  );

/** All that a query finds in a span, alone or in crowds, in order of time. */
function touching(store: EventStore, wanted: Span): readonly NewsEvent[] {
  const { alone, clusters } = queryWindow(store, { ...windowQuery(wanted, 1200), loaded: wanted });
  const found = new Set([...alone, ...clusters.flatMap((cluster) => cluster.newsEvents())]);
  return store.all.filter((one) => found.has(one));
}

const anySpan = fc
  .tuple(
    fc.integer({ min: at('2022-09-08T00:00Z'), max: at('2022-09-19T00:00Z') }),
    fc.integer({ min: 1, max: 4 * 86_400_000 }),
  )
  .map(([startAt, lengthMs]) => ({ startAt, endAt: startAt + lengthMs }));

describe('createEventStore(newsEvents)', () => {
  const five = storeOf({
    ceasefire: '2022-09-13T10:00',
    day: '2022-09-13',
    shelling: { from: '2022-09-13T00:05' },
    war: { from: '2020-09', to: '2020-11' },
    rumour: 'unknown',
    before: { to: '2022-09-13T08:00' },
  });

  it('keeps everything, in order of time, undated ones with it', () => {
    expect(ids(five.all)).to.have.members(['before', 'war', 'day', 'shelling', 'ceasefire', 'rumour']);
    expect(ids(five.all.filter(({ id }) => !['rumour', 'before'].includes(id)))).to.deep.equal([
      'war',
      'day',
      'shelling',
      'ceasefire',
    ]);
    expect(five.dated).to.have.length(5);
  });

  it('leaves the list it was given alone', () => {
    const given = [newsEvent({ id: 'b', when: '2022-09-14' }), newsEvent({ id: 'a', when: '2022-09-13' })];
    expect(ids(createEventStore(given).all)).to.deep.equal(['a', 'b']);
    expect(ids(given)).to.deep.equal(['b', 'a']);
  });

  it('finds by id', () => {
    expect(five.byId('ceasefire')?.id).to.equal('ceasefire');
    expect(five.byId('no such event')).to.equal(undefined);
    expect(five.byId('constructor')).to.equal(undefined);
  });

  it('answers for those alone that a filter accepts', () => {
    const timed = five.filtered(({ id }) => ['ceasefire', 'war', 'rumour'].includes(id));
    expect(ids(timed.all)).to.deep.equal(['rumour', 'war', 'ceasefire']);
    expect(ids(timed.dated)).to.deep.equal(['war', 'ceasefire']);
    expect(timed.byId('day')).to.equal(undefined);
    expect(timed.countBefore(at('2022-09-13T00:00Z'))).to.equal(1);
    expect(timed.countFrom(at('2022-09-13T00:00Z'))).to.equal(1);
    expect(five.all).to.have.length(6);
  });

  describe('query(window), where all that is found is asked for', () => {
    const facts = [
      // Half-open: what begins at the end of the span is outside it.
      ['2022-09-13T05:59Z', '2022-09-13T06:00Z', ['day', 'shelling']],
      ['2022-09-13T06:00Z', '2022-09-13T06:01Z', ['day', 'shelling', 'ceasefire']],
      ['2022-09-13T06:01Z', '2022-09-13T06:02Z', ['day', 'shelling']],
      ['2022-09-13T04:00Z', '2022-09-13T04:01Z', ['before', 'day', 'shelling']],
      ['2022-09-12T19:00Z', '2022-09-12T20:00Z', ['before']],
      ['2020-10-01T00:00Z', '2020-10-02T00:00Z', ['before', 'war']],
      ['2030-01-01T00:00Z', '2031-01-01T00:00Z', ['shelling']],
    ] as const;
    for (const [start, end, found] of facts) {
      it(`finds ${found.join(', ')} from ${start} to ${end}`, () => {
        expect(ids(touching(five, span(start, end)))).to.have.ordered.members(found);
      });
    }

    it('equals a plain scan of everything, in the same order', () => {
      fc.assert(
        fc.property(datedEvents(40), anySpan, (newsEvents, wanted) => {
          const isIn = ({ when }: NewsEvent) => touches(wanted, when.earliest, when.latest);
          // Cells of a crowd may reach beyond the window.
          const found = touching(createEventStore(newsEvents), wanted).filter(isIn);
          expect(ids(found)).to.deep.equal(ids(newsEvents.filter(isIn)));
        }),
        runs(propertyRuns),
      );
    });

    it('finds an event by its rival times, and counts it by them', () => {
      const store = createEventStore([
        newsEvent({ id: 'before', when: '2022-09-13T08:45' }),
        newsEvent({
          id: 'ceasefire',
          when: '2022-09-13T10:00',
          hasRivalTimes: true,
          claims: [claim('Baku', '2022-09-13T09:00'), claim('Moscow', null)],
        }),
      ]);
      const [half8, half9, half10] = ['08:30', '09:30', '10:30'].map((time) =>
        at(`2022-09-13T${time}+04:00`),
      ) as [number, number, number];
      const answer = queryWindow(store, windowQuery({ startAt: half8, endAt: half9 }, 1200));
      expect(ids(answer.alone)).to.deep.equal(['before', 'ceasefire']);
      expect(ids(touching(store, { startAt: half9 - 1_800_000, endAt: half9 }))).to.deep.equal(['ceasefire']);
      expect([store.countFrom(half9), store.countBefore(half9), store.countBefore(half10)]).to.deep.equal([
        0, 1, 2,
      ]);
    });

    it('never finds what has no time', () => {
      const all = touching(five, { startAt: -8.64e15, endAt: 8.64e15 });
      expect(ids(all)).not.to.include('rumour');
      expect(all.length).to.equal(5);
    });
  });

  describe('counts', () => {
    const facts = [
      ['2020-01-01T00:00Z', 0, 4],
      ['2021-01-01T00:00Z', 1, 3],
      // Known to the minute: over when that minute is.
      ['2022-09-13T06:00:59Z', 2, 0],
      ['2022-09-13T06:01Z', 3, 0],
      ['2022-09-13T05:00Z', 2, 1],
      ['2030-01-01T00:00Z', 4, 0],
    ] as const;
    for (const [instant, before, from] of facts) {
      it(`are ${before} over before ${instant} and ${from} from then on`, () => {
        expect(five.countBefore(at(instant))).to.equal(before);
        expect(five.countFrom(at(instant))).to.equal(from);
      });
    }

    it('account for every dated event: before a window, touching it, or from its end on', () => {
      fc.assert(
        fc.property(datedEvents(40), anySpan, (newsEvents, wanted) => {
          const store = createEventStore(newsEvents);
          const total =
            store.countBefore(wanted.startAt) +
            newsEvents.filter(({ when }) => touches(wanted, when.earliest, when.latest)).length +
            store.countFrom(wanted.endAt);
          expect(total).to.equal(newsEvents.length);
        }),
        runs(propertyRuns),
      );
    });
  });

  describe('extent', () => {
    it('is nothing where nothing is dated', () => {
      expect(createEventStore([]).extent).to.equal(null);
      expect(storeOf({ rumour: 'unknown' }).extent).to.equal(null);
    });

    it('reaches from the first instant known to the last, open sides left out', () => {
      const { extent } = storeOf({
        began: { from: '2022-09-13T00:05' },
        ended: { to: '2022-09-13T18:00' },
        ceasefire: '2022-09-13T10:00',
        after: { within: ['2022-09-13T09:00', null] },
      });
      expect(iso(extent?.startAt ?? 0)).to.equal('2022-09-12T20:05:00.000Z');
      expect((extent?.endAt ?? 0) - at('2022-09-13T14:00Z')).to.be.within(0, 1);
    });

    it('holds a whole day where that is all there is', () => {
      const { extent } = storeOf({ day: '2022-09-13' });
      expect(iso(extent?.startAt ?? 0)).to.equal('2022-09-12T20:00:00.000Z');
      expect((extent?.endAt ?? 0) - at('2022-09-13T20:00Z')).to.be.within(-1, 0);
    });

    it('holds every claimed time of a disputed event, but no open side', () => {
      const claims = [claim('Baku', '2022-09-13T09:00'), claim('Yerevan', { from: '2022-09-13T12:00' })];
      const { extent } = createEventStore([
        newsEvent({ id: 'a', when: '2022-09-13T10:00', hasRivalTimes: true, claims }),
        newsEvent({ id: 'b', when: '2022-09-13T11:00' }),
      ]);
      expect(iso(extent?.startAt ?? 0)).to.equal('2022-09-13T05:00:00.000Z');
      expect((extent?.endAt ?? 0) - at('2022-09-13T07:01Z')).to.be.within(0, 1);
    });

    it('ends a day as it begins where others have times of a clock', () => {
      const { extent } = storeOf({ day: '2022-09-13', hour: '2022-09-12T09:00' });
      expect([iso(extent?.startAt ?? 0), iso(extent?.lastStartAt ?? 0)]).to.deep.equal([
        '2022-09-12T05:00:00.000Z',
        '2022-09-12T20:00:00.000Z',
      ]);
      expect((extent?.endAt ?? 0) - at('2022-09-12T20:00Z')).to.equal(1);
    });

    it('is touched by every dated event', () => {
      fc.assert(
        fc.property(datedEvents(20), (newsEvents) => {
          const store = createEventStore(newsEvents);
          const { extent } = store;
          if (extent === null) expect(newsEvents).to.deep.equal([]);
          else expect(ids(touching(store, extent))).to.have.members(ids(newsEvents));
        }),
        runs(propertyRuns),
      );
    });
  });
});

describe('sortedByTime(newsEvents)', () => {
  it('gives the order of a plain sort, and leaves the list it was given alone', () => {
    fc.assert(
      fc.property(datedEvents(40), fc.integer({ min: 0, max: 40 }), (newsEvents, cut) => {
        const given = [...newsEvents.slice(cut), ...newsEvents.slice(0, cut).reverse()];
        const before = [...given];
        expect(ids(sortedByTime(given))).to.deep.equal(ids([...given].sort(inOrderOfTime)));
        expect(given).to.deep.equal(before);
      }),
      runs(propertyRuns / 5),
    );
  });
});

describe('inOrderOfTime', () => {
  it('is an order: the same for any order in the document', () => {
    fc.assert(
      fc.property(datedEvents(20), fc.infiniteStream(fc.integer()), (newsEvents, numbers) => {
        const keys = new Map(newsEvents.map((one) => [one.id, numbers.next().value as number]));
        const shuffled = [...newsEvents].sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
        expect(ids(shuffled.sort(inOrderOfTime))).to.deep.equal(ids(newsEvents));
      }),
      runs(propertyRuns / 5),
    );
  });
});
