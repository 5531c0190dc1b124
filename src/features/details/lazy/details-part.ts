// What opens when a reader selects a news event, and what only paper and the end of the list show.
export { detailsCss } from './details.styles.js';
export { bringIntoSight, detailBody, entryRest, eventDetail, usageOf } from './event-detail.js';
export { allSources } from './source-list.js';
