import { expect } from '@open-wc/testing';
import { fetchSheet, parseForeign } from '../../src/loading/foreign/foreign-part.js';
import { ContentParser } from '../../src/loading/content-parser.js';
import { initialState } from '../../src/state/app-state.js';
import { english } from '../../src/i18n/en.js';
import { fakeApp } from '../support/fake-host.js';

const { signal } = new AbortController();
const key = '1aBcD_eFgHiJkLmNoPqRsTuVwXyZ-0123456789abcdE';

describe('fetchSheet(url)', () => {
  for (const path of [
    `e/2PACX-1vAbcDefGhi/pub?output=csv`,
    `e/2PACX-1vAbcDefGhi/pubhtml`,
    `${key}/edit#gid=0`,
    `${key}/edit?usp=sharing`,
  ])
    it(`gets the rows of /spreadsheets/d/${path}, over a redirect`, async () => {
      const answer = await fetchSheet(`/google/spreadsheets/d/${path}`, { signal });
      expect(answer.kind === 'text' && answer.text.split('\n')[0]).to.equal('Year,Month,Day,Headline');
    });

  it('gets a sheet that is only shared by its other address', async () => {
    const answer = await fetchSheet(`/google/spreadsheets/d/shared-${key}/edit`, { signal });
    expect(answer.kind === 'text' && answer.url).to.match(/\/export\//);
  });
});

describe('parseForeign(content)', () => {
  const task = { parse: () => null, baseUrl: location.href };

  it('leaves our own documents to our own reading', async () => {
    const data = [{ title: 'X', date: 'yesterday', when: '2022' }];
    expect(await parseForeign({ data }, task, initialState(english), signal)).to.equal(task.parse);
  });

  it('says that the file of a document’s events could not be fetched', async () => {
    const data = { events: { src: '/nowhere/chronology.csv' } };
    const parse = await parseForeign({ data }, task, initialState(english), signal);
    const parsed = typeof parse === 'function' ? parse() : null;
    expect(parsed?.kind === 'failed' && parsed.error.code).to.equal('other-format');
  });
});

describe('ContentParser', () => {
  it('parses our own documents at once', async () => {
    const body = '{"events": [{"title": "X", "when": "2022"}]}';
    const parse = await new ContentParser(fakeApp().app).ofText({ body, type: '', url: '' }, signal);
    expect(typeof parse === 'function' && parse()?.kind).to.equal('raw');
  });
});
