// English, as far as the first file says it. What code that loads later says is in the files *-messages.ts.
import { count, formatNumber } from './count.js';
import type { Precision } from '../time/when.js';
import type { Messages, TimeSpan } from './messages.js';

const laterBy: Record<TimeSpan['unit'], [one: string, many: string]> = {
  minute: ['min', 'min'],
  hour: ['h', 'h'],
  day: ['day', 'days'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};

const preposition = (precision: Precision | null) =>
  precision === null ? '' : ({ year: 'in ', month: 'in ', day: 'on ' }[precision as string] ?? 'at ');

/** English. */
export const english: Messages = {
  time: {
    about: (time) => `about ${time}`,
    perhaps: (time) => `perhaps ${time}`,
    from: (time) => `from ${time}`,
    until: (time) => `until ${time}`,
    after: (time) => `after ${time}`,
    before: (time) => `before ${time}`,
    notBefore: (time, precision) => `${preposition(precision)}${time} or after`,
    by: (time, precision) => `${preposition(precision)}${time} or before`,
    fromTo: (start, end) => `from ${start} to ${end}`,
    between: (earliest, latest) => `between ${earliest} and ${latest}`,
    either: (first, second) => `${first} or ${second}`,
    overnight: 'overnight',
    overnightBetween: (earliest, latest) => `overnight, between ${earliest} and ${latest}`,
    hourNotReported: (date) => `on ${date}, hour not reported`,
    dayNotReported: (month) => `in ${month}, day not reported`,
    monthNotReported: (year) => `in ${year}, month not reported`,
    endNotReported: 'end not reported',
    ongoing: 'ongoing',
    startNotReported: 'start not reported',
    dateNotReported: 'date not reported',
    inferred: 'worked out by the editors',
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
  localClock: (city) => `Local (${city})`,
  viewerClock: (city) => `Your time (${city})`,
  clockChosen: (name, offset) => `Times are now ${name}, ${offset}`,
  timeOnClock: (time, name) => `${time} ${name}`,
  earlierEvents: (number) => count(number, 'earlier event', 'earlier events'),
  unsourced: 'no source given',
  loading: 'Loading the timeline…',
  empty: 'There are no events to show.',
  unread: { new: 'new', changed: 'changed' },
  issueCount: (number) => count(number, 'problem in the data', 'problems in the data'),
  close: 'Close',
  help: 'Keys and gestures',
  selected: (title) => `Selected: ${title}`,
  colon: ': ',
  quoted: (text) => `“${text}”`,
  timesOn: (clock) => `All times: ${clock}`,
  dateNotReportedHeading: 'Date not reported',
  onTheDay: 'on the day',
  timeLater: ({ amount, unit }) => `${count(amount, ...laterBy[unit])} later`,
  notLoaded: 'That could not be loaded. Check your connection and try again.',
  shownCount: (shown, all) =>
    `${formatNumber(shown)} of ${count(all, 'event', 'events')} shown, ${formatNumber(all - shown)} hidden`,
  allShown: (number) => `All ${count(number, 'event', 'events')} shown`,
};
