// Two fields of the opened filters: the first day and the last.
import { html, type TemplateResult } from 'lit';
import type { FilterMessages } from '../../../i18n/filter-messages.js';
import { dateBounds, type DateBound, type Filter } from '../../../model/filter.js';
import type { NewsEvent } from '../../../model/news-event.js';
import { dayMs } from '../../../time/instant.js';
import { wallSpanOf } from './date-range.js';

/** The first and last day of a document: `2022-09-13`. */
export interface DateLimits {
  readonly first: string;
  readonly last: string;
}

export interface DateCallbacks {
  readonly handleDate: (bound: DateBound, date: string) => void;
  /** The reader has left the field. */
  readonly handleTextDone: () => void;
}

/** The days of news events on a clock (IANA `zone`); `null` where all are on one day, or none has a date. */
export function datesOf(newsEvents: readonly NewsEvent[], zone: string): DateLimits | null {
  let fromWall = Infinity;
  let toWall = -Infinity;
  for (const { when } of newsEvents) {
    const span = wallSpanOf(when, zone);
    if (span === null) continue;
    fromWall = Math.min(fromWall, span.fromWall);
    toWall = Math.max(toWall, span.toWall);
  }
  return Math.floor(toWall / dayMs) > Math.floor(fromWall / dayMs)
    ? { first: dateOfWall(fromWall), last: dateOfWall(toWall) }
    : null;
}

/** The browser's own fields for dates, or for text where a document goes beyond the years that those know. */
export function dateFields(
  filter: Filter,
  { first, last }: DateLimits,
  { filterDates, filterKinds }: FilterMessages,
  { handleDate, handleTextDone }: DateCallbacks,
): TemplateResult {
  const hasCalendar = isCommon(first) && isCommon(last);
  const handleInput = (bound: DateBound) => (domEvent: Event) => {
    const { value } = domEvent.currentTarget as HTMLInputElement;
    // A year that is being typed is 0002, 0020 and 0202 before it is 2022.
    if (value === '' || (hasCalendar ? isCommon(value) : /^[+-]?\d{4,6}(-\d\d){0,2}$/.test(value)))
      handleDate(bound, value);
  };
  return html`<fieldset class="filter-kind" part="filter-kind">
    <legend>${filterDates}</legend>
    <div class="filter-dates">
      ${dateBounds.map(
        (bound) =>
          html`<label class="filter-date">
            <span>${filterKinds[bound]}</span>
            <input
              type=${hasCalendar ? 'date' : 'text'}
              min=${first}
              max=${last}
              placeholder=${bound === 'from' ? first : last}
              autocomplete="off"
              .value=${filter[bound]}
              @input=${handleInput(bound)}
              @blur=${handleTextDone}
            />
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** A year of four digits as it is written. */
function isCommon(date: string): boolean {
  return /^[1-9]\d{3}-/.test(date);
}

function dateOfWall(wall: number): string {
  const [day = ''] = new Date(wall).toISOString().split('T');
  return day;
}
