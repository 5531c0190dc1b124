// The same day of the year in nearly all rows: somebody's placeholder for a year alone.
import type { RawWhen, Reading } from '../reading.js';

/** Fewer dates than this prove nothing. */
const fewest = 8;
/** Of so many dates nearly all are on one day of the year. */
const share = 0.9;

export class SamePlaceholder {
  readonly #counts = new Map<string, number>();
  readonly #years = new Set<string>();
  #dates = 0;
  #day: string | null | undefined = undefined;
  #doubted = 0;

  /** Counts the day of a date that is written as year-month-day. */
  look(text: string): void {
    const found = /^(\d{4})-(\d{2}-\d{2})(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/.exec(text);
    if (found === null) return;
    const [, year = '', day = ''] = found;
    this.#dates += 1;
    this.#years.add(year);
    this.#counts.set(day, (this.#counts.get(day) ?? 0) + 1);
  }

  /** The time as it is, or the year alone and uncertain where the day is the placeholder of the file. */
  doubt(when: RawWhen, text: string, recordIndex: number, reading: Reading): RawWhen {
    if (this.#day === undefined) this.#day = this.#placeholder();
    if (this.#day === null || typeof when.at !== 'string' || when.at.slice(5, 10) !== this.#day) return when;
    this.#doubted += 1;
    reading.note(
      'placeholder-date',
      recordIndex,
      'when',
      text,
      `nearly all rows have the same month and day`,
    );
    return { ...when, at: `${when.at.slice(0, 4)}?`, stated: when.stated ?? text };
  }

  report(reading: Reading): void {
    if (this.#doubted > 0)
      reading.report.guessed(
        `The same day of the year in nearly all rows is a placeholder; only the year is shown.`,
        this.#doubted,
      );
  }

  #placeholder(): string | null {
    if (this.#dates < fewest || this.#years.size < fewest / 2) return null;
    for (const [day, count] of this.#counts) if (count >= this.#dates * share) return day;
    return null;
  }
}
