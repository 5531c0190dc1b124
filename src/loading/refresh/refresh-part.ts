// What only a document that is read again needs.
export { AutoRefresh } from './auto-refresh.js';
export { changeSince } from './change-since.js';
