// A line of a report that begins with a clock time: `- 21:17 UTC: text`, `| 21:17 | text |`, `{{< track "…" >}}`.
import { dayIn } from './day-in.js';

export interface TimedLine {
  /** The first clock time, as written with its zone. */
  readonly start: string;
  /** The second of a range; empty where there is none. */
  readonly end: string;
  readonly zone: string;
  readonly isAbout: boolean;
  /** The day, where the line itself says it. */
  readonly day: string;
  readonly words: string;
  /** A time since the start, as in `T+0:41`. */
  readonly isRelative: boolean;
}

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[APap]\.?[Mm]\.?)?`;
const zone = String.raw`(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}|Z|[A-Z]{2,5}`;
const day = String.raw`\d{4}-\d{2}-\d{2}|\p{L}{3,9}\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\s\p{L}{3,9}\.?(?:\s\d{4})?`;
const time = String.raw`\s{0,9}(?:(?<day>${day}),?[\sT]+(?:at\s)?)?(?<about>~|≈|c\.\s?|about\s|around\s|approx\.?\s)?\s?(?<start>${clock})(?:\s?(?:UTC|GMT|Z|[A-Z]{3,5})(?![\d+-]))?(?:\s?(?:-|–|—|to|until)\s?~?(?<end>${clock}))?\s?(?:\(?(?<zone>${zone})\)?)?`;
const opener = String.raw`^(?<open>\*\*|__|\x60|\[|\()?`;
const pattern = new RegExp(
  String.raw`${opener}${time}\s{0,9}(?:\*\*|__|\x60|\]|\))?\s{0,9}(?:[:|]|–|—|-|:\*\*)\s{0,9}(?:\*\*(?=\s))?(?<words>\S.*)$`,
  'u',
);
/** Without a sign behind it: only where brackets, bold letters or a zone show that it is a time of its own. */
const bare = new RegExp(String.raw`${opener}${time}(?<close>\*\*|__|\x60|\]|\))?\s{1,9}(?<words>\S.*)$`, 'u');
const relative =
  /^(?:\*\*)?(?<start>T\s?[+-]\s?~?\d{1,3}(?::\d{2}){0,2}(?![:\d])(?:\s?[-–]\s?T?\+?~?\d{1,3}:\d{2})?)(?:\*\*)?\s{0,9}(?:[:|–—-]\s{0,9})?(?<words>\S.*)$/;
const track = /^(?<words>.*?)\{\{<?\s*track\s+["“](?<when>[^"”]{8,40})["”]\s*>?\}\}/;

/**
 * What the line says; `null` for a line that does not begin with a clock time and a sign behind it. In a timeline, `- 12:00
 * lunch` needs no sign.
 */
export function timedLine(line: string, tableZone: string | null, isInTimeline = false): TimedLine | null {
  const tracked = track.exec(line)?.groups;
  if (tracked !== undefined) {
    const [written = '', time = ''] = (tracked['when'] ?? '').trim().split(/[T\s]+/, 2);
    const words = (tracked['words'] ?? '').replace(/[\s–—-]{1,9}$/, '');
    return { start: time, end: '', zone: '', isAbout: false, day: dayIn(written), words, isRelative: false };
  }
  const isRow = line.startsWith('|');
  const body = isRow
    ? line
        .replace(/^\|\s*/, '')
        .replace(/\|\s{0,9}$/, '')
        .trimEnd()
    : line.replace(/^(?:[-*+]|\d{1,3}[.)])\s+/, '');
  if (body.length > 20_000) return null;
  const isItem = /^(?:[-*+]|\d{1,3}[.)])\s/.test(line);
  const found =
    pattern.exec(body.slice(0, 5_000))?.groups ?? bareTime(body.slice(0, 5_000), isItem, isInTimeline);
  if (found !== null) {
    const words = (found['words'] ?? '') + body.slice(5_000);
    return {
      start: withHalf(found['start'] ?? '', found['end'] ?? ''),
      end: found['end'] ?? '',
      zone:
        found['zone'] ??
        /^[^:|]*?\d:\d{2}(?::\d{2})?(?:\s?[AP]\.?M\.?)?\s?(UTC|GMT|Z|[A-Z]{3,4})\b/.exec(body)?.[1] ??
        tableZone ??
        '',
      isAbout: found['about'] !== undefined,
      day: dayIn(found['day'] ?? ''),
      words: isRow ? words.replace(/\s{0,9}\|\s{0,9}/g, ' – ') : words,
      isRelative: false,
    };
  }
  const since = relative.exec(body)?.groups;
  if (since === undefined) return null;
  const words = (since['words'] ?? '').replace(isRow ? /\s{0,9}\|\s{0,9}/g : /$^/g, ' – ');
  return { start: since['start'] ?? '', end: '', zone: '', isAbout: false, day: '', words, isRelative: true };
}

const zonedClock = /^\W{0,3}[\d:.\s–-]{4,20}(?:[ap]\.?m\.?)?\s?\(?(?:UTC|GMT|Z|[A-Z]{3,4})\b/i;

function bareTime(
  body: string,
  isItem: boolean,
  isInTimeline: boolean,
): Record<string, string | undefined> | null {
  const found = bare.exec(body)?.groups;
  if (found === undefined) return null;
  const isMarked = found['open'] !== undefined && found['close'] !== undefined;
  const isListed = isItem && (isInTimeline || zonedClock.test(body));
  return isMarked || isListed || found['day'] !== undefined ? found : null;
}

/** 4:05–4:30 PM: the half of the day that stands at the end is that of the start, too. */
function withHalf(start: string, end: string): string {
  const half = /[AP]\.?M\.?$/i.exec(end)?.[0];
  return half === undefined || start === '' || /[AP]\.?M\.?$/i.test(start) ? start : `${start} ${half}`;
}
