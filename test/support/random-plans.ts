// Plan inputs that nobody would write, and windows to look at them through, for property tests.
import fc from 'fast-check';
import type { PlanEvent, PlanInput, TimeForm } from '../../src/layout/plan/plan-input.js';
import { firstInstant, lastInstant, minuteMs, type Span } from '../../src/time/instant.js';

const laneIds = ['north', 'south', 'east', 'west', 'above', 'below'] as const;

/** Widths of times from coarse to fine. The middle one is the widest, and wider than a short title may grow by zooming. */
const times: readonly TimeForm[] = [
  { fromMsPerPx: Infinity, widthPx: 0 },
  { fromMsPerPx: 10 * minuteMs, widthPx: 150 },
  { fromMsPerPx: minuteMs, widthPx: 35 },
];

/** Minutes: few clusters, so that events fall on each other, and the rest anywhere. */
const minute = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }),
  fc.constantFrom(100, 5_000, 5_001, 5_060, 19_000),
  fc.integer({ min: 4_000, max: 4_300 }),
);

const lengthMinutes = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 30_000 }),
  fc.constantFrom(60, 1_440),
);

type Part = Pick<PlanEvent, 'startAt' | 'endAt' | 'kind' | 'doubt'>;

const part = (kind: PlanEvent['kind'], start: number, length: number, doubt = ''): Part => ({
  kind,
  doubt,
  startAt: start * minuteMs,
  endAt: (start + length) * minuteMs - Number(kind === 'moment'),
});

const dayOf = (start: number) => Math.floor(start / 1_440) * 1_440;

const anyPart: fc.Arbitrary<Part> = fc.oneof(
  { weight: 5, arbitrary: minute.map((start) => part('moment', start, 1)) },
  { weight: 3, arbitrary: minute.map((start) => part('doubt', dayOf(start), 1_440, 'day')) },
  { weight: 2, arbitrary: fc.constantFrom(4_980, 9_000).map((start) => part('doubt', start, 480, 'night')) },
  fc.tuple(minute, lengthMinutes).map(([start, length]) => part('doubt', start, length, 'within')),
  { weight: 2, arbitrary: fc.tuple(minute, lengthMinutes).map(([start, length]) => part('bar', start, length)) },
  fc.tuple(minute, lengthMinutes).map(([start, length]) => part('rivals', start, length)),
  minute.map((start) => ({ ...part('bar', start, 0), endAt: lastInstant })),
  minute.map((start) => ({ ...part('doubt', start, 0, 'within'), startAt: firstInstant })),
); // prettier-ignore

/** The doubts of a few days, so that brackets are full and stand side by side. */
const dayPart = fc.constantFrom(2, 3, 4, 9).map((day) => part('doubt', day * 1_440, 1_440, 'day'));

const anyTitle = fc.oneof(
  fc.integer({ min: 3, max: 60 }),
  fc.integer({ min: 3, max: 200 }),
).map((length) => 'abcd efghi '.repeat(20).slice(0, length)); // prettier-ignore

const anyEvents = (parts: fc.Arbitrary<Part>, maxLength: number, laneCount: number) =>
  fc
    .array(
      fc.record({
        part: parts,
        lane: fc.nat({ max: laneCount - 1 }),
        isKey: fc.nat({ max: 9 }).map((dice) => dice === 0),
        title: anyTitle,
        order: fc.nat(),
      }),
      { minLength: 1, maxLength, size: 'max' },
    )
    .map((drawn) => {
      const ranks = drawn
        .map(({ order, isKey }, index) => ({ order: isKey ? -1 : order, index }))
        .sort((a, b) => a.order - b.order || a.index - b.index)
        .map(({ index }) => index);
      return drawn.map(({ part: own, lane, isKey, title }, index): PlanEvent => ({
        ...own,
        id: `e${index}`,
        laneId: laneIds[lane] ?? 'north',
        isKey,
        title,
        flag: '',
        rank: ranks.indexOf(index),
        times: own.kind === 'bar' ? [] : times,
      }));
    });

const spanOf = (startMinute: number, minutes: number): Span => ({
  startAt: startMinute * minuteMs,
  endAt: (startMinute + minutes) * minuteMs,
});

/** The whole of the data with a margin, or any part of it. */
const anyFirstWindow = fc.oneof(
  fc.constant(spanOf(-500, 21_000)),
  fc.constant(spanOf(-500, 21_000)),
  fc.tuple(fc.integer({ min: 0, max: 18_000 }), fc.integer({ min: 60, max: 6_000 })).map((at) => spanOf(...at)),
); // prettier-ignore

export function anyInput(maxLength: number): fc.Arbitrary<PlanInput> {
  return fc
    .tuple(fc.constantFrom(1, 1, 2, 3, laneIds.length), fc.constantFrom(anyPart, anyPart, dayPart))
    .chain(([laneCount, parts]) =>
      fc.record({
        events: anyEvents(parts, maxLength, laneCount),
        lanes: fc.constant(laneIds.slice(0, laneCount).map((id) => ({ id }))),
        window: anyFirstWindow,
        widthPx: fc.constantFrom(340, 390, 720, 1_124, 1_248, 1_900),
        measure: fc.constant((text: string) => text.length * 7),
        sizes: fc.record({
          budgetPx: fc.constantFrom(120, 300, 500, 700, 900),
          laneHeadingPx: fc.constantFrom(0, 16),
        }),
      }),
    );
}

/** One look: a scale as levels from the first view, and where its middle is, as a share of the time in question. */
export interface Look {
  readonly level: number;
  readonly share: number;
}

/** Half of all looks are at the very scale of a level, where overlaps would show first. */
const anyLook: fc.Arbitrary<Look> = fc.record({
  level: fc.oneof(fc.integer({ min: -3, max: 9 }), fc.double({ min: -3, max: 9, noNaN: true })),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

export const anyLooks = fc.array(anyLook, { minLength: 1, maxLength: 6, size: 'max' });

export function windowOf({ level, share }: Look, { window, events }: PlanInput): Span {
  const lengthMs = (window.endAt - window.startAt) / 2 ** level;
  const known = events.map(({ startAt, endAt }) => (startAt === firstInstant ? endAt : startAt));
  const [from, to] = [Math.min(...known), Math.max(...known)];
  const middleAt = from + (to - from) * share;
  return { startAt: middleAt - lengthMs / 2, endAt: middleAt + lengthMs / 2 };
}

/** The same scale, moved by a share of the window. */
export function panned({ startAt, endAt }: Span, share: number): Span {
  const moveMs = (endAt - startAt) * share;
  return { startAt: startAt + moveMs, endAt: endAt + moveMs };
}

/** Twice the scale, about a point of the window. */
export function zoomedByTwo({ startAt, endAt }: Span, share: number): Span {
  const lengthMs = (endAt - startAt) / 2;
  const from = startAt + lengthMs * share;
  return { startAt: from, endAt: from + lengthMs };
}
