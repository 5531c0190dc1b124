// One news event as a citation: what, when on two clocks, how sure, who says what, and where it was read.
import { citedSourceIds, type NewsEvent } from '../../../model/news-event.js';
import {
  claimText,
  figureText,
  sourceText,
  statedText,
  timeOnClocks,
  withStop,
  type ExportContext,
  type NameSources,
} from './evidence-text.js';

/** Where the event was read. */
export interface CitedFrom {
  /** Title of the document; `null` where it has none. */
  readonly title: string | null;
  /** Address of the page. */
  readonly url: string;
  /** What the element's part of the address begins with: its id. Default: `timeline`. */
  readonly name?: string;
}

/**
 * Plain text of several lines, to be put under a quotation or into notes: the event, each claim and figure, then the sources by
 * the numbers that the lines before them name.
 */
export function citationText(newsEvent: NewsEvent, from: CitedFrom, context: ExportContext): string {
  const { title, when, status, claims, figures } = newsEvent;
  const { messages, lang } = context;
  const cited = citedSourceIds(newsEvent);
  const byNumber: NameSources = (ids) => ids.map((id) => `[${cited.indexOf(id) + 1}]`).join(' ');
  const own = newsEvent.sources.length > 0 && newsEvent.sources.length < cited.length;
  const head = [
    messages.quoted(title),
    capital(timeOnClocks(when, context), lang),
    statedText(when, messages),
    `${messages.statusHeading}${messages.colon}${messages.status[status]}`,
    own && byNumber(newsEvent.sources),
  ];
  return [
    head
      .map((part) => withStop(part || null, messages))
      .filter(Boolean)
      .join(' '),
    ...claims.map((claim) => `– ${claimText(claim, context, byNumber)}`),
    ...figures.map((figure) => `– ${withStop(figureText(figure, context, byNumber), messages)}`),
    ...(cited.length > 0
      ? [
          `${messages.sources}${messages.colon}`.trimEnd(),
          ...cited.map((id, index) => `${index + 1}. ${sourceText(id, context)}`),
        ]
      : [withStop(capital(messages.unsourced, lang), messages)]),
    `${messages.citedFrom}${messages.colon}${[from.title && messages.quoted(from.title), eventUrl(newsEvent, from)].filter(Boolean).join(messages.time.comma)}`,
  ].join('\n');
}

/** The page with the event chosen, as the element's `hash` reads it. What the address has behind `#` is left out. */
/** The address of an event in the page: an element with `hash` lands on it. */
export function eventUrl({ id }: NewsEvent, { url, name = 'timeline' }: Omit<CitedFrom, 'title'>): string {
  return `${url.split('#', 1)[0]}#${encodeURIComponent(name)}.event=${encodeURIComponent(id)}`;
}

/** Georgian has capitals for whole words only. */
function capital(text: string, lang: string): string {
  return /^\p{Script=Georgian}/u.test(text) ? text : text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
