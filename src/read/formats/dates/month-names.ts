// Names of months in the languages of the element, as their readers write them. From the browser's own data.

/** The languages whose months are known: those that the element speaks. */
const languages = ['en', 'de', 'fr', 'es', 'ru', 'tr', 'hy', 'az', 'ka', 'fa', 'ar'];

const months = new Map<string, number>();
let isWhole = false;

const english = 'january february march april may june july august september october november december'.split(
  ' ',
);
english.forEach((name, index) => {
  months.set(name, index + 1);
  months.set(name.slice(0, 3), index + 1);
});
months.set('sept', 9);

/** The month of a name or its abbreviation, 1 to 12; `null` for any other word. English comes first. */
export function monthFromName(word: string): number | null {
  const name = plain(word);
  const known = months.get(name);
  if (known !== undefined) return known;
  if (isWhole || name.length < 2) return null;
  isWhole = true;
  for (const language of languages) addMonths(language);
  return months.get(name) ?? null;
}

/** A name alone and inside a date may differ, as in Russian. */
function addMonths(language: string): void {
  for (const month of ['long', 'short'] as const) {
    const options = { month, timeZone: 'UTC', calendar: 'gregory' } as const;
    const alone = new Intl.DateTimeFormat(language, options);
    const inDate = new Intl.DateTimeFormat(language, { ...options, day: 'numeric', year: 'numeric' });
    for (let index = 0; index < 12; index += 1) {
      const date = Date.UTC(2001, index, 1);
      const words = [alone.format(date)];
      for (const { type, value } of inDate.formatToParts(date)) if (type === 'month') words.push(value);
      for (const word of words) {
        const name = plain(word);
        if (/\p{L}/u.test(name) && !months.has(name)) months.set(name, index + 1);
      }
    }
  }
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFC').replaceAll('.', '').replaceAll('\u0307', '').trim();
}
