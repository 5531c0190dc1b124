// What only a document that is read again needs.
export { PollTimer } from './poll-timer.js';
export { unreadAfter } from './unread-changes.js';
