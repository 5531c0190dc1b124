// The look of claims and figures.

export const evidenceCss = `
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
  .claim-note {
    color: var(--_muted);
    font-style: italic;
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
  }
  .figures .source-marks {
    white-space: nowrap;
  }

  .block-heading {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .stated {
    margin-block-start: calc(3 * var(--_px));
    color: var(--_muted);
  }
`;
