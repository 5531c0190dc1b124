// The look of the room of the timeline, of the counts at its edges, of an opened chip and of the legend: it comes with the
// first timeline.

export const timelineCss = `
  .legend-place {
    display: contents;
  }
  .timeline {
    position: relative;
    border-block: var(--_line) solid var(--_border);
  }
  .timeline-canvas {
    position: relative;
    /* Never scrolls: tells the script how much of it the lane labels take, and how high it may be. */
    scroll-padding-inline-start: var(--_lane-label);
    scroll-padding-block-end: var(--timeline-height, 700px);
  }
  .frame.has-no-lane-names {
    --_lane-label: 0px;
  }
  .frame.is-narrow .timeline-canvas {
    scroll-padding-inline-start: 0px;
    scroll-padding-block-end: var(--timeline-height, 85svh);
  }
  .label-probe {
    position: absolute;
    visibility: hidden;
  }
  .placeholder {
    position: absolute;
    inset: 40% 0 auto;
    color: var(--_muted);
    text-align: center;
  }
  .placeholders {
    position: absolute;
    inset: 0;
    overflow: auto;
    padding-block: 8px;
    line-height: 1.6;
  }
  .placeholder-time {
    color: var(--_muted);
  }
  /* As time runs in the drawing above. */
  .edges {
    direction: ltr;
  }
  .is-mirrored .edges {
    direction: rtl;
  }
  .is-mirrored :is(.overview svg, .sign) {
    scale: -1 1;
  }
  .edges {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: calc(12 * var(--_px));
    /* Also while it is empty, so that a zoom changes no height. */
    min-height: 28px;
    padding-inline-start: var(--_lane-label);
  }
  .overview {
    position: relative;
    flex: 1;
    min-width: 80px;
    height: 20px;
    cursor: pointer;
    touch-action: none;
  }
  .overview svg {
    display: block;
    width: 100%;
    height: 100%;
    fill: var(--_glyph);
    opacity: 0.35;
  }
  .overview-brush {
    position: absolute;
    inset-block: 0;
    box-sizing: border-box;
    border: var(--_line) solid var(--_strong-line);
    border-radius: min(3px, var(--_radius));
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    cursor: grab;
  }
  .overview:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .frame.is-narrow .edges {
    padding-inline-start: 0;
  }
  .offscreen-count {
    min-height: 24px;
    padding: calc(3 * var(--_px)) calc(8 * var(--_px));
    color: var(--_muted);
    cursor: pointer;
    font-size: 0.92em;
  }
  .offscreen-count:hover {
    color: var(--_text);
    text-decoration: underline;
  }
  .offscreen-count--later {
    margin-inline-start: auto;
  }

  .cluster-popover-place {
    position: absolute;
    z-index: 5;
  }
  .cluster-popover {
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
  .cluster-head {
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
  .cluster-entry {
    display: block;
    width: 100%;
    padding: calc(7 * var(--_px)) calc(12 * var(--_px));
    text-align: start;
    cursor: pointer;
  }
  .cluster-entries li + li {
    border-block-start: var(--_line) solid var(--_border);
  }
  .cluster-entry:hover {
    background: var(--_chip);
  }
  .cluster-entry:focus-visible {
    outline-offset: -2px;
  }
  .cluster-time {
    display: block;
    color: color-mix(in srgb, currentcolor 72%, transparent);
    font-size: 0.92em;
  }

  .event-card {
    position: absolute;
    z-index: 4;
    box-sizing: border-box;
    width: max-content;
    max-width: min(340px, 100%);
    padding: calc(6 * var(--_px)) calc(10 * var(--_px));
    border: var(--_line) solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--timeline-panel-surface, Canvas);
    color: var(--timeline-panel-text, CanvasText);
    overflow-wrap: anywhere;
  }
  .event-card-text {
    display: block;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_px)) calc(18 * var(--_px));
  }
  .legend li {
    display: inline-flex;
    gap: calc(7 * var(--_px));
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
    background: var(--_glyph);
  }
  .sign--duration {
    height: 11px;
    border-inline-start: 3px solid var(--_glyph);
    border-radius: min(2px, var(--_radius));
    background: color-mix(in srgb, var(--_glyph) 25%, transparent);
  }
  .sign--openEnd {
    background: linear-gradient(to right, var(--_glyph) 40%, transparent);
  }
  .sign--openStart {
    background: linear-gradient(to left, var(--_glyph) 40%, transparent);
  }
  .sign--about {
    width: 9px;
    height: 9px;
    border: 2px solid var(--_glyph);
    border-radius: 50%;
  }
  .sign--hatch {
    background: repeating-linear-gradient(-55deg, var(--_glyph) 0 2px, transparent 2px 5px);
  }
  .sign:is(.sign--within, .sign--date) {
    height: 5px;
    border: 1px solid var(--_glyph);
    border-bottom: 0;
  }
  .sign--date {
    border-top-style: dotted;
  }
  .sign--capsule {
    width: 8px;
    height: 8px;
    border: 1.5px solid var(--_glyph);
    border-radius: 50%;
  }
  .sign--rivals {
    height: 5px;
    border: 1px solid var(--_disputed);
    border-top-style: dashed;
    border-bottom: 0;
  }

  @media (forced-colors: active) {
    .sign {
      forced-color-adjust: none;
    }
  }
`;
