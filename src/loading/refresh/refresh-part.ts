// What only a document that is read again needs: one part, loaded then.
export { marksAfter } from './unread-changes.js';
export { Refresher } from './poll-timer.js';
export { readAgain } from './read-again.js';
