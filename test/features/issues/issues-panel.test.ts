import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { english } from '../../../src/i18n/en.js';
import type { Issue } from '../../../src/model/issue.js';
import { issuesPanel } from '../../../src/features/issues/issues-panel.js';

function issues(count: number): Issue[] {
  return Array.from({ length: count }, (_, index) => ({
    code: 'not-a-time',
    recordIndex: index,
    recordId: `e${index}`,
    path: `events[${index}].when`,
    found: 'soon',
    message: '“soon” cannot be read as a time.',
    hint: 'Write year-month-day.',
  }));
}

function drawn(count: number): HTMLElement {
  const host = document.createElement('div');
  render(issuesPanel(issues(count), english), host);
  return host;
}
const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('issuesPanel', () => {
  it('is nothing where nothing is wrong', () => {
    expect(issuesPanel([], english)).to.equal(nothing);
  });

  it('says where, of which event, what, and what to write instead', () => {
    expect(textOf(drawn(1).querySelector('li'))).to.equal(
      'events[0].when (e0): “soon” cannot be read as a time. Write year-month-day.',
    );
  });

  const counts = [
    [1, '1 problem in the data', 1],
    [2, '2 problems in the data', 2],
    [1200, '1,200 problems in the data', 201],
  ] as const;
  for (const [count, words, lines] of counts) {
    it(`says “${words}”, in ${lines} lines`, () => {
      const host = drawn(count);
      expect(textOf(host.querySelector('summary'))).to.equal(words);
      expect(host.querySelectorAll('li')).to.have.length(lines);
    });
  }

  it('counts what it does not list', () => {
    expect(textOf([...drawn(1200).querySelectorAll('li')].at(-1))).to.equal('1,000 problems in the data…');
  });
});
