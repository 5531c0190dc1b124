// The axis of a clock: which instants get a line, and what they read there. Every tick's text is the wall-clock reading
// of its instant: a skipped hour or day has none, a repeated hour has two.
import {
  dayMs,
  firstReadable,
  hourMs,
  lastReadable,
  minuteMs,
  secondMs,
  spanMs,
  type Instant,
  type Span,
} from './instant.js';
import { hasTwelveHours } from './hour-cycle.js';
import { datedText, wallText, type DateStyle } from './intl.js';
import type { AxisTicks, MajorTick } from './tick.js';
import { nextOffsetChange } from './zone-changes.js';
import { firstInstantAtOrAfterWall, instantsOfWall, isShownTwice, offsetWords, wallMs } from './zone.js';

/** A step of the lower level that divides a day. */
interface ClockStep {
  readonly kind: 'clock';
  readonly stepMs: number;
}

/** A step of whole calendar units. Weeks begin on Monday (ISO 8601). */
interface CalendarStep {
  readonly kind: 'calendar';
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
}

type Step = ClockStep | CalendarStep;

const yearMs = 365.2425 * dayMs;
const unitMs = { day: dayMs, week: 7 * dayMs, month: yearMs / 12, year: yearMs } as const;

const clockSteps = [
  ...[1, 5, 15, 30].map((count) => count * secondMs),
  ...[1, 5, 15, 30].map((count) => count * minuteMs),
  ...[1, 2, 3, 6, 12].map((count) => count * hourMs),
].map((stepMs): ClockStep => ({ kind: 'clock', stepMs }));

const yearCounts = [1, 2, 5].flatMap((digit) =>
  [1, 10, 100, 1_000, 10_000, 100_000].map((power) => digit * power),
);

const steps: readonly Step[] = [
  ...clockSteps,
  { kind: 'calendar', unit: 'day', count: 1 },
  { kind: 'calendar', unit: 'week', count: 1 },
  ...[1, 3, 6].map((count): CalendarStep => ({ kind: 'calendar', unit: 'month', count })),
  ...yearCounts
    .sort((a, b) => a - b)
    .map((count): CalendarStep => ({ kind: 'calendar', unit: 'year', count })),
];

/**
 * The lines and labels of an axis over a window, `widthPx` wide, as far as there are dates, on the clock of `zone` (IANA), in a language.
 *
 * The step is the finest whose labels fit. Every instant in the window that reads a multiple of the step has a tick, and
 * so has the first instant of each day, month or year of the upper level, even where midnight is skipped.
 */
export function axisTicks(asked: Span, widthPx: number, zone: string, lang: string): AxisTicks {
  const step = stepFor(spanMs(asked) / Math.max(widthPx, 1), lang);
  const window = {
    startAt: Math.max(asked.startAt, firstReadable),
    endAt: Math.min(asked.endAt, lastReadable),
  };
  return step.kind === 'clock'
    ? clockTicks(window, step, zone, lang)
    : calendarTicks(window, step, zone, lang);
}

/** Pixels that a label of a step needs to itself. */
function roomPx(step: Step, lang: string): number {
  if (step.kind === 'clock') {
    const base = step.stepMs < minuteMs ? 72 : 56;
    return hasTwelveHours(lang) ? base + 16 : base;
  }
  if (step.unit === 'year') return step.count >= 10_000 ? 96 : 60;
  return step.unit === 'week' ? 76 : 56;
}

function stepFor(msPerPx: number, lang: string): Step {
  const fits = (step: Step) => lengthMs(step) / msPerPx >= roomPx(step, lang);
  return steps.find(fits) ?? { kind: 'calendar', unit: 'year', count: 500_000 };
}

function lengthMs(step: Step): number {
  return step.kind === 'clock' ? step.stepMs : step.count * unitMs[step.unit];
}

function clockTicks(window: Span, { stepMs }: ClockStep, zone: string, lang: string): AxisTicks {
  const days = stretches(window, { kind: 'calendar', unit: 'day', count: 1 }, zone);
  const dayStarts = new Set(days.map((day) => day.at));
  const instants = new Set<Instant>([...dayStarts].filter((at) => at >= window.startAt && at < window.endAt));
  for (let from = window.startAt; from < window.endAt;) {
    const until = nextOffsetChange(from, window.endAt, zone) ?? window.endAt;
    const offset = wallMs(from, zone) - from;
    const firstWall = Math.ceil((from + offset) / stepMs) * stepMs;
    for (let at = firstWall - offset; at < until; at += stepMs) instants.add(at);
    from = until;
  }
  const style = stepMs < minuteMs ? 'second' : 'minute';
  const ordered = [...instants].sort((a, b) => a - b);
  return {
    minor: ordered.map((at) => {
      const text = wallText(wallMs(at, zone), lang, style);
      // A reading that the clock shows twice has its offset, also where the other one is out of sight.
      const isRepeated = isShownTwice(at, zone);
      return {
        at,
        text: isRepeated ? `${text} ${offsetWords(at, zone)}` : text,
        isBoundary: dayStarts.has(at),
        isRepeated,
      };
    }),
    major: days.map(({ at, endAt }) => majorTick(at, endAt, zone, lang, 'day')),
    hasHours: true,
  };
}

