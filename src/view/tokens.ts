// Our public custom properties, with their defaults, and nothing else.

/**
 * Defaults follow the page: its font, its text colour and its `color-scheme`. Greys are mixed from the text colour, so
 * that they suit any background.
 */
export const tokensCss = `
  :host {
    --_accent: var(--timeline-accent, light-dark(#1f5fb4, #7db3ff));
    --_on-accent: var(--timeline-on-accent, light-dark(#ffffff, #0d1b2d));
    --_text: var(--timeline-text, currentcolor);
    --_muted: var(--timeline-muted, color-mix(in srgb, currentcolor 72%, transparent));
    --_border: var(--timeline-border, color-mix(in srgb, currentcolor 16%, transparent));
    --_strong-line: var(--timeline-strong-line, color-mix(in srgb, currentcolor 55%, transparent));
    --_surface: var(--timeline-surface, transparent);
    --_ground: var(--timeline-surface, Canvas);
    --_chip: var(--timeline-chip-surface, color-mix(in srgb, currentcolor 8%, var(--_ground)));
    --_band: var(--timeline-lane-band, color-mix(in srgb, currentcolor 3.5%, transparent));
    --_disputed: var(--timeline-disputed, light-dark(#a8400c, #ffae57));
    --_focus: var(--timeline-focus, var(--_accent));
    --_font: var(--timeline-font, inherit);
    /* Grows with the reader's own size of text; a page that has made its rem small does not make it smaller. */
    --_size: var(--timeline-font-size, max(13px, 0.8125rem));
    --_radius: var(--timeline-radius, 5px);
    --_line: var(--timeline-line-width, 1px);
    /* A pixel of padding, margin or gap. */
    --_px: calc(1px * var(--timeline-density, 1));
    --_verified: var(--timeline-verified, var(--_accent));
    --_glyph: var(--timeline-glyph, var(--_accent));
    --_grid-line: var(--timeline-grid-line, var(--_border));
    --_lane-label: var(--timeline-lane-label-width, max(130px, 10em));
  }
  @media (prefers-contrast: more) {
    :host {
      --_accent: var(--timeline-accent, light-dark(#0b3f85, #a9ccff));
      --_muted: var(--timeline-muted, currentcolor);
      --_border: var(--timeline-border, color-mix(in srgb, currentcolor 60%, transparent));
      --_strong-line: var(--timeline-strong-line, currentcolor);
      --_disputed: var(--timeline-disputed, light-dark(#7d2c05, #ffc890));
    }
  }
  /* Forced colours have few names: what a shape says is drawn in the colour of text. */
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_surface: Canvas;
      --_ground: Canvas;
      --_accent: CanvasText;
      --_glyph: CanvasText;
      --_on-accent: Canvas;
      --_muted: CanvasText;
      --_border: color-mix(in srgb, CanvasText 45%, Canvas);
      --_strong-line: CanvasText;
      --_chip: Canvas;
      --_band: Canvas;
      --_disputed: CanvasText;
      --_focus: Highlight;
    }
  }
`;
