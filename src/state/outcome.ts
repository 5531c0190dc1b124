// What others hear of an action: the page by a DOM event, screen readers by an announcement. Pure.
import { isFilterEmpty } from '../model/filter.js';
import { offsetWords } from '../time/zone.js';
import type { Action } from './actions.js';
import type { AppState } from './app-state.js';
import type { Derived } from './derived.js';
import type { TimelineEventDetails, TimelineEventName } from './timeline-events.js';
import { windowOf } from './viewport.js';

type DomEvent = {
  [Name in TimelineEventName]: { readonly name: Name; readonly detail: TimelineEventDetails[Name] };
}[TimelineEventName];

export interface Outcome {
  readonly domEvent?: DomEvent;
  /** Said once, politely. */
  readonly words?: string;
}

const nothing: Outcome = {};

/**
 * What follows from an action, given the state after it. `select` has asked the page before (app.ts). What is derived is asked
 * for only where it is needed: a page's first question about a zone takes ten milliseconds.
 */
export function outcomeOf(action: Action, state: AppState, deriveNow: () => Derived): Outcome {
  const { messages } = state;
  switch (action.type) {
    case 'choose-clock': {
      const derived = deriveNow();
      const clock = derived.clocks.find(({ id }) => id === action.id);
      if (clock === undefined) return nothing;
      return {
        words: messages.clockChosen(clock.name, offsetWords(middleOfWindow(state, derived), clock.zone)),
        domEvent: { name: 'timeline-zone-change', detail: { zone: clock.id, ianaZone: clock.zone } },
      };
    }
    case 'choose-view':
      return { domEvent: { name: 'timeline-view-change', detail: { view: action.view } } };
    case 'choose-lanes':
      return { domEvent: { name: 'timeline-lanes-change', detail: { lanes: action.lanes } } };
    case 'select': {
      const newsEvent = action.id === null ? undefined : deriveNow().whole.byId(action.id);
      return newsEvent === undefined ? nothing : { words: messages.selected(newsEvent.title) };
    }
    case 'choose-filter': {
      const { store, whole } = deriveNow();
      const [shownCount, allCount] = [store.all.length, whole.all.length];
      const { filter } = state;
      return {
        words: isFilterEmpty(filter)
          ? messages.allShown(allCount)
          : messages.shownCount(shownCount, allCount),
        domEvent: {
          name: 'timeline-filter-change',
          detail: { filter, shownCount, hiddenCount: allCount - shownCount },
        },
      };
    }
    case 'window-shown': {
      const { window, byReader, isSettled } = action;
      if (!byReader || !isSettled) return nothing;
      const detail = { start: new Date(window.startAt), end: new Date(window.endAt) };
      return { domEvent: { name: 'timeline-window-change', detail } };
    }
    default:
      return nothing;
  }
}

/** The instant that offsets are stated for. */
export function middleOfWindow({ viewport }: AppState, { firstWindow }: Derived): number {
  const { startAt, endAt } = windowOf(viewport) ?? firstWindow;
  return (startAt + endAt) / 2;
}
