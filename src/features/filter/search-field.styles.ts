// The look of the search field and its button; what they open brings its own.

export const searchFieldCss = `
  .search-controls {
    display: inline-flex;
    flex: 0 1 auto;
    gap: 6px;
    min-width: 0;
  }
  .frame.is-slim .search-controls,
  .frame.is-slim .search-controls .plain {
    flex: 1 0 auto;
    justify-content: center;
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
