// Other people's text → text that is safe to show in a line. Knows no fields and no issues.

/** As long as a text may be before it is cut: more would hang the page, and nobody would read it. */
export const textLimit = 10_000;

/** The same of a text in one line: a title, a name, a label. */
export const lineLimit = 1_000;

const foundLimit = 80;

// Embeddings, overrides and isolates can make a line read in an order that was never written (CVE-2021-42574);
// text of right-to-left scripts needs none of them, and its own marks stay.
const unwanted = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

// More marks on one letter than any language writes climb out of their line and over the page, also where what cannot be seen
// stands between them.
const piledMarks =
  /((?:\p{M}[\p{Cf}\u115F\u1160\u3164\uFFA0]*){6})(?:\p{M}[\p{Cf}\u115F\u1160\u3164\uFFA0]*)+/gu;

/** Something that an eye can see; what only joins letters may stand between. */
const visible = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A letter without which none of the above can be. */
const suspect = /[\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Removes control characters and what reorders or buries text, and trims; empty where nothing can be seen. Line breaks stay. */
export function cleanText(text: string): string {
  if (!suspect.test(text)) return text.trim();
  const clean = text.replace(/\r\n?/g, '\n').replace(unwanted, '').replace(piledMarks, '$1').trim();
  return visible.test(clean) ? clean : '';
}

/** As `cleanText`, but in one line: breaks and tabs become spaces. */
export function cleanLine(text: string): string {
  if (!suspect.test(text)) return text.trim();
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
