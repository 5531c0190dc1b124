// The look of the list on screen.

export const listCss = `
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
  .chunk:empty {
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
`;
