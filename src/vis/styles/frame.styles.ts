// How lanes and axis look: what items stand on.

const laneCss = `
  .plot {
    --accent: var(--_accent);
    --on-accent: var(--_on-accent);
    --muted: var(--_muted);
    --surface: var(--_ground);
    --border: var(--_border);
    --strong-line: var(--_strong-line);
    --disputed: var(--_disputed);
    --chip: var(--_chip);
    --band: var(--_band);
    --focus: var(--_focus);
    --line: var(--_line);
    --radius: var(--_radius);
    --bar-radius: var(--timeline-bar-radius, min(2px, var(--_radius)));
    --chip-radius: var(--timeline-chip-radius, 999px);
    --halo:
      1px 0 var(--surface), -1px 0 var(--surface), 0 1px var(--surface), 0 -1px var(--surface),
      0 0 3px var(--surface), 0 0 3px var(--surface);
    line-height: var(--line-height);
    /* Everything stands as if time ran to the right, and is mirrored where it does not; titles find their own direction. */
    direction: ltr;
    text-align: start;
  }
  .lane-band {
    box-sizing: border-box;
    border-top: var(--line) solid var(--border);
  }
  .lane-band:last-child {
    border-bottom: var(--line) solid var(--border);
  }
  .vis-group:nth-child(odd) {
    --ground: var(--band);
  }
  .lane-band:nth-child(odd) {
    background: var(--band);
  }
  .vis-label {
    overflow: hidden;
  }
  .lane-label {
    padding: calc(4 * var(--_px)) 12px 0 0;
    font-weight: 600;
    overflow-wrap: anywhere;
    pointer-events: auto;
  }
  .is-thin > .lane-label {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  :is([class*='hue-']) > .lane-label::before {
    content: '';
    float: inline-start;
    width: 4px;
    height: 1.1em;
    margin-block-start: 0.12em;
    margin-inline-end: 6px;
    background: var(--lane-set, var(--timeline-glyph, var(--lane)));
  }
  .is-narrow .lane-label {
    padding: 3px 6px 0;
    font-size: 0.85em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--muted);
    /* The line of midnight would run through the letters. */
    background: linear-gradient(var(--ground, transparent), var(--ground, transparent)), var(--surface);
    border-radius: min(3px, var(--radius));
  }
  .is-narrow .vis-label:nth-child(odd) {
    --ground: var(--band);
  }
`;

const axisCss = `
  .axis-corner {
    padding-block: 4px;
    color: var(--muted);
    font-size: 0.88em;
    text-overflow: ellipsis;
    white-space: pre;
  }
  .tick {
    position: absolute;
    inset: calc(var(--axis-height) / 2 + 1px) auto 0 0;
    border-left: var(--line) solid var(--_grid-line);
  }
  .tick.is-boundary {
    top: 4px;
    border-left-color: color-mix(in srgb, var(--strong-line) 45%, transparent);
  }
  /* Years alone need no second level. */
  .is-one-level .tick {
    top: 12px;
  }
  .is-one-level .tick-label {
    line-height: calc(var(--axis-height) - 18px);
    color: inherit;
  }
  /* Midnight. */
  .has-hours > .tick.is-boundary {
    margin-left: -1px;
    border-left: 2px solid var(--strong-line);
  }
  .tick-label {
    position: absolute;
    inset: 0 auto auto 6px;
    font-size: 0.88em;
    line-height: calc(var(--axis-height) / 2 - 5px);
    color: var(--muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .tick.is-boundary > .tick-label {
    top: calc(var(--axis-height) / 2 - 3px);
    left: 5px;
  }
  .tick > .tick-label.is-before {
    right: 6px;
    left: auto;
  }
  .now {
    position: absolute;
    inset: 26px auto 0 0;
    border-left: 1px solid var(--accent);
  }
  .now.is-out {
    visibility: hidden;
  }
  .now-reading:not(:empty) {
    position: absolute;
    inset: 0 auto auto 0;
    padding-inline: 4px;
    border-radius: 0 min(3px, var(--radius)) min(3px, var(--radius)) 0;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.88em;
    font-weight: 600;
    line-height: 20px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .stretch {
    position: absolute;
    inset: 4px auto auto 0;
    font-weight: 600;
    line-height: calc(var(--axis-height) / 2 - 5px);
    white-space: nowrap;
  }
`;

/** Looks of lanes and axis. */
export const frameCss = laneCss + axisCss;
