// One news event as a citation: what, when on two clocks, how sure, who says so, and where it was read.
import type { NewsEvent } from '../model/news-event.js';
import { sourceText, timeOnClocks, withStop, type ExportSetting } from './evidence-text.js';

/** Where the event was read. */
export interface CitedFrom {
  /** Title of the document; `null` where it has none. */
  readonly title: string | null;
  /** Address of the page. */
  readonly url: string;
}

/** Plain text of several lines, to be put under a quotation or into notes. */
export function citationText(newsEvent: NewsEvent, from: CitedFrom, setting: ExportSetting): string {
  const { title, when, status, sources } = newsEvent;
  const { messages } = setting;
  const head = [
    `“${title}”`,
    timeOnClocks(when, setting),
    when.stated && `${messages.statedAs}: “${when.stated}”`,
    `${messages.statusHeading}: ${messages.status[status]}`,
  ];
  const numbered = sources.map((id, index) => `${index + 1}. ${sourceText(id, setting)}`);
  return [
    head
      .map((part) => withStop(part || null))
      .filter(Boolean)
      .join(' '),
    ...(numbered.length > 0
      ? [`${messages.sources}:`, ...numbered]
      : [withStop(capital(messages.unsourced))]),
    `${messages.citedFrom}: ${[from.title && `“${from.title}”`, from.url].filter(Boolean).join(', ')}`,
  ].join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
