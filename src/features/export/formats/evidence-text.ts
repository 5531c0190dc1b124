// What a file says of an event in plain text: its time, who says what, figures and sources, in the reader's words.
import type { Messages } from '../../../i18n/messages.js';
import type { ExportMessages } from '../../../i18n/export-messages.js';
import type { EvidenceMessages } from '../../../i18n/late/evidence-messages.js';
import { reportsOf, type Claim, type Figure, type Source } from '../../../model/news-event.js';
import type { Clock } from '../../../time/clock.js';
import { timeInWords } from '../../../time/format.js';
import { hasClockTime, isUndated, readsByClock, type When } from '../../../time/when.js';
import { dateInWords } from '../../../view/day-heading.js';
import { formatFigure } from '../../../i18n/late/format-figure.js';

/** The words and the clock that files are written with. */
export interface ExportContext {
  readonly messages: Messages & EvidenceMessages & ExportMessages;
  readonly lang: string;
  /** The chosen clock. */
  readonly clock: Clock;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A time on the chosen clock, named, and in GMT where that reads differently: `10:00 …, Local (Yerevan); 06:00 …, GMT`. */
export function timeOnClocks(when: When, { clock, lang, messages }: ExportContext): string {
  const on = (zone: string) => timeInWords(when, { zone, lang, words: messages.time }, 'with-date');
  if (!readsByClock(when)) return on(clock.zone);
  const chosen = messages.onClock(on(clock.zone), clock.name);
  return clock.zone === 'UTC' ? chosen : `${chosen}; ${messages.onClock(on('UTC'), messages.gmt)}`;
}

/** When something was published or corrected: a date in words, a clock time on the chosen clock and in GMT. */
export function dateText(text: string, when: When | null, context: ExportContext): string {
  const { clock, lang, messages } = context;
  return when !== null && hasClockTime(when.precision)
    ? timeOnClocks(when, context)
    : dateInWords(text, when, { zone: clock.zone, lang, words: messages.time });
}

/** One line for a source: title, author, publisher, dates, address, archived copy. Its id where the document has none such. */
export function sourceText(id: string, context: ExportContext): string {
  const { sources, messages } = context;
  const source = sources.get(id);
  if (source === undefined) return id;
  const { name, author, publisher, published, publishedWhen, accessed, accessedWhen, url, archiveUrl } =
    source;
  const facts = [
    name,
    author,
    publisher === name ? null : publisher,
    published && `${messages.published} ${dateText(published, publishedWhen, context)}`,
    accessed && `${messages.accessed} ${dateText(accessed, accessedWhen, context)}`,
    url,
    archiveUrl && `${messages.archived}: ${archiveUrl}`,
  ];
  return facts.filter(Boolean).join(messages.time.comma);
}

/** How a text names sources: in full, or by a number under which they follow. */
export type NameSources = (ids: readonly string[]) => string;

/** `killed: 49 to 50 people (Ministry, “at least”)`, and its sources if asked for. */
export function figureText(figure: Figure, { lang, messages }: ExportContext, name?: NameSources): string {
  const said = [
    figure.by,
    figure.stated && messages.quoted(figure.stated),
    name && figure.sources.length > 0 && name(figure.sources),
  ]
    .filter(Boolean)
    .join(messages.time.comma);
  return `${figure.kind}${messages.colon}${formatFigure(figure, { lang, messages })}${said ? ` (${said})` : ''}`;
}

/** Each source in full. */
export function inFull(context: ExportContext): NameSources {
  const { messages } = context;
  return (ids) =>
    `${messages.sources}${messages.colon}${ids.map((id) => sourceText(id, context)).join('; ')}`;
}

/**
 * A claim with its words, time, figures, status and sources: `Ministry: It was so. 09:00 … GMT. As stated: “nine”. killed: 4.
 * Status: denied. Sources: …`. One that is its reports' own begins with their titles, in quotation marks.
 */
export function claimText(claim: Claim, context: ExportContext, name = inFull(context)): string {
  const { by, says, note, when, status, figures, sources } = claim;
  const { messages } = context;
  const reports = reportsOf(claim).map((id) => messages.quoted(context.sources.get(id)?.name ?? id));
  const parts = [
    says,
    when && timeOnClocks(when, context),
    statedText(when, messages),
    ...figures.map((figure) => figureText(figure, context)),
    status && `${messages.statusHeading}${messages.colon}${messages.status[status]}`,
    note && `${messages.editorsNote}${messages.colon}${note}`,
    sources.length > 0 && name(sources),
  ];
  return `${by || reports.join(messages.time.comma) || '–'}${messages.colon}${parts
    .filter(Boolean)
    .map((part) => withStop(part, messages))
    .join(' ')}`;
}

/** The source's own words for a time; a time of which nothing else is known says them itself. */
export function statedText(when: When | null, messages: ExportContext['messages']): string | null {
  if (when === null || when.stated === null || isUndated(when)) return null;
  return `${messages.statedAs}${messages.colon}${messages.quoted(when.stated)}`;
}

/** A sentence ends with a sign of its own or with numbers of sources, or gets a full stop. */
export function withStop(text: string | false | null, { fullStop }: ExportMessages): string {
  return typeof text === 'string' && !/(?:[.!?؟…։。]["”’»]?|\])$/.test(text)
    ? `${text}${fullStop}`
    : text || '';
}
