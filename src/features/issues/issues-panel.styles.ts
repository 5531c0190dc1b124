// The look of the list of issues.

export const issuesPanelCss = `
  .issues {
    flex-basis: 100%;
    order: 2;
  }
  .issues summary {
    cursor: pointer;
    width: fit-content;
  }
  .issue-list {
    max-height: 320px;
    overflow: auto;
    padding: calc(6 * var(--_px)) 0 0 calc(16 * var(--_px));
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  .issue-list li {
    padding-block: calc(3 * var(--_px));
    list-style: disc;
  }
`;
