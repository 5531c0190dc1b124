// Which kind of placement a news event is, and which shape its mark has.
import type { NewsEvent } from '../../model/news-event.js';
import { isOneReading } from '../../time/when.js';
import type { Glyph, PlacementKind } from '../placement.js';
import type { PlacedBlock } from '../plan/plan-view.js';

/** The kind that names the parts of an event's item. */
export function kindOf({ when, hasRivalTimes }: NewsEvent): PlacementKind {
  if (hasRivalTimes) return 'rivals';
  const { kind, precision, start } = when;
  if (kind !== 'at') return kind === 'during' ? 'duration' : 'within';
  const isFine = precision === 'minute' || precision === 'second';
  return isFine && start && isOneReading(start) ? 'moment' : 'date';
}

/** A doubt is a capsule while it is short, and a bracket over its words where it is longer. */
const capsuleMostPx = 14;

export function glyphOf(
  newsEvent: NewsEvent,
  { shape, markFromPx, markToPx }: Pick<PlacedBlock, 'shape' | 'markFromPx' | 'markToPx'>,
): Glyph {
  const kind = kindOf(newsEvent);
  if (kind === 'rivals' && shape === 'bar') return 'rivals';
  if (kind === 'duration') return 'bar';
  if (shape === 'point') return 'dot';
  if (markToPx - markFromPx < capsuleMostPx) return 'capsule';
  return kind === 'date' ? 'date' : 'roof';
}

/** The first instants of an event's own time and of each claimed one, its own first. */
export function rivalInstants({ when, claims }: NewsEvent): readonly number[] {
  return [when.earliest, ...claims.flatMap(({ when: claimed }) => claimed?.earliest ?? [])];
}
