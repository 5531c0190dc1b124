import { expect, waitUntil } from '@open-wc/testing';
import type { TimelineEventDetails } from '../../src/index.js';
import { openPage, patience, type Page } from '../support/built-page.js';

const find = (page: Page, selector: string) => page.find(selector) as HTMLElement;

/** What a reader does that needs a file, by its name. */
const deeds: Readonly<Record<string, (page: Page) => void>> = {
  'help-dialog': (page) => find(page, '[part~="help"]').click(),
  'filter-panel': (page) => find(page, '[part~="filter-button"]').click(),
  'export-panel': (page) => find(page, '[part~="export-button"]').click(),
};

describe('a file that was not copied to the server', () => {
  for (const [name, act] of Object.entries(deeds)) {
    it(`is missed aloud, by the page too, and nothing rejects: ${name}`, async () => {
      const page = await openPage(1000, 'view="list"', 0, `/without/events-timeline-${name}.min.js`);
      const errors: TimelineEventDetails['timeline-error'][] = [];
      page.element.addEventListener('timeline-error', ({ detail }) => errors.push(detail));
      act(page);
      await waitUntil(() => errors.length > 0, 'never: the page hears of it', patience);
      await page.element.updateComplete;
      expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([
        ['network', 'That could not be loaded. Check your connection and try again.'],
      ]);
      expect(page.find('[role="status"][aria-live="polite"]')?.innerText).to.equal(
        'That could not be loaded. Check your connection and try again.',
      );
      expect(page.rejections).to.deep.equal([]);
    });

    it(`is asked for again with the next press: ${name}`, async () => {
      const page = await openPage(1000, 'view="list"', 0, `/without/events-timeline-${name}.min.js`);
      let errorCount = 0;
      page.element.addEventListener('timeline-error', () => (errorCount += 1));
      act(page);
      await waitUntil(() => errorCount === 1, 'never: the page hears of it', patience);
      act(page);
      await waitUntil(() => errorCount === 2, 'never: it is asked for again', patience);
    });
  }
});
