// How items look. Colours and sizes come from custom properties alone; sizes that the layout counts with
// come from src/layout/sizes.ts.
import { barLabelPx, barPx, dotPx } from '../../layout/sizes.js';
import { frameCss } from './frame.styles.js';
import { lineCss } from './line.styles.js';
import { mirrorCss } from './mirror.styles.js';

const labelCss = `
  .slot {
    position: absolute;
    left: 0;
  }
  .slot:focus-within {
    z-index: 1;
  }
  .item {
    /* Not all of it unset: hundreds of properties, set for each item that comes. */
    appearance: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    text-indent: inherit;
    text-rendering: inherit;
    text-shadow: inherit;
    text-transform: inherit;
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
    /* Here, not further up, so that the page can set them for the items of one lane or status. */
    --accent: var(--lane-set, var(--timeline-glyph, var(--lane, var(--_accent))));
    --disputed: var(--timeline-disputed, var(--_disputed));
  }
  .item:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 3px;
    border-radius: min(3px, var(--radius));
  }
  /* A bar may be as wide as the window, where a ring round it would not read as one. */
  .item:is(.item-duration, .item-within, .item-versions):focus-visible {
    outline: none;
  }
  .item:is(.item-duration, .item-within, .item-versions):focus-visible > .label {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: min(3px, var(--radius));
  }
  .glyph,
  .label {
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
  }
  .label {
    overflow: hidden;
    overflow-wrap: anywhere;
    /* Axis lines keep clear of the letters. */
    text-shadow: var(--halo);
  }
  .label-left {
    text-align: end;
  }
  .time {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .note {
    display: block;
    color: var(--muted);
  }
  .flag {
    color: var(--muted);
  }
  .item:is(.item-disputed, .item-denied, .item-retracted) .flag {
    color: var(--disputed);
  }
  .item:hover .title,
  .item-selected .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .item-selected > .label {
    border-radius: min(3px, var(--radius));
    background: color-mix(in srgb, var(--accent) 16%, var(--surface));
  }
  /* A line at its start: it takes no room, and the words stay where they were measured. */
  .item-unread > .label,
  .item-unread:is(.item-chip, .item-span-cluster, .item-cluster) {
    box-shadow: -3px 0 0 0 var(--accent);
  }
  .item-retracted .title {
    text-decoration: line-through;
  }
`;

