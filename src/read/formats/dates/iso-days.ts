// Days, months and years as ISO texts. Knows no zones.

/** The year, month or day before or after one. */
export function neighbour(iso: string, step: 1 | -1): string | null {
  const found = /^(-?\d{4,6})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (found === null) return null;
  const [, year = '', month, day] = found;
  const date = new Date(0);
  date.setUTCFullYear(Number(year) + (month === undefined ? step : 0));
  date.setUTCMonth(
    Number(month ?? 1) - 1 + (month !== undefined && day === undefined ? step : 0),
    Number(day ?? 1),
  );
  if (day !== undefined) date.setUTCDate(date.getUTCDate() + step);
  if (Number.isNaN(date.getTime())) return null;
  const parts = [isoYear(date.getUTCFullYear())];
  if (month !== undefined) parts.push(two(date.getUTCMonth() + 1));
  if (day !== undefined) parts.push(two(date.getUTCDate()));
  return parts.join('-');
}

/** Why a day does not exist, in words. */
export function wrongDay(year: string, month: number): string {
  if (month < 1 || month > 12) return `there is no month ${month}`;
  return `that month has ${daysIn(Number(year), month)} days`;
}

/** A day as ISO writes it; `null` for one that does not exist. */
export function isoDay(year: string, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(Number(year), m) ? `${year}-${two(m)}-${two(d)}` : null;
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** A year with its era as ISO writes it: 44 BC is -0043. */
export function yearText(year: number, era: string | undefined): string {
  return isoYear(/^bc/i.test(era ?? '') ? 1 - year : year);
}

/** A year as ISO writes it, in four digits or with a sign. */
export function isoYear(year: number): string {
  const digits = String(Math.abs(year));
  if (year < 0) return `-${digits.padStart(4, '0')}`;
  return year > 9999 ? `+${digits.padStart(6, '0')}` : digits.padStart(4, '0');
}

/** A number in two digits. */
export function two(number: string | number): string {
  return String(Number(number)).padStart(2, '0');
}
