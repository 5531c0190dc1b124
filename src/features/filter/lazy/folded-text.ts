// Text as a search compares it: without case, accents and other marks. Pure, no zone.

/** Letters that no decomposition makes plain, though readers type them so. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  // What the Armenian ligature և decomposes to, and how its capitals are written.
  եւ: 'եվ',
};

type Pairs = readonly (readonly [letters: RegExp, plain: string])[];

/** Signs that keyboards do not have, and what cannot be seen: soft hyphens, joiners, the line that lengthens an Arabic word. */
const signs: Pairs = [
  [/[\p{Cf}\u0640]/gu, ''],
  [/[‘’‚‛′‵ʼʹʻ՚ʾʿ´`＇]/gu, "'"],
  [/[“”„‟″‶«»〝〞＂]/gu, '"'],
  [/[\p{Pd}\u2212]/gu, '-'],
];

/** Letters that Arabic and Persian keyboards write differently, and the sigma at the end of a word. */
const letters: Pairs = [
  [/[يى]/g, 'ی'],
  [/ك/g, 'ک'],
  [/[ةە]/g, 'ه'],
  [/ٱ/g, 'ا'],
  [/ς/g, 'σ'],
];

/** `Şuşa` and `SUSA` are both `susa`; `Алиёв` and `алиев`, `١٣` and `13` are alike. Any script goes; white space becomes one space. */
export function foldedText(text: string): string {
  const plain = replaced(text, signs)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/եւ|[ıøłđðþßæœə]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/(?!\d)\p{Nd}/gu, plainDigit);
  return replaced(plain, letters).replace(/\s+/g, ' ').trim();
}

function replaced(text: string, pairs: Pairs): string {
  return pairs.reduce((before, [from, to]) => before.replace(from, to), text);
}

/** The digit that a digit of any script stands for: each script has its ten in a row. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
