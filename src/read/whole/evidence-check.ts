// What a document's evidence lacks, though each record can be read: events that nobody is named for, the same event twice, times
// finer than the words of their source.
import { citedSourceIds, type NewsEvent } from '../../model/news-event.js';
import { hasClockTime, type When } from '../../time/when.js';
import type { IssueLog, Place } from '../issue-log.js';

/** Several records with one fault are one issue: where the first is, and how many there are. */
interface Found {
  readonly place: Place;
  readonly what: string;
  readonly detail: string;
  count: number;
}

/** Looks at each event of a document as it is read. */
export class EvidenceCheck {
  readonly #log: IssueLog;
  /** The first event of each title; `null` once its content is known. */
  readonly #byTitle = new Map<string, NewsEvent | null>();
  readonly #known = new Map<string, number>();
  #unsourced: Found | null = null;
  #repeated: Found | null = null;

  constructor(log: IssueLog) {
    this.#log = log;
  }

  /** To be called while the record of the event is being read. */
  look(newsEvent: NewsEvent): void {
    const { title, when, claims, recordIndex } = newsEvent;
    this.#checkStated(when, 'when');
    claims.forEach((claim, index) => this.#checkStated(claim.when, `claims[${index}].when`));
    if (citedSourceIds(newsEvent).length === 0) this.#unsourced = this.#again(this.#unsourced, title, '');
    // Most titles are met once: the whole content is put together for the others only.
    const other = this.#byTitle.get(title);
    if (other === undefined) {
      this.#byTitle.set(title, newsEvent);
      return;
    }
    if (other !== null) {
      this.#known.set(contentOf(other), other.recordIndex);
      this.#byTitle.set(title, null);
    }
    const content = contentOf(newsEvent);
    const first = this.#known.get(content);
    if (first === undefined) this.#known.set(content, recordIndex);
    else this.#repeated = this.#again(this.#repeated, title, String(first));
  }

  /** Where no event of a document has a source, it says nothing of sources, and its readers see that. */
  finish(hasSources: boolean): void {
    for (const [code, found] of [
      ['event-unsourced', hasSources ? this.#unsourced : null],
      ['event-repeated', this.#repeated],
    ] as const)
      if (found !== null) this.#log.addAt(found.place, code, found.what, `${found.count} ${found.detail}`);
  }

  #again(found: Found | null, what: string, detail: string): Found {
    if (found === null) return { place: this.#log.placeOf(''), what, detail, count: 1 };
    found.count += 1;
    return found;
  }

  /** About and perhaps are an editor's own: only a plain clock time beside words that name a date alone is too fine. */
  #checkStated(when: When | null, path: string): void {
    if (when === null || when.stated === null || when.kind === 'within' || when.qualifier !== null) return;
    if (hasClockTime(when.precision) && namesDateAlone(when.stated))
      this.#log.add('finer-than-stated', path, (when.start ?? when.end)?.text, when.stated);
  }
}

function contentOf({ title, when, place, lane, summary }: NewsEvent): string {
  return [title, when.kind, when.earliest, when.latest, place?.name, lane, summary].join('\0');
}

const dateWord =
  /^(\d{1,2}(st|nd|rd|th)?|\d{4}|on|in|the|of|late|early|mid|last|this|end|night|day|week|month|year|morning|evening|afternoon|overnight|today|yesterday|(mon|tues|wednes|thurs|fri|satur|sun)day|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/;

/** 14:05, 14.05 and a second number of four digits are clock times; 13.09.2022 is none. */
const writtenClock = /\d:\d\d|(?:^|\s)\d{1,2}[.h]\d{2}(?!\.?\d)|\d{4}\D(?:.*\D)?\d{4}(?!\d)/;

/** Whether all words of a text are those of English dates. Of what it does not know it says no. */
function namesDateAlone(stated: string): boolean {
  if (writtenClock.test(stated)) return false;
  const words = stated.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.length > 0 && words.every((word) => dateWord.test(word));
}
