// A written time on the clock that dates it: which days it covers there. Follows from its bounds, so that it holds for every
// spelling.

import { fieldsOf } from './iso-text.js';
import { zonesMs, type TimePoint } from './when.js';
import { wallOfFields } from './words/point-text.js';
import { wallMs } from './zone.js';

/** All that a point could mean on the clock of its own zone, as if that were UTC; where it has none, as it was written. */
export function wallSpanOf(point: TimePoint): readonly [fromWall: number, toWall: number] {
  const { zone, isFloating, earliest, latest } = point;
  if (zone !== null) return [wallMs(earliest, zone), wallMs(latest, zone)];
  const fromWall = wallOfFields(fieldsOf(point));
  return [fromWall, fromWall + latest - earliest - (isFloating ? zonesMs : 0)];
}
