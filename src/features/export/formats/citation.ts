// One news event as a citation: what, when on two clocks, how sure, who says so, and where it was read.
import type { NewsEvent } from '../../../model/news-event.js';
import { sourceText, timeOnClocks, withStop, type ExportContext } from './evidence-text.js';

/** Where the event was read. */
export interface CitedFrom {
  /** Title of the document; `null` where it has none. */
  readonly title: string | null;
  /** Address of the page. */
  readonly url: string;
}

/** Plain text of several lines, to be put under a quotation or into notes. */
export function citationText(newsEvent: NewsEvent, from: CitedFrom, context: ExportContext): string {
  const { title, when, status, sources } = newsEvent;
  const { messages } = context;
  const head = [
    messages.quoted(title),
    capital(timeOnClocks(when, context), context.lang),
    when.stated && `${messages.statedAs}${messages.colon}${messages.quoted(when.stated)}`,
    `${messages.statusHeading}${messages.colon}${messages.status[status]}`,
  ];
  const numbered = sources.map((id, index) => `${index + 1}. ${sourceText(id, context)}`);
  return [
    head
      .map((part) => withStop(part || null, messages))
      .filter(Boolean)
      .join(' '),
    ...(numbered.length > 0
      ? [`${messages.sources}${messages.colon}`.trimEnd(), ...numbered]
      : [withStop(capital(messages.unsourced, context.lang), messages)]),
    `${messages.citedFrom}${messages.colon}${[from.title && messages.quoted(from.title), from.url].filter(Boolean).join(messages.time.comma)}`,
  ].join('\n');
}

/** Georgian has capitals for whole words only. */
function capital(text: string, lang: string): string {
  return /^\p{Script=Georgian}/u.test(text) ? text : text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
