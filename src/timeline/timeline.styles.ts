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
    /* Never scrolls: tells the script how much of it the lane labels take. */
    scroll-padding-inline-start: var(--_lane-label);
  }
  .frame.has-no-lane-names {
    --_lane-label: 0px;
  }
  .frame.is-narrow .timeline-canvas {
    scroll-padding-inline-start: 0px;
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
    border-radius: min(2px, var(--_radius));
    background: var(--_glyph);
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
  .sign--within {
    background: repeating-linear-gradient(-55deg, var(--_glyph) 0 2px, transparent 2px 5px);
  }
  .sign--date {
    border: 1.5px dashed var(--_glyph);
    border-radius: min(2px, var(--_radius));
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

  @media (forced-colors: active) {
    .sign {
      forced-color-adjust: none;
    }
  }
`;
