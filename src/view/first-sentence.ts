// The beginning of a summary, for where the whole has no room.

/** The first sentence of a text, by the rules of Unicode (UAX #29); empty for an empty one. */
export function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}
