// What only a document that is read again needs: one part, loaded then.
export { marksAfter } from './marks.js';
export { Refresher } from './refresher.js';
export { readAgain } from './read-again.js';
