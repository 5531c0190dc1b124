// Titles from longer texts, and lists from cells.
import { cellText } from './table.js';

/** As long as a title made of a text may be. */
const longestTitle = 100;

/** The first sentence of a text, or its first words: a title for what has none. */
export function firstSentence(text: string): string {
  const line = text.trim().split(/\n/, 1)[0]?.trim() ?? '';
  const sentence = /^.{10,}?[.!?](?=\s|$)/.exec(line.slice(0, longestTitle + 1))?.[0] ?? line;
  if (sentence.length <= longestTitle) return sentence;
  const cut = sentence.slice(0, longestTitle);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 20 ? space : longestTitle - 1)}…`;
}

/** The parts of a text between semicolons, or of a list; blank ones are left out. */
export function partsOf(cell: unknown, sign = ';'): readonly string[] {
  const list = Array.isArray(cell) ? cell.map(cellText) : cellText(cell).split(sign);
  return list.map((part) => part.trim()).filter((part) => part !== '');
}

/** Whether a text is an http or https address. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
