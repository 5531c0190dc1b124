import { expect } from '@open-wc/testing';
import { renderToHTML } from '../../src/html/render-to-html.js';
import { zoneDataVersion } from '../../src/time/zone-data.js';

describe('zoneDataVersion()', () => {
  it('is at least the version whose newest rule this browser knows', () => {
    expect(zoneDataVersion()).to.match(/^20(2[2-9]|[3-9]\d)[a-z] or later$/);
  });

  it('stands in a static page', () => {
    const page = renderToHTML({ events: [{ title: 'A', when: '2022' }] });
    expect(page).to.contain(`<ol data-zone-data="${zoneDataVersion()}">`);
  });

  it('is the one that Node states', () => {
    const { process } = globalThis as { process?: unknown };
    Object.defineProperty(globalThis, 'process', {
      value: { versions: { tz: '2025c' } },
      configurable: true,
      writable: true,
    });
    try {
      expect(zoneDataVersion()).to.equal('2025c');
    } finally {
      Object.defineProperty(globalThis, 'process', { value: process, configurable: true, writable: true });
    }
  });
});
