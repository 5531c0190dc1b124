// Every kind of issue in words an editor can act on. Knows no document, only the facts it is handed.
import type { TimeProblemCode } from '../../time/time-point.js';
import type { Issue, IssueDraft } from '../issue.js';

/** What an issue's words are made from. */
export interface IssueFacts {
  /** The wrong thing as it goes into a sentence: text in quotation marks, or "a list of 3". */
  readonly found: string;
  /** A second fact, different for each kind of issue; empty where none is needed. */
  readonly detail: string;
}

interface Words {
  readonly what: (facts: IssueFacts) => string;
  readonly mend: (facts: IssueFacts) => string;
}

const writeTime =
  'Write year-month-day and, where it is known, a clock time with its offset: 2022-09-13 or 2022-09-13T09:00+03:00.';
const writeZone = 'Write an IANA name such as Europe/Moscow or Asia/Yerevan, or UTC.';
const writeFullAddress = 'Write the whole address, beginning with https://.';

const timeWords = {
  'not-a-time': {
    what: ({ found }) => `${found} cannot be read as a time.`,
    mend: () => writeTime,
  },
  'no-such-date': {
    what: ({ found, detail }) => `${found} is not a date: ${detail}.`,
    mend: () => 'Write year-month-day, for example 2022-09-13.',
  },
  'no-such-clock-time': {
    what: ({ found, detail }) => `${found} is not a clock time: ${detail}.`,
    mend: () => 'Write hours 00 to 23 and minutes 00 to 59, for example 2022-09-13T09:05+03:00.',
  },
  'out-of-range': {
    what: ({ found, detail }) => `${found} is too far away: ${detail}.`,
    mend: () => 'Check the year.',
  },
  'zone-missing': {
    what: ({ found }) => `${found} does not say on which clock it was read, so it could be any of 26 hours.`,
    mend: () =>
      'Add the offset (2022-09-13T09:00+03:00), or a "zone" beside the time or at the top of the document.',
  },
  'offset-not-in-zone': {
    what: ({ found, detail }) => `${found} has an offset that its zone did not have: ${detail}.`,
    mend: () => 'Correct the offset or the zone; until then the offset is believed.',
  },
  'time-skipped': {
    what: ({ found, detail }) => `${found} did not exist in ${detail}: the clocks were put forward over it.`,
    mend: () => 'Check the time, or add the offset that the source used.',
  },
  'time-twice': {
    what: ({ found, detail }) => `${found} happened twice, at ${detail}: the clocks were put back.`,
    mend: () => 'Add the offset that is meant, for example 2022-10-30T02:30+02:00.',
  },
  'day-skipped': {
    what: ({ found, detail }) => `${found} did not exist in ${detail}: the calendar there left that day out.`,
    mend: () => 'Check the date and the zone.',
  },
  'unknown-zone': {
    what: ({ detail }) => `"${detail}" is not a time zone.`,
    mend: () =>
      `${writeZone} An offset such as +03:00 goes into the time itself. Until then the zone around it is used, or none.`,
  },
} satisfies Record<TimeProblemCode, Words>;

const whenWords = {
  'when-missing': {
    what: () => 'It says no time, so it is listed without one.',
    mend: () => 'Add "when" as exactly as it is known, even if only "2022" or "2022-09".',
  },
  'when-two-kinds': {
    what: ({ found }) => `The time is given in more than one way: ${found}.`,
    mend: () => 'Keep one of "at", "from"/"to" and "within".',
  },
  'spellings-differ': {
    what: ({ found, detail }) =>
      `${found} and "${detail}" are not the same moment; the first of them is shown.`,
    mend: () => 'Keep one here, and give the other as a claim with its source.',
  },
  'end-before-start': {
    what: ({ found, detail }) => `${found} is before its start, "${detail}", so the end is left open.`,
    mend: () => 'Check both times, and their offsets.',
  },
  'within-turned-round': {
    what: ({ found, detail }) => `${found} is earlier than "${detail}"; they are read the other way round.`,
    mend: () => 'Write the earlier time first.',
  },
  'within-not-two': {
    what: ({ found }) => `"within" needs two times, and there is ${found}.`,
    mend: () => 'Write the earliest and the latest it could be: ["2022-09-13T00:00", "2022-09-13T08:00"].',
  },
  'claim-repeats-event': {
    what: () => 'The claim gives the same time as the event.',
    mend: () => 'Leave "when" out of the claim: only a time that differs is needed.',
  },
  'dates-without-zone': {
    what: ({ detail }) => `No zone is stated for ${detail}: nothing says whose day is meant.`,
    mend: () => 'Add "zone" at the top of the document, for example "zone": "Asia/Yerevan".',
  },
  'zone-is-relative': {
    what: ({ found }) => `${found} cannot be the document's own zone: it is a choice for the reader.`,
    mend: () => `${writeZone} It is the zone of the place where the events happened.`,
  },
  'window-unreadable': {
    what: ({ found }) => `The first view cannot be read from ${found}, so everything is shown.`,
    mend: () => 'Write its start and its end: ["2022-09-12T22:00+04:00", "2022-09-13T22:00+04:00"].',
  },
  'window-turned-round': {
    what: ({ found, detail }) => `The first view ends at ${found}, before its start, "${detail}".`,
    mend: () => 'Write the earlier time first.',
  },
} satisfies Record<string, Words>;

