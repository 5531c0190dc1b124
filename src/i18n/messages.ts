// Every word that a reader sees, in one object that can be replaced.
import { count, formatFigure } from './count.js';
import { filterMessagesInEnglish, type FilterMessages } from './filter-messages.js';
import type { HelpMessages } from './help-messages.js';
import type { ExportMessages } from './export-messages.js';
import type { TimeWords } from '../time/format.js';
import type { DateWords } from '../time/intl.js';
import type { CityNames } from '../time/zone.js';

/** What parts that are loaded late say. */
export type LateMessages = HelpMessages & ExportMessages;

/**
 * The words of one language. Functions get what varies; numbers are plain integers. Those of parts that are loaded late
 * may be left out: the parts bring them in English.
 */
export interface Messages extends FilterMessages, Partial<LateMessages> {
  readonly time: TimeWords;
  readonly status: Readonly<
    Record<'reported' | 'corroborated' | 'verified' | 'disputed' | 'denied' | 'retracted', string>
  >;
  /** Dates, where browsers have none in the language: left out, they are the browser's (`Intl`). */
  readonly dates?: DateWords;
  /** What clocks and cities are called, by their English names: `{ Moscow: 'Москва' }`. Left out: English. */
  readonly cities?: CityNames;
  readonly timelineName: string;
  readonly clocks: string;
  localClock(city: string): string;
  viewerClock(city: string): string;
  clockChosen(name: string, offset: string): string;
  timeOnClock(time: string, name: string): string;
  readonly view: string;
  readonly viewTimeline: string;
  readonly viewList: string;
  readonly lanes: string;
  readonly lanesByTopic: string;
  readonly lanesByParty: string;
  readonly otherParties: string;
  readonly noParty: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly firstView: string;
  hourNotReportedCount(date: string, count: number): string;
  spanCount(span: string, count: number): string;
  eventCount(count: number): string;
  /** What activating a pill with a count does. */
  opensList(count: number): string;
  earlier(count: number): string;
  later(count: number): string;
  showMore(restCount: number): string;
  /** The line of the list that opens the days before the first window. */
  earlierEvents(count: number): string;
  undated(count: number): string;
  says(by: string): string;
  statements(count: number): string;
  sourceCount(count: number): string;
  readonly unsourced: string;
  readonly loading: string;
  /** `totalBytes` is `null` where it is not known. */
  loadedSoFar(bytes: number, totalBytes: number | null): string;
  /** Ends a load. */
  readonly stop: string;
  readonly empty: string;
  readonly failed: string;
  readonly retry: string;
  readonly keptLastGood: string;
  // What has come or changed since the reader last saw it
  readonly marks: Readonly<Record<'new' | 'changed', string>>;
  marked(newCount: number, changedCount: number): string;
  readonly nextMark: string;
  readonly allSeen: string;
  issueCount(count: number): string;
  readonly issues: string;
  readonly close: string;
  readonly help: string;
  selected(title: string): string;
  // Detail and list
  /** Between a word and what it names, with its spaces. */
  readonly colon: string;
  /** A text in quotation marks. */
  quoted(text: string): string;
  timesOn(clock: string): string;
  readonly dateNotReportedHeading: string;
  readonly detail: string;
  readonly whenHeading: string;
  readonly statedAs: string;
  readonly whoSays: string;
  readonly figures: string;
  readonly figureUnknown: string;
  figureAtLeast(number: string): string;
  figureAtMost(number: string): string;
  figureRange(low: string, high: string): string;
  readonly sources: string;
  readonly published: string;
  readonly accessed: string;
  readonly archived: string;
  readonly place: string;
  readonly parties: string;
  readonly corrections: string;
  readonly media: string;
  readonly previous: string;
  readonly next: string;
  readonly save: string;
  readonly cite: string;
  /** A part that is loaded late has not come. */
  readonly notLoaded: string;
  // Legend
  readonly legend: string;
  readonly legendMoment: string;
  readonly legendDuration: string;
  readonly legendWithin: string;
  readonly legendDate: string;
  readonly legendRivals: string;
  readonly legendAbout: string;
  readonly failures: Readonly<Record<FailureCode, (facts: FailureFacts) => string>>;
}

