// The look of everything but the list and the drawing: frame, toolbar, states, legend, issues, pills' panel.
import { css } from 'lit';

export const chromeStyles = css`
  :host {
    display: block;
    position: relative;
    box-sizing: border-box;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--_font);
    font-size: var(--_size);
    font-style: normal;
    font-weight: 400;
    line-height: 1.35;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    white-space: normal;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  table {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: inherit;
    font-weight: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  q {
    quotes: '“' '”' '‘' '’';
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .doc-title {
    font-family: var(--timeline-title-font, inherit);
    font-size: var(--timeline-title-size, 1.6em);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .doc-description {
    margin-block-start: 3px;
    color: var(--_muted);
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-block: 12px;
  }
  .spring {
    flex: 1;
  }
  .segmented,
  .buttons {
    display: inline-flex;
    flex-wrap: wrap;
    min-width: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .option {
    display: inline-flex;
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
    padding: 5px 11px;
    border: 0;
    background: none;
    line-height: 18px;
    cursor: pointer;
  }
  .option + .option,
  .buttons button + button {
    border-inline-start: 1px solid var(--_border);
  }
  .option:hover .option-face,
  .buttons button:hover,
  .plain:hover {
    background: var(--_chip);
  }
  .option input:checked + .option-face {
    color: var(--_on-accent);
    background: var(--_accent);
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
  .buttons .icon {
    min-width: 28px;
    justify-content: center;
  }
  .plain {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .state {
    padding: 40px 20px;
    border-block: 1px solid var(--_border);
    color: var(--_muted);
    text-align: center;
  }
  .state--failed {
    display: grid;
    gap: 8px;
    justify-items: center;
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  .state-title {
    font-weight: 700;
  }

  .stage {
    position: relative;
    border-block: 1px solid var(--_border);
  }
  .stage-canvas {
    position: relative;
  }
  .edges {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding-inline-start: var(--_lane-label);
  }
  .edges:empty {
    display: none;
  }
  .frame.is-narrow .edges {
    padding-inline-start: 0;
  }
  .edge {
    min-height: 24px;
    padding: 3px 8px;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
    font-size: 0.92em;
  }
  .edge:hover {
    color: var(--_text);
    text-decoration: underline;
  }
  .edge--later {
    margin-inline-start: auto;
  }

  .group-place {
    position: absolute;
    z-index: 5;
  }
  .group {
    width: max-content;
    min-width: 200px;
    max-width: min(380px, 92vw);
    max-height: 360px;
    overflow: auto;
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--timeline-panel-surface, Canvas);
    color: var(--timeline-panel-text, CanvasText);
  }
  .group-head {
    display: flex;
    gap: 8px;
    justify-content: space-between;
    align-items: center;
    position: sticky;
    top: 0;
    padding: 6px 6px 6px 12px;
    border-block-end: 1px solid var(--_border);
    background: inherit;
  }
  .group-entry {
    display: block;
    width: 100%;
    padding: 7px 12px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .group-list li + li {
    border-block-start: 1px solid var(--_border);
  }
  .group-entry:hover {
    background: var(--_chip);
  }
  .group-entry:focus-visible {
    outline-offset: -2px;
  }
  .group-time {
    display: block;
    color: color-mix(in srgb, currentcolor 68%, transparent);
    font-size: 0.92em;
  }
  .icon {
    min-width: 26px;
    min-height: 26px;
    border: 0;
    background: none;
    font-size: 1.15em;
    line-height: 1;
    cursor: pointer;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: baseline;
    padding-block: 9px;
    color: var(--_muted);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
  }
  .legend li {
    display: inline-flex;
    gap: 7px;
    align-items: center;
  }
  .sign {
    display: inline-block;
    width: 22px;
    height: 8px;
  }
  .sign--moment {
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .sign--duration {
    border-radius: 2px;
    background: var(--_accent);
  }
  .sign--open {
    background: linear-gradient(to right, var(--_accent) 40%, transparent);
  }
  .sign--within {
    background: repeating-linear-gradient(-55deg, var(--_accent) 0 2px, transparent 2px 5px);
  }
  .sign--rivals {
    width: 30px;
    height: 9px;
    background:
      radial-gradient(circle at 4.5px 50%, transparent 2.6px, var(--_disputed) 3px 4.2px, transparent 4.6px),
      radial-gradient(
        circle at calc(100% - 4.5px) 50%,
        transparent 2.6px,
        var(--_disputed) 3px 4.2px,
        transparent 4.6px
      ),
      linear-gradient(var(--_disputed), var(--_disputed)) center / calc(100% - 18px) 1.5px no-repeat;
  }
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
    padding: 6px 0 0 16px;
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  .issue-list li {
    padding-block: 3px;
    list-style: disc;
  }

  @media (forced-colors: active) {
    .option input:checked + .option-face {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
    .sign {
      border: 1px solid CanvasText;
    }
  }
`;
