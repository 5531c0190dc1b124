// Where a JSON text has white space, and where its texts end.

/** The first place from `from` on that is no white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** JSON's own white space: a space, tab, line feed or carriage return, and no other. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}

/** Behind the quotation mark that closes the one at `from`, or the end of the text. */
export function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (text.charCodeAt(first - 1) === 0x5c) first -= 1;
    // Backslashes in pairs stand for themselves.
    if ((at - first) % 2 === 0) return at + 1;
  }
  return text.length;
}
