// Documents that nobody would write, the same ones on every run.

export type Random = () => number;

/** Numbers from 0 to below 1, decided by the seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const texts = [
  '', ' ', 'a', 'b', 'local', 'UTC', 'Europe/Moscow', 'Mars/Olympus', '__proto__', 'constructor', 'toString', '..', '/',
  '2022', '2022-09', '2022-09-13', '2022-09-13T09:00', '2022-09-13T09:00+03:00', '2022-02-30', '-271821-04-20', '+275760',
  '2022-09-13/2022-09-12', '../2022', '2022-10-30T02:30[Europe/Berlin]', '2022-03-27T02:30[Europe/Berlin]', '2022~', '2022%',
  'https://a.example/', 'javascript:alert(1)', 'x.jpg', 'disputed', 'denied', '\u202E', '\uD800', '12', '-1', '[', '2022[',
]; // prettier-ignore

const names = [
  'id', 'title', 'shortTitle', 'summary', 'when', 'at', 'from', 'to', 'within', 'zone', 'stated', 'lane', 'place', 'name', 'lat', 'lon',
  'actors', 'tags', 'status', 'sources', 'claims', 'by', 'says', 'figures', 'kind', 'low', 'best', 'high', 'value', 'media',
  'url', 'alt', 'revisions', 'note', 'key', 'sequence', '__proto__', 'constructor', 'label', 'unknown',
]; // prettier-ignore

const headNames = ['title', 'lang', 'zone', 'zones', 'window', 'lanes', 'sources'];

export function randomDocument(random: Random): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const name of headNames) if (random() < 0.4) put(raw, name, randomValue(random, 3));
  raw['events'] =
    random() < 0.05
      ? randomValue(random, 1)
      : Array.from({ length: Math.floor(random() * 12) }, () => randomValue(random, 5));
  return raw;
}

function randomValue(random: Random, depth: number): unknown {
  const dice = random();
  if (depth > 0 && dice < 0.45) {
    const object: Record<string, unknown> = {};
    const count = Math.floor(random() * 12);
    for (let index = 0; index < count; index += 1)
      put(object, pick(names, random), randomValue(random, depth - 1));
    return object;
  }
  if (depth > 0 && dice < 0.6) {
    return Array.from({ length: Math.floor(random() * 4) }, () => randomValue(random, depth - 1));
  }
  if (dice < 0.9) return pick(texts, random);
  return pick([null, true, false, 0, -1, 1.5, 2022, 49, 1e21, undefined], random);
}

/** An own property, as JSON.parse makes it, also for `__proto__`. */
function put(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
