// Issues of files in other formats, in words an editor can act on. Knows no file, only the facts it is handed.
import type { FormatIssueCode, IssueFacts } from '../issue.js';

/** An issue in words: what is wrong, and what to write instead. */
export interface IssueWords {
  readonly message: (facts: IssueFacts) => string;
  readonly hint: (facts: IssueFacts) => string;
}

export const formatWords: Readonly<Record<FormatIssueCode, IssueWords>> = {
  'date-order-not-proved': {
    message: ({ found }) =>
      `${found} can be read day first or month first, and no date of the file proves which; it is listed without a date.`,
    hint: () => 'Say which with date-order: dmy for 13/09/2022, mdy for 09/13/2022.',
  },
  'date-order-other': {
    message: ({ found, detail }) =>
      `${found} is in another order than the other dates: ${detail} is not a month. It is listed without a date.`,
    hint: () => 'Write this date as year-month-day, for example 2022-09-13.',
  },
  'time-without-date': {
    message: ({ found }) => `${found} is a time without a day, so the event has no date from it.`,
    hint: () => 'Add the date, at least its year, month and day.',
  },
  'clock-goes-back': {
    message: ({ found, detail }) =>
      `${found} stands below a later time of the same date (${detail}), so it may be on the next day.`,
    hint: () => 'Put the date of the next day above it, or put the lines in order.',
  },
  'two-digit-year': {
    message: ({ found }) => `The year of ${found} has two digits, and its century is not guessed.`,
    hint: () => 'Write the year with four digits.',
  },
  'placeholder-date': {
    message: ({ found, detail }) => `${found} may be a placeholder, not a day: ${detail}.`,
    hint: () => 'Add how exactly the date is known, or write the year alone.',
  },
  'precision-unknown': {
    message: ({ found, detail }) =>
      `${found} is not a known precision (${detail}), so the date is taken as uncertain.`,
    hint: ({ detail }) => `Write one of ${detail}.`,
  },
  'columns-missing': {
    message: ({ found, detail }) => `There is no column ${found}. The columns are ${detail}.`,
    hint: () => 'Correct the name in "columns".',
  },
  'time-column-missing': {
    message: ({ detail }) => `No column says when: ${detail}.`,
    hint: () => 'Name it with "columns", for example columns="when: Date".',
  },
  'row-short': {
    message: ({ found, detail }) =>
      `This row has ${unquoted(found)} cells of ${detail}; the missing ones are empty.`,
    hint: () => 'Check whether the row is cut off, or a quotation mark is missing.',
  },
  'row-long': {
    message: ({ found, detail }) => `This row has ${unquoted(found)} cells, and the header has ${detail}.`,
    hint: () => 'Put cells that hold the separator into quotation marks.',
  },
  'row-unreadable': {
    message: ({ found, detail }) => `This line cannot be read: ${detail}. It begins ${found}.`,
    hint: () => 'Correct the line; all others were read.',
  },
  'quote-open': {
    message: ({ found }) =>
      `A quotation mark is not closed in the row that begins ${found}; the row is read without quotes.`,
    hint: () => 'Close the quotation mark, and write one inside a text twice.',
  },
  'too-many-rows': {
    message: ({ detail }) => `Only the first ${detail} are read.`,
    hint: () => 'Split the file.',
  },
  'machine-coded': {
    message: () => 'These records were coded by a machine from news texts; nobody has checked them.',
    hint: () => 'Check each event against its source before you publish it.',
  },
  'dates-disagree': {
    message: ({ found, detail }) => `${found} and ${detail} do not agree; the first is shown.`,
    hint: () => 'Check both against the source.',
  },
  'source-far-away': {
    message: ({ found, detail }) => `The source is dated ${found}, long before the event (${detail}).`,
    hint: () => 'Check the year of both.',
  },
  'label-is-id': {
    message: ({ found }) => `The title is only the id ${found}.`,
    hint: () => 'Add a title in words.',
  },
  'group-unknown': {
    message: ({ found }) =>
      `Group ${found} is not among the groups, so the event stands in no lane of its own.`,
    hint: () => 'Add the group, or correct its id.',
  },
  'not-archived': {
    message: ({ found }) => `There is no archived copy: ${found}.`,
    hint: () => 'Archive the address before it disappears.',
  },
  'repeats-cut': {
    message: ({ found, detail }) => `${found} repeats without end or too often; ${detail} are shown.`,
    hint: () => 'Give the rule an end (UNTIL or COUNT).',
  },
  'zone-abbreviation': {
    message: ({ found, detail }) =>
      detail === ''
        ? `${found} is the name of several time zones, so the time is taken as without a zone.`
        : `${found} was not in force in ${detail} on that day, so either hour may be meant.`,
    hint: () => 'Write the offset, for example 09:00+03:00.',
  },
  'julian-date': {
    message: ({ found }) => `${found} is marked as a date of the Julian calendar; it is not converted.`,
    hint: () => 'Check which calendar is meant.',
  },
  'days-as-instants': {
    message: ({ found }) => `All times are midnight in UTC, as in ${found}: they are probably days.`,
    hint: () => 'Write days as 2022-09-13, without a time.',
  },
};

function unquoted(text: string): string {
  return text.replaceAll('"', '');
}
