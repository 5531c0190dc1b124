// The words of what a reader takes along. In English they come with the part that says them (element/save.ts).
import { count, formatNumber } from './count.js';

/** In one language. */
export interface ExportMessages {
  readonly saveHeading: string;
  readonly saveDocument: string;
  readonly saveDocumentNote: string;
  saveCsv(shown: number, all: number): string;
  readonly saveCsvNote: string;
  saveCalendar(shown: number, all: number): string;
  readonly saveCalendarNote: string;
  saved(name: string): string;
  readonly savedHint: string;
  readonly notSaved: string;
  readonly cited: string;
  readonly citeByHand: string;
  readonly linkCopied: string;
  readonly linkByHand: string;
  readonly citedFrom: string;
  readonly statusHeading: string;
  readonly gmt: string;
  /** At the end of a sentence. */
  readonly fullStop: string;
  /** A time in a text, and which clock it is on. */
  onClock(time: string, name: string): string;
}

/** In English. */
export const exportMessagesInEnglish: ExportMessages = {
  saveHeading: 'Save what is shown',
  saveDocument: 'The whole document (JSON)',
  saveDocumentNote: 'As it was given, with everything in it.',
  saveCsv: (shown, all) => `${formatNumber(shown)} of ${count(all, 'event', 'events')} as a table (CSV)`,
  saveCsvNote:
    'What this view shows. Zones, precision and sources are kept; who says what and the figures are text. A cell that a spreadsheet would take for a formula begins with an apostrophe.',
  saveCalendar: (shown, all) =>
    `${formatNumber(shown)} of ${count(all, 'event', 'events')} for calendars (iCalendar)`,
  saveCalendarNote:
    'What this view shows. Calendars know no doubt: what happened some time within a span fills all of it, and how exactly a time is known is only said in the description. Events without a start become journal entries, which many calendars do not show.',
  saved: (name) => `Saved as ${name}`,
  savedHint: 'If nothing came, press the name.',
  notSaved: 'That could not be made into a file.',
  cited: 'Citation copied',
  citeByHand: 'The browser did not allow copying. Here is the citation, to copy by hand.',
  linkCopied: 'Link copied',
  linkByHand: 'The browser did not allow copying. Here is the link, to copy by hand.',
  citedFrom: 'From',
  statusHeading: 'Status',
  gmt: 'GMT',
  fullStop: '.',
  onClock: (time, name) => `${time}, ${name}`,
};