/** What the clock of `zone` (IANA) reads at an instant, as the axis writes hours. */
export function presentText(at: Instant, hasSeconds: boolean, zone: string, lang: string): string {
  return wallText(wallMs(at, zone), lang, hasSeconds ? 'second' : 'minute');
}

function calendarTicks(window: Span, step: CalendarStep, zone: string, lang: string): AxisTicks {
  const upper: CalendarStep | null =
    step.unit === 'year'
      ? null
      : { kind: 'calendar', unit: step.unit === 'month' ? 'year' : 'month', count: 1 };
  const upperStretches = upper === null ? [] : stretches(window, upper, zone);
  const boundaries = new Set(upperStretches.map((stretch) => stretch.at));
  const minor = stretches(window, step, zone)
    .filter(({ at }) => at >= window.startAt)
    .map(({ at }) => ({
      at,
      text: datedText(wallMs(at, zone), lang, minorStyles[step.unit]),
      isBoundary: boundaries.has(at),
      isRepeated: false,
    }));
  const major = upperStretches.map(({ at, endAt }) =>
    majorTick(at, endAt, zone, lang, step.unit === 'month' ? 'year' : 'month'),
  );
  return { minor, major, hasHours: false };
}

const minorStyles: Record<CalendarStep['unit'], DateStyle> = {
  day: 'shortWeekdayDay',
  week: 'dayShortMonth',
  month: 'shortMonth',
  year: 'year',
};

/** From the longest to the shortest. */
const majorStyles: Record<'day' | 'month' | 'year', readonly [DateStyle, DateStyle, DateStyle]> = {
  day: ['fullDate', 'weekdayDayMonth', 'dayShortMonth'],
  month: ['monthYear', 'monthYear', 'shortMonthYear'],
  year: ['year', 'year', 'year'],
};

function majorTick(
  at: Instant,
  endAt: Instant,
  zone: string,
  lang: string,
  unit: 'day' | 'month' | 'year',
): MajorTick {
  const wall = wallMs(at, zone);
  const [longText, text, shortText] = majorStyles[unit].map((style) => datedText(wall, lang, style)) as [
    string,
    string,
    string,
  ];
  return { at, endAt, text, longText, shortText };
}

interface Stretch {
  readonly at: Instant;
  readonly endAt: Instant;
}

/** The calendar units that touch a window, each from its first instant to the next one's. Skipped ones are left out. */
function stretches(window: Span, step: CalendarStep, zone: string): Stretch[] {
  const found: Stretch[] = [];
  let index = unitIndex(wallMs(window.startAt, zone), step);
  // At the edge of what a Date holds a unit may begin before the first instant.
  while (Number.isNaN(wallOfUnit(index, step))) index += 1;
  let at = startOfUnit(wallOfUnit(index, step), zone);
  if (at > window.startAt && !Number.isNaN(wallOfUnit(index - 1, step))) {
    // The window begins in a midnight that is repeated.
    index -= 1;
    at = startOfUnit(wallOfUnit(index, step), zone);
  }
  while (at < window.endAt) {
    index += 1;
    const endAt = startOfUnit(wallOfUnit(index, step), zone);
    if (!Number.isFinite(endAt)) break;
    if (endAt > at) found.push({ at, endAt });
    at = endAt;
  }
  return found;
}

/** Where clocks go back over midnight into the day before, that day ends with its second midnight. */
function startOfUnit(wall: number, zone: string): Instant {
  const second = instantsOfWall(wall, zone)[1];
  return second !== undefined && wallMs(second - 1, zone) < wall
    ? second
    : firstInstantAtOrAfterWall(wall, zone);
}

/** 1970-01-05 was the first Monday after the epoch. */
const firstMondayMs = 4 * dayMs;

/** Which unit, counted from the epoch, holds a wall-clock reading. */
function unitIndex(wall: number, { unit, count }: CalendarStep): number {
  if (unit === 'day') return Math.floor(wall / (count * dayMs));
  if (unit === 'week') return Math.floor((wall - firstMondayMs) / (count * 7 * dayMs));
  const date = new Date(wall);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return Math.floor(months / (unit === 'year' ? count * 12 : count));
}

function wallOfUnit(index: number, { unit, count }: CalendarStep): number {
  if (unit === 'day') return index * count * dayMs;
  if (unit === 'week') return firstMondayMs + index * count * 7 * dayMs;
  const months = index * (unit === 'year' ? count * 12 : count);
  return new Date(0).setUTCFullYear(Math.floor(months / 12), ((months % 12) + 12) % 12, 1);
}
