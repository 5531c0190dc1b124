// What the values of a filter are called.
import type { FilterKind } from '../../../model/filter.js';
import type { Lane, Status } from '../../../model/news-event.js';
import type { ViewContext } from '../../../state/view-context.js';

/** The name of a value: a lane's label, a source's number and name, a status in words; a party and a tag are their own. */
export function filterValueName(
  kind: FilterKind,
  value: string,
  lanes: readonly Lane[],
  { messages, sources, numbers }: ViewContext,
): string {
  if (kind === 'lane') return lanes.find(({ id }) => id === value)?.label || value;
  if (kind === 'status')
    return Object.hasOwn(messages.status, value) ? messages.status[value as Status] : value;
  if (kind !== 'source') return value;
  const name = sources.get(value)?.name ?? value;
  const number = numbers.get(value);
  return number === undefined ? name : `[${number}] ${name}`;
}
