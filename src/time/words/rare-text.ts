// The door to the words for times that few documents have, such as seasons and Julian dates: the code that reads them brings
// their words.
import type { TimePoint } from '../when.js';
import type { DateUse, Length, Reading, Side } from './time-words.js';

/**
 * Writes a point that has `rare`. With a `wall`, a wall-clock reading as if UTC, it writes that day's date alone.
 */
export type RareWriter = (
  point: TimePoint,
  reading: Reading,
  dateUse: DateUse,
  length: Length,
  side: Side,
  wall?: number,
) => string;

/** A document with such times is read by the code that brings the words; until then they are as they were written. */
let writer: RareWriter = ({ text }) => text;

/** Has rare times written by these words. */
export function writeRareTimesBy(write: RareWriter): void {
  writer = write;
}

/** A rare time in words. */
export const rareText: RareWriter = (...facts) => writer(...facts);
