// What clocks showed before 1970 in zones that the tz database has since merged with others: Oslo with Berlin, Amsterdam with
// Brussels. Browsers read those years by the other city's clocks.
import { secondMs, type Instant } from '../instant.js';
import { zoneHistoryData } from './zone-history-data.js';

interface History {
  readonly first: number;
  readonly changes: readonly { readonly at: Instant; readonly offsetMs: number }[];
}

let histories: ReadonlyMap<string, History> | null = null;

/** How far a zone's clocks were ahead of UTC before 1970, in milliseconds; `null` for a zone that browsers know as well. */
export function historicOffsetMs(at: Instant, zone: string): number | null {
  histories ??= new Map(zoneHistoryData.split('\n').map(historyFromLine));
  const history = histories.get(zone);
  if (history === undefined) return null;
  return history.changes.findLast((change) => change.at <= at)?.offsetMs ?? history.first;
}

const from1900 = Date.UTC(1900, 0, 1);

function historyFromLine(line: string): readonly [string, History] {
  const [zone = '', ...numbers] = line.split(' ');
  const [first = 0, ...pairs] = numbers.map((number) => parseInt(number, 36) * secondMs);
  const changes: { at: Instant; offsetMs: number }[] = [];
  let at = from1900;
  for (let index = 0; index < pairs.length; index += 2) {
    at += pairs[index] ?? 0;
    changes.push({ at, offsetMs: pairs[index + 1] ?? 0 });
  }
  return [zone, { first, changes }];
}
