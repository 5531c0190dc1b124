// The name of a zone as an author, a page or a browser writes it → the zone; and what readers see of it.
import { hourMs, minuteMs } from './instant.js';
import { isOffset } from './written-time.js';
import { fixedZone, ianaZone, offsetWords } from './zone.js';

/** All of them are one clock. Of London's, which is another in summer, none is a name. */
const greenwich = /^(?:etc\/)?(?:gmt|gmt[+-]?0|utc|uct|z|zulu|universal|greenwich)$/i;

/**
 * Names without a slash that tzdata has for one country each, such as `Japan`. What else it has without one is shorter, or has
 * digits: abbreviations, of which most mean several zones, as `IST`, `CST`, and `EST` in July.
 */
const countries = /^(?!factory$)[a-z]{4,}$/i;

/** `+04:00`, `UTC+4`, `GMT-03:30`. */
const offsetName = /^(?:utc|gmt)?\s?([+\-−])(\d{1,2})(?::?([0-5]\d))?$/i;

/**
 * The zone that a text means, or `null` where it is none: an IANA name, `UTC`, or an offset such as `+04:00`. `moscow` and
 * `gmt` are accepted in any case; GMT is `UTC`, never London. An abbreviation such as `BST` is no zone: several have it.
 */
export function zoneFromName(name: string): string | null {
  const trimmed = name.trim();
  let known = knownZones.get(trimmed);
  if (known === undefined) {
    known = findZone(trimmed);
    // A page may be asked for any number of names.
    if (knownZones.size < 1_000) knownZones.set(trimmed, known);
  }
  return known;
}

const knownZones = new Map<string, string | null>();

function findZone(name: string): string | null {
  if (greenwich.test(name)) return 'UTC';
  if (/^moscow$/i.test(name)) return 'Europe/Moscow';
  // In the names of tzdata the sign is turned round: `Etc/GMT-4` is ahead of UTC.
  const [, turned, hours] = /^etc\/gmt([+-])(\d{1,2})$/i.exec(name) ?? [];
  const [, sign = turned === '-' ? '+' : '-', hour = hours, minute = 0] = offsetName.exec(name) ?? [];
  if (hour !== undefined) {
    const offset = (sign === '+' ? 1 : -1) * (Number(hour) * hourMs + Number(minute) * minuteMs);
    return isOffset(offset) ? fixedZone(offset) : null;
  }
  const isName = /^[a-z][\w+-]{0,40}(\/[\w+-]{1,40}){1,3}$/i.test(name) || countries.test(name);
  if (!isName || /^systemv/i.test(name)) return null;
  return ianaZone(name) ? inUsualCase(name) : olderName(name);
}

/** A browser may be older than the name of a zone: `Europe/Kiev` for `Europe/Kyiv`. */
function olderName(name: string): string | null {
  const older = [...newerNames].map(([old, newer]) => name.replace(newer.replaceAll(' ', '_'), old));
  return older.find((other) => other !== name && ianaZone(other)) ?? null;
}

/** Zone names are the same in any case. The browser's own spelling is not taken: it may be an older name. */
function inUsualCase(name: string): string {
  listedZones ??= new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));
  const listed = listedZones.get(name.toLowerCase());
  if (listed !== undefined) return listed;
  const isShouted = name === name.toLowerCase() || name === name.toUpperCase();
  return isShouted && name.includes('/')
    ? name
        .toLowerCase()
        .replace(/(^|[/_-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name;
}

/** The names that the browser lists, by themselves in lower case. */
let listedZones: ReadonlyMap<string, string> | undefined;

/** The zone that the reader's system is set to, as an IANA name; `UTC` where the system does not say. */
export function viewerZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  // Some systems are set to a zone that no author may name, such as CET.
  return zoneFromName(timeZone) ?? (ianaZone(timeZone) ? timeZone : 'UTC');
}

/** Cities that some browsers still call by an older name, and those whose signs the name of a zone leaves out. */
const newerNames: ReadonlyMap<string, string> = new Map([
  ['Calcutta', 'Kolkata'],
  ['Katmandu', 'Kathmandu'],
  ['Rangoon', 'Yangon'],
  ['Saigon', 'Ho Chi Minh City'],
  ['Ho_Chi_Minh', 'Ho Chi Minh City'],
  ['Kiev', 'Kyiv'],
  ['Asmera', 'Asmara'],
  ['Faeroe', 'Faroe'],
  ['Godthab', 'Nuuk'],
  ['Ujung_Pandang', 'Makassar'],
  ['Dacca', 'Dhaka'],
  ['Thimbu', 'Thimphu'],
  ['Sao_Paulo', 'São Paulo'],
  ['St_Johns', 'St John’s'],
]);

/** What cities are called in a language, by their English names: `{ Moscow: 'Москва' }`. */
export type CityNames = Readonly<Record<string, string>>;

/**
 * A place name from an IANA name: `America/New_York` is "New York", or what `cities` say for that; `UTC` is "GMT", and `+04:00`
 * is "UTC+4".
 */
export function zoneCity(zone: string, cities: CityNames = {}): string {
  if (/^[+-]/.test(zone)) return offsetWords(0, zone);
  const last = zone === 'UTC' ? 'GMT' : zone.slice(zone.lastIndexOf('/') + 1);
  const city = newerNames.get(last) ?? last.replaceAll('_', ' ');
  return cities[city] ?? city;
}
