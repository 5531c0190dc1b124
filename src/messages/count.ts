// How English counts.

const thousands = new Intl.NumberFormat('en');

/** `1 event`, `1,200 events`. Asked for each pill of each frame of a zoom, and most counts need no sign between thousands. */
export const count = (number: number, one: string, many: string) =>
  `${number < 1_000 ? number : thousands.format(number)} ${number === 1 ? one : many}`;
