// The look of the toolbar and of buttons. The room of the toolbar is kept by the first file (chrome.styles.ts).

export const controlsCss = `
  .toolbar,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_px)) calc(12 * var(--_px));
    align-items: center;
  }
  .tools {
    margin-inline-start: auto;
  }
  .zoom-place:empty {
    display: none;
  }
  .segmented,
  .buttons {
    display: inline-flex;
    flex-wrap: wrap;
    min-width: 0;
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
  }
  .segmented {
    max-width: 100%;
  }
  .option {
    display: inline-flex;
    min-width: 0;
    position: relative;
    cursor: pointer;
  }
  .option input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .option-face,
  .buttons button,
  .plain {
    display: inline-flex;
    gap: 0.45em;
    align-items: baseline;
    min-height: 28px;
    padding: calc(5 * var(--_px)) calc(11 * var(--_px));
    line-height: 1.385;
  }
  .option + .option,
  .buttons button + button {
    border-inline-start: var(--_line) solid var(--_border);
  }
  .option:hover .option-face,
  .buttons button:hover,
  .plain:hover {
    background: var(--_chip);
  }
  .option input:checked + .option-face {
    color: var(--timeline-chosen-text, var(--_on-accent));
    background: var(--timeline-chosen-surface, var(--_accent));
  }
  .option:first-of-type .option-face,
  .buttons button:first-child {
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-end-start-radius: calc(var(--_radius) - 1px);
  }
  .option:last-of-type .option-face,
  .buttons button:last-child {
    border-start-end-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
  }
  .option input:focus-visible + .option-face {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .offset {
    font-size: 0.82em;
    opacity: 0.8;
    font-variant-numeric: tabular-nums;
  }
  .buttons button,
  .plain {
    min-width: 28px;
    justify-content: center;
  }
  .clock-menu {
    min-width: 0;
    max-width: 100%;
    min-height: 28px;
    padding: calc(4 * var(--_px)) calc(6 * var(--_px));
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    color: inherit;
    text-overflow: ellipsis;
  }
  /* What opens has the browser's own background, whatever the page's text colour is. */
  .clock-menu option {
    color: var(--timeline-panel-text, CanvasText);
    background: var(--timeline-panel-surface, Canvas);
  }
  .frame.is-narrow :is(.option-face, .buttons button) {
    padding-inline: calc(8 * var(--_px));
  }
  .frame.is-slim :is(.option-face, .buttons button) {
    padding-inline: calc(7 * var(--_px));
  }
  /* One row: what has no room for its words shows their beginning. */
  .frame.is-slim .toolbar {
    gap: calc(6 * var(--_px));
  }
  .frame.is-slim .toolbar :is(.option-face, .plain),
  .frame.is-slim .clock-menu {
    min-height: 32px;
    align-items: center;
  }
  .frame.is-slim .clock-menu {
    flex: 1 1 5em;
    max-width: fit-content;
  }
  .frame.is-slim .toolbar .plain {
    min-width: 32px;
  }
  .frame.is-slim .search-controls + .tools {
    margin-inline-start: 0;
  }
  .plain {
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
  }

  .icon {
    min-width: 26px;
    min-height: 26px;
    font-size: 1.15em;
    line-height: 1;
  }

  .link-button {
    min-height: 26px;
    padding: 2px 0;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .export-button {
    margin-inline-start: auto;
  }
  progress {
    width: min(100%, 260px);
    accent-color: var(--_accent);
  }

  @media (forced-colors: active) {
    .option input:checked + .option-face {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .toolbar,
    .buttons,
    .export-button {
      display: none;
    }
  }
`;
