// Whether two values hold the same. Pure.

/** Deeper than this nothing is compared: a circle has no end. */
const deepest = 100;

/**
 * Whether two plain values are alike: lists, objects and maps by what they hold, everything else as `Object.is` has it. False for
 * what nests deeper than a hundred levels and for objects of a class, which may hold more than can be seen.
 *
 * @example
 * isSameValue({ a: [1] }, { a: [1] }); // true
 */
export function isSameValue(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || depth > deepest) return false;
  if (a instanceof Map && b instanceof Map) return isSameValue([...a], [...b], depth + 1);
  const keys = Object.keys(a);
  return (
    isPlain(a) &&
    Object.getPrototypeOf(a) === Object.getPrototypeOf(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key], depth + 1))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPlain(value: object): boolean {
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === Array.prototype || kind === null;
}
