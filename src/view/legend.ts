// The signs in use, and no others.
import { html, nothing, type TemplateResult } from 'lit';
import type { Placement } from '../layout/placement.js';
import type { Messages } from '../messages.js';

type Sign = 'moment' | 'duration' | 'open' | 'within' | 'rivals';

/** One line that explains the signs of the placements on show. */
export function legend(
  placements: readonly Placement[],
  messages: Messages,
): TemplateResult | typeof nothing {
  const words: Record<Sign, string> = {
    moment: messages.legendMoment,
    duration: messages.legendDuration,
    open: messages.legendOpen,
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
    moment: ({ kind }) => kind === 'moment',
    duration: ({ kind, isOpenEnd }) => kind === 'duration' && !isOpenEnd,
    open: ({ kind, isOpenEnd }) => kind === 'duration' && isOpenEnd,
    within: ({ kind }) => kind === 'within',
    rivals: ({ kind }) => kind === 'rivals',
  };
  return (Object.keys(uses) as Sign[]).filter((sign) => placements.some(uses[sign]));
}