const markCss = `
  .glyph-dot,
  .glyph-ring {
    top: calc((var(--line-height) - ${dotPx}px) / 2);
    width: ${dotPx}px;
    height: ${dotPx}px;
    border: 2px solid var(--accent);
    border-radius: 999px;
    background: var(--accent);
  }
  .glyph-dot.is-stretched {
    background: color-mix(in srgb, var(--accent) 35%, var(--surface));
  }
  .glyph-dot.is-soft {
    background: var(--surface);
  }
  .glyph-dot.is-soft.is-stretched {
    border-style: dotted;
  }
  /* A status has a shape of its own, so that colour is never alone: half, square, double ring. */
  .item:is(.item-disputed, .item-denied, .item-retracted) .glyph-dot {
    border-color: var(--disputed);
    background: var(--surface);
  }
  .item-disputed .glyph-dot {
    background: linear-gradient(to right, var(--disputed) 50%, var(--surface) 50%);
  }
  .item:is(.item-denied, .item-retracted) .glyph-dot {
    border-radius: 1px;
  }
  .item-verified .glyph-dot {
    box-shadow: 0 0 0 2px var(--surface), 0 0 0 3px var(--accent);
  }
  .glyph-ring {
    border-color: var(--disputed);
    background: var(--surface);
  }
  .item-selected :is(.glyph-dot, .glyph-ring) {
    outline: 2px solid color-mix(in srgb, var(--accent) 40%, transparent);
    outline-offset: 1px;
  }
  .item-selected .glyph-ring {
    outline-color: color-mix(in srgb, var(--disputed) 40%, transparent);
  }
  .glyph-tie {
    top: calc(var(--line-height) / 2 - 1px);
    height: 2px;
    background: repeating-linear-gradient(to right, var(--disputed) 0 5px, transparent 5px 8px);
  }
  .glyph-bar,
  .glyph-hatch {
    height: ${barPx}px;
  }
  .glyph-bar {
    border-radius: var(--bar-radius);
    background: var(--accent);
  }
  .glyph-hatch {
    background-image: repeating-linear-gradient(
      115deg,
      color-mix(in srgb, var(--accent) 55%, transparent) 0 4.5px,
      transparent 4.5px 8.157px
    );
    background-size: 9px 100%;
  }
  .glyph.is-out,
  .tick-label.is-out {
    visibility: hidden;
  }
  /* Only the date is known: as long as the date, and empty. */
  .glyph-date {
    height: ${barPx}px;
    border: 1.5px dashed var(--accent);
    border-radius: var(--bar-radius);
  }
  .glyph-short {
    border-style: solid;
    border-radius: 999px;
  }
  /* What another report says is drawn hollow, in the colour of disputes. */
  .glyph.is-rival {
    border-color: var(--disputed);
  }
  .glyph-bar.is-rival {
    border: 1.5px solid var(--disputed);
    background: var(--surface);
  }
  .glyph-hatch.is-rival {
    --accent: var(--disputed);
  }
  .glyph-spine {
    width: 2px;
    background: repeating-linear-gradient(to bottom, var(--disputed) 0 5px, transparent 5px 8px);
  }
  .item-versions > .glyph-tie {
    top: ${barPx / 2 - 1}px;
  }
  .glyph-bar.is-soft,
  .glyph-hatch {
    mask-image: linear-gradient(to right, transparent, #000 min(24px, 30%), #000 max(100% - 24px, 70%), transparent);
  }
  .glyph-bar.fades-out {
    mask-image: linear-gradient(to right, #000, transparent);
  }
  .glyph-bar.fades-in {
    mask-image: linear-gradient(to left, #000, transparent);
  }
  /* On to where nobody has reported an end: a line of dots, under the bar. */
  .glyph-rest {
    top: ${barPx / 2 - 1}px;
    height: 2px;
    opacity: 0.7;
    background: repeating-linear-gradient(to right, var(--accent) 0 2px, transparent 2px 7px);
  }
  .item:is(.item-duration, .item-within, .item-versions):not(.in-line) > .label {
    top: ${barLabelPx}px;
  }
`;

const chipCss = `
  .item:is(.item-chip, .item-span-cluster, .item-cluster) {
    padding: 2px 10px;
    border: var(--line) solid var(--border);
    border-radius: var(--chip-radius);
    background: var(--chip);
    display: flex;
    gap: 0.3em;
    white-space: nowrap;
  }
  .item:is(.item-chip, .item-span-cluster, .item-cluster):is(:hover, [aria-expanded='true']) {
    border-color: var(--muted);
  }
  .item.item-selected:is(.item-chip, .item-span-cluster, .item-cluster) {
    border-color: var(--accent);
    outline: 1px solid var(--accent);
  }
  .item:is(.item-chip, .item-span-cluster, .item-cluster):focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
    border-radius: var(--chip-radius);
  }
  .item:is(.item-chip, .item-span-cluster, .item-cluster) .title {
    text-decoration-line: none;
  }
  .item.item-chip:is(.item-disputed, .item-denied) {
    border-color: var(--disputed);
  }
  .item.item-chip.item-retracted .title {
    text-decoration-line: line-through;
  }
  /* What does not fit is cut from the title, never from its time or status. */
  .item:is(.item-chip, .item-span-cluster, .item-cluster) > .title {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .item:is(.item-chip, .item-span-cluster, .item-cluster) > :is(.time, .flag) {
    flex: none;
  }
`;

const forcedColorsCss = `
  @media (forced-colors: active) {
    .plot {
      --surface: Canvas;
    }
    .item {
      --accent: var(--_accent);
      --disputed: var(--_disputed);
    }
    .glyph,
    .tick,
    .lane-band {
      forced-color-adjust: none;
    }
    .tick-label {
      color: CanvasText;
    }
    .item-selected .title,
    .item-selected.item-cluster {
      color: Highlight;
    }
  }
`;

/** Looks of items, lanes and axis, for the shadow root of the element. */
export const itemCss = frameCss + labelCss + markCss + chipCss + lineCss + mirrorCss + forcedColorsCss;
