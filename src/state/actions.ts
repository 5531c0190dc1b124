// Everything that can happen to the state. `reduce` says what each action changes, `outcomeOf` what the page and screen
// readers hear of it.
import type { FailureCode } from '../i18n/messages.js';
import type { Filter } from '../model/filter.js';
import type { Span } from '../time/instant.js';
import type {
  ApplyFilter,
  LanesBy,
  LoadedDocument,
  LoadState,
  OpenCluster,
  PageSettings,
  Surroundings,
  ViewName,
} from './app-state.js';
import type { Unread } from './unread.js';
import type { Motion } from './viewport.js';

/** What a person does. Each may fire a DOM event and be announced. */
export type ReaderAction =
  | { readonly type: 'choose-clock'; readonly id: string }
  | { readonly type: 'choose-view'; readonly view: ViewName }
  | { readonly type: 'choose-lanes'; readonly lanes: LanesBy }
  /** The page may refuse it: `timeline-select` is cancelable. */
  | { readonly type: 'select'; readonly id: string | null }
  /** `isStep` is false for letters after the first of a run of typing: one step of the history for the whole run. */
  | { readonly type: 'choose-filter'; readonly filter: Filter; readonly isStep: boolean }
  | { readonly type: 'open-cluster'; readonly cluster: OpenCluster | null }
  | { readonly type: 'open-earlier'; readonly isOpen: boolean }
  /** The reader has seen all that is unread. */
  | { readonly type: 'see-all' };

/** What code does. Silent, but for failures and what the viewport reports of a reader. */
export type CodeAction =
  /** The page, or the page's address, sets properties. */
  | { readonly type: 'set'; readonly change: Partial<PageSettings> }
  | { readonly type: 'observe'; readonly change: Partial<Surroundings> }
  /** Brings a news event into the window, unless it is in sight. */
  | { readonly type: 'reveal'; readonly id: string }
  /** Takes the reader to a news event: scrolls the page to it, gives it the focus. `isLink`: by a link that was followed. */
  | {
      readonly type: 'land';
      readonly id: string;
      readonly scroll: boolean;
      readonly focus: boolean;
      readonly isLink: boolean;
    }
  /** Puts the focus on what stands for a news event in the timeline. */
  | { readonly type: 'focus'; readonly id: string }
  /** Sends the window somewhere. */
  | { readonly type: 'move-window'; readonly window: Span; readonly motion: Motion }
  /** The timeline shows another window; `isGliding` while it is on its way to a target, `isSettled` once at the end. */
  | {
      readonly type: 'window-shown';
      readonly window: Span;
      readonly byReader: boolean;
      readonly isGliding: boolean;
      readonly isSettled: boolean;
    }
  | { readonly type: 'set-filter'; readonly filter: Filter }
  | { readonly type: 'filter-loaded'; readonly applyFilter: ApplyFilter }
  | { readonly type: 'load'; readonly load: LoadState }
  /** A document was read. `load` is `ready`, or `loading` while its issues are still being worded. */
  | {
      readonly type: 'document-read';
      readonly loaded: LoadedDocument;
      readonly unread: Unread;
      readonly load: LoadState;
    }
  /** There is nothing to read any more. */
  | { readonly type: 'document-removed' }
  | { readonly type: 'announce'; readonly words: string }
  /** Code could not be loaded; `timeline` is that of the drawn timeline. */
  | {
      readonly type: 'part-failed';
      readonly code: Extract<FailureCode, 'network' | 'timeline'>;
      readonly cause: unknown;
    }
  /** Code that could not be loaded before is here. */
  | { readonly type: 'part-loaded'; readonly code: Extract<FailureCode, 'network' | 'timeline'> };

export type Action = ReaderAction | CodeAction;
