// What only a document that is read again needs: one part, loaded then.
export { unreadAfter } from './unread-changes.js';
export { PollTimer } from './poll-timer.js';
export { readAgain } from './read-again.js';
