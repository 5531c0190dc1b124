// What only a document that is read again needs.
export { AutoRefresh } from './auto-refresh.js';
export { unreadAfter } from './unread-changes.js';