/** Why a document could not be shown at all. */
export type FailureCode =
  | 'network'
  | 'http'
  | 'too-large'
  | 'timeout'
  | 'aborted'
  | 'html'
  | 'not-text'
  | 'not-json'
  | 'wrong-shape'
  | 'timeline';

/** Facts that a failure's sentence needs; absent ones are empty. */
export interface FailureFacts {
  readonly url?: string;
  readonly status?: number;
  readonly line?: number;
  readonly column?: number;
  readonly found?: string;
  /** What is wrong, in words: "a comma is missing before this". */
  readonly detail?: string;
  readonly limitMb?: number;
  /** The address is on another server than the page. */
  readonly isElsewhere?: boolean;
  /** The browser says that it has no network. */
  readonly isOffline?: boolean;
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

/** English. */
export const english: Messages = {
  time: {
    about: (time) => `about ${time}`,
    perhaps: (time) => `perhaps ${time}`,
    from: (time) => `from ${time}`,
    until: (time) => `until ${time}`,
    after: (time) => `some time after ${time}`,
    before: (time) => `some time before ${time}`,
    fromTo: (start, end) => `from ${start} to ${end}`,
    between: (earliest, latest) => `between ${earliest} and ${latest}`,
    overnight: 'overnight',
    overnightBetween: (earliest, latest) => `overnight, between ${earliest} and ${latest}`,
    hourNotReported: (date) => `on ${date}, hour not reported`,
    dayNotReported: (month) => `in ${month}, day not reported`,
    monthNotReported: (year) => `in ${year}, month not reported`,
    endNotReported: 'end not reported',
    startNotReported: 'start not reported',
    dateNotReported: 'date not reported',
    dateUnclear: (stated) => `stated as “${stated}”`,
    zoneNotStated: (time) => `${time}, zone not stated`,
    onDate: (time, date) => `${time} on ${date}`,
    comma: ', ',
  },
  status: {
    reported: 'reported',
    corroborated: 'corroborated',
    verified: 'verified',
    disputed: 'disputed',
    denied: 'denied',
    retracted: 'retracted',
  },
  timelineName: 'Timeline of events',
  clocks: 'Clock',
  localClock: (city) => `Local (${city})`,
  viewerClock: (city) => `Your time (${city})`,
  clockChosen: (name, offset) => `Times are now ${name}, ${offset}`,
  timeOnClock: (time, name) => `${time} ${name}`,
  view: 'View',
  viewTimeline: 'Timeline',
  viewList: 'List',
  lanes: 'Lanes',
  lanesByTopic: 'By topic',
  lanesByParty: 'By party',
  otherParties: 'Other parties',
  noParty: 'No party named',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'All events',
  firstView: 'First view',
  hourNotReportedCount: (date, number) => `${date}, hour not reported · ${formatFigure(number)}`,
  spanCount: (span, number) => `${span} · ${formatFigure(number)}`,
  eventCount: (number) => count(number, 'event', 'events'),
  opensList: (number) => `opens the list of ${count(number, 'event', 'events')}`,
  earlier: (number) => `earlier: ${formatFigure(number)}`,
  later: (number) => `later: ${formatFigure(number)}`,
  showMore: (restCount) => `Show more (${formatFigure(restCount)})`,
  earlierEvents: (number) => count(number, 'earlier event', 'earlier events'),
  undated: (number) => `date not reported: ${formatFigure(number)}`,
  says: (by) => `says ${by}`,
  statements: (number) => count(number, 'other time', 'other times'),
  sourceCount: (number) => count(number, 'source', 'sources'),
  unsourced: 'no source given',
  loading: 'Loading the timeline…',
  loadedSoFar: (bytes, totalBytes) =>
    totalBytes === null
      ? `${megabytes(bytes)} MB so far`
      : `${megabytes(bytes)} of ${megabytes(totalBytes)} MB`,
  stop: 'Stop',
  empty: 'There are no events to show.',
  failed: 'The timeline could not be shown',
  retry: 'Try again',
  keptLastGood: 'What was read before is still shown.',
  marks: { new: 'new', changed: 'changed' },
  marked: (newCount, changedCount) =>
    [
      newCount > 0 ? count(newCount, 'new event', 'new events') : '',
      changedCount > 0 ? count(changedCount, 'changed event', 'changed events') : '',
    ]
      .filter(Boolean)
      .join(', '),
  nextMark: 'Show next',
  allSeen: 'Mark as seen',
  issueCount: (number) => count(number, 'problem in the data', 'problems in the data'),
  issues: 'Problems in the data',
  close: 'Close',
  help: 'Keys and gestures',
  selected: (title) => `Selected: ${title}`,
  colon: ': ',
  quoted: (text) => `“${text}”`,
  timesOn: (clock) => `All times: ${clock}`,
  dateNotReportedHeading: 'Date not reported',
  detail: 'Details of the event',
  whenHeading: 'When',
  statedAs: 'As stated',
  whoSays: 'Who says what',
  figures: 'Figures, by source',
  figureUnknown: 'number not given',
  figureAtLeast: (number) => `at least ${number}`,
  figureAtMost: (number) => `at most ${number}`,
  figureRange: (low, high) => `${low} to ${high}`,
  sources: 'Sources',
  published: 'published',
  accessed: 'accessed',
  archived: 'archived copy',
  place: 'Place',
  parties: 'Parties',
  corrections: 'Corrections',
  media: 'Media',
  previous: 'Previous event',
  next: 'Next event',
  ...filterMessagesInEnglish,
  save: 'Save',
  cite: 'Copy as citation',
  notLoaded: 'That could not be loaded. Check your connection and try again.',
  legend: 'Signs',
  legendMoment: 'stated hour',
  legendDuration: 'it lasted',
  legendWithin: 'some time within',
  legendDate: 'date without an hour',
  legendRivals: 'reports disagree',
  legendAbout: 'about, or not certain',
  failures: {
    network: ({ url, isOffline, isElsewhere }) =>
      isOffline
        ? `${url ?? 'The document'} could not be fetched: there is no connection. It is tried again when there is one.`
        : `${url ?? 'The document'} could not be fetched. Check the address and your connection.${isElsewhere ? ' A document on another server needs that server’s leave for this page (CORS).' : ''}`,
    timeout: ({ url }) => `${url ?? 'The document'} could not be fetched: the server has stopped answering.`,
    http: ({ url, status }) =>
      status === 404
        ? `${url ?? 'The document'} was not found (404). Check the address in src.`
        : `${url ?? 'The document'} could not be fetched: the server answered ${status ?? 'with an error'}.`,
    'too-large': ({ url, limitMb }) =>
      `${url ?? 'The document'} is larger than ${limitMb ?? 64} MB. Split it, or leave out what readers do not need.`,
    aborted: ({ url }) => `Loading ${url ?? 'the document'} was stopped.`,
    html: ({ url }) =>
      `${url ?? 'The address in src'} is a web page, not a document. Give the address of the JSON file itself.`,
    'not-text': ({ url }) => `${url ?? 'The document'} is not text in UTF-8. Save it as UTF-8 JSON.`,
    'not-json': ({ line, column, found, detail }) =>
      `The document is not JSON: at line ${line ?? '?'}, column ${column ?? '?'} ${detail ?? 'it goes wrong'}${found ? `, near “${found}”` : ''}. Mend it there, or just before.`,
    'wrong-shape': ({ found }) =>
      `The document holds ${found ?? 'something else'} where a list of events is needed. Write {"events": [ … ]} or a list of records.`,
    timeline: () =>
      'The script that draws the timeline could not be loaded. Where this one was copied to a server, copy all other files of cdn/ to the same place. The events are shown as a list.',
  },
};
