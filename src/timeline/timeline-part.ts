// What only a timeline needs: one chunk, which loads with the first timeline of a page.
export { TimelineController } from './timeline-controller.js';
