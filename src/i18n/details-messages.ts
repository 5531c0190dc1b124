// What the details of a news event and the list of sources say. In English it loads with the code that says it.
import { count } from './count.js';

export interface DetailsMessages {
  /** Name of the panel, for screen readers. */
  readonly detail: string;
  /** Heading. */
  readonly whenHeading: string;
  /** Heading of the claims. */
  readonly whoSays: string;
  /** Heading. */
  readonly place: string;
  /** Heading. */
  readonly parties: string;
  /** Heading. */
  readonly media: string;
  /** Button. */
  readonly previous: string;
  /** Button. */
  readonly next: string;
  /** On the button beside a source that shows only the events citing it. */
  citedBy(count: number): string;
}

/** In English. */
export const detailsMessagesInEnglish: DetailsMessages = {
  detail: 'Details of the event',
  whenHeading: 'When',
  whoSays: 'Who says what',
  place: 'Place',
  parties: 'Parties',
  media: 'Media',
  previous: 'Previous event',
  next: 'Next event',
  citedBy: (number) => `Cited by ${count(number, 'event', 'events')}`,
};
