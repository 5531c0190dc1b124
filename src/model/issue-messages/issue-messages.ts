// Every kind of issue in words an editor can act on. Knows no document, only the facts it is handed.
import type { TimeProblemCode } from '../../time/time-point.js';
import type { Issue, IssueCode, IssueDraft } from '../issue.js';
import { formatWords, type IssueWords } from './format-issues.js';
import { zoneCandidates } from './zone-candidates.js';

const writeTime =
  'Write year-month-day and, where it is known, a clock time with its offset: 2022-09-13 or 2022-09-13T09:00+03:00.';
const writeZone = 'Write an IANA name such as Europe/Moscow or Asia/Yerevan, or UTC.';
const writeFullAddress = 'Write the whole address, beginning with https://.';

const timeWords = {
  'not-a-time': {
    message: ({ found }) => `${found} cannot be read as a time.`,
    hint: ({ detail }) => {
      if (detail === '') return writeTime;
      return detail.includes(' or ') ? `Write ${detail}, whichever is meant.` : `Write ${detail}.`;
    },
  },
  'no-such-date': {
    message: ({ found, detail }) => `${found} is not a date: ${detail}.`,
    hint: () => 'Write year-month-day, for example 2022-09-13.',
  },
  'no-such-clock-time': {
    message: ({ found, detail }) => `${found} is not a clock time: ${detail}.`,
    hint: () => 'Write hours 00 to 23 and minutes 00 to 59, for example 2022-09-13T09:05+03:00.',
  },
  'out-of-range': {
    message: ({ found, detail }) => `${found} is too far away: ${detail}.`,
    hint: () => 'Check the year.',
  },
  'zone-missing': {
    message: ({ found }) =>
      `${found} does not say on which clock it was read, so it could be any of 26 hours.`,
    hint: () =>
      'Add the offset (2022-09-13T09:00+03:00), or a "zone" beside the time or at the top of the document.',
  },
  'offset-not-in-zone': {
    message: ({ found, detail }) =>
      `${found} has an offset that its zone did not have by the zone data of this browser: ${detail}.`,
    hint: () =>
      'Correct the offset or the zone, unless this browser is older than the rule. The offset is believed.',
  },
  'time-skipped': {
    message: ({ found, detail }) =>
      `${found} did not exist in ${detail}: the clocks were put forward over it.`,
    hint: () => 'Check the time, or add the offset that the source used.',
  },
  'time-twice': {
    message: ({ found, detail }) => `${found} happened twice, at ${detail}: the clocks were put back.`,
    hint: () => 'Add the offset that is meant, for example 2022-10-30T02:30+02:00.',
  },
  'day-skipped': {
    message: ({ found, detail }) =>
      `${found} did not exist in ${detail}: the calendar there left that day out.`,
    hint: () => 'Check the date and the zone.',
  },
  'unknown-zone': {
    message: ({ detail }) => {
      const candidates = zoneCandidates(detail);
      return candidates === null
        ? `"${detail}" is a time zone that this browser does not know, so the time is taken as without a zone.`
        : `"${detail}" is no time zone but an abbreviation, so the time is taken as without a zone. It may mean ${candidates}.`;
    },
    hint: ({ detail }) =>
      zoneCandidates(detail) === null
        ? `${writeZone} Zones are renamed: an older browser may know only the older name.`
        : 'Write the zone that the source means, or the offset.',
  },
} satisfies Record<TimeProblemCode, IssueWords>;

