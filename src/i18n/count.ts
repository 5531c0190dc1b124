// How English counts.

/** Made when it is needed: a page's first costs some ten milliseconds, and most counts need no sign between thousands. */
let thousands: Intl.NumberFormat | undefined;

/** `999`, `1,200`. */
export const formatNumber = (number: number) =>
  number < 1_000 ? String(number) : (thousands ??= new Intl.NumberFormat('en')).format(number);

/** `1 event`, `1,200 events`. */
export const count = (number: number, one: string, many: string) =>
  `${formatNumber(number)} ${number === 1 ? one : many}`;
