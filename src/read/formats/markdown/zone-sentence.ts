// The clock of a whole report: "All times are UTC", "Timeline (times in PDT)".

/** The zone that a sentence names for all times; `null` where it names none. */
export function zoneOfSentence(sentence: string): string | null {
  if (!/\btimes?\b/i.test(sentence) || sentence.length > 300) return null;
  const found =
    /\b(?:all\s)?times?\s(?:below\s|here\s|listed\s|shown\s)?(?:are|is|in|given\sin|shown\sin)\s(?:given\s|shown\s|listed\s)?(?:in\s)?(?:the\s)?\(?((?:UTC|GMT)(?:\s?[+-−]\d{1,2}(?::\d{2})?)?|[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+|[A-Z]{2,4}T)\b/.exec(
      sentence,
    ) ??
    /\((?:all\s)?times?\s(?:in\s|are\s)?(UTC|GMT|[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+|[A-Z]{2,4}T)\)/i.exec(
      sentence,
    );
  return found?.[1] ?? null;
}
