// The look of the opened filters, of chips and counts: it comes with them.

export const filterPanelCss = `
  .filter-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    margin-block: -4px 10px;
  }
  .filter-count {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .chips {
    display: contents;
  }
  .chips li {
    min-width: 0;
    max-width: 100%;
  }
  .chip {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    max-width: 100%;
    min-height: 26px;
    padding: 2px 9px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_chip);
    text-align: start;
    cursor: pointer;
  }
  .chip small {
    color: var(--_muted);
    white-space: nowrap;
  }
  .chip-name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip:hover {
    border-color: var(--_strong-line);
  }
  .state--nothing-found {
    display: grid;
    gap: 12px;
    justify-items: center;
  }
  .hidden-note {
    margin-block-end: 6px;
    color: var(--_muted);
  }
  .filter-panel {
    margin-block: 0 12px;
    padding: 8px 12px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .filter-head {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    justify-content: space-between;
  }
  .filter-head .search {
    flex: 1 1 60%;
  }
  .filter-hint {
    flex: 1 1 12em;
    color: var(--_muted);
  }
  .filter-head .search + .filter-hint {
    order: 3;
    flex-basis: 100%;
  }
  .filter-kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(190px, 100%), 1fr));
    gap: 10px 20px;
    margin-block-start: 6px;
  }
  .filter-kind {
    min-width: 0;
  }
  .filter-kind legend {
    padding: 0;
    font-weight: 600;
  }
  .filter-options {
    max-height: 15em;
    overflow: auto;
    padding: 2px;
  }
  .filter-dates {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    padding: 2px;
  }
  .filter-date {
    display: grid;
    gap: 2px;
    min-width: 0;
  }
  .filter-date input {
    max-width: 100%;
    min-height: 28px;
    padding: 3px 6px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
  }
  .filter-option {
    display: flex;
    gap: 8px;
    align-items: baseline;
    min-height: 26px;
    padding-block: 3px;
    cursor: pointer;
  }
  .filter-option:hover {
    background: var(--_chip);
  }
  .filter-option input {
    flex: none;
    accent-color: var(--_accent);
  }
  .filter-option span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .frame:dir(rtl) .filter-option span {
    text-align: right;
  }
  .filter-option small {
    margin-inline: auto 6px;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .filter-panel,
    .filter-bar .link-button,
    .chip > [aria-hidden] {
      display: none;
    }
  }
`;
