import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { keyedRows } from '../../src/list/keyed-rows.js';

function lists() {
  const root = document.createElement('ol');
  const draw = (keys: string) => {
    const rows = [...keys].map((key) => [key, html`<li>${key}</li>`] as const);
    render(
      html`${keyedRows(rows)}
        <li>end</li>`,
      root,
    );
    return [...root.children];
  };
  return { root, draw };
}

const words = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent).join(' ');

describe('keyedRows(rows)', () => {
  const steps = [
    ['rows at the end', 'ab', 'abcd'],
    ['rows at the start', 'cd', 'abcd'],
    ['rows between others', 'ad', 'abcd'],
    ['fewer rows', 'abcd', 'bd'],
    ['the rows the other way round', 'abcd', 'dcba'],
    ['other rows', 'abc', 'xyz'],
    ['no rows', 'abc', ''],
    ['rows where there were none', '', 'abc'],
    ['some taken away, some added, some moved', 'abcdef', 'fxbay'],
  ] as const;
  for (const [change, before, after] of steps) {
    it(`draws ${change}, and keeps the elements of rows that stay`, () => {
      const { draw } = lists();
      const old = draw(before);
      const drawn = draw(after);
      expect(words(drawn)).to.equal([...after, 'end'].join(' '));
      const kept = [...after].filter((key, at) => {
        const was = before.indexOf(key);
        return was >= 0 && old[was] === drawn[at];
      });
      expect(kept.join('')).to.equal([...after].filter((key) => before.includes(key)).join(''));
    });
  }

  it('moves nothing that stays where it is while others come and go around it', () => {
    const { root, draw } = lists();
    draw('abcde');
    const moved: string[] = [];
    const watch = new MutationObserver(() => {});
    watch.observe(root, { childList: true });
    draw('xbdy');
    for (const { addedNodes } of watch.takeRecords()) {
      for (const { textContent } of addedNodes) moved.push(textContent ?? '');
    }
    expect(moved.filter((text) => /[a-e]/.test(text))).to.deep.equal([]);
  });

  it('leaves nothing of what it has taken away', () => {
    const { root, draw } = lists();
    draw('abc');
    const before = root.childNodes.length;
    for (const keys of ['', 'cab', 'xyz', 'abc']) draw(keys);
    expect(root.childNodes.length).to.equal(before);
  });
});
