// What details, files and static pages say of claims, figures, sources and corrections. In English it loads with the controls,
// which no part that says it can be used without.

export interface EvidenceMessages {
  readonly statedAs: string;
  /** Before the editor's own words about a claim. */
  readonly editorsNote: string;
  readonly figures: string;
  readonly figureUnknown: string;
  figureAtLeast(number: string): string;
  figureAtMost(number: string): string;
  figureRange(low: string, high: string): string;
  readonly sources: string;
  /** Link to the archived copy of a source. */
  readonly archived: string;
  /** Before a date. */
  readonly accessed: string;
  /** Before a date. */
  readonly published: string;
  readonly corrections: string;
}

/** In English. */
export const evidenceMessagesInEnglish: EvidenceMessages = {
  statedAs: 'As stated',
  editorsNote: 'Editor’s note',
  figures: 'Figures, by source',
  figureUnknown: 'number not given',
  figureAtLeast: (number) => `at least ${number}`,
  figureAtMost: (number) => `at most ${number}`,
  figureRange: (low, high) => `${low} to ${high}`,
  sources: 'Sources',
  archived: 'archived copy',
  accessed: 'accessed',
  published: 'published',
  corrections: 'Corrections',
};
