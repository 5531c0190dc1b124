// What gathers news events without an hour with their like.
import type { NewsEvent } from '../../model/news-event.js';
import { fieldsOf } from '../../time/iso-text.js';
import { nightOf } from '../../time/night.js';

/** The same for the same night, the same written date, or the same bounds. */
export function groupKeyOf({ when }: NewsEvent): string {
  const midnight = nightOf(when);
  if (midnight !== null) return `night ${midnight}`;
  const { kind, start, precision } = when;
  if (kind === 'at' && start !== null) {
    const { year, month, day } = fieldsOf(start);
    return `${precision} ${year}-${month ?? ''}-${day ?? ''}`;
  }
  return `${when.earliest}/${when.latest}`;
}
