// The DOM events of the element, by name and detail. A change event means that a person did it.
import type { FailureCode } from '../i18n/messages.js';
import type { Filter } from '../model/filter.js';
import type { Issue } from '../model/issue.js';
import type { NewsEvent, Place } from '../model/news-event.js';

/** Details of the element's DOM events, by name. All bubble and are composed. */
export interface TimelineEventDetails {
  /** A document was read. */
  'timeline-load': { readonly newsEvents: readonly NewsEvent[]; readonly issues: readonly Issue[] };
  /** A document could not be read, or the timeline not be drawn; `message` says why and what to do. */
  'timeline-error': { readonly code: FailureCode; readonly message: string; readonly cause?: unknown };
  /** The reader chose a news event, or none (`null`). Cancelable: then the choice does not happen. */
  'timeline-select': {
    readonly id: string | null;
    readonly newsEvent: NewsEvent | null;
    /** Where it happened, for a map of the page's. */
    readonly place: Place | null;
  };
  /** The reader chose another clock: its id, and its IANA zone. */
  'timeline-zone-change': { readonly zone: string; readonly ianaZone: string };
  /** The reader moved the window, and it has come to rest. */
  'timeline-window-change': { readonly start: Date; readonly end: Date };
  /** The reader chose the other view. */
  'timeline-view-change': { readonly view: 'timeline' | 'list' };
  /** The reader chose other lanes. */
  'timeline-lanes-change': { readonly lanes: 'topic' | 'party' };
  /** The reader searched or filtered, or showed everything again. */
  'timeline-filter-change': {
    readonly filter: Filter;
    readonly shownCount: number;
    readonly hiddenCount: number;
  };
}

export type TimelineEventName = keyof TimelineEventDetails;

/** One of the element's DOM events. */
export type TimelineEvent<Name extends TimelineEventName> = CustomEvent<TimelineEventDetails[Name]>;

/** A DOM event of the element, ready to be dispatched. */
export function timelineEvent<Name extends TimelineEventName>(
  name: Name,
  detail: TimelineEventDetails[Name],
): TimelineEvent<Name> {
  return new CustomEvent(name, {
    detail,
    bubbles: true,
    composed: true,
    cancelable: name === 'timeline-select',
  });
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-load': TimelineEvent<'timeline-load'>;
    'timeline-error': TimelineEvent<'timeline-error'>;
    'timeline-select': TimelineEvent<'timeline-select'>;
    'timeline-zone-change': TimelineEvent<'timeline-zone-change'>;
    'timeline-window-change': TimelineEvent<'timeline-window-change'>;
    'timeline-view-change': TimelineEvent<'timeline-view-change'>;
    'timeline-lanes-change': TimelineEvent<'timeline-lanes-change'>;
    'timeline-filter-change': TimelineEvent<'timeline-filter-change'>;
  }
}
