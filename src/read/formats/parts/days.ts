// Days of the calendar, as ISO texts. Knows no zones.

/** The day so many days later. Texts that are no day come back as they are. */
export function shiftedDay(iso: string, days: number): string {
  const found = /^(-?\d{4,6})-(\d{2})-(\d{2})$/.exec(iso);
  if (found === null) return iso;
  const date = new Date(0);
  date.setUTCFullYear(Number(found[1]), Number(found[2]) - 1, Number(found[3]) + days);
  if (Number.isNaN(date.getTime())) return iso;
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
