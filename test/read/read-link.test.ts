import { expect } from '@open-wc/testing';
import { IssueLog } from '../../src/read/issue-log.js';
import { readLink } from '../../src/read/read-link.js';

describe('readLink(raw, …, baseUrl)', () => {
  const site = 'https://news.example/timelines/a.json';
  const facts = [
    ['https://a.example/1', site, 'https://a.example/1', []],
    ['HTTP://A.example', null, 'http://a.example/', []],
    [' https://a.example/1 ', null, 'https://a.example/1', []],
    ['photo.jpg', site, 'https://news.example/timelines/photo.jpg', []],
    ['//b.example/x', site, 'https://b.example/x', []],
    ['photo.jpg', null, null, ['relative-link']],
    ['photo.jpg', 'blob:https://a.example/1', null, ['relative-link']],
    ['photo.jpg', 'not a url', null, ['relative-link']],
    // On this site there is no page of that name.
    ['www.a.example/1', site, null, ['relative-link']],
    ['javascript:alert(1)', site, null, ['unsafe-link']],
    ['JavaScript:alert(1)', site, null, ['unsafe-link']],
    ['\u0001javascript:alert(1)', site, null, ['unsafe-link']],
    ['data:text/html,x', site, null, ['unsafe-link']],
    ['vbscript:x', site, null, ['unsafe-link']],
    ['file:///etc/passwd', site, null, ['unsafe-link']],
    ['mailto:a@b.example', site, null, ['unsafe-link']],
    ['https://', site, null, ['unsafe-link']],
    ['https://www.bbc.com@evil.example/', site, 'https://evil.example/', ['misleading-link']],
    ['https://user:secret@a.example/x', site, 'https://a.example/x', ['misleading-link']],
    ['//www.bbc.com@evil.example/', site, 'https://evil.example/', ['misleading-link']],
    ['https:\\\\www.bbc.com@evil.example', site, 'https://evil.example/', ['misleading-link']],
    ['https://www.b\u0431c.com/', site, 'https://www.xn--bc-blc.com/', ['misleading-link']],
    ['https://р\u0430ypal.com/', site, 'https://xn--ypal-43d9g.com/', ['misleading-link']],
    ['https://россия.example/', site, 'https://xn--h1alffa9f.example/', []],
    ['https://日本abc.example/', site, 'https://xn--abc-s08fl0d.example/', []],
    ['https://a.example/@b', site, 'https://a.example/@b', []],
    ['', site, null, []],
    [null, site, null, []],
    [7, site, null, ['wrong-type']],
    [`https://a.example/${'x'.repeat(20_000)}`, site, null, ['text-too-long']],
  ] as const;

  for (const [raw, base, href, codes] of facts) {
    it(`makes ${JSON.stringify(raw)?.slice(0, 60)} on ${base} into ${href}`, () => {
      const log = new IssueLog('events');
      const link = readLink(raw, 'url', log, base);
      expect(link).to.equal(href);
      expect(log.list().map(({ code }) => code)).to.deep.equal(codes);
    });
  }

  it('never makes a script of one that is broken over two lines', () => {
    const link = readLink('java\nscript:alert(1)', 'url', new IssueLog('events'), site);
    expect(link).to.equal('https://news.example/timelines/java%20script:alert(1)');
  });
});
