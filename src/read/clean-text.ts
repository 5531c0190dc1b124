// Other people's text → text that is safe to show in a line. Knows no fields and no issues.

/** As long as a text may be before it is cut: more would hang the page, and nobody would read it. */
export const textLimit = 10_000;

const foundLimit = 80;

// Embeddings, overrides and isolates can make a line read in an order that was never written (CVE-2021-42574);
// text of right-to-left scripts needs none of them, and its own marks stay.
const unwanted = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const unwantedOrBreak = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Removes control characters and what reorders text, and trims. Line breaks stay, as `\n`. */
export function cleanText(text: string): string {
  if (!unwantedOrBreak.test(text)) return text.trim();
  return text.replace(/\r\n?/g, '\n').replace(unwanted, '').trim();
}

/** As `cleanText`, but in one line: breaks and tabs become spaces. */
export function cleanLine(text: string): string {
  if (!unwantedOrBreak.test(text)) return text.trim();
  return cleanText(text).replace(/[\t\n]+/g, ' ');
}

/** The beginning of a text, at most `limit` UTF-16 units, never half a character pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const lastUnit = text.charCodeAt(limit - 1);
  const isHalfPair = lastUnit >= 0xd800 && lastUnit <= 0xdbff;
  return text.slice(0, isHalfPair ? limit - 1 : limit);
}

/** A text as an issue quotes it: one line of at most 80 characters. */
export function shorten(text: string): string {
  if (text.length <= foundLimit) return cleanLine(text);
  return `${cleanLine(cut(text, foundLimit - 1))}…`;
}
