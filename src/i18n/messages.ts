// The contract of a table of messages: every word that a reader sees, in one object that can be replaced.
import type { FilterMessages } from './filter-messages.js';
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
  // What is unread: new or changed since the reader last saw it
  /** The badge beside a title. */
  readonly unread: Readonly<Record<'new' | 'changed', string>>;
  /** The line that counts unread events; a count may be zero. */
  unreadCount(newCount: number, changedCount: number): string;
  /** The button that opens the next unread event. */
  readonly nextUnread: string;
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
