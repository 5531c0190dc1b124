// From when to when a time is drawn.
import type { When } from '../time/when.js';

/** From where to where a time is drawn, and how sure its ends are. */
export function extentOf(when: When) {
  return {
    startAt: when.earliest,
    endAt: when.kind === 'at' ? when.latest + 1 : when.latest,
    isOpenStart: when.start === null,
    isOpenEnd: when.end === null && when.kind !== 'at',
    isSoft: when.qualifier !== null || when.kind === 'within',
  } as const;
}
