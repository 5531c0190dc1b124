// Times that code hands over as values: `Date`, epoch milliseconds, `Temporal` → the text that a document would have.

/** No year that a timeline reaches is larger: a number beyond it counts milliseconds. */
const largestYear = 275_760;

/**
 * A time value as text, in UTC where it is an instant; seconds that are zero are left out, since they say no more. Anything else
 * as it is. A number up to the last year stands for a year.
 */
export function timeText(raw: unknown): unknown {
  const kind = Object.prototype.toString.call(raw);
  if (typeof raw === 'number' ? Math.abs(raw) > largestYear : kind === '[object Date]') {
    const date = new Date(Number(raw));
    // What no `Date` holds is for the reader to refuse.
    return Number.isNaN(date.getTime()) ? String(raw) : withoutZeros(date.toISOString());
  }
  // Temporal writes itself as ISO 8601 and RFC 9557. Its calendar is left out: the date before it is ISO's in any case.
  return kind.startsWith('[object Temporal.')
    ? withoutZeros(String(raw).replace(/\[u-ca=[^\]]*\]/, ''))
    : raw;
}

function withoutZeros(text: string): string {
  return text.replace('.000Z', 'Z').replace(/(T\d\d:\d\d):00(?![\d.])/, '$1');
}
