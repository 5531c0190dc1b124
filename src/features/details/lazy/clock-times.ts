// The time of a news event on every clock on offer.
import { html, type TemplateResult } from 'lit';
import type { ViewContext } from '../../../state/view-context.js';
import type { Clock } from '../../../time/clock.js';
import { timeInWords } from '../../../time/format.js';
import type { DateUse } from '../../../time/words/time-words.js';
import { dayMs } from '../../../time/instant.js';
import { readsByClock, type When } from '../../../time/when.js';
import { wallMs } from '../../../time/zone.js';
import { readingOn } from '../../../view/times.js';

/**
 * One line for each clock on offer, for a time that reads differently on them; else one line in all. A moment has its date on the
 * chosen clock, and on others where that is another one.
 */
export function timesOnEveryClock(when: When, context: ViewContext): TemplateResult {
  const { clocks } = context;
  if (!readsByClock(when))
    return html`<p class="in-words" dir="auto">${timeOn(clocks[0] ?? context.clock, when, context)}</p>`;
  return html`<dl class="clock-times">
    ${clocks.map(
      (clock) =>
        html`<div class=${clock.id === context.clock.id ? 'is-chosen' : ''}>
          <dt dir="auto">${clock.name}</dt>
          <dd dir="auto">${timeOn(clock, when, context, dateUseOn(clock, when, context))}</dd>
        </div>`,
    )}
  </dl>`;
}

function dateUseOn({ id, zone }: Clock, { kind, earliest }: When, { clock: chosen }: ViewContext): DateUse {
  const dayOn = (other: string) => Math.floor(wallMs(earliest, other) / dayMs);
  const isSameDate = kind === 'at' && id !== chosen.id && dayOn(zone) === dayOn(chosen.zone);
  return isSameDate ? 'without-date' : 'with-date';
}

function timeOn(clock: Clock, when: When, context: ViewContext, dateUse: DateUse = 'with-date'): string {
  return timeInWords(when, readingOn(clock, context), dateUse);
}
