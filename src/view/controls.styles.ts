// The look of the toolbar, of the counts at the timeline's edges, and of an opened pill.
import { css } from 'lit';

export const controlStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_px)) calc(12 * var(--_px));
    align-items: center;
    margin-block: calc(12 * var(--_px));
  }
  .spring {
    flex: 1;
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
    border: 0;
    background: none;
    line-height: 1.385;
    cursor: pointer;
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
  .detail .buttons {
    flex: none;
    flex-wrap: nowrap;
  }
  .buttons .icon {
    min-width: 28px;
    justify-content: center;
  }
  .frame.is-narrow :is(.option-face, .buttons button) {
    padding-inline: calc(8 * var(--_px));
  }
  .frame.is-slim :is(.option-face, .buttons button) {
    padding-inline: calc(7 * var(--_px));
  }
  .frame.is-slim .segmented {
    flex: 1 1 auto;
    max-width: 100%;
  }
  .frame.is-slim .segmented[part='zone-switch'] {
    flex-basis: 100%;
  }
  .frame.is-slim .option {
    flex: 1 1 auto;
  }
  .frame.is-slim .option-face {
    flex: 1;
    flex-direction: column;
    gap: 0;
    align-items: center;
    justify-content: center;
  }
  .plain[part='help'] {
    min-width: 28px;
    justify-content: center;
  }
  .plain {
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
  }

  .stage {
    position: relative;
    border-block: var(--_line) solid var(--_border);
  }
  .stage-canvas {
    position: relative;
    /* Never scrolls: tells the script how much of it the lane labels take. */
    scroll-padding-inline-start: var(--_lane-label);
  }
  .frame.has-no-lane-names {
    --_lane-label: 0px;
  }
  .frame.is-narrow .stage-canvas {
    scroll-padding-inline-start: 0px;
  }
  .drawing-due {
    position: absolute;
    inset: 40% 0 auto;
    color: var(--_muted);
    text-align: center;
  }
  .due {
    position: absolute;
    inset: 0;
    overflow: auto;
    padding-block: 8px;
    line-height: 1.6;
  }
  .due-time {
    color: var(--_muted);
  }
  .edges {
    display: flex;
    /* As time runs in the drawing above. */
    direction: ltr;
    justify-content: space-between;
    gap: calc(12 * var(--_px));
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
    padding: calc(3 * var(--_px)) calc(8 * var(--_px));
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
    border: var(--_line) solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--timeline-panel-surface, Canvas);
    color: var(--timeline-panel-text, CanvasText);
  }
  .group-head {
    display: flex;
    gap: calc(8 * var(--_px));
    justify-content: space-between;
    align-items: center;
    position: sticky;
    top: 0;
    padding: calc(6 * var(--_px)) calc(6 * var(--_px)) calc(6 * var(--_px)) calc(12 * var(--_px));
    border-block-end: var(--_line) solid var(--_border);
    background: inherit;
  }
  .group-entry {
    display: block;
    width: 100%;
    padding: calc(7 * var(--_px)) calc(12 * var(--_px));
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .group-list li + li {
    border-block-start: var(--_line) solid var(--_border);
  }
  .group-entry:hover {
    background: var(--_chip);
  }
  .group-entry:focus-visible {
    outline-offset: -2px;
  }
  .group-time {
    display: block;
    color: color-mix(in srgb, currentcolor 72%, transparent);
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

  @media (forced-colors: active) {
    .option input:checked + .option-face {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
