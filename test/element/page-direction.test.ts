import { expect } from '@open-wc/testing';
import { isRightToLeft } from '../../src/element/page.js';

/** An element in a page of one direction, with a direction of its own or without. */
function placed(pageDir: string, ownDir: string | null): HTMLElement {
  const page = document.createElement('div');
  page.dir = pageDir;
  const element = document.createElement('div');
  if (ownDir !== null) element.dir = ownDir;
  page.append(element);
  document.body.append(page);
  return element;
}

describe('isRightToLeft', () => {
  const facts: readonly [page: string, own: string | null, lang: string | null, isRtl: boolean][] = [
    ['ltr', null, null, false],
    ['rtl', null, null, true],
    ['rtl', null, 'en', true],
    ['rtl', 'ltr', 'ar', false],
    ['ltr', 'rtl', 'en', true],
    ['ltr', null, 'ar', true],
    ['ltr', null, 'fa-IR', true],
    ['ltr', null, 'he', true],
    ['ltr', null, 'ur', true],
    ['ltr', null, 'ckb', true],
    ['ltr', null, 'az', false],
    ['ltr', null, 'az-Arab', true],
    ['ltr', null, 'ar-Latn', false],
    ['ltr', null, 'hy', false],
    ['ltr', null, 'no language at all', false],
    ['ltr', null, '', false],
  ];
  for (const [page, own, lang, isRtl] of facts) {
    it(`is ${isRtl} for a document in ${lang} with dir ${own} on a page with dir ${page}`, () => {
      const element = placed(page, own);
      expect(isRightToLeft(element, lang)).to.equal(isRtl);
      element.parentElement?.remove();
    });
  }
});
