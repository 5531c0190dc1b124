// Types of what we use of build/vendor/ical.js, and of no more.

export class Time {
  static fromDateTimeString(text: string): Time;
  static fromDateString(text: string): Time;
  toString(): string;
  compare(other: Time): number;
}

export interface RecurIterator {
  next(): Time | null;
}

export class Recur {
  static fromString(text: string): Recur;
  isFinite(): boolean;
  iterator(start: Time): RecurIterator;
}

export interface VTimezone {
  utcOffset(time: Time): number;
}

export class Component {
  constructor(jCal: unknown);
}

export class Timezone implements VTimezone {
  constructor(component: Component);
  utcOffset(time: Time): number;
}

export function parse(text: string): unknown;
