// Where vis-timeline's panels, lanes and items stand. Only positions: looks are in items.styles.ts. A plain string, since
// this room knows no lit.

export const visCss = `
  .plot {
    position: relative;
    /* As the layout has it in sizes.ts. */
    --axis-height: max(50px, 2 * var(--line-height, 17px) + 16px);
  }
  .vis-timeline {
    position: relative;
    overflow: clip;
    box-sizing: border-box;
  }
  .vis-panel {
    position: absolute;
    box-sizing: border-box;
  }
  /* Not hidden: a hidden overflow can still be scrolled, and moving the focus would. */
  .vis-center,
  .vis-panel.vis-vertical {
    overflow: clip;
  }
  /* Behind everything: one band for each lane, under the axis. */
  .vis-timeline > .vis-background:not(.vis-vertical, .vis-horizontal) {
    padding-top: var(--axis-height);
  }
  .vis-vertical,
  .vis-horizontal,
  .vis-background {
    pointer-events: none;
  }
  .vis-horizontal,
  .vis-right,
  .vis-panel.vis-bottom,
  .vis-itemset > .vis-background {
    display: none;
  }
  .vis-content {
    position: relative;
  }
  .vis-center > .vis-content {
    width: 100%;
  }
  .vis-left {
    width: var(--_lane-label);
    pointer-events: none;
  }
  .vis-itemset,
  .vis-foreground {
    position: relative;
  }
  .vis-group,
  .vis-label {
    position: relative;
    box-sizing: border-box;
  }
  .axis,
  .ticks {
    position: absolute;
    inset: 0;
  }
  .axis-room {
    height: var(--axis-height);
  }
  .axis-corner {
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    width: var(--_lane-label);
    height: var(--axis-height);
    overflow: hidden;
  }
  /* Lane labels stand inside their lanes, over the items' panel. */
  .is-narrow .vis-left {
    width: 0;
  }
  .is-narrow .vis-label {
    width: max-content;
    max-width: var(--plot-width);
  }
  .has-no-lane-names .lane-label,
  .has-no-lane-names .axis-corner,
  .is-narrow .axis-corner {
    display: none;
  }
`;
