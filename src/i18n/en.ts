// English. Parts that load later bring their own words: filter-messages.ts, export-messages.ts, help-messages.ts.
import { count, formatNumber } from './count.js';
import { filterMessagesInEnglish } from './filter-messages.js';
import type { Messages } from './messages.js';

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
  hourNotReportedCount: (date, number) => `${date}, hour not reported · ${formatNumber(number)}`,
  spanCount: (span, number) => `${span} · ${formatNumber(number)}`,
  eventCount: (number) => count(number, 'event', 'events'),
  opensList: (number) => `opens the list of ${count(number, 'event', 'events')}`,
  earlier: (number) => `earlier: ${formatNumber(number)}`,
  later: (number) => `later: ${formatNumber(number)}`,
  showMore: (restCount) => `Show more (${formatNumber(restCount)})`,
  earlierEvents: (number) => count(number, 'earlier event', 'earlier events'),
  undated: (number) => `date not reported: ${formatNumber(number)}`,
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
  unread: { new: 'new', changed: 'changed' },
  unreadCount: (newCount, changedCount) =>
    [
      newCount > 0 ? count(newCount, 'new event', 'new events') : '',
      changedCount > 0 ? count(changedCount, 'changed event', 'changed events') : '',
    ]
      .filter(Boolean)
      .join(', '),
  nextUnread: 'Show next',
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
