// The style sheets that the element begins with, in the order in which they apply. What loads later adds its own.
import { listCss } from '../list/list.styles.js';
import { chromeCss } from '../view/chrome.styles.js';
import { laneHuesCss } from '../view/lane-hues.styles.js';
import { marksCss } from '../view/marks.styles.js';
import { tokensCss } from '../view/tokens.js';

/** Texts of our own: nothing here comes from a document. */
export const elementCss = [tokensCss, laneHuesCss, chromeCss, marksCss, listCss].join('');
