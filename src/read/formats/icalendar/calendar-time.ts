// Times of a calendar → the words of our format: days, clock times of a zone, UTC, and durations.
import { Component, parse, Time, Timezone } from '#ical';
import { instantsOfWall, offsetMs } from '../../../time/zone.js';
import { zoneFromName } from '../../../time/zone-name.js';
import { shiftedDay } from '../parts/days.js';
import type { CalendarComponent, Property } from './content-lines.js';

/** One end of an event. */
export interface CalendarTime {
  /** `2024-03-10` or `2024-03-10T02:30:00`, with an offset where the calendar's own zone gives one. */
  readonly text: string;
  readonly isDay: boolean;
  readonly zone: string | null;
  /** A zone that nobody knows, not even the calendar. */
  readonly unknownZone: string | null;
  /** A zone that the calendar defines itself, which the offset in the text is of. */
  readonly ownZone?: string;
}

/** The time on another day, or at another hour, of the same zone: an offset is that of the new time. */
export function timeAt(time: CalendarTime, wall: string, zones: CalendarZones): CalendarTime {
  if (time.isDay) return { ...time, text: wall.slice(0, 10) };
  const offset =
    time.ownZone === undefined ? time.text.slice(19) : (zones.offsetAt(time.ownZone, wall) ?? '');
  return { ...time, text: wall + offset };
}

/** A time in UTC as the clock of an event shows it: `20240902T080000Z` → `2024-09-02T10:00:00`. Others as they stand. */
export function wallOf(
  value: string,
  time: CalendarTime,
  zones: CalendarZones,
  documentZone: string | null,
): string {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?(Z)?/.exec(value.trim());
  if (found === null) return value;
  const [, year, month, day, hour, minute, second, zulu] = found;
  const wall = `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}`}`;
  if (zulu === undefined || time.isDay) return wall;
  const at = Date.parse(`${wall}Z`);
  const zone = time.zone ?? documentZone;
  const own = time.ownZone === undefined ? null : zones.offsetAt(time.ownZone, wall);
  const shiftMs =
    own !== null ? at - Date.parse(wall + own) : zone === null || zone === 'UTC' ? 0 : offsetMs(at, zone);
  const there = new Date(at + shiftMs);
  return Number.isNaN(there.getTime()) ? wall : there.toISOString().slice(0, 19);
}

/** The zones that a calendar defines itself, by their names. */
export class CalendarZones {
  readonly #components = new Map<string, CalendarComponent>();
  readonly #zones = new Map<string, Timezone | null>();

  constructor(calendars: readonly CalendarComponent[]) {
    for (const { components } of calendars)
      for (const one of components) {
        const id = one.properties.find(({ name }) => name === 'TZID')?.value;
        if (one.name === 'VTIMEZONE' && id !== undefined) this.#components.set(id, one);
      }
  }

  /** The offset that the calendar's own zone has at a wall clock reading, as `+02:00`; `null` where it defines no such zone. */
  offsetAt(id: string, wall: string): string | null {
    const zone = this.#zone(id);
    if (zone === null) return null;
    try {
      const minutes = Math.round(zone.utcOffset(Time.fromDateTimeString(wall)) / 60);
      const digits = (number: number) => String(Math.abs(number)).padStart(2, '0');
      return `${minutes < 0 ? '-' : '+'}${digits(Math.trunc(minutes / 60))}:${digits(minutes % 60)}`;
    } catch {
      return null;
    }
  }

  #zone(id: string): Timezone | null {
    let zone = this.#zones.get(id);
    if (zone !== undefined) return zone;
    const source = this.#components.get(id)?.source;
    try {
      zone = source === undefined ? null : new Timezone(new Component(parse(source.join('\r\n'))));
    } catch {
      zone = null;
    }
    this.#zones.set(id, zone);
    return zone;
  }
}

const shape = /^(-?\d{4,6})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/;

/** Reads DTSTART and the like; texts of another shape are left as they are, for an issue. */
export function timeFrom({ value, parameters }: Property, zones: CalendarZones): CalendarTime {
  const text = value.trim();
  const found = shape.exec(text);
  if (found === null) return { text, isDay: false, zone: null, unknownZone: null };
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', zulu] = found;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { text: date, isDay: true, zone: null, unknownZone: null };
  const wall = `${date}T${hour}:${minute}:${second}`;
  if (zulu !== undefined) return { text: `${wall}Z`, isDay: false, zone: 'UTC', unknownZone: null };
  const id = parameters.get('TZID');
  if (id === undefined) return { text: wall, isDay: false, zone: null, unknownZone: null };
  const name = zoneFromName(id) ?? zoneFromName(/[A-Z][a-z]+\/[A-Za-z_/]+$/.exec(id)?.[0] ?? '');
  if (name !== null) return { text: wall, isDay: false, zone: name, unknownZone: null };
  const offset = zones.offsetAt(id, wall);
  if (offset === null) return { text: wall, isDay: false, zone: null, unknownZone: id };
  return { text: wall + offset, isDay: false, zone: null, unknownZone: null, ownZone: id };
}

/** The last day of an event of days: DTEND names the day after it. */
export function lastDay(end: CalendarTime): CalendarTime {
  return end.isDay ? { ...end, text: shiftedDay(end.text, -1) } : end;
}

/** The end after a duration: days go by the calendar, hours by the clock, also over a change of it. `null`: no duration. */
export function endAfter(
  start: CalendarTime,
  duration: string,
  documentZone: string | null,
): CalendarTime | null {
  const found = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(duration.trim());
  if (found === null) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const wholeDays = weeks * 7 + days;
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  if (start.isDay) {
    const length = wholeDays + Math.floor(ms / 86_400_000);
    return length > 1 ? { ...start, text: shiftedDay(start.text, length - 1) } : null;
  }
  const wall = start.text.slice(0, 19);
  const shifted = shiftedDay(wall.slice(0, 10), wholeDays) + wall.slice(10);
  if (ms === 0) return wholeDays === 0 ? null : { ...start, text: shifted + start.text.slice(19) };
  const zone = start.zone ?? documentZone;
  const rest = start.text.slice(19);
  const wallMs = Date.parse(`${shifted}Z`);
  if (Number.isNaN(wallMs)) return null;
  if (zone === null || zone === 'UTC' || rest !== '') {
    const end = new Date(wallMs + ms);
    return Number.isNaN(end.getTime()) ? null : { ...start, text: end.toISOString().slice(0, 19) + rest };
  }
  // A wall time that was skipped is read with the offset that held before the change.
  const startAt = instantsOfWall(wallMs, zone)[0] ?? wallMs - offsetMs(wallMs - 86_400_000, zone);
  const end = new Date(startAt + ms);
  return Number.isNaN(end.getTime()) ? null : { ...start, text: `${end.toISOString().slice(0, 19)}Z` };
}
