// The signs in use, and no others.
import { html, nothing, type TemplateResult } from 'lit';
import type { Glyph, Placement, VersionRow } from '../layout/placement.js';
import type { Messages } from '../i18n/messages.js';
import type { TimelineMessages } from '../i18n/timeline/timeline-messages.js';

type Sign =
  | 'moment'
  | 'about'
  | 'duration'
  | 'openStart'
  | 'openEnd'
  | 'hatch'
  | 'within'
  | 'capsule'
  | 'date'
  | 'rivals';

/** One line that explains the signs of the placements on show. */
export function legend(
  placements: readonly Placement[],
  messages: Messages & TimelineMessages,
): TemplateResult | typeof nothing {
  const words: Record<Sign, string> = {
    moment: messages.legendMoment,
    about: messages.legendAbout,
    duration: messages.legendDuration,
    openStart: messages.time.startNotReported,
    openEnd: messages.time.endNotReported,
    hatch: messages.legendWithin,
    within: messages.legendWithin,
    capsule: messages.legendDate,
    date: messages.legendDate,
    rivals: messages.legendRivals,
  };
  const used = signsOf(placements);
  if (used.length === 0) return nothing;
  return html`<ul class="legend" part="legend" aria-label=${messages.legend}>
    ${used.map((sign) => html`<li><span class="sign sign--${sign}" part="sign" aria-hidden="true"></span>${words[sign]}</li>`)}
  </ul>`;
}

/** What can be drawn and wants explaining: an item, or each row of one. */
type Look = Pick<Placement, 'isSoft' | 'isOpenStart' | 'isOpenEnd'> & {
  readonly kind: Placement['kind'] | VersionRow['glyph'];
  readonly line: Placement['line'];
};

function signsOf(placements: readonly Placement[]): Sign[] {
  const looks: readonly Look[] = placements.flatMap((placement) => [
    placement,
    ...placement.versions.map((row) => ({ ...row, kind: row.glyph, line: null })),
  ]);
  const isStacked = ({ line }: Look) => line === null;
  const hasGlyph = ({ line }: Look, glyph: Glyph) => line?.glyph === glyph;
  const isDot = (look: Look) => (isStacked(look) ? look.kind === 'moment' : hasGlyph(look, 'dot'));
  const isRival = ({ kind }: Look) => kind === 'rivals' || kind === 'versions';
  const lasted = (look: Look) => hasGlyph(look, 'bar') || (isStacked(look) && isBar(look));
  const isBar = ({ kind }: Look) => kind === 'duration' || kind === 'bar';
  const uses: Record<Sign, (look: Look) => boolean> = {
    moment: (look) => isDot(look) && !look.isSoft,
    about: (look) => isDot(look) && look.isSoft,
    duration: (look) => lasted(look) && !look.isOpenStart && !look.isOpenEnd,
    openStart: (look) => lasted(look) && look.isOpenStart,
    openEnd: (look) => lasted(look) && look.isOpenEnd,
    hatch: (look) => isStacked(look) && (look.kind === 'within' || look.kind === 'hatch'),
    within: (look) => hasGlyph(look, 'roof'),
    // Near and far the same words: one sign for them is enough.
    capsule: (look) => hasGlyph(look, 'capsule') && !looks.some(uses.date),
    date: (look) => hasGlyph(look, 'date') || (isStacked(look) && look.kind === 'date'),
    rivals: (look) => hasGlyph(look, 'rivals') || (isStacked(look) && isRival(look)),
  };
  return (Object.keys(uses) as Sign[]).filter((sign) => looks.some(uses[sign]));
}
