// A clock time as people write it: 3:30 pm, 15.30, 1530, 12 a.m., 06:00 PDT. Knows no dates.
import { zoneFromWords, zonePattern, type ZoneWords } from './zone-words.js';

/** A clock reading, and the zone that stands beside it. */
export interface ClockText {
  /** `15`, `15:30` or `15:30:05.250`, as our format writes it. */
  readonly clock: string;
  readonly zone: ZoneWords | null;
}

const half = String.raw`(?<half>[ap])\.?\s?m\.?`;
const body = String.raw`(?<hour>\d{1,2})(?:(?<sep>[:.h])(?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?)?(?:\s?${half})?(?:\s?h(?:rs?|ours)?)?(?:\s?\(?(?<zone>${zonePattern})\)?)?`;
const alone = new RegExp(`^${body}$`, 'i');
const digitsAlone = new RegExp(
  String.raw`^(?<hour>\d{1,2})(?<minute>\d{2})(?:\s?${half})?(?:\s?h(?:rs?)?)?(?:\s?(?<zone>${zonePattern}))?$`,
  'i',
);

/** Reads a clock time that stands alone; `null` for anything else. Four digits are hours and minutes. */
export function clockFromText(text: string): ClockText | null {
  const words = text.trim();
  // 14:00-15:30 is a span of the clock, 09:00-05:00 a time with its offset.
  if (words.length > 40 || tightRange(words) !== null) return null;
  const found = (/^\d{3,4}(?!\d)/.test(words) ? digitsAlone : alone).exec(words)?.groups;
  return found === undefined ? null : clockFrom(found);
}

/** 14:00-15:30, 2 pm – 3 pm, 10:15 to 10:40 UTC: both ends, as written. `null` for anything else. */
export function clockRange(text: string): readonly [string, string] | null {
  const words = text.trim();
  if (words.length > 60) return null;
  const tight = tightRange(words);
  if (tight !== null) return tight;
  const parts = words.split(/\s{0,3}(?:–|—)\s{0,3}|\s(?:-|to|until)\s|(?<=m\.?)-/i);
  const [from = '', to = ''] = parts;
  const ends = [clockFromText(from), clockFromText(to)];
  if (parts.length !== 2 || ends.includes(null) || !/[:.hapm]/i.test(from + to)) return null;
  // What the end says of the half of the day, and of the zone, is said of the start, too.
  const half = /\s?[ap]\.?m\.?/i.exec(to)?.[0] ?? '';
  const zone = /\s\(?[A-Z]{3,5}\)?$/.exec(to)?.[0] ?? '';
  const start = from + (/[ap]\.?m\.?/i.test(from) ? '' : half);
  return [start + (/\s\(?[A-Z]{3,5}\)?$/.test(from) ? '' : zone), to];
}

/** Two clock times with a hyphen between them, of which the second is the later one. */
function tightRange(words: string): readonly [string, string] | null {
  const found = /^(\d{1,2}[:.]\d{2})-(\d{1,2}[:.]\d{2})$/.exec(words);
  if (found === null) return null;
  const [, from = '', to = ''] = found;
  return to.padStart(5, '0') > from.padStart(5, '0') ? [from, to] : null;
}

const atEnd = new RegExp(String.raw`^(?<date>.*?[^\d:.])(?<!\d[:.h])${body}$`, 'i');
const atStart = new RegExp(String.raw`^${body}[\s,]+(?:on\s+)?(?<date>\D.*|\d{4}.*|\d{1,2}\D.*)$`, 'i');

/** A date and the clock time before or behind it; `null` where the text has no clock time with minutes or am/pm. */
export function splitClock(text: string): { readonly date: string; readonly clock: ClockText } | null {
  for (const pattern of [atEnd, atStart]) {
    const found = pattern.exec(text)?.groups;
    if (found === undefined) continue;
    // A number alone may be a day or a year, and 13.09 a date.
    const isClock = (found['minute'] !== undefined && found['sep'] !== '.') || found['half'] !== undefined;
    const clock = isClock ? clockFrom(found) : null;
    const date = (found['date'] ?? '').replace(/(?:[\s,@T]|\bat){1,9}$/i, '').trim();
    if (clock !== null && date !== '') return { date, clock };
  }
  return null;
}

function clockFrom(found: Record<string, string | undefined>): ClockText | null {
  const half = found['half']?.toLowerCase();
  const written = Number(found['hour']);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  const { minute, second, fraction } = found;
  if (hour > 24 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return null;
  if (hour === 24 && Number(minute ?? 0) > 0) return null;
  const parts = [String(hour).padStart(2, '0'), ...(minute === undefined ? [] : [minute])];
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  const zone = found['zone'] === undefined ? null : zoneFromWords(found['zone']);
  if (found['zone'] !== undefined && zone === null) return null;
  return { clock: parts.join(':') + seconds, zone };
}