const whenWords = {
  'when-missing': {
    message: ({ detail }) =>
      detail === ''
        ? 'It says no time, so it is listed without one.'
        : `There is no field "when"; the field "${detail}" looks like a time.`,
    hint: ({ detail }) =>
      detail === ''
        ? 'Add "when" as exactly as it is known, even if only "2022" or "2022-09".'
        : `Rename "${detail}" to "when".`,
  },
  'when-two-kinds': {
    message: ({ found }) => `The time is given in more than one way: ${found}.`,
    hint: () => 'Keep one of "at", "from"/"to", "within", and "by", "before", "notBefore" or "after".',
  },
  'spellings-differ': {
    message: ({ found, detail }) =>
      `${found} and "${detail}" are not the same moment. What agrees with both is shown, or else the first of them.`,
    hint: () => 'Keep one here, and give the other as a claim with its source.',
  },
  'end-before-start': {
    message: ({ found, detail }) => `${found} is before its start, "${detail}", so the end is left open.`,
    hint: () => 'Check both times, and their offsets.',
  },
  'within-turned-round': {
    message: ({ found, detail }) =>
      `${found} is earlier than "${detail}"; they are read the other way round.`,
    hint: () => 'Write the earlier time first.',
  },
  'within-not-two': {
    message: ({ found }) => `"within" needs two times, and there is ${found}.`,
    hint: () => 'Write the earliest and the latest it could be: ["2022-09-13T00:00", "2022-09-13T08:00"].',
  },
  'claim-repeats-event': {
    message: () => 'The claim gives the same time as the event.',
    hint: () => 'Leave "when" out of the claim: only a time that differs is needed.',
  },
  'finer-than-stated': {
    message: ({ found, detail }) => `${found} is more exact than the words of its source, "${detail}".`,
    hint: () => 'Write no more than the source says, or give the words that name the hour as "stated".',
  },
  'dates-without-zone': {
    message: ({ detail }) => `No zone is stated for ${detail}: nothing says whose day is meant.`,
    hint: () => 'Add "zone" at the top of the document, for example "zone": "Asia/Yerevan".',
  },
  'zone-is-relative': {
    message: ({ found }) => `${found} cannot be the document's own zone: it is a choice for the reader.`,
    hint: () => `${writeZone} It is the zone of the place where the events happened.`,
  },
  'window-unreadable': {
    message: ({ found }) => `The first view cannot be read from ${found}, so everything is shown.`,
    hint: () => 'Write its start and its end: ["2022-09-12T22:00+04:00", "2022-09-13T22:00+04:00"].',
  },
  'window-turned-round': {
    message: ({ found, detail }) => `The first view ends at ${found}, before its start, "${detail}".`,
    hint: () => 'Write the earlier time first.',
  },
} satisfies Record<string, IssueWords>;

const shapeWords = {
  'wrong-type': {
    message: ({ found, detail }) => `Here is ${found}, where ${detail} is needed.`,
    hint: ({ detail }) => `Write ${detail}.`,
  },
  missing: {
    message: ({ detail }) => `Here ${detail} is missing.`,
    hint: ({ detail }) => `Add ${detail}.`,
  },
  'document-wrong-shape': {
    message: ({ found }) => `The document is ${found}, which holds no events.`,
    hint: () => 'Write an object with "events", a list of records, or the list alone.',
  },
  'events-missing': {
    message: ({ found }) => `The document has no list of events; "events" is ${found}.`,
    hint: () => 'Add "events": [ … ], with one record for each event.',
  },
  'record-not-an-object': {
    message: ({ found }) => `This record is ${found}, so there is no event to show.`,
    hint: () => 'Write an object with "title" and "when".',
  },
  'record-is-text': {
    message: ({ found }) => `This record is only the text ${found}, so the event has no time.`,
    hint: () => 'Write an object with "title" and "when".',
  },
  'event-unsourced': {
    message: ({ found, detail }) => {
      const others = Number.parseInt(detail, 10) - 1;
      return `The event ${found} names no source${others === 0 ? '' : `, nor do ${others} others`}.`;
    },
    hint: () => 'Add "sources": the ids of the reports that say so.',
  },
  'event-repeated': {
    message: ({ found, detail }) => {
      const [count = 1, first = 0] = detail.split(' ').map(Number);
      const others = count === 1 ? '' : ` ${count - 1} more records repeat an earlier one.`;
      return `The event ${found} stands here a second time: record ${first} has the same title, time and place.${others}`;
    },
    hint: () => 'Keep one of them, with the sources of both.',
  },
  'title-missing': {
    message: ({ detail }) => `The event has no title; it is shown as "${detail}".`,
    hint: () => 'Add "title": what happened, in a few words.',
  },
  'text-too-long': {
    message: ({ found, detail }) =>
      `The text beginning ${found} has ${detail} characters; only its beginning is shown.`,
    hint: () => 'Shorten it: one line to at most 1,000 characters, other text to 10,000. Link to the whole.',
  },
  'list-too-long': {
    message: ({ found, detail }) => `Here is ${found}: the last ${detail} are left out.`,
    hint: () => 'Split the event into several. All lists of one event may have 1,000 entries together.',
  },
  'id-duplicate': {
    message: ({ found, detail }) => `The id ${found} is used twice; this one is called "${detail}" instead.`,
    hint: () => 'Give each its own id.',
  },
  'lane-duplicate': {
    message: ({ found }) => `The lane ${found} is declared twice; the second is left out.`,
    hint: () => 'Give each lane its own id.',
  },
  'lane-unknown': {
    message: ({ found }) => `There is no lane ${found} in "lanes"; one is added at the end.`,
    hint: () => 'Add it to "lanes", or correct the id.',
  },
  'too-many-lanes': {
    message: ({ detail }) => `There are ${detail} lanes too many; their events stand in the last lane.`,
    hint: () => 'Use fewer lanes, and tags for what is finer.',
  },
  'source-unknown': {
    message: ({ found }) => `There is no source ${found} in "sources"; only this id is shown.`,
    hint: () => 'Add it to "sources", or correct the id.',
  },
  'status-unknown': {
    message: ({ found }) => `${found} is not a status.`,
    hint: () => 'Write reported, corroborated, verified, disputed, denied or retracted.',
  },
  'lang-unknown': {
    message: ({ found }) => `${found} is not a language tag.`,
    hint: () => 'Write a tag such as en, hy, ru or pt-BR.',
  },
  'too-many-issues': {
    message: ({ detail }) => `There are ${detail} more issues, which are counted but not listed.`,
    hint: () => 'Fix the ones above first: many have the same cause.',
  },
} satisfies Record<string, IssueWords>;

