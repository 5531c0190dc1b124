// What the drawn timeline says. In English it loads with the code that says it.
import { count, formatNumber } from '../count.js';

export interface TimelineMessages {
  /** Name of the choice of lanes, for screen readers. */
  readonly lanes: string;
  /** Choice: the lanes of the document. */
  readonly lanesByTopic: string;
  /** Choice: a lane for each party. */
  readonly lanesByParty: string;
  /** Lane of the parties that have none of their own. */
  readonly otherParties: string;
  /** Lane of the reports that have none of their own. */
  readonly otherReports: string;
  /** Lane of what a report says itself: the number stands beside the report among the sources. */
  report(sourceNumber: number): string;
  /** Lane of the events that name no party. */
  readonly noParty: string;
  /** Button “+”, for screen readers. */
  readonly zoomIn: string;
  /** Button “−”, for screen readers. */
  readonly zoomOut: string;
  /** Button that shows everything. */
  readonly fit: string;
  /** Button that goes back to the first window. */
  readonly firstView: string;
  /** A date of which no hour is known, where hours of others are: `13 September, hour not reported`. */
  withoutHour(date: string): string;
  /** Chip of events of one night or span: `overnight · 2`. */
  spanCount(span: string, count: number): string;
  /** Chip of events close together: `9 events`. */
  eventCount(count: number): string;
  /** What pressing a chip does, for screen readers. */
  opensList(count: number): string;
  /** Button at the left edge: events before the window. */
  earlier(count: number): string;
  /** Button at the right edge: events after the window. */
  later(count: number): string;
  /** Button that shows more of a long list of a chip. */
  showMore(restCount: number): string;
  /** Button: events without any date. */
  undated(count: number): string;
  /** Beside a rival time: the party that gives it. */
  says(by: string): string;
  /** Beside a disputed event: how many more times are claimed. */
  statements(count: number): string;
  /** Number of sources, for screen readers and in lists of chips. */
  sourceCount(count: number): string;
  /** Name of the histogram of the whole document, for screen readers. */
  readonly overview: string;
  /** Name of the legend, for screen readers. */
  readonly legend: string;
  /** Legend: a dot. */
  readonly legendMoment: string;
  /** Legend: a bar. */
  readonly legendDuration: string;
  /** Legend: a hatched bar. */
  readonly legendWithin: string;
  /** Legend: a date. */
  readonly legendDate: string;
  /** Legend: rings tied together. */
  readonly legendRivals: string;
  /** Legend: an open dot. */
  readonly legendAbout: string;
}

/** In English. */
export const timelineMessagesInEnglish: TimelineMessages = {
  lanes: 'Lanes',
  lanesByTopic: 'By topic',
  lanesByParty: 'By party',
  otherParties: 'Other parties',
  otherReports: 'Other reports',
  report: (number) => `Report [${number}]`,
  noParty: 'No party named',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'All events',
  firstView: 'First view',
  withoutHour: (date) => `${date}, hour not reported`,
  spanCount: (span, number) => `${span} · ${formatNumber(number)}`,
  eventCount: (number) => count(number, 'event', 'events'),
  opensList: (number) => `opens the list of ${count(number, 'event', 'events')}`,
  earlier: (number) => `earlier: ${formatNumber(number)}`,
  later: (number) => `later: ${formatNumber(number)}`,
  showMore: (restCount) => `Show more (${formatNumber(restCount)})`,
  undated: (number) => `date not reported: ${formatNumber(number)}`,
  says: (by) => `says ${by}`,
  statements: (number) => count(number, 'other time', 'other times'),
  sourceCount: (number) => count(number, 'source', 'sources'),
  overview: 'Overview',
  legend: 'Signs',
  legendMoment: 'stated hour',
  legendDuration: 'it lasted',
  legendWithin: 'some time within',
  legendDate: 'date without an hour',
  legendRivals: 'reports disagree',
  legendAbout: 'about, or not certain',
};
