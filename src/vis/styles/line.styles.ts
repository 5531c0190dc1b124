// How the items of a plan look: a mark and its words in one line.
import { timeGapEm } from '../../layout/sizes.js';

export const lineCss = `
  .in-line > .label {
    display: flex;
    align-items: baseline;
    justify-content: left;
    white-space: nowrap;
    line-height: var(--line-height);
  }
  .in-line > .label-before {
    justify-content: right;
  }
  .in-line > .label > .title {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    overflow-wrap: normal;
  }
  .in-line > .label > :is(.time, .flag) {
    flex: none;
  }
  /* Where both do not fit, a title is worth more than a time that the axis tells. */
  .in-line > .label > * + .time {
    flex: 0 1000 auto;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .in-line .time + .title,
  .in-line * + .time {
    margin-inline-start: ${timeGapEm}em;
  }
  .in-line .title + .flag {
    margin-inline-start: 0.27em;
  }
  /* Each piece has its own direction: the gap is at the side of the one before it. */
  .in-line > .label[dir='rtl'] > :is(.time + .title, * + .time) {
    margin-inline: 0;
    margin-right: ${timeGapEm}em;
  }
  .in-line > .label[dir='rtl'] > .title + .flag {
    margin-inline: 0;
    margin-right: 0.27em;
  }
  .in-line.is-key .title {
    font-weight: 700;
  }
  .in-line > .glyph-dot.is-on-top {
    top: -3px;
    scale: 0.6;
  }
  .glyph-capsule {
    top: calc((var(--line-height) - 8px) / 2);
    height: 8px;
    border: 1.5px solid var(--accent);
    border-radius: 999px;
    background: var(--surface);
  }
  .glyph-capsule.is-on-top {
    top: -3px;
    height: 5px;
  }
  .glyph-square {
    top: calc((var(--line-height) - 6px) / 2 + 1px);
    left: 1px;
    width: 6px;
    height: 6px;
    background: var(--accent);
  }
  .glyph-band {
    inset-block: 1px 2px;
    border-radius: var(--bar-radius);
    border-left: 3px solid var(--accent);
    background: color-mix(in srgb, var(--accent) 20%, var(--surface));
  }
  .in-line > .glyph-band.is-on-top {
    inset-block: -1px auto;
    height: 3px;
  }
  .glyph-band.fades-in {
    border-left: 0;
    border-right: 3px solid var(--accent);
    mask-image: linear-gradient(to left, #000, transparent);
  }
  .glyph-band.fades-out {
    mask-image: linear-gradient(to right, #000, transparent);
  }
  .glyph-band.is-soft:not(.fades-in, .fades-out) {
    border-left-style: dotted;
  }
  .in-line > .glyph-rest {
    top: auto;
    bottom: 2px;
  }
  /* A bracket is as long as the doubt; dots where only the date is known. */
  .glyph-roof,
  .glyph-date,
  .glyph-claims {
    height: 4px;
    border: 1px solid var(--accent);
    border-bottom: 0;
  }
  .in-line > .glyph-date {
    height: 4px;
    border-top-style: dotted;
    border-radius: 0;
  }
  .in-line > .has-header:is(.glyph-roof, .glyph-date) {
    top: calc(var(--line-height) / 2);
  }
  .in-line > .glyph-claims {
    border-color: var(--disputed);
    border-top-style: dashed;
  }
  .glyph-claim,
  .glyph-own {
    top: 0;
    width: 2px;
    height: 6px;
    background: var(--disputed);
  }
  .glyph-own {
    width: 7px;
    height: 7px;
    margin: -3px 0 0 -3px;
    border-radius: 50%;
  }
  .line-bracket {
    pointer-events: none;
    cursor: auto;
  }
  .line-bracket .time {
    font-size: 0.92em;
  }
  .line-bracket > .has-header + .label {
    padding-inline-start: 10px;
  }
  .line-bracket > .has-header + .label > .time {
    padding-inline: 4px;
    background: linear-gradient(var(--ground, transparent), var(--ground, transparent)), var(--surface);
  }
  .line-rest > .label {
    width: max-content;
    padding-inline: 5px;
    border: var(--line) solid var(--border);
    border-radius: var(--chip-radius);
    background: var(--chip);
    line-height: calc(var(--line-height) - 2px);
  }
  .line-rest:is(:hover, [aria-expanded='true']) > .label {
    border-color: var(--muted);
  }
  .density {
    position: absolute;
    left: 0;
    width: 100%;
    overflow: visible;
    cursor: zoom-in;
    fill: var(--lane-set, var(--timeline-glyph, var(--lane, var(--_accent))));
    opacity: 0.3;
  }
  .glyph-tick {
    inset: 0 0 auto 0;
    height: 100%;
    background: var(--accent);
    opacity: 0.75;
  }
  .glyph-tick.is-stretched {
    top: auto;
    bottom: 0;
    height: 2px;
  }
  .line-column > .glyph-tick {
    height: 100%;
    opacity: 1;
  }
  .in-line:is(.item-duration, .item-within, .item-date, .item-rivals):focus-visible {
    outline: none;
  }
  .in-line:is(.item-duration, .item-within, .item-date, .item-rivals):focus-visible > .label,
  .line-mark.in-line.in-line:focus-visible > .glyph {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
    border-radius: min(3px, var(--radius));
  }
`;
