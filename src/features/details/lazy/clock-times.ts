// The time of a news event on every clock on offer.
import { html, type TemplateResult } from 'lit';
import type { ViewContext } from '../../../state/view-context.js';
import type { Clock } from '../../../time/clock.js';
import { timeInWords } from '../../../time/format.js';
import { readsByClock, type When } from '../../../time/when.js';
import { readingOn } from '../../../view/times.js';

/** One line for each clock on offer, for a time that reads differently on them; else one line in all. */
export function timesOnEveryClock(when: When, context: ViewContext): TemplateResult {
  const { clocks } = context;
  if (!readsByClock(when))
    return html`<p class="in-words" dir="auto">${timeOn(clocks[0] ?? context.clock, when, context)}</p>`;
  return html`<dl class="clock-times">
    ${clocks.map(
      (clock) =>
        html`<div class=${clock.id === context.clock.id ? 'is-chosen' : ''}>
          <dt dir="auto">${clock.name}</dt>
          <dd dir="auto">${timeOn(clock, when, context)}</dd>
        </div>`,
    )}
  </dl>`;
}

function timeOn(clock: Clock, when: When, context: ViewContext): string {
  return timeInWords(when, readingOn(clock, context), 'with-date');
}
