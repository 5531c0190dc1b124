import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { NewsEvent } from '../../../src/model/news-event.js';
import { createEventStore, type EventStore } from '../../../src/store/event-store.js';
import type { Cluster } from '../../../src/store/query.js';
import { queryWindow } from '../../../src/store/window/query-window.js';
import type { WindowAnswer } from '../../../src/store/query.js';
import { touches, type Span } from '../../../src/time/instant.js';
import { at, newsEvent, windowQuery, type WrittenWhen } from '../../support/news-events.js';
import { runs } from '../../support/properties.js';
import { datedEvents } from '../../support/random-events.js';

/** Raise for a longer search. */
const propertyRuns = 300;
const widthPx = 1200;
const hourMs = 3_600_000;

const ids = (newsEvents: readonly NewsEvent[]) => newsEvents.map(({ id }) => id);
const ask = (store: EventStore, window: Span) => queryWindow(store, windowQuery(window, widthPx));
const idsIn = ({ alone, clusters }: WindowAnswer) => [
  ...ids(alone),
  ...clusters.flatMap((cluster) => ids(cluster.newsEvents())),
];
const minutes = (count: number, everyMs: number, when?: (startAt: string) => WrittenWhen) =>
  Array.from({ length: count }, (_, index) => {
    const startAt = new Date(at('2022-09-13T00:00Z') + index * everyMs).toISOString().slice(0, 16) + 'Z';
    return newsEvent({ id: `e${index}`, when: when?.(startAt) ?? startAt, recordIndex: index });
  });
const day: Span = { startAt: at('2022-09-13T00:00Z'), endAt: at('2022-09-14T00:00Z') };

/** From a minute to a thousand years, in a week that is full and in years that are empty. */
const anyWindow = fc
  .tuple(
    fc.integer({ min: at('2022-09-08T00:00Z'), max: at('2022-09-18T00:00Z') }),
    fc.constantFrom(1 / 60, 1, 6, 24, 72, 240, 1_000, 10_000, 8_766_000).map((hours) => hours * hourMs),
  )
  .map(([startAt, lengthMs]) => ({ startAt, endAt: startAt + lengthMs }));

