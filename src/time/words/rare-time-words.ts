// The words for times that few documents have.

/** In one language. */
export interface RareTimeWords {
  /** From spring. */
  readonly seasons: readonly [string, string, string, string];
  /** `season` is one of `seasons`. */
  season(season: string, year: string): string;
  /** `quarter`: 1 to 4. */
  quarter(quarter: number, year: string): string;
  /** Ten years, by the first and the last of them: `the 1930s`. */
  decade(firstYear: string, lastYear: string): string;
  /** Between the last two of a list, of which all are meant. */
  readonly and: string;
}

/** In English. */
export const rareTimeWordsInEnglish: RareTimeWords = {
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  season: (season, year) => `${season} ${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  decade: (firstYear) => `the ${firstYear}s`,
  and: 'and',
};
