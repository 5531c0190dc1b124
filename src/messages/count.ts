// How English counts.

const plural = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');
/** `1 event`, `1,200 events`. */
export const count = (number: number, one: string, many: string) =>
  `${numbers.format(number)} ${plural.select(number) === 'one' ? one : many}`;
