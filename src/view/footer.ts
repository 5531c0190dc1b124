// Under the timeline or the list.
import { html, type nothing, type TemplateResult } from 'lit';

type Piece = TemplateResult | typeof nothing;

/** What stands in the footer, in order. */
export interface FooterPieces {
  readonly unread: Piece;
  readonly legend: Piece;
  readonly issues: Piece;
  readonly exports: Piece;
}

export function footer({ unread, legend, issues, exports }: FooterPieces): TemplateResult {
  return html`<div class="footer" part="footer">${unread} ${legend} ${issues} ${exports}</div>`;
}
