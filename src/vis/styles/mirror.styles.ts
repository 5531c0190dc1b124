// Where time runs from right to left: the drawing as a whole is mirrored, and each text in it is turned back on its own place.

export const mirrorCss = `
  .plot.is-mirrored,
  .plot.is-mirrored :is(.label, .lane-label, .axis-corner, .tick-label, .stretch, .now-reading),
  .plot.is-mirrored .item:is(.item-chip, .item-span-cluster, .item-cluster) {
    scale: -1 1;
  }
  .plot.is-mirrored :is(.label, .lane-label, .axis-corner, .tick-label, .stretch, .now-reading),
  .plot.is-mirrored .item:is(.item-chip, .item-span-cluster, .item-cluster) {
    direction: rtl;
  }
  .plot.is-mirrored :is(.item:not(.in-line) .label, .item-chip) > span,
  .plot.is-mirrored :is(.axis-corner, .tick-label, .stretch, .now-reading) {
    unicode-bidi: plaintext;
  }
  .plot.is-mirrored :is(.lane-label, .axis-corner) {
    text-align: right;
  }
  .plot.is-mirrored .lane-label {
    padding: calc(4 * var(--_px)) 0 0 12px;
  }
  .is-narrow .plot.is-mirrored .lane-label {
    padding: 3px 6px 0;
  }
  .plot.is-mirrored :is([class*='hue-']) > .lane-label::before {
    float: right;
    margin-inline: 0;
    margin-left: 6px;
  }
  .plot.is-mirrored .in-line > .label {
    justify-content: right;
  }
  .plot.is-mirrored .in-line > .label-before {
    justify-content: left;
  }
  .plot.is-mirrored .item-unread > .label,
  .plot.is-mirrored .item-unread:is(.item-chip, .item-span-cluster, .item-cluster) {
    box-shadow: 3px 0 0 0 var(--accent);
  }
`;
