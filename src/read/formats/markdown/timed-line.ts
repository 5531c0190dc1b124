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
const pattern = new RegExp(
  String.raw`^(?:\*\*|__|\x60|\[|\()?\s{0,9}(?:(?<day>${day}),?[\sT]+(?:at\s)?)?(?<about>~|≈|c\.\s?|about\s|around\s|approx\.?\s)?\s?(?<start>${clock})(?:\s?(?:UTC|GMT|Z|[A-Z]{3,5})(?![\d+-]))?(?:\s?(?:-|–|—|to|until)\s?~?(?<end>${clock}))?\s?(?:\(?(?<zone>${zone})\)?)?\s{0,9}(?:\*\*|__|\x60|\]|\))?\s{0,9}(?:[:|]|–|—|-|:\*\*)\s{0,9}(?:\*\*(?=\s))?(?<words>\S.*)$`,
  'u',
);
const relative =
  /^(?:\*\*)?(?<start>T\s?[+-]\s?~?\d{1,3}(?::\d{2}){0,2}(?:\s?[-–]\s?T?\+?~?\d{1,3}:\d{2})?)(?:\*\*)?\s*(?:[:|]|–|—|-)\s*(?<words>\S.*)$/;
const track = /^(?<words>.*?)\{\{<?\s*track\s+["“](?<when>[^"”]{8,40})["”]\s*>?\}\}/;

/** What the line says; `null` for a line that does not begin with a clock time and a sign behind it. */
export function timedLine(line: string, tableZone: string | null): TimedLine | null {
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
  const found = pattern.exec(body.slice(0, 5_000))?.groups;
  if (found !== undefined) {
    const words = (found['words'] ?? '') + body.slice(5_000);
    return {
      start: found['start'] ?? '',
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
