// The contract of a table of messages: every word that a reader sees, in one object that can be replaced.
import type { ControlsMessages } from './late/controls-messages.js';
import type { DetailsMessages } from './details-messages.js';
import type { EvidenceMessages } from './late/evidence-messages.js';
import type { FailureMessages } from './failure-messages.js';
import type { FilterMessages } from './filter-messages.js';
import type { TimelineMessages } from './timeline/timeline-messages.js';
import type { MediaMessages } from './media-messages.js';
import type { PermalinkMessages } from './permalink-messages.js';
import type { UnreadMessages } from './unread-messages.js';
import type { HelpMessages } from './help-messages.js';
import type { ExportMessages } from './export-messages.js';
import type { TimeWords } from '../time/words/time-words.js';
import type { DateWords } from '../time/intl.js';
import type { CityNames } from '../time/zone-name.js';

/** What code that loads later says. */
export type LateMessages = TimelineMessages &
  ControlsMessages &
  EvidenceMessages &
  DetailsMessages &
  FailureMessages &
  FilterMessages &
  MediaMessages &
  PermalinkMessages &
  UnreadMessages &
  HelpMessages &
  ExportMessages;

/** A length of time in one unit: `{ amount: 2, unit: 'hour' }`. */
export interface TimeSpan {
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
}

/**
 * The words of one language. Functions get what varies; numbers are plain integers. What code that loads later says may be left
 * out: that code brings it in English (`withEnglish`).
 */
export interface Messages extends Partial<LateMessages> {
  readonly time: TimeWords;
  readonly status: Readonly<
    Record<'reported' | 'corroborated' | 'verified' | 'disputed' | 'denied' | 'retracted', string>
  >;
  /** Dates, where browsers have none in the language: left out, they are the browser's (`Intl`). */
  readonly dates?: DateWords;
  /** What clocks and cities are called, by their English names: `{ Moscow: 'Москва' }`. Left out: English. */
  readonly cities?: CityNames;
  readonly timelineName: string;
  localClock(city: string): string;
  viewerClock(city: string): string;
  clockChosen(name: string, offset: string): string;
  timeOnClock(time: string, name: string): string;
  /** The line of the list that opens the days before the first window. */
  earlierEvents(count: number): string;
  readonly unsourced: string;
  readonly loading: string;
  readonly empty: string;
  // What is unread: new or changed since the reader last saw it
  /** The badge beside a title. */
  readonly unread: Readonly<Record<'new' | 'changed', string>>;
  issueCount(count: number): string;
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
  /** Beside the events of a day whose hour no source gives, where other events of the document have one. */
  readonly onTheDay: string;
  /** Between two entries of the list that are far apart in time: `2 h later`. */
  timeLater(span: TimeSpan): string;
  /** Said when a filter is in force: `3 of 44 events shown, 41 hidden`. */
  shownCount(shown: number, all: number): string;
  /** Said when no filter is. */
  allShown(count: number): string;
  /** A part that is loaded late has not come. */
  readonly notLoaded: string;
}

export type { FailureCode, FailureFacts } from './failure-messages.js';
