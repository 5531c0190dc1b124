// A document as HTML text, for pages made without a browser: a list that is readable without script, what search engines
// read, and the document itself for the element. Needs no DOM. Everything from the document is escaped.
import { readDocument } from '../document.js';
import { childIdPrefix } from '../read/children/children.js';
import { clockFor } from '../features/export/formats/export-context.js';
import { escaped } from './escaped.js';
import { structuredData } from './structured-data.js';
import { english } from '../i18n/en.js';
import type { Messages } from '../i18n/messages.js';
import {
  reportsOf,
  type CheckedDocument,
  type Claim,
  type NewsEvent,
  type Revision,
  type Source,
  type Status,
} from '../model/news-event.js';
import { clocksOf } from '../state/clocks.js';
import { groupByDay } from '../state/group-by-day.js';
import { headingUnit } from '../state/heading-unit.js';
import { zoneDataVersion } from '../time/zone-data.js';
import { timeInWords } from '../time/format.js';
import type { Reading } from '../time/words/time-words.js';
import { writeDatesBy } from '../time/intl.js';
import { machineTime } from '../time/machine-time.js';
import { isUndated, type When } from '../time/when.js';
import { dateInWords } from '../view/day-heading.js';
import { evidenceMessagesInEnglish, type EvidenceMessages } from '../i18n/late/evidence-messages.js';
import { formatFigure } from '../i18n/late/format-figure.js';
import { withEnglish } from '../i18n/load-messages.js';

export interface HtmlOptions {
  /** The clock the times are put into words on, as in the element's `zone`. Default: the document's own, else GMT. */
  readonly zone?: string;
  /** Language of dates and numbers. Default: the document's, else `en`. */
  readonly lang?: string;
  /** The words, such as those of `languages/ru.js`. Default: English. */
  readonly messages?: Messages;
  /** The document's own address, which relative links start from. */
  readonly baseUrl?: string | null;
  /** Whether the document goes into the page for the element to read. Default: true. False suits an element with `src`. */
  readonly withData?: boolean;
}

type Words = Messages & EvidenceMessages;

interface Setting {
  readonly document: CheckedDocument;
  readonly reading: Reading;
  readonly messages: Words;
}

/**
 * What belongs between `<events-timeline>` and its end tag: an ordered list of the news events with their times, claims,
 * figures and sources; JSON-LD of schema.org; and the document as JSON. Takes JSON text or data. What is wrong with a single
 * record is no reason to throw: `readDocument` names it.
 *
 * @throws {Error} Where the input is no document at all.
 * @throws {RangeError} Where `zone` is no time zone.
 */
export function renderToHTML(input: string | object, options: HtmlOptions = {}): string {
  const read = readDocument(input, { baseUrl: options.baseUrl ?? null });
  if (read.kind === 'failed') throw new Error(`Not a document (${read.error.code}).`);
  const { document } = read;
  const { lang = document.lang ?? 'en', withData = true } = options;
  const messages = withEnglish(options.messages ?? english, evidenceMessagesInEnglish);
  if (messages.dates) writeDatesBy(lang.toLowerCase(), messages.dates);
  const clock = clockFor(document, options.zone ?? '', messages);
  const context: Setting = { document, messages, reading: { zone: clock.zone, lang, words: messages.time } };
  // Where no time has an hour no clock is offered, and none is named.
  const hasHours =
    clocksOf({ zone: clock.zone, zones: '', loaded: { document }, messages }).clocks.length > 0;
  const inListOrder = groupByDay(
    document.newsEvents,
    clock.zone,
    headingUnit(document.newsEvents, clock.zone),
  ).flatMap(({ newsEvents }) => newsEvents);
  return [
    ...(hasHours ? [`<p>${escaped(messages.timesOn(clock.name))}</p>`] : []),
    `<ol data-zone-data="${escaped(zoneDataVersion())}">\n${inListOrder.map((newsEvent) => entry(newsEvent, context)).join('\n')}\n</ol>`,
    script('application/ld+json', JSON.stringify(structuredData(document))),
    ...(withData ? documentScript(input) : []),
  ].join('\n');
}

function entry(newsEvent: NewsEvent, context: Setting): string {
  const { id, title, summary, when, status, claims, figures, sources, revisions } = newsEvent;
  const { messages } = context;
  const own = languageOf(context.document);
  const lines = [
    stated(when, messages),
    summary === null ? '' : `<p${own}>${escaped(summary)}</p>`,
    list(claims.map((claim) => claimText(claim, context))),
    list(figures.map((figure) => figureText(figure, context))),
    list(revisions.map((revision) => revisionText(revision, context))),
    `<p>${messages.sources}${messages.colon}${sourceTexts(sources, context)}</p>`,
  ];
  // With a beginning of ours: an id becomes a name of the page's window and may take the place of its anchors. A browser takes
  // an id with a space for no id at all.
  const name = /[\s\p{Cc}\p{Cf}]/u.test(id) ? '' : ` id="${childIdPrefix}${escaped(id)}"`;
  return `<li${name}>${time(when, context)}${messages.colon}<strong${own}>${escaped(title)}</strong>${statusMark(status, messages)}${lines.join('')}</li>`;
}

