// The time of a news event: on the chosen clock, with the source's own clock in brackets.
import { html, nothing, type TemplateResult } from 'lit';
import type { Clock } from '../time/clock.js';
import { pointText } from '../time/words/point-text.js';
import { timeInWords } from '../time/format.js';
import type { DateUse, Reading } from '../time/words/time-words.js';
import { datedText } from '../time/intl.js';
import { machineTime } from '../time/machine-time.js';
import { hasClockTime, isUndated, readsByClock, type When } from '../time/when.js';
import { offsetMs, wallMs } from '../time/zone.js';
import { zoneCity } from '../time/zone-name.js';
import type { ViewContext } from '../state/view-context.js';
import { dateInWords } from './day-heading.js';

/** How times are read on a clock, in the words of the setting. */
export function readingOn(clock: Clock, { lang, messages }: ViewContext): Reading {
  return { zone: clock.zone, lang, words: messages.time };
}

/** The time on the chosen clock and, for a moment, another clock in brackets. */
export function timeLine(when: When, dateUse: DateUse, context: ViewContext): TemplateResult {
  const text = timeInWords(when, readingOn(context.clock, context), dateUse);
  const second = secondClockText(when, context);
  const inBrackets = second === null ? nothing : html` <span class="second-clock">(${second})</span>`;
  return html`<time datetime=${machineTime(when) ?? nothing}>${text}</time>${inBrackets}`;
}

/** When something was published or corrected: a date in words, a clock time as any other. */
export function dateLine(text: string, when: When | null, context: ViewContext): TemplateResult | string {
  return when !== null && hasClockTime(when.precision)
    ? timeLine(when, 'with-date', context)
    : dateInWords(text, when, readingOn(context.clock, context));
}

/**
 * A moment on the clock that the source used or, where that reads the same as the chosen one, on GMT. `null` where GMT reads the
 * same too, and where there is no moment to read.
 */
export function secondClockText(when: When, context: ViewContext): string | null {
  if (isUndated(when) || when.kind !== 'at' || !readsByClock(when)) return null;
  const readsAlike = (zone: string) =>
    offsetMs(when.earliest, zone) === offsetMs(when.earliest, context.clock.zone);
  const zone = [when.zone, 'UTC'].find((other) => other !== null && !readsAlike(other));
  return zone ? onClock(when, zone, context) : null;
}

/** A moment on another clock, no finer than it is known, with its date where that is another than on the chosen clock. */
function onClock(when: When, zone: string, { clock, lang, messages }: ViewContext): string {
  const { earliest, precision, start } = when;
  const reading = { zone, lang, words: messages.time };
  const time =
    start === null || precision === 'hour'
      ? timeInWords(when, reading, 'without-date')
      : pointText({ ...start, qualifier: null }, reading, 'without-date', 'short');
  const named = messages.timeOnClock(time, zoneCity(zone, messages.cities));
  const day = (zone: string) => datedText(wallMs(earliest, zone), lang, 'dayMonth');
  return day(zone) === day(clock.zone) ? named : messages.time.onDate(named, day(zone));
}
