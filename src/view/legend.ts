// The signs in use, and no others.
import { html, nothing, type TemplateResult } from 'lit';
import type { Placement } from '../layout/placement.js';
import type { Messages } from '../messages.js';

type Sign = 'moment' | 'about' | 'duration' | 'openStart' | 'openEnd' | 'within' | 'rivals';

/** One line that explains the signs of the placements on show. */
export function legend(
  placements: readonly Placement[],
  messages: Messages,
): TemplateResult | typeof nothing {
  const words: Record<Sign, string> = {
    moment: messages.legendMoment,
    about: messages.legendAbout,
    duration: messages.legendDuration,
    openStart: messages.time.startNotReported,
    openEnd: messages.time.endNotReported,
    within: messages.legendWithin,
    rivals: messages.legendRivals,
  };
  const used = signsOf(placements);
  if (used.length === 0) return nothing;
  return html`<ul class="legend" part="legend" aria-label=${messages.legend}>
    ${used.map((sign) => html`<li><span class="sign sign--${sign}" aria-hidden="true"></span>${words[sign]}</li>`)}
  </ul>`;
}

function signsOf(placements: readonly Placement[]): Sign[] {
  const uses: Record<Sign, (placement: Placement) => boolean> = {
    moment: ({ kind, isSoft }) => kind === 'moment' && !isSoft,
    about: ({ kind, isSoft }) => kind === 'moment' && isSoft,
    duration: ({ kind, isOpenStart, isOpenEnd }) => kind === 'duration' && !isOpenStart && !isOpenEnd,
    openStart: ({ kind, isOpenStart }) => kind === 'duration' && isOpenStart,
    openEnd: ({ kind, isOpenEnd }) => kind === 'duration' && isOpenEnd,
    within: ({ kind }) => kind === 'within',
    rivals: ({ kind }) => kind === 'rivals',
  };
  return (Object.keys(uses) as Sign[]).filter((sign) => placements.some(uses[sign]));
}
