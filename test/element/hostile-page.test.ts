import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import {
  all,
  armenia,
  click,
  item,
  items,
  one,
  radio,
  show,
  still,
  textOf,
} from '../support/timeline-page.js';

/** A style sheet of the page, as hostile as its words are. */
async function under(css: string, test: (element: EventsTimeline) => Promise<void>): Promise<void> {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  try {
    const element = await show({ src: armenia });
    await test(element);
  } finally {
    sheet.remove();
  }
}

describe('on a page whose style sheet is hostile', () => {
  const sheets = [
    '* { all: unset !important; }',
    'html, body { font-size: 60px; line-height: 3; letter-spacing: 1em; text-indent: 5em; word-spacing: 1em; }',
    'span, button, section, ol, li, p { display: none; }',
    '* { position: absolute !important; transform: rotate(3deg); visibility: hidden; } events-timeline { position: static !important; visibility: visible; transform: none; }',
  ];

  for (const css of sheets) {
    it(`draws, is read and takes a choice under ${css}`, async () => {
      await under(css, async (element) => {
        expect(items(element).length).to.be.greaterThan(10);
        const { width, height } = item(element, 'ceasefire').getBoundingClientRect();
        expect(width).to.be.greaterThan(20);
        // Six lines of words and its mark, however large the page's type is.
        const lineHeightPx = Number.parseFloat(getComputedStyle(item(element, 'ceasefire')).lineHeight);
        expect(height / lineHeightPx).to.be.within(1, 8);
        await click(item(element, 'ceasefire'));
        await element.updateComplete;
        expect(element.selected).to.equal('ceasefire');
        await click(radio(element, 'List'));
        await still(element);
        expect(all(element, '.entry')).to.have.length(46);
        expect(textOf(one(element, '.entry-words'))).to.not.equal('');
        expect(one(element, '.entry-title')?.getBoundingClientRect().height).to.be.greaterThan(10);
      });
    });
  }
});
