// The colours of lanes, for the drawing and the list alike.

/** Quiet, and 3:1 or more on white and on black. */
const hues = [
  ['#b3261e', '#ff8f85'],
  ['#1f5fb4', '#7db3ff'],
  ['#1e7a4d', '#6fd39b'],
  ['#6a3fb5', '#c3a6ff'],
  ['#8a5a00', '#e0b060'],
  ['#0b7480', '#66c7d6'],
  ['#a0307a', '#f08fc8'],
  ['#55606c', '#aab4be'],
];

/** A page may set the colour of each lane by its number; \`--timeline-glyph\` switches all of them off. */
export const laneHuesCss = hues
  .map(
    ([light, dark], index) => `
  .hue-${index + 1} {
    --lane-set: var(--timeline-lane-${index + 1});
    --lane: light-dark(${light}, ${dark});
  }`,
  )
  .join('');
