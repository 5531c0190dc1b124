// The look of one news event in full, of the list of sources, and of paper.

import { evidenceCss } from './evidence.styles.js';

export const detailsCss = `${evidenceCss}
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
  .detail .buttons {
    flex: none;
    flex-wrap: nowrap;
  }
  .detail-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(12 * var(--_px));
    margin-block-start: calc(6 * var(--_px));
    overflow-wrap: break-word;
  }
  .is-slim .detail-body {
    gap: calc(9 * var(--_px));
  }
  .blocks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18.5em, 100%), 1fr));
    gap: calc(12 * var(--_px)) calc(28 * var(--_px));
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
  .source-number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .blocks:not(:has(*)) {
    display: none;
  }
  /* As notes under an article. */
  .detail-body .sources {
    columns: 2 24em;
    column-gap: calc(28 * var(--_px));
    font-size: 0.92em;
  }
  .sources li {
    break-inside: avoid;
  }
  .sources .source-use {
    min-height: 24px;
    white-space: nowrap;
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
  @media print {
    .list button:not(.entry-title),
    .edges,
    .cite,
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
    .entry:not(:has(.claim)),
    .claim,
    .figures {
      break-inside: avoid;
    }
    .entry-heading {
      break-after: avoid;
    }
    .day-heading {
      break-after: avoid;
    }
    .all-sources {
      overflow-wrap: anywhere;
    }
    .all-sources li {
      break-inside: avoid;
    }
    .media a::after,
    .all-sources a::after {
      content: ' <' attr(href) '>';
    }
  }
`;
