// The zone that stands behind a clock time, in the words people use. Looks nothing up: offsets, UTC, and the abbreviations
// that RFC 2822 gives one meaning.

/** A zone in a text: the offset to write, and an IANA name where the words are one. Or an abbreviation of several zones. */
export type ZoneWords =
  | {
      readonly kind: 'offset';
      readonly offset: string;
      readonly zone: string | null;
      readonly region: string | null;
    }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'abbreviation'; readonly name: string };

/** RFC 2822, 4.3, with a place of each: whether that hour was in force on a day is for its rules to say. */
const abbreviations: Readonly<Record<string, readonly [string, string]>> = {
  EST: ['-05:00', 'America/New_York'],
  EDT: ['-04:00', 'America/New_York'],
  CDT: ['-05:00', 'America/Chicago'],
  MST: ['-07:00', 'America/Denver'],
  MDT: ['-06:00', 'America/Denver'],
  PST: ['-08:00', 'America/Los_Angeles'],
  PDT: ['-07:00', 'America/Los_Angeles'],
};

/** Signs that may stand for a zone at the end of a clock time. */
export const zonePattern = String.raw`(?:z|utc|gmt)(?:\s?[+\-−]\s?\d{1,2}(?::?\d{2})?)?|[+\-−]\d{2}(?::?\d{2})?|[a-z]+\/[a-z_]+|[a-z]{3,5}`;

/** What a zone's words mean; `null` where they are none. */
export function zoneFromWords(words: string): ZoneWords | null {
  const text = words.trim().replace('−', '-');
  if (/^(?:z|utc|gmt|utc[+-]0+(?::?00)?)$/i.test(text))
    return { kind: 'offset', offset: 'Z', zone: 'UTC', region: null };
  const found = /^(?:utc|gmt)?\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?$/i.exec(text);
  if (found !== null) {
    const [, sign = '+', hours = '', minutes = '00'] = found;
    const isZero = Number(hours) === 0 && minutes === '00';
    const offset = `${sign}${hours.padStart(2, '0')}:${minutes}`;
    return { kind: 'offset', offset: isZero ? '+00:00' : offset, zone: isZero ? 'UTC' : null, region: null };
  }
  if (/^[a-z]+\/[a-z_]+/i.test(text)) return { kind: 'zone', zone: text };
  const name = text.toUpperCase();
  const known = Object.hasOwn(abbreviations, name) ? abbreviations[name] : undefined;
  if (known !== undefined) return { kind: 'offset', offset: known[0], zone: null, region: known[1] };
  return /^[A-Z]{2,5}$/.test(text) ? { kind: 'abbreviation', name } : null;
}
