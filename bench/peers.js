/** What is compared, and at which sizes. */

/** Files that a page fetches for each peer, for its bytes; the element's come from what is in cdn/. */
export const peers = {
  'events-timeline': { words: 'events-timeline' },
  'vis-timeline': {
    words: 'vis-timeline 8.5.4',
    files: [
      'node_modules/vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs',
      'node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css',
    ],
  },
  'vis-cluster': { words: 'the same, its `cluster` option' },
  timelinejs: {
    words: 'TimelineJS 3.9.11',
    files: [
      'node_modules/@knight-lab/timelinejs/dist/js/timeline.js',
      'node_modules/@knight-lab/timelinejs/dist/css/timeline.css',
    ],
  },
  canvas: { words: 'a bare canvas', files: ['bench/page/peers/canvas-drawing.js'] },
};

export const sizes = [100, 1_000, 10_000, 100_000, 1_000_000];

export const measures = ['bytes', 'mount', 'pan', 'zoom', 'clock', 'memory', 'rounds', 'reading'];

/** From here on vis-timeline cannot draw all events at once, so memory is measured with about a hundred in view. */
export const manyEvents = 100_000;

/** A peer that needs longer is stopped, and counts as this. */
export const capMs = 60_000;
