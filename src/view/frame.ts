// The whole element, from the title to the footer.
import { html, nothing, type TemplateResult } from 'lit';
import type { WidthClass } from '../state/app-state.js';

type Piece = TemplateResult | typeof nothing;

/** The pieces of the element, from top to bottom. */
export interface FramePieces {
  readonly title: string | null;
  readonly description: string | null;
  /** The language of both, as a tag; `null` where the document does not say. */
  readonly documentLang: string | null;
  readonly width: WidthClass;
  readonly isRtl: boolean;
  /** Time runs from right to left in the drawing. */
  readonly isMirrored: boolean;
  /** Whether any lane has a name, and needs room for it. */
  readonly hasLaneNames: boolean;
  readonly toolbar: Piece;
  /** The open filters, and what they hide. */
  readonly filters: Piece;
  /** Loading or failed, above what was read before. */
  readonly state: Piece;
  /** The timeline or the list. */
  readonly body: Piece;
  readonly detail: Piece;
  readonly footer: Piece;
  /** Said once, politely, to screen readers. */
  readonly announcement: string;
  readonly name: string;
  readonly handleKey: (domEvent: KeyboardEvent) => void;
}

const classesOf: Record<WidthClass, string> = { wide: '', narrow: 'is-narrow', slim: 'is-narrow is-slim' };

export function frame(pieces: FramePieces): TemplateResult {
  const {
    title,
    description,
    documentLang,
    width,
    isRtl,
    isMirrored,
    hasLaneNames,
    toolbar,
    filters,
    state,
    body,
    detail,
    footer,
    announcement,
    name,
    handleKey,
  } = pieces;
  return html`<section
    class=${`frame ${classesOf[width]} ${hasLaneNames ? '' : 'has-no-lane-names'} ${isMirrored ? 'is-mirrored' : ''}`}
    dir=${isRtl ? 'rtl' : nothing}
    part="base"
    aria-label=${title ?? name}
    @keydown=${handleKey}
  >
    <div class="ruler"></div>
    <slot name="header">
      ${title ? html`<h2 class="doc-title" part="title" lang=${documentLang ?? nothing} dir="auto">${title}</h2>` : nothing}
      ${description ? html`<p class="doc-description" part="description" lang=${documentLang ?? nothing} dir="auto">${description}</p>` : nothing}
    </slot>
    ${toolbar} ${filters} ${state} ${body} ${detail} ${footer}
    <slot name="footer"></slot>
    <p class="unseen" role="status" aria-live="polite">${announcement}</p>
  </section>`;
}
