// The words, clock and sources that files are written with, for code that has a checked document and no element.
import { english } from '../../../i18n/en.js';
import type { Messages } from '../../../i18n/messages.js';
import type { CheckedDocument, Lane } from '../../../model/news-event.js';
import { chosenClock, clocksFrom, defaultZones, type Clock } from '../../../time/clock.js';
import { writeDatesBy } from '../../../time/intl.js';
import { zoneCity } from '../../../time/zone-name.js';
import type { ExportContext } from './evidence-text.js';
import { exportMessages } from './words.js';

export interface ExportOptions {
  /** The clock that times are written on, as in the element's `zone`. Default: the document's own, else GMT. */
  readonly zone?: string;
  /** Language of dates and numbers. Default: the document's, else `en`. */
  readonly lang?: string;
  /** The words, such as those of `languages/ru.js`. Default: English. */
  readonly messages?: Messages;
}

/** What every format of a document is written with. */
export type DocumentContext = ExportContext & {
  readonly title: string | null;
  readonly lanes: readonly Lane[];
};

/**
 * The context for a document that `readDocument` has read.
 *
 * @throws {RangeError} Where `zone` is no time zone.
 */
export function exportContext(document: CheckedDocument, options: ExportOptions = {}): DocumentContext {
  const { zone = '', lang = document.lang ?? 'en', messages = english } = options;
  if (messages.dates) writeDatesBy(lang.toLowerCase(), messages.dates);
  const { title, lanes, sources } = document;
  return {
    messages: exportMessages(messages),
    lang,
    clock: clockFor(document, zone, messages),
    sources,
    title,
    lanes,
  };
}

/**
 * The clock that a document is written on where there is no reader: the asked one, else the document's own, else GMT. The zone
 * of the machine that writes is nobody's.
 *
 * @throws {RangeError} Where `zone` is no time zone.
 */
export function clockFor(document: CheckedDocument, zone: string, messages: Messages): Clock {
  const documentZone = document.zone ?? 'UTC';
  const offered = document.zones.length > 0 ? document.zones : defaultZones;
  const clock = chosenClock(zone, clocksFrom(offered, documentZone, messages), documentZone, messages);
  if (clock === null) throw new RangeError(`“${zone}” is not a time zone.`);
  return document.zone === null && clock.id === 'local'
    ? { id: 'UTC', zone: 'UTC', name: zoneCity('UTC', messages.cities) }
    : clock;
}