const partWords = {
  'unsafe-link': {
    message: ({ found }) => `${found} is not a web address, so it is not linked.`,
    hint: () => writeFullAddress,
  },
  'misleading-link': {
    message: ({ found, detail }) =>
      `The address ${found} looks like one of another site: it leads to ${detail}.`,
    hint: () => 'Check that this is the site that is meant, and write the address without a name before it.',
  },
  'relative-link': {
    message: ({ found }) => `${found} does not say on which site it is, so it is not linked.`,
    hint: () => writeFullAddress,
  },
  'place-out-of-range': {
    message: ({ found, detail }) => `${found} is not a ${detail}, so the coordinates are left out.`,
    hint: () => 'Write degrees: "lat" from -90 to 90, "lon" from -180 to 180.',
  },
  'place-half': {
    message: ({ detail }) => `The place has no "${detail}", so its coordinates are left out.`,
    hint: () => 'Write both "lat" and "lon", or neither.',
  },
  'figure-not-a-number': {
    message: ({ found }) => `${found} is not a number.`,
    hint: () => 'Write digits only, for example 1200; words go into "stated".',
  },
  'figure-negative': {
    message: ({ found }) => `${found} is less than nothing.`,
    hint: () => 'Write a number from 0 up; leave it out where none was stated.',
  },
  'figure-turned-round': {
    message: ({ found, detail }) =>
      `"low" is ${found}, more than "high", which is ${detail}; they are swapped.`,
    hint: () => 'Write the smaller number as "low".',
  },
  'figure-best-outside': {
    message: ({ found, detail }) => `"best" is ${found}, outside of ${detail}.`,
    hint: () => 'Check the numbers.',
  },
  'figure-empty': {
    message: () => 'The figure has neither a number nor words.',
    hint: () => 'Add "best", "low" or "high", or the source\'s words as "stated".',
  },
  'media-without-alt': {
    message: ({ found }) => `${found} has no description for readers who cannot see it.`,
    hint: () => 'Add "alt": what it shows, in a sentence.',
  },
} satisfies Record<string, IssueWords>;

const words: Readonly<Record<IssueCode, IssueWords>> = {
  ...timeWords,
  ...whenWords,
  ...shapeWords,
  ...partWords,
  ...formatWords,
};

/** All kinds of issue. */
export const issueCodes = Object.keys(words) as readonly IssueCode[];

/** What is wrong and what to write instead, each a sentence. */
export function withMessage({ code, facts, ...place }: IssueDraft): Issue {
  const { message, hint } = words[code];
  const { count = 1, places = [] } = place;
  const others =
    count === 1 ? '' : ` So it is ${count} times: ${places.join('; ')}${count > places.length ? ' …' : ''}.`;
  return { code, ...place, message: message(facts) + others, hint: hint(facts) };
}
