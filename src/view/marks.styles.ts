// The look of what stands beside titles everywhere: statuses and marks of sources.

export const marksCss = `
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
`;
