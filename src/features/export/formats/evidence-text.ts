// What a file says of an event in plain text: its time, who says what, figures and sources, in the reader's words.
import type { Messages } from '../../../i18n/messages.js';
import type { ExportMessages } from '../../../i18n/export-messages.js';
import type { Claim, Figure, Source } from '../../../model/news-event.js';
import type { Clock } from '../../../time/clock.js';
import { timeInWords } from '../../../time/format.js';
import { readsByClock, type When } from '../../../time/when.js';
import { formatFigure } from '../../../i18n/format-figure.js';

/** The words and the clock that files are written with. */
export interface ExportContext {
  readonly messages: Messages & ExportMessages;
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

/** One line for a source: title, author, publisher, dates, address, archived copy. Its id where the document has none such. */
export function sourceText(id: string, { sources, messages }: ExportContext): string {
  const source = sources.get(id);
  if (source === undefined) return id;
  const { name, author, publisher, published, accessed, url, archiveUrl } = source;
  const facts = [
    name,
    author,
    publisher === name ? null : publisher,
    published && `${messages.published} ${published}`,
    accessed && `${messages.accessed} ${accessed}`,
    url,
    archiveUrl && `${messages.archived}: ${archiveUrl}`,
  ];
  return facts.filter(Boolean).join(messages.time.comma);
}

/** `killed: 49 to 50 people (Ministry, “at least”)`. */
export function figureText(figure: Figure, { lang, messages }: ExportContext): string {
  const said = [figure.by, figure.stated && messages.quoted(figure.stated)]
    .filter(Boolean)
    .join(messages.time.comma);
  return `${figure.kind}${messages.colon}${formatFigure(figure, { lang, messages })}${said ? ` (${said})` : ''}`;
}

/** `Ministry: It was so. 09:00 … GMT. killed: 4. Status: denied. Sources: …`. */
export function claimText(claim: Claim, context: ExportContext): string {
  const { by, says, when, status, figures, sources } = claim;
  const { messages } = context;
  const parts = [
    says,
    when && timeOnClocks(when, context),
    ...figures.map((figure) => figureText(figure, context)),
    status && `${messages.statusHeading}${messages.colon}${messages.status[status]}`,
    sources.length > 0 &&
      `${messages.sources}${messages.colon}${sources.map((id) => sourceText(id, context)).join('; ')}`,
  ];
  return `${by || '–'}${messages.colon}${parts
    .filter(Boolean)
    .map((part) => withStop(part, messages))
    .join(' ')}`;
}

/** A sentence ends with a sign of its own, or gets a full stop. */
export function withStop(text: string | false | null, { fullStop }: ExportMessages): string {
  return typeof text === 'string' && !/[.!?؟…։。]["”’»]?$/.test(text) ? `${text}${fullStop}` : text || '';
}
