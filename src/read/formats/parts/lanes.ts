// The lanes that records name, for a document that should say them.
import type { RawDocument, RawRecord } from '../reading.js';

/** As many lanes as a document declares; more are left to the reading of the document itself. */
const mostLanes = 200;

/** The lanes of the records, in the order in which they are first named. `undefined` where there are none. */
export function lanesOf(records: readonly RawRecord[]): RawDocument['lanes'] {
  const names = new Set<string>();
  for (const { lane } of records) if (typeof lane === 'string' && names.size < mostLanes) names.add(lane);
  return names.size === 0 ? undefined : [...names].map((name) => ({ id: name, label: name }));
}
