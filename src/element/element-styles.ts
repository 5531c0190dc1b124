// The style sheets that the element begins with, in the order in which they apply. What loads later adds its own.
import { searchFieldStyles } from '../features/filter/search-field.styles.js';
import { listStyles } from '../list/list.styles.js';
import { chromeStyles } from '../view/chrome.styles.js';
import { controlStyles } from '../view/controls.styles.js';
import { evidenceStyles } from '../view/evidence.styles.js';
import { tokens } from '../view/tokens.js';

export const elementStyles = [
  tokens,
  chromeStyles,
  controlStyles,
  evidenceStyles,
  listStyles,
  searchFieldStyles,
];
