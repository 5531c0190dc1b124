// An action and a state → the next state. The one writer of everything in the state. Pure.
import { isFilterEmpty, isSameFilter, type Filter } from '../model/filter.js';
import type { Span } from '../time/instant.js';
import type { Action } from './actions.js';
import type { AppState, PageSettings } from './app-state.js';
import { nothingUnread, unreadWithout } from './unread.js';

/** The state after an action; the same object where it changes nothing. */
export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'set':
      return withSettings(state, action.change);
    case 'observe':
      return changed(state, action.change);
    case 'choose-clock':
      return step(state, { zone: action.id });
    case 'choose-view':
      return step(state, { view: action.view });
    case 'choose-lanes':
      return step(state, { lanes: action.lanes });
    case 'select': {
      const unread = action.id === null ? state.unread : unreadWithout(state.unread, action.id);
      return step(state, { selected: action.id, unread });
    }
    case 'choose-filter':
      return action.isStep ? step(withFilter(state, action.filter), {}) : withFilter(state, action.filter);
    case 'set-filter':
      return withFilter(state, action.filter);
    case 'filter-loaded':
      return changed(state, { applyFilter: action.applyFilter });
    case 'open-cluster':
      return changed(state, { openCluster: action.cluster });
    case 'open-earlier':
      return changed(state, { isEarlierOpen: action.isOpen });
    case 'see-all':
      return state.unread.size === 0 ? state : { ...state, unread: nothingUnread };
    case 'reveal':
    case 'focus':
    case 'land':
      return state;
    case 'move-window':
      return withViewport(state, state.viewport.shown, action.window);
    case 'window-shown': {
      const { window, isGliding, isSettled } = action;
      const target = isGliding && !isSettled ? state.viewport.target : null;
      return withViewport(state, window, target);
    }
    case 'load':
      return changed(state, { load: action.load });
    case 'document-read': {
      const { loaded, unread, load } = action;
      // What a cluster stood for has gone with its document.
      const openCluster = state.loaded?.store === loaded.store ? state.openCluster : null;
      return { ...state, loaded, unread, load, openCluster };
    }
    case 'document-removed':
      return changed(state, {
        load: state.load.kind === 'idle' ? state.load : { kind: 'idle' },
        loaded: null,
        unread: nothingUnread,
        openCluster: null,
      });
    case 'announce':
      return changed(state, { announcement: action.words });
    case 'part-failed':
      return action.code === 'timeline' ? { ...state, drawFailure: { cause: action.cause } } : state;
    case 'part-loaded':
      return action.code === 'timeline' ? changed(state, { drawFailure: null }) : state;
  }
}

function withSettings(state: AppState, change: Partial<PageSettings>): AppState {
  const next = changed(state, change);
  if (next === state || next.selected === null || next.selected === state.selected) return next;
  return { ...next, unread: unreadWithout(next.unread, next.selected) };
}

function withViewport(state: AppState, shown: Span | null, target: Span | null): AppState {
  const { viewport } = state;
  const isSame = isSameSpan(shown, viewport.shown) && isSameSpan(target, viewport.target);
  return isSame ? state : { ...state, viewport: { shown, target } };
}

function isSameSpan(a: Span | null, b: Span | null): boolean {
  return a?.startAt === b?.startAt && a?.endAt === b?.endAt;
}

/** The days before the first window open with it: what a filter finds is not hidden a second time. */
function withFilter(state: AppState, filter: Filter): AppState {
  if (isSameFilter(filter, state.filter)) return state;
  const isEmpty = isFilterEmpty(filter);
  return {
    ...state,
    filter,
    openCluster: null,
    isEarlierOpen: state.isEarlierOpen || !isEmpty,
  };
}

function step(state: AppState, change: Partial<AppState>): AppState {
  return { ...changed(state, change), stepCount: state.stepCount + 1 };
}

function changed(state: AppState, change: Partial<AppState>): AppState {
  const keys = Object.keys(change) as (keyof AppState)[];
  return keys.every((key) => Object.is(state[key], change[key])) ? state : { ...state, ...change };
}
