import { expect } from '@open-wc/testing';
import { nearestLang } from '../../src/element/page.js';

describe('nearestLang', () => {
  /** The innermost element of some nested ones, each with the lang given, or none. */
  function nested(...langs: (string | null)[]): HTMLElement {
    let inner = document.createElement('div');
    for (const lang of langs) {
      const element = document.createElement('div');
      if (lang !== null) element.setAttribute('lang', lang);
      inner.append(element);
      inner = element;
    }
    return inner;
  }

  const facts = [
    [['hy'], 'hy'],
    [['ru', null], 'ru'],
    [['ru', null, 'hy'], 'hy'],
    [['ru', ''], 'ru'],
    [[null], 'en'],
  ] as const;
  for (const [langs, found] of facts) {
    it(`finds ${found} in ${JSON.stringify(langs)}`, () => {
      expect(nearestLang(nested(...langs))).to.equal(found);
    });
  }

  it('looks out of a shadow root', () => {
    const host = nested('hy');
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(nearestLang(inner)).to.equal('hy');
  });
});
