/** What `src/vis` uses of vis-timeline and vis-data. */
export { Group, Item, ItemSet, Timeline } from 'vis-timeline/esnext/esm/vis-timeline-graph2d.mjs';
export { DataSet } from 'vis-data/esnext/esm/vis-data.mjs';
