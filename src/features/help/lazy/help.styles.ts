// The look of the help.

export const helpCss = `
  .help {
    max-width: min(34rem, calc(100vw - 2rem));
    padding: 0;
    border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: var(--_radius);
    background: var(--timeline-panel-surface, Canvas);
    color: var(--timeline-panel-text, CanvasText);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.4;
  }
  .help::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .help-head {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    align-items: center;
    position: sticky;
    top: 0;
    padding: 10px 10px 10px 18px;
    background: inherit;
  }
  .help-title {
    font-size: 1.2em;
    font-weight: 700;
  }
  .help-keys {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 7px 20px;
    align-items: baseline;
    padding: 4px 18px 18px;
  }
  .help-keys kbd {
    display: inline-block;
    min-width: 1.9em;
    padding: 0 5px;
    border: 1px solid color-mix(in srgb, currentcolor 40%, transparent);
    border-radius: 3px;
    font: inherit;
    text-align: center;
  }
`;
