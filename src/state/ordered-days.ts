// The order of the list: that of time, or the newest first.
import type { NewsEvent } from '../model/news-event.js';
import { groupByDay, type DayGroup } from './group-by-day.js';
import type { HeadingUnit } from './heading-unit.js';

/** News events under headings of a unit on a clock (IANA `zone`): in order of time, or all of that turned round. Undated ones come last. */
export function orderedDays(
  newsEvents: readonly NewsEvent[],
  zone: string,
  unit: HeadingUnit,
  newestFirst: boolean,
): readonly DayGroup[] {
  const days = groupByDay(newsEvents, zone, unit);
  if (!newestFirst) return days;
  const dated = days.filter(({ date }) => date !== '').toReversed();
  const undated = days.filter(({ date }) => date === '');
  return [...dated.map((day) => ({ ...day, newsEvents: day.newsEvents.toReversed() })), ...undated];
}
