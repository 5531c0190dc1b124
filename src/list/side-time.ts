// The time at the side of an entry: what its heading does not say.
import { briefPoint, briefTime, type TimeDepth } from '../time/words/brief-time.js';
import { pointText, wallOfFields, wallOfPoint } from '../time/words/point-text.js';
import type { Reading } from '../time/words/time-words.js';
import { dayMs } from '../time/instant.js';
import { datedText } from '../time/intl.js';
import { fieldsOf } from '../time/iso-text.js';
import { hasClockTime, isUndated, type TimePoint, type When } from '../time/when.js';
import type { Messages } from '../i18n/messages.js';
import type { Listing } from './listing.js';

const depthUnder: Record<Listing['unit'], TimeDepth> = { day: 'hour', year: 'date', decade: 'year' };

/** The words at the side; empty where the heading says all there is. Clock times are read on the clock of the reading. */
export function sideTime(when: When, listing: Listing, reading: Reading, messages: Messages): string {
  if (isUndated(when)) return '';
  const { kind, start, end } = when;
  if (kind === 'within') return briefTime(when, depthUnder[listing.unit], reading);
  if (start === null) return end ? reading.words.until(pointAtSide(end, listing, reading, messages)) : '';
  return pointAtSide(start, listing, reading, messages);
}

/** When it ended, for the line under the title; empty for what did not last, and where no end is known. */
export function endTime({ kind, start, end }: When, { unit }: Listing, reading: Reading): string {
  if (kind !== 'during' || start === null || end === null) return '';
  const isOneDay = dayOf(start, reading) === dayOf(end, reading);
  if (isOneDay && !hasClockTime(end.precision)) return '';
  const depth = unit === 'day' && !isOneDay ? 'date' : depthUnder[unit];
  return reading.words.until(briefPoint(end, depth, reading));
}

function dayOf(point: TimePoint, reading: Reading): number {
  const wall = hasClockTime(point.precision) ? wallOfPoint(point, reading) : wallOfFields(fieldsOf(point));
  return Math.floor(wall / dayMs);
}

function pointAtSide(
  point: TimePoint,
  { unit, hasHours }: Listing,
  reading: Reading,
  messages: Messages,
): string {
  const { precision, qualifier } = point;
  if (qualifier === null && precision === 'day' && unit === 'day') return hasHours ? messages.onTheDay : '';
  if (qualifier === null && precision === 'month')
    return unit === 'day' ? '' : monthText(point, reading, unit);
  if (qualifier === null && precision === 'year' && unit !== 'decade') return '';
  // A decade leaves the year to be said, and a clock time stays beside it.
  if (unit === 'decade' && hasClockTime(precision))
    return `${briefPoint({ ...point, qualifier: null }, 'year', reading)} ${pointText(point, reading, 'without-date', 'short')}`;
  // Its date is the one that stands in the heading.
  if (unit === 'day' && point.isFloating && hasClockTime(precision))
    return reading.words.zoneNotStated(pointText(point, reading, 'without-date', 'short'));
  return briefPoint(point, depthUnder[unit], reading);
}

function monthText(point: TimePoint, { lang }: Reading, unit: Listing['unit']): string {
  return datedText(wallOfFields(fieldsOf(point)), lang, unit === 'year' ? 'shortMonth' : 'monthYear');
}