const shapeWords = {
  'wrong-type': {
    what: ({ found, detail }) => `Here is ${found}, where ${detail} is needed.`,
    mend: ({ detail }) => `Write ${detail}.`,
  },
  missing: {
    what: ({ detail }) => `Here ${detail} is missing.`,
    mend: ({ detail }) => `Add ${detail}.`,
  },
  'document-wrong-shape': {
    what: ({ found }) => `The document is ${found}, which holds no events.`,
    mend: () => 'Write an object with "events", a list of records, or the list alone.',
  },
  'events-missing': {
    what: ({ found }) => `The document has no list of events; "events" is ${found}.`,
    mend: () => 'Add "events": [ … ], with one record for each event.',
  },
  'record-not-an-object': {
    what: ({ found }) => `This record is ${found}, so there is no event to show.`,
    mend: () => 'Write an object with "title" and "when".',
  },
  'record-is-text': {
    what: ({ found }) => `This record is only the text ${found}, so the event has no time.`,
    mend: () => 'Write an object with "title" and "when".',
  },
  'title-missing': {
    what: ({ detail }) => `The event has no title; it is shown as "${detail}".`,
    mend: () => 'Add "title": what happened, in a few words.',
  },
  'text-too-long': {
    what: ({ found, detail }) =>
      `The text beginning ${found} has ${detail} characters; only its beginning is shown.`,
    mend: () => 'Shorten it to at most 10,000 characters, and link to the whole.',
  },
  'id-duplicate': {
    what: ({ found, detail }) => `The id ${found} is used twice; this one is called "${detail}" instead.`,
    mend: () => 'Give each its own id.',
  },
  'lane-duplicate': {
    what: ({ found }) => `The lane ${found} is declared twice; the second is left out.`,
    mend: () => 'Give each lane its own id.',
  },
  'lane-unknown': {
    what: ({ found }) => `There is no lane ${found} in "lanes"; one is added at the end.`,
    mend: () => 'Add it to "lanes", or correct the id.',
  },
  'too-many-lanes': {
    what: ({ detail }) => `There are ${detail} lanes too many; their events stand in the last lane.`,
    mend: () => 'Use fewer lanes, and tags for what is finer.',
  },
  'source-unknown': {
    what: ({ found }) => `There is no source ${found} in "sources"; only this id is shown.`,
    mend: () => 'Add it to "sources", or correct the id.',
  },
  'status-unknown': {
    what: ({ found }) => `${found} is not a status.`,
    mend: () => 'Write reported, corroborated, verified, disputed, denied or retracted.',
  },
  'lang-unknown': {
    what: ({ found }) => `${found} is not a language tag.`,
    mend: () => 'Write a tag such as en, hy, ru or pt-BR.',
  },
  'too-many-issues': {
    what: ({ detail }) => `There are ${detail} more issues, which are counted but not listed.`,
    mend: () => 'Mend the ones above first: many have the same cause.',
  },
} satisfies Record<string, Words>;

const partWords = {
  'unsafe-link': {
    what: ({ found }) => `${found} is not a web address, so it is not linked.`,
    mend: () => writeFullAddress,
  },
  'relative-link': {
    what: ({ found }) => `${found} does not say on which site it is, so it is not linked.`,
    mend: () => writeFullAddress,
  },
  'place-out-of-range': {
    what: ({ found, detail }) => `${found} is not a ${detail}, so the coordinates are left out.`,
    mend: () => 'Write degrees: "lat" from -90 to 90, "lon" from -180 to 180.',
  },
  'place-half': {
    what: ({ detail }) => `The place has no "${detail}", so its coordinates are left out.`,
    mend: () => 'Write both "lat" and "lon", or neither.',
  },
  'figure-not-a-number': {
    what: ({ found }) => `${found} is not a number.`,
    mend: () => 'Write digits only, for example 1200; words go into "stated".',
  },
  'figure-negative': {
    what: ({ found }) => `${found} is less than nothing.`,
    mend: () => 'Write a number from 0 up; leave it out where none was stated.',
  },
  'figure-turned-round': {
    what: ({ found, detail }) => `"low" is ${found}, more than "high", which is ${detail}; they are swapped.`,
    mend: () => 'Write the smaller number as "low".',
  },
  'figure-best-outside': {
    what: ({ found, detail }) => `"best" is ${found}, outside of ${detail}.`,
    mend: () => 'Check the numbers.',
  },
  'figure-empty': {
    what: () => 'The figure has neither a number nor words.',
    mend: () => 'Add "best", "low" or "high", or the source\'s words as "stated".',
  },
  'media-without-alt': {
    what: ({ found }) => `${found} has no description for readers who cannot see it.`,
    mend: () => 'Add "alt": what it shows, in a sentence.',
  },
} satisfies Record<string, Words>;

const words = { ...timeWords, ...whenWords, ...shapeWords, ...partWords };

/** The stable name of a kind of issue. */
export type IssueCode = keyof typeof words;

/** All kinds of issue. */
export const issueCodes = Object.keys(words) as readonly IssueCode[];

/** What is wrong and what to write instead, each a sentence. */
export function withMessage({ code, facts, ...place }: IssueDraft): Issue {
  const { what, mend }: Words = words[code];
  return { code, ...place, what: what(facts), mend: mend(facts) };
}
