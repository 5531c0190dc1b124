import { expect } from '@open-wc/testing';
import { noViewport, windowOf } from '../../src/state/viewport.js';
import { span } from '../support/news-events.js';

const night = span('2022-09-12T18:00Z', '2022-09-13T02:00Z');
const day = span('2022-09-13T00:00Z', '2022-09-14T00:00Z');

describe('windowOf(viewport)', () => {
  const facts = [
    ['is null before any window', noViewport, null],
    ['is the window that is shown at rest', { shown: night, target: null }, night],
    ['is the target from the first frame of a glide on', { shown: night, target: day }, day],
    ['is the target that waits for a timeline to be drawn', { shown: null, target: day }, day],
  ] as const;
  for (const [claim, viewport, window] of facts) {
    it(claim, () => {
      expect(windowOf(viewport)).to.equal(window);
    });
  }
});
