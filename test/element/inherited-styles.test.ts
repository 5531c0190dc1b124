import { expect } from '@open-wc/testing';
import { all, column, drawn, items, morning, one } from '../support/timeline-page.js';

// What a page's own style sheet hands down to everything in it.

describe('in a page that is written from top to bottom', () => {
  for (const mode of ['vertical-rl', 'vertical-lr', 'sideways-lr'])
    it(`the timeline is drawn, in lines that run across (${mode})`, async () => {
      const host = column(900);
      host.style.cssText += `; writing-mode: ${mode}`;
      const element = document.createElement('events-timeline');
      Object.assign(element, { data: morning });
      host.append(element);
      await drawn(element);
      expect(items(element).length).to.equal(3);
      const { width, height } = one(element, '.timeline-canvas')?.getBoundingClientRect() ?? new DOMRect();
      expect([width > 600, height > 50]).to.deep.equal([true, true]);
    });
});

describe('line-break and text-align-last of the page', () => {
  it('do not reach into the element', async () => {
    const host = column(900);
    host.style.cssText += '; line-break: anywhere; text-align-last: right; text-align: justify';
    const element = document.createElement('events-timeline');
    Object.assign(element, { data: morning, view: 'list' });
    host.append(element);
    await drawn(element);
    const [title] = all(element, '.entry-title');
    const { lineBreak, textAlignLast } = getComputedStyle(title as Element);
    expect([lineBreak, textAlignLast]).to.deep.equal(['auto', 'auto']);
  });
});
