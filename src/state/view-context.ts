// What every view needs to put news events into words.
import type { nothing, TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { NewsEvent, Source } from '../model/news-event.js';
import type { Clock } from '../time/clock.js';
import type { Unread } from '../view/badge.js';

/** How many events rest on a source, and what shows them. */
export interface SourceUse {
  readonly countOf: (sourceId: string) => number;
  readonly handleShow: (sourceId: string) => void;
}

/** Copies an event as a citation, and shows it where that is not allowed. */
export interface Citing {
  readonly handleCite: (newsEvent: NewsEvent) => void;
  /** What stands under the button. */
  readonly resultOf: (newsEvent: NewsEvent) => TemplateResult | typeof nothing;
}

/** The document's sources and the chosen words and clocks, handed to every view. */
export interface ViewContext {
  readonly messages: Messages;
  readonly lang: string;
  /** The chosen clock. */
  readonly clock: Clock;
  /** Every clock on offer. */
  readonly clocks: readonly Clock[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly numbers: ReadonlyMap<string, number>;
  /** What the reader has not seen yet. */
  readonly marks: Unread;
  /** From a source to the events that rest on it; absent where there is nobody to ask. */
  readonly sourceUse?: SourceUse;
  /** A citation of an event; absent where there is nobody to ask. */
  readonly citing?: Citing;
}
