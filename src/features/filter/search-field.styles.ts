// The look of the search field and its button; what they open brings its own.

export const searchFieldCss = `
  .search-controls {
    display: inline-flex;
    flex: 0 1 auto;
    gap: 6px;
    min-width: 0;
  }
  .frame.is-slim .search-controls {
    flex: none;
    margin-inline-start: auto;
  }
  .lens {
    width: 16px;
    height: 16px;
    align-self: center;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .search {
    flex: 1 1 9em;
    width: 9em;
    min-width: 6em;
    min-height: 28px;
    padding: 4px 9px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    line-height: 18px;
  }
  .search::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .filter-button[aria-expanded='true'] {
    background: var(--_chip);
  }
`;
