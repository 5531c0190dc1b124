/** What `src/vis` uses of vis-timeline. */
export { Group, Item, ItemSet, Timeline } from 'vis-timeline/esnext/esm/vis-timeline-graph2d.mjs';
