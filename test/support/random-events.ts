// News events of every kind about September 2022, for property tests.
import fc from 'fast-check';
import { inOrderOfTime, type NewsEvent } from '../../src/model/news-event.js';
import { at, newsEvent, type WrittenWhen } from './news-events.js';

const firstMinute = at('2022-09-10T00:00Z') / 60_000;
const lastMinute = at('2022-09-17T00:00Z') / 60_000;

const minute = fc.integer({ min: firstMinute, max: lastMinute });
const text = (minutes: number, length = 16) => {
  const iso = new Date(minutes * 60_000).toISOString().slice(0, length);
  return length > 10 ? `${iso}Z` : iso;
};

const writtenWhen: fc.Arbitrary<WrittenWhen> = fc.oneof(
  { weight: 4, arbitrary: minute.map((start) => text(start)) },
  minute.map((start) => text(start, 13)),
  { weight: 2, arbitrary: minute.map((start) => text(start, 10)) },
  fc.constantFrom('2022-09', '2022'),
  minute.map((start) => ({ from: text(start) })),
  minute.map((start) => ({ to: text(start) })),
  fc
    .tuple(minute, fc.integer({ min: 0, max: 3_000 }))
    .map(([start, length]) => ({ from: text(start), to: text(start + length) })),
  fc
    .tuple(minute, fc.integer({ min: 0, max: 3_000 }))
    .map(([start, length]): WrittenWhen => ({ within: [text(start), text(start + length)] })),
  minute.map((start): WrittenWhen => ({ within: [text(start), null] })),
  fc.constantFrom<WrittenWhen>(
    { within: ['2022-09-13T00:00', '2022-09-13T08:00'] },
    { within: ['2022-09-13T12:00', '2022-09-13T18:00'] },
  ),
);

export const laneIds = ['fighting', 'armenia', 'mediation'] as const;

/** Dated news events in order of time. */
export function datedEvents(maxLength: number): fc.Arbitrary<readonly NewsEvent[]> {
  return fc
    .array(
      fc.record({
        when: writtenWhen,
        lane: fc.constantFrom(...laneIds),
        isKey: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
        title: fc.constantFrom('Ceasefire', 'Shelling along the border eases', 'A'.repeat(70)),
      }),
      { maxLength },
    )
    .map((parts) =>
      parts
        .map((part, index) => newsEvent({ ...part, id: `e${index}`, recordIndex: index }))
        .sort(inOrderOfTime),
    );
}
