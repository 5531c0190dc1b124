// The look of what can be taken along: it comes with it.

export const exportPanelCss = `
  .export-panel {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    align-items: start;
    flex-basis: 100%;
    order: 3;
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
  }
  .export-panel ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(230px, 100%), 1fr));
    gap: 12px 20px;
    flex: 1;
    min-width: 0;
  }
  .export-panel .plain {
    text-align: start;
  }
  .export-note {
    /* The footer is muted already: muted twice it would be too pale to read. */
    margin-block-start: 4px;
    font-size: 0.92em;
  }
  .saved {
    margin-block-start: 4px;
    overflow-wrap: anywhere;
  }
  .cited {
    margin-inline-start: 0.8em;
    color: var(--_muted);
  }
  .hand-copy-label {
    display: grid;
    gap: 4px;
    max-width: 70ch;
  }
  .hand-copy {
    box-sizing: border-box;
    width: 100%;
    padding: 6px 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  @media print {
    .export-panel {
      display: none;
    }
  }
`;
