// Who says what: claims side by side, figures by source.
import { html, nothing, type TemplateResult } from 'lit';
import {
  ownClaim,
  reportsOf,
  type Claim,
  type Figure,
  type NewsEvent,
  type Revision,
} from '../../../model/news-event.js';
import { formatFigure } from '../../../i18n/late/format-figure.js';
import { sourceMarks } from '../../../view/source-marks.js';
import type { DetailsContext } from './details-context.js';
import { statusMark } from '../../../view/status-mark.js';
import { dateLine, timeLine } from '../../../view/times.js';

/** Every party's version beside the others; the event's own time leads where it has rivals. */
export function claimCards(newsEvent: NewsEvent, context: DetailsContext): TemplateResult | typeof nothing {
  if (newsEvent.claims.length === 0) return nothing;
  return html`<ul class="claims">
    ${newsEvent.claims.map((claim) => claimCard(claim, newsEvent, context))}
  </ul>`;
}

function claimCard(claim: Claim, newsEvent: NewsEvent, context: DetailsContext): TemplateResult {
  const own = newsEvent.hasRivalTimes ? ownClaim(newsEvent) : null;
  const time = claim.when ?? (claim === own ? newsEvent.when : null);
  return html`<li class="claim" part="claim">
    <p class="claim-by" part="claim-by" dir="auto">
      <span lang=${context.documentLang ?? nothing}>${claim.by || reportNames(claim, context)}</span>
      ${claim.status ? statusMark(claim.status, context) : nothing}
    </p>
    ${time ? html`<p class="claim-time" part="claim-time" dir="auto">${timeLine(time, 'with-date', context)}</p>` : nothing}
    ${statedLine(claim.when?.stated ?? null, context)}
    ${claim.says ? html`<p class="claim-says" lang=${context.documentLang ?? nothing} dir="auto">${claim.says}</p>` : nothing}
    ${claim.note ? html`<p class="claim-note" part="claim-note" dir="auto">${context.messages.editorsNote}${context.messages.colon}<span lang=${context.documentLang ?? nothing}>${claim.note}</span></p>` : nothing}
    ${figureTable(claim.figures, context)}
    <p class="claim-sources">${sourceMarks(claim.sources, context)}</p>
  </li>`;
}

/** The reports that make a claim themselves, by their titles: those are no parties. */
function reportNames(claim: Claim, { sources }: DetailsContext): TemplateResult | string {
  const names = reportsOf(claim).map((id) => sources.get(id)?.name ?? id);
  return names.length === 0
    ? '–'
    : html`${names.map((name, index) => html`${index > 0 ? ' · ' : nothing}<cite dir="auto">${name}</cite>`)}`;
}

/** The source's own words for a time. */
export function statedLine(
  stated: string | null,
  { messages }: DetailsContext,
): TemplateResult | typeof nothing {
  if (!stated) return nothing;
  return html`<p class="stated" part="stated" dir="auto">
    ${messages.statedAs}${messages.colon}<q dir="auto">${stated}</q>
  </p>`;
}

/** Figures as they were stated, one row each: never added up, never averaged. */
export function figureTable(
  figures: readonly Figure[],
  context: DetailsContext,
): TemplateResult | typeof nothing {
  if (figures.length === 0) return nothing;
  return html`<table class="figures" part="figures">
    <tbody>
      ${figures.map(
        (figure) =>
          html`<tr>
            <th scope="row" lang=${context.documentLang ?? nothing} dir="auto">${figure.kind}</th>
            <td class="number">${formatFigure(figure, context)}</td>
            <td lang=${context.documentLang ?? nothing} dir="auto">
              ${figure.by}${figure.by && figure.stated ? context.messages.colon : nothing}${figure.stated ? html`<q>${figure.stated}</q>` : nothing}
            </td>
            <td>${sourceMarks(figure.sources, context)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What was corrected, and when. */
export function revisionList(revisions: readonly Revision[], context: DetailsContext): TemplateResult {
  return html`<ul class="revisions">
    ${revisions.map(({ at, when, note }) => html`<li dir="auto">${at ? html`<strong>${dateLine(at, when, context)}</strong> ` : nothing}<span lang=${context.documentLang ?? nothing}>${note}</span></li>`)}
  </ul>`;
}
