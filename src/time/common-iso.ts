// The spellings that most documents use, read sign by sign: a hundred thousand times of a document take a tenth of what the
// grammar of iso-text.ts takes. Says nothing of any other text; what it does say, the grammar says too.
import { hourMs, minuteMs } from './instant.js';
import { daysInMonth, isOffset, type WrittenTime } from './written-time.js';

const zero = '0'.charCodeAt(0);
const dash = '-'.charCodeAt(0);
const colon = ':'.charCodeAt(0);
const letterT = 'T'.charCodeAt(0);

/**
 * Reads `2022-09-13`, `2022-09-13T09:00` and `2022-09-13T09:00:00`, a clock time also with `Z` or `+03:00` after it. `null`
 * for all that is written otherwise, and for dates and clock times that do not exist.
 */
export function parseCommonIso(text: string): WrittenTime | null {
  if (text.length < 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return null;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  if (text.length === 10) {
    return {
      fields: { year, month, day },
      precision: 'day',
      qualifier: null,
      offsetMs: null,
      isZulu: false,
      zoneName: null,
    };
  }
  if (text.charCodeAt(10) !== letterT || text.charCodeAt(13) !== colon) return null;
  const hour = digits(text, 11);
  const minute = digits(text, 14);
  const hasSecond = text.charCodeAt(16) === colon;
  const second = hasSecond ? digits(text, 17) : 0;
  const rest = text.slice(hasSecond ? 19 : 16);
  const offsetMs = offsetFrom(rest);
  if (!(hour <= 23 && minute <= 59 && second <= 59) || Number.isNaN(offsetMs)) return null;
  return {
    fields: hasSecond ? { year, month, day, hour, minute, second } : { year, month, day, hour, minute },
    precision: hasSecond ? 'second' : 'minute',
    qualifier: null,
    offsetMs,
    isZulu: rest === 'Z',
    zoneName: null,
  };
}

/** `null` where nothing is left, not a number where it is no usual offset. `-00:00` is none: it means something else. */
function offsetFrom(rest: string): number | null {
  if (rest === '') return null;
  if (rest === 'Z') return 0;
  const isAhead = rest.startsWith('+');
  if (rest.length !== 6 || !(isAhead || rest.startsWith('-')) || rest.charCodeAt(3) !== colon) return NaN;
  const [hours, minutes] = [digits(rest, 1), digits(rest, 4)];
  const offset = (isAhead ? 1 : -1) * (hours * hourMs + minutes * minuteMs);
  return minutes <= 59 && isOffset(offset) && (isAhead || offset < 0) ? offset : NaN;
}

/** Two digits of a text as a number; not a number where they are none. */
function digits(text: string, from: number): number {
  const tens = text.charCodeAt(from) - zero;
  const ones = text.charCodeAt(from + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