describe('query(window)', () => {
  it('has whatever a plain scan finds in the window, once, alone or in a crowd', () => {
    fc.assert(
      fc.property(datedEvents(120), anyWindow, (newsEvents, window) => {
        const found = idsIn(ask(createEventStore(newsEvents), window));
        const scanned = ids(newsEvents.filter(({ when }) => touches(window, when.earliest, when.latest)));
        expect(new Set(found).size).to.equal(found.length);
        expect(found).to.include.members(scanned);
      }),
      runs(propertyRuns),
    );
  });

  it('has the same of those alone that a filter accepts', () => {
    fc.assert(
      fc.property(datedEvents(120), anyWindow, fc.integer({ min: 1, max: 5 }), (newsEvents, window, nth) => {
        const accepts = ({ recordIndex }: NewsEvent) => recordIndex % nth === 0;
        const store = createEventStore(newsEvents).filtered(accepts);
        const found = idsIn(ask(store, window));
        const scanned = newsEvents.filter(
          (one) => accepts(one) && touches(window, one.when.earliest, one.when.latest),
        );
        expect(new Set(found).size).to.equal(found.length);
        expect(found).to.include.members(ids(scanned));
        expect(found).to.have.members(found.filter((id) => accepts(store.byId(id) as NewsEvent)));
      }),
      runs(propertyRuns / 3),
    );
  });

  it('counts each crowd as it is, from its first instant to its last, in its own lane', () => {
    fc.assert(
      fc.property(datedEvents(120), anyWindow, (newsEvents, window) => {
        for (const cluster of ask(createEventStore(newsEvents), window).clusters) {
          const members = cluster.newsEvents();
          const order = members.map(({ id }) => newsEvents.findIndex((one) => one.id === id));
          expect(cluster.count).to.equal(members.length);
          expect(cluster.first).to.equal(members[0]);
          expect(order).to.deep.equal([...order].sort((a, b) => a - b));
          expect(cluster.startAt).to.equal(Math.min(...members.map(({ when }) => when.earliest)));
          expect(cluster.endAt).to.equal(Math.max(...members.map(({ when }) => when.latest)));
          expect(members.every(({ lane }) => lane === cluster.laneId)).to.equal(true);
        }
      }),
      runs(propertyRuns / 3),
    );
  });

  it('knows first and last of a crowd of thousands', () => {
    const long = newsEvent({
      id: 'long',
      when: { from: '2022-09-13T12:00:10Z', to: '2022-09-13T12:01:05Z' },
      recordIndex: 9_999,
    });
    const all = [...minutes(4_000, 10_000), long];
    const year = { startAt: at('2022-03-01T00:00Z'), endAt: at('2023-03-01T00:00Z') };
    const { clusters } = ask(createEventStore(all), year);
    expect(clusters.map(({ count }) => count)).to.deep.equal([4_001]);
    expect(clusters[0]?.first.id).to.equal('e0');
    expect(clusters[0]?.startAt).to.equal(Math.min(...all.map(({ when }) => when.earliest)));
    expect(clusters[0]?.endAt).to.equal(Math.max(...all.map(({ when }) => when.latest)));
  });

  it('leaves a key event by itself', () => {
    fc.assert(
      fc.property(datedEvents(120), anyWindow, (newsEvents, window) => {
        const { clusters } = ask(createEventStore(newsEvents), window);
        expect(clusters.filter((cluster) => cluster.newsEvents().some(({ isKey }) => isKey))).to.deep.equal(
          [],
        );
      }),
      runs(propertyRuns / 3),
    );
  });

  it('keeps together and apart the same events however the window moves', () => {
    const places = (newsEvents: readonly NewsEvent[], window: Span) => {
      const { clusters } = ask(createEventStore(newsEvents), window);
      const isFixed = ({ id, kind }: Cluster) => kind !== 'sameLabel' && !/:(ongoing|hourless):/.test(id);
      return new Map(
        clusters.filter(isFixed).map((cluster) => [cluster.id, ids(cluster.newsEvents()).join()]),
      );
    };
    fc.assert(
      fc.property(
        datedEvents(200),
        anyWindow,
        fc.double({ min: -1, max: 1, noNaN: true }),
        (all, here, by) => {
          const shiftMs = Math.round(by * (here.endAt - here.startAt));
          const there = { startAt: here.startAt + shiftMs, endAt: here.endAt + shiftMs };
          const [before, after] = [places(all, here), places(all, there)];
          for (const [id, members] of before) if (after.has(id)) expect(after.get(id)).to.equal(members);
          const shared = all.filter(
            ({ when, isKey }) =>
              !isKey &&
              when.end !== null &&
              [here, there].every((window) => touches(window, when.earliest, when.latest)),
          );
          const placeOf = (map: ReadonlyMap<string, string>, id: string) =>
            [...map].find(([, members]) => members.split(',').includes(id))?.[0];
          for (const { id } of shared) expect(placeOf(after, id), id).to.equal(placeOf(before, id));
        },
      ),
      runs(propertyRuns / 2),
    );
  });

  it('leaves six moments within a label’s length by themselves, and counts seven', () => {
    const counts = [6, 7].map((count) => {
      const { alone, clusters } = ask(createEventStore(minutes(count, 60_000)), day);
      return [alone.length, ...clusters.map((cluster) => cluster.count)];
    });
    expect(counts).to.deep.equal([[6], [0, 7]]);
  });

  for (const [message, when] of [
    ['moments', undefined],
    ['hours', (startAt: string) => startAt.slice(0, 13) + 'Z'],
    ['stretches of a day', (startAt: string) => ({ from: startAt, to: nextDay(startAt) })],
    ['stretches without an end', (startAt: string) => ({ from: startAt })],
    ['dates', (startAt: string) => startAt.slice(0, 10)],
    ['spans of doubt', (startAt: string) => ({ within: [startAt, nextDay(startAt)] })],
  ] as const satisfies readonly (readonly [string, ((startAt: string) => WrittenWhen)?])[]) {
    it(`draws little of five thousand ${message}, in windows of any length`, () => {
      const store = createEventStore(minutes(5_000, 240_000, when));
      for (const hours of [1, 6, 24, 200, 2_000]) {
        const startAt = at('2022-09-18T00:00Z');
        const window = { startAt, endAt: startAt + hours * hourMs };
        const { alone, clusters } = ask(store, window);
        expect(alone.length + clusters.length, `${hours} hours`).to.be.within(1, 150);
      }
    });
  }

  it('finds what has lasted for years under what lasts a minute', () => {
    const war = newsEvent({ id: 'war', when: { from: '1998-05', to: '2030' }, recordIndex: -1 });
    const store = createEventStore([war, ...minutes(5_000, 60_000)]);
    const window = { startAt: at('2022-09-14T00:00Z'), endAt: at('2022-09-14T00:01Z') };
    expect(ids(ask(store, window).alone)).to.include('war');
  });

  it('draws wider bins where more lanes share the room', () => {
    const inLanes = (laneCount: number) =>
      createEventStore(
        minutes(4_000, 20_000).map((one, index) => ({ ...one, lane: `lane${index % laneCount}` })),
      );
    const counts = [1, 4, 16, 64].map((laneCount) => ask(inLanes(laneCount), day).clusters.length);
    for (const count of counts) expect(count).to.be.within(8, 260);
  });

  it('looks at none of the news events that it counts', () => {
    let looks = 0;
    const watched = minutes(20_000, 60_000).map((one) => ({
      ...one,
      get title() {
        looks += 1;
        return one.title;
      },
      get id() {
        looks += 1;
        return one.id;
      },
    }));
    const store = createEventStore(watched);
    ask(store, day);
    expect(looks).to.equal(0);
  });
});

function nextDay(startAt: string): string {
  return new Date(at(startAt) + 24 * hourMs).toISOString().slice(0, 16) + 'Z';
}
