// The look of the list, of the detail, and of what both hold: statuses, claims, figures, sources. And of paper.
import { css } from 'lit';

export const evidenceStyles = css`
  .status {
    display: inline-block;
    padding: 0 calc(6 * var(--_px));
    border: var(--_line) solid currentcolor;
    border-radius: min(3px, var(--_radius));
    color: var(--_muted);
    font-size: 0.82em;
    font-weight: 400;
    line-height: 1.45;
    vertical-align: 0.08em;
    white-space: nowrap;
  }
  .status--disputed,
  .status--denied {
    border-style: dashed;
  }
  .status--retracted {
    text-decoration: line-through;
  }
  .status--corroborated,
  .status--verified {
    color: var(--_verified);
  }
  /* The shape that the status gives a dot in the drawing. */
  .status::before {
    display: inline-block;
    width: 0.62em;
    height: 0.62em;
    margin-inline-end: 0.4em;
    border: var(--_line) solid currentcolor;
    border-radius: 50%;
    background: currentcolor;
    forced-color-adjust: none;
    print-color-adjust: exact;
    content: '';
  }
  .status--disputed::before {
    background: linear-gradient(to right, currentcolor 50%, transparent 50%);
  }
  .status:is(.status--denied, .status--retracted)::before {
    border-radius: 1px;
    background: none;
  }
  .status--verified::before {
    outline: 1px solid currentcolor;
    outline-offset: 1px;
  }
  .source-marks abbr {
    color: var(--_muted);
    font-size: 0.86em;
    text-decoration: none;
    cursor: help;
  }
  .unsourced {
    font-size: 0.92em;
    font-weight: 400;
  }
  .summary {
    max-width: 68ch;
    font-size: 1.08em;
    line-height: 1.45;
  }
  .meta {
    margin-block-start: calc(2 * var(--_px));
    color: var(--_muted);
  }
  time,
  .number,
  .clock-times {
    font-variant-numeric: tabular-nums;
  }

  .claims {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(24em, 100%), 1fr));
    gap: calc(10 * var(--_px));
    margin-block-start: calc(8 * var(--_px));
  }
  .claim {
    padding-inline-start: calc(10 * var(--_px));
    border-inline-start: 2px solid var(--_border);
  }
  .claim-by,
  .figures .number,
  .clock-times .is-chosen {
    font-weight: 600;
  }
  .claim-sources {
    line-height: 1.2;
  }
  .figures {
    margin-block-start: calc(8 * var(--_px));
    border-collapse: collapse;
  }
  .figures th,
  .figures td {
    padding-block: calc(2 * var(--_px));
    padding-inline: 0 calc(12 * var(--_px));
    text-align: start;
    vertical-align: baseline;
  }
  /* Words may break anywhere rather than widen the page, but not the usual ones, unless letters are as wide as a column. */
  .figures :is(th, .number) {
    min-width: min(6em, 25vw);
  }
  .figures th {
    color: var(--_muted);
  }
  .figures td:last-child {
    padding-inline-end: 0;
    white-space: nowrap;
  }

  .detail {
    padding: calc(14 * var(--_px)) 0 calc(16 * var(--_px));
    border-block-end: var(--_line) solid var(--_border);
  }
  .detail-head {
    display: flex;
    gap: calc(12 * var(--_px));
    justify-content: space-between;
    align-items: start;
  }
  .detail-title {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
  }
  .detail-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(12 * var(--_px));
    margin-block-start: calc(6 * var(--_px));
    overflow-wrap: break-word;
  }
  .blocks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18.5em, 100%), 1fr));
    gap: calc(12 * var(--_px)) calc(28 * var(--_px));
  }
  .block-heading {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .clock-times {
    display: grid;
    grid-template-columns: fit-content(45%) 1fr;
    column-gap: calc(10 * var(--_px));
  }
  .clock-times div {
    display: contents;
  }
  .clock-times dt {
    color: var(--_muted);
  }
  .stated {
    margin-block-start: calc(3 * var(--_px));
    color: var(--_muted);
  }
  .source-number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .list {
    border-block-start: var(--_line) solid var(--_border);
  }
  .list-clock {
    padding-block-start: calc(8 * var(--_px));
    color: var(--_muted);
  }
  .day-heading {
    padding: calc(14 * var(--_px)) 0 calc(6 * var(--_px));
    font-size: 1.08em;
    font-weight: 700;
  }
  /* About as high as the entries that will stand in it. */
  .run:empty {
    height: 3600px;
  }
  .earlier-summary {
    width: fit-content;
    min-height: 24px;
    padding-block: 8px;
    color: var(--_muted);
    cursor: pointer;
  }
  .earlier-summary:hover {
    color: var(--_text);
    text-decoration: underline;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_px)) calc(18 * var(--_px));
    padding-block: calc(9 * var(--_px));
    border-block-start: var(--_line) solid var(--_border);
  }
  /* Only where it is worth it: what is skipped is not sure to be heard. */
  .list.is-long .entry {
    content-visibility: auto;
    contain-intrinsic-size: auto 90px;
  }
  .list .entry.is-selected {
    position: relative;
    /* The bar stands outside the column, so that the text stays where it was. */
    contain: none;
    content-visibility: visible;
  }
  .entry.is-selected::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: -10px;
    width: 3px;
    background: var(--_accent);
    content: '';
  }
  .entry-time {
    flex: 1 0 12.3em;
    color: var(--_muted);
  }
  /* Under the time where a readable line has no room beside it: large type counts. */
  .entry-body {
    flex: 999 1 20em;
    min-width: 0;
    overflow-wrap: break-word;
  }
  .entry-title {
    min-height: 24px;
    padding: 0;
    font-size: 1.12em;
    font-weight: 600;
    text-align: start;
  }
  .entry-title:hover {
    text-decoration: underline;
  }
  .frame.is-slim .entry-time {
    flex-basis: 100%;
  }

  .on-paper {
    display: none;
  }

  @media print {
    .on-paper {
      display: block;
    }
    .list button:not(.entry-title),
    .toolbar,
    .edges,
    .buttons,
    .cite,
    .save-button,
    summary {
      display: none;
    }
    .list.is-long .entry {
      content-visibility: visible;
    }
    /* The head of a table is printed on every sheet: no page of it may lie about without its clock. */
    .list {
      display: table;
      width: 100%;
      border: 0;
    }
    .list-clock {
      display: table-header-group;
      break-inside: avoid;
    }
    .all-sources {
      overflow-wrap: anywhere;
    }
    .all-sources li {
      break-inside: avoid;
    }
    .entry {
      break-inside: avoid;
    }
    .day-heading {
      break-after: avoid;
    }
    .media a::after,
    .all-sources a::after {
      content: ' <' attr(href) '>';
    }
  }
`;
