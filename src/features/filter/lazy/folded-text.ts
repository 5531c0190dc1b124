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

/** `Şuşa` and `SUSA` are both `susa`; `Алиёв` and `алиев` are alike. Any script goes; white space becomes one space. */
export function foldedText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/եւ|[ıøłđðþßæœə]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
