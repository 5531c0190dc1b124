// The look of the list on screen: a vertical timeline.

export const listCss = `
  .list {
    --_side: 5em;
    --_rail: 21px;
    font-size: 1.08em;
    border-block-start: var(--_line) solid var(--_border);
  }
  .list-clock {
    padding-block-start: 1px;
    line-height: 1.25;
    color: var(--_muted);
    font-size: 0.88em;
  }
  .day-heading {
    position: sticky;
    inset-block-start: var(--timeline-sticky-top, 0px);
    z-index: 2;
    padding-block: calc(3 * var(--_px));
    background: linear-gradient(var(--_band), var(--_band)), var(--_ground);
    border-block-end: var(--_line) solid var(--_border);
    font-weight: 700;
  }
  /* About as high as the entries that will stand in it. */
  /* Without boxes, the heading of a day that goes on stays in sight beyond its run, until the next one takes its place. */
  .goes-on,
  .goes-on > .day:last-child {
    display: contents;
  }
  .chunk:empty {
    height: 2000px;
  }
  .list {
    position: relative;
  }
  /* Closed, its line stands at the end of the first heading. */
  .earlier-days:not([open]) > .earlier-summary {
    position: absolute;
    inset-inline-end: 0;
    z-index: 3;
    max-width: 9em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .earlier-days:not([open]) + .chunk > .day:first-child > .day-heading {
    padding-inline-end: 9em;
  }
  .earlier-summary {
    width: fit-content;
    min-height: 24px;
    padding-block: 4px;
    color: var(--_muted);
    font-size: 0.92em;
    cursor: pointer;
  }
  .earlier-summary:hover {
    color: var(--_text);
    text-decoration: underline;
  }
  .entries {
    padding-block: calc(3 * var(--_px));
  }
  .entry {
    position: relative;
    display: grid;
    grid-template-columns: var(--_side) var(--_rail) minmax(0, 1fr);
    align-items: start;
  }
  /* Only where it is worth it: what is skipped is not sure to be heard. */
  .list.is-long .entry {
    content-visibility: auto;
    contain-intrinsic-size: auto 50px;
  }
  .entry-time,
  .entry-body {
    min-width: 0;
    padding-block: calc(2 * var(--_px));
    overflow-wrap: break-word;
  }
  .entry-time {
    padding-right: 6px;
    color: var(--_muted);
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
    text-align: right;
  }
  /* Beside the rail, whichever way its own words run. */
  .frame:dir(rtl) .entry-time {
    padding-right: 0;
    padding-left: 6px;
    text-align: left;
  }
  .entry:not(.in-bracket) > .entry-time > time {
    color: var(--_text);
    font-weight: 600;
  }
  .entry-time > .second-clock {
    display: block;
    font-size: 0.9em;
  }
  .entry-body {
    position: relative;
  }
  .entry-gap {
    grid-column: 3;
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.6;
  }
  .entry-gap ~ .rail {
    grid-row: 1 / span 2;
  }
  .entry-gap ~ .entry-time,
  .entry-gap ~ .entry-body {
    grid-row: 2;
  }

  /* The rail: a line from entry to entry, and over a doubt a bracket as high as what shares it. */
  .rail {
    position: relative;
    grid-column: 2;
    align-self: stretch;
  }
  .rail::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 4px;
    border-inline-start: 1px solid var(--_border);
    content: '';
  }
  .in-bracket > .rail::before {
    width: 6px;
    border-color: var(--_strong-line);
  }
  .is-dated > .rail::before {
    border-style: dotted;
    border-width: 0;
    border-inline-start-width: 1.5px;
  }
  .begins-bracket > .rail::before {
    inset-block-start: 4px;
    border-block-start: 1px solid var(--_strong-line);
    border-start-start-radius: 5px;
  }
  .ends-bracket > .rail::before {
    inset-block-end: 4px;
    border-block-end: 1px solid var(--_strong-line);
    border-end-start-radius: 5px;
  }
  .rail-glyph {
    --hue: var(--lane-set, var(--timeline-glyph, var(--lane, var(--_glyph))));
    position: absolute;
    inset-block-start: calc(2 * var(--_px) + 12px - 4.5px);
    inset-inline-start: 0;
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--hue);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .entry-gap ~ .rail > .rail-glyph {
    margin-block-start: 1.36em;
  }
  .rail-ring {
    border: 2px solid var(--hue);
    background: var(--_ground);
  }
  .rail-bar {
    inset-block-end: calc(8 * var(--_px));
    inset-inline-start: 2px;
    width: 5px;
    height: auto;
    min-height: 11px;
    border-radius: 3px;
  }
  .rail-square {
    inset-inline-start: 9px;
    width: 7px;
    height: 7px;
    margin-block-start: 1px;
    border-radius: 0;
  }
  /* The half that is not filled is what is not agreed. */
  .rail-glyph.is-disputed {
    border: 1.5px solid var(--hue);
    background: linear-gradient(to right, var(--hue) 50%, var(--_ground) 50%);
  }
  @media (forced-colors: active) {
    .rail-glyph {
      --hue: CanvasText;
    }
  }

  /* Marks of sources flow after the words, as in a sentence. */
  .entry-title {
    min-height: 24px;
    padding: 0;
    font-size: 1.04em;
    line-height: 1.3;
    text-align: start;
  }
  .entry:not(.in-bracket) .entry-title {
    font-weight: 500;
  }
  .entry .is-key > .entry-words {
    font-weight: 700;
  }
  .list .status {
    padding: 0;
    border: 0;
    font-size: 0.88em;
  }
  .entry-title:hover {
    text-decoration: underline;
  }
  .list .summary {
    color: var(--_muted);
    font-size: 1em;
    line-height: 1.35;
  }
  .entry-end {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .entry-rival,
  .entry-rival abbr {
    color: var(--_disputed);
    font-size: 0.92em;
  }
  /* Closed: not seen, but heard, printed and found. Browsers that know no "until-found" would hide it from all three. */
  .entry-rest[hidden],
  .is-slim .entry-time > .second-clock {
    display: block;
    position: absolute;
    inset-inline: 0;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    content-visibility: visible;
  }
  .frame:not(.is-slim) .list {
    --_side: 9em;
    --_rail: 26px;
  }
`;
