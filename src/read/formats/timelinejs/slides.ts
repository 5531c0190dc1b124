// Slides of TimelineJS, from a sheet or from JSON → a raw document. Eras become eras, the title slide the document's title.
import type { RawDocument, RawRecord, RawWhen, Reading } from '../reading.js';
import { withoutEmpty } from '../reading.js';
import { endNotBefore } from '../dates/order-of-ends.js';
import { partsWords, timeFromParts, type DateParts, type PartsTime } from '../parts/date-parts.js';
import { bareLinks, plainText, sourcesFromLinks } from '../parts/html-text.js';
import { lanesOf } from '../parts/lanes.js';

/** One slide, whatever file it stood in. */
export interface Slide {
  readonly kind: 'event' | 'title' | 'era';
  readonly start: DateParts;
  readonly end: DateParts;
  /** What TimelineJS shows in place of the date. */
  readonly displayDate: string;
  readonly headline: string;
  readonly text: string;
  readonly group: string;
  readonly id: string;
  readonly media: SlideMedia;
  /** Where it stands in the file. */
  readonly origin: string;
  /** Fields that nothing is made of. */
  readonly rest: RawRecord;
}

export interface SlideMedia {
  readonly url: string;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
}

/** Collects slides, and makes a document of them. */
export class SlideDocument {
  readonly #reading: Reading;
  readonly #events: RawRecord[] = [];
  readonly #origins: string[] = [];
  readonly #eras: { label: string; when: RawWhen }[] = [];
  #title: Slide | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
    reading.originOf = (recordIndex) => this.#origins[recordIndex] ?? '';
  }

  add(slide: Slide): void {
    if (slide.kind === 'title' && this.#title === null) this.#title = slide;
    else if (slide.kind === 'era') this.#addEra(slide);
    else this.#addEvent(slide);
  }

  finish(): RawDocument {
    const { report } = this.#reading;
    if (this.#eras.length > 0) report.understood('Eras are kept as eras of the document.', this.#eras.length);
    const title = this.#title;
    return {
      title: (title && plainText(title.headline).text) || undefined,
      description: (title && plainText(title.text).text) || undefined,
      lanes: lanesOf(this.#events),
      eras: this.#eras.length === 0 ? undefined : this.#eras,
      ...(title !== null && title.media.url !== '' ? { media: mediaFrom(title.media) } : {}),
      events: this.#events,
    };
  }

  #addEra(slide: Slide): void {
    const start = timeFromParts(slide.start);
    const end = timeFromParts(slide.end);
    if (start.kind !== 'time' || end.kind !== 'time') {
      // Without both ends it can be no era; it is kept as an event, with its issue.
      this.#addEvent(slide);
      return;
    }
    const { text } = plainText(slide.text);
    this.#eras.push({
      ...slide.rest,
      label: plainText(slide.headline).text,
      when: { from: start.text, to: end.text },
      ...(text === '' ? {} : { text }),
    });
  }

  #addEvent(slide: Slide): void {
    const index = this.#events.length;
    this.#origins.push(slide.origin);
    const { text, links } = plainText(slide.text);
    const all = [...links, ...bareLinks(text).filter(({ url }) => links.every((link) => link.url !== url))];
    this.#events.push(
      withoutEmpty({
        ...slide.rest,
        id: slide.id,
        title: plainText(slide.headline).text,
        summary: text,
        when: this.#when(slide, index),
        lane: slide.group,
        sources: sourcesFromLinks(all),
        media: mediaFrom(slide.media),
      }),
    );
  }

  #when({ start, end, displayDate }: Slide, index: number): RawWhen | undefined {
    const from = this.#time(timeFromParts(start), index, 'when');
    const to = this.#time(timeFromParts(end), index, 'when.to');
    const stated = plainText(displayDate).text || undefined;
    const words = stated === undefined ? {} : { stated };
    if (from === null) {
      const written = stated ?? (partsWords(start) || partsWords(end));
      return written === '' ? undefined : { stated: written };
    }
    const zone = from.zone ?? to?.zone;
    const beside = { ...(zone ? { zone } : {}), ...words };
    if (from.within !== undefined && to === null) return { within: from.within, ...beside };
    return to === null || to.text === from.text
      ? { at: from.text, ...beside }
      : { from: from.text, to: endNotBefore(from.text, to.text, index, this.#reading), ...beside };
  }

  #time(time: PartsTime, index: number, field: string): (PartsTime & { kind: 'time' }) | null {
    const fault = time.kind === 'fault' ? time : time.kind === 'time' ? time.lost : undefined;
    if (fault !== undefined) this.#reading.note(fault.code, index, field, fault.found, fault.detail);
    if (time.kind !== 'time') return null;
    if (/^00\d\d/.test(time.text))
      this.#reading.report.guessed(
        'Years below 100 are taken as written, as TimelineJS does: 20 is not 2020.',
      );
    return time;
  }
}

/** Media as TimelineJS shows them: the caption describes what has no description. */
function mediaFrom({ url, caption, credit, alt }: SlideMedia): readonly RawRecord[] {
  const address = url.startsWith('<') ? addressIn(url) : url;
  if (address === '') return [];
  const words = plainText(caption).text;
  return [
    withoutEmpty({
      url: address,
      alt: plainText(alt).text || words,
      caption: words,
      credit: plainText(credit).text,
      ...(address === url ? {} : { embed: url }),
    }),
  ];
}

/** The address in the code of an embedded frame, or of a quoted post. */
function addressIn(code: string): string {
  const found = /\b(?:src|href|cite)\s*=\s*["']?((?:https?:)?\/\/[^\s"'<>]+)/i.exec(code.slice(0, 20_000));
  return found?.[1]?.replace(/^\/\//, 'https://') ?? '';
}