/** The attributes of the document's own words, which stand among those of the page's language. */
function languageOf({ lang }: CheckedDocument): string {
  if (lang === null) return ' dir="auto"';
  const { script = '' } = new Intl.Locale(lang).maximize();
  return ` lang="${escaped(lang)}" dir="${/^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/.test(script) ? 'rtl' : 'ltr'}"`;
}

function statusMark(status: Status | null, messages: Messages): string {
  return status === null || status === 'reported' ? '' : ` (${escaped(messages.status[status])})`;
}

function time(when: When, { reading }: Setting): string {
  const words = escaped(timeInWords(when, reading, 'with-date'));
  const datetime = machineTime(when);
  return datetime === null ? words : `<time datetime="${datetime}">${words}</time>`;
}

/** The source's own words for a time; one of which nothing else is known says them itself. */
function stated(when: When | null, messages: Words): string {
  if (when === null || when.stated === null || isUndated(when)) return '';
  return `<p>${escaped(messages.statedAs)}${messages.colon}<q dir="auto">${escaped(when.stated)}</q></p>`;
}

/** One that is its reports' own begins with their titles. */
function claimText(claim: Claim, context: Setting): string {
  const { by, says, note, when, status, figures, sources } = claim;
  const { messages, document } = context;
  const own = languageOf(document);
  const reports = reportsOf(claim).map(
    (id) => `<cite>${escaped(document.sources.get(id)?.name ?? id)}</cite>`,
  );
  const parts = [
    says === '' ? '' : `<span${own}>${escaped(says)}</span>`,
    // Not a <time>: the times of an entry are those of its news event.
    when === null ? '' : escaped(timeInWords(when, context.reading, 'with-date')),
    ...figures.map((figure) => figureText(figure, context)),
    sourceTexts(sources, context),
  ];
  const editors = `<p>${escaped(messages.editorsNote)}${messages.colon}<span${own}>${escaped(note ?? '')}</span></p>`;
  const speaker = by === '' ? reports.join(messages.time.comma) || '–' : `<b${own}>${escaped(by)}</b>`;
  return `${speaker}${statusMark(status, messages)}${messages.colon}${parts.filter(Boolean).join('; ')}${stated(when, messages)}${note === null ? '' : editors}`;
}

function figureText(figure: NewsEvent['figures'][number], context: Setting): string {
  const { kind, by, stated: words, sources } = figure;
  const { messages, reading } = context;
  const number = formatFigure(figure, { lang: reading.lang, messages });
  const said = [by, words === null ? null : messages.quoted(words)].filter(Boolean).join(messages.colon);
  return `${escaped(`${kind}${messages.colon}${number}${said ? ` (${said})` : ''}`)}; ${sourceTexts(sources, context)}`;
}

function revisionText({ at, when, note }: Revision, { document, messages, reading }: Setting): string {
  const own = languageOf(document);
  const date = at === null ? '' : `${escaped(dateInWords(at, when, reading))}${messages.colon}`;
  return `${escaped(messages.corrections)}${messages.colon}${date}<span${own}>${escaped(note)}</span>`;
}

function sourceTexts(ids: readonly string[], { document, messages, reading }: Setting): string {
  if (ids.length === 0) return escaped(messages.unsourced);
  return ids.map((id) => sourceText(document.sources.get(id), id, messages, reading)).join('; ');
}

function sourceText(source: Source | undefined, id: string, messages: Words, reading: Reading): string {
  if (source === undefined) return escaped(id);
  const { name, publisher, url, archiveUrl, published, publishedWhen } = source;
  const called = url === null ? escaped(name) : link(url, name);
  const facts = [
    publisher === name ? null : publisher,
    published === null ? null : dateInWords(published, publishedWhen, reading),
  ].filter((fact) => fact !== null);
  const archive = archiveUrl === null ? '' : `, ${link(archiveUrl, messages.archived)}`;
  return [called, ...facts.map(escaped)].join(', ') + archive;
}

function link(url: string, text: string): string {
  return `<a href="${escaped(url)}" rel="noopener external">${escaped(text)}</a>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** The document for the element; nothing where it cannot be written down: then the element reads the list. */
function documentScript(input: string | object): readonly string[] {
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '').trim() : jsonOf(input);
  return text === null ? [] : [script('application/json', text)];
}

/** Data as JSON. What JSON has no word for, in fields that nobody reads, is text or left out: large numbers, and circles. */
function jsonOf(data: object): string | null {
  const above: unknown[] = [];
  try {
    const text: string | undefined = JSON.stringify(data, function (this: unknown, _key, value: unknown) {
      if (typeof value === 'bigint') return String(value);
      if (typeof value !== 'object' || value === null) return value;
      above.splice(above.indexOf(this) + 1);
      if (above.includes(value)) return undefined;
      above.push(value);
      return value;
    });
    return text ?? null;
  } catch {
    return null;
  }
}

/** JSON in a script: without a "<" nothing in it can end the script. */
function script(type: string, json: string): string {
  return `<script type="${type}">${json.replaceAll('<', '\\u003c')}</script>`;
}
