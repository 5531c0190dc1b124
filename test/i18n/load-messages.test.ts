import { expect } from '@open-wc/testing';
import { english } from '../../src/i18n/en.js';
import { importerFor, messagesFor, registerLanguage, withEnglish } from '../../src/i18n/load-messages.js';
import { datedText } from '../../src/time/intl.js';

const day = Date.UTC(2022, 8, 13);

// Each test has a language of its own: what has been registered stays.
describe('messagesFor(lang)', () => {
  for (const tag of ['en', 'EN-gb', 'it', '', 'constructor']) {
    it(`is English for ${tag || 'no language'}, which has no table`, () => {
      expect(messagesFor(tag)).to.equal(english);
    });
  }

  it('is null while a table is not here, for its countries too', () => {
    expect([messagesFor('ka'), messagesFor('KA-ge')]).to.deep.equal([null, null]);
  });

  it('is the table once it has loaded, for its countries too', async () => {
    const table = await importerFor('tr-TR')?.();
    expect(table?.messages.viewList).to.equal('Liste');
    expect([messagesFor('tr'), messagesFor('TR-cy')]).to.deep.equal([table?.messages, table?.messages]);
  });
});

describe('importerFor(lang)', () => {
  const facts = [
    ['English', 'en'],
    ['a language without a table', 'it'],
    ['the name of an object’s member', 'constructor'],
    ['no language', ''],
  ] as const;
  for (const [claim, tag] of facts) {
    it(`is null for ${claim}`, () => {
      expect(importerFor(tag)).to.equal(null);
    });
  }

  it('is the same for all countries of a language, so that it loads once', () => {
    expect(importerFor('de-AT')).to.equal(importerFor('DE'));
  });

  it('gives way to words that the page has registered meanwhile', async () => {
    const own = { ...english, viewList: 'Indice' };
    const loading = importerFor('es')?.();
    registerLanguage('es', own);
    await loading;
    expect(messagesFor('es')).to.equal(own);
  });
});

describe('registerLanguage(tag, messages)', () => {
  it('adds a language, in any case of letters', () => {
    const own = { ...english, view: 'Koʻrinish' };
    registerLanguage('UZ', own);
    expect([messagesFor('uz'), messagesFor('uz-Latn')]).to.deep.equal([own, own]);
  });

  it('serves a country with its own words, and the rest of the language with its own', () => {
    const portuguese = { ...english, view: 'Vista' };
    const brazilian = { ...english, view: 'Exibição' };
    registerLanguage('pt', portuguese);
    registerLanguage('pt-BR', brazilian);
    expect([messagesFor('pt-br'), messagesFor('pt-PT')]).to.deep.equal([brazilian, portuguese]);
  });

  it('brings the dates of a language that browsers have none for', () => {
    registerLanguage('tlh', { ...english, dates: { like: 'en', write: () => 'DaHjaj' } });
    expect([datedText(day, 'tlh', 'fullDate'), datedText(day, 'en', 'year')]).to.deep.equal([
      'DaHjaj',
      '2022',
    ]);
  });
});

describe('withEnglish(messages, late)', () => {
  const late = { legend: 'Legend', zoomIn: 'Zoom in' };

  it('fills in the English words that a table leaves out, and no others', () => {
    const table = { ...english, zoomIn: 'Agrandir' };
    expect(withEnglish(table, late)).to.include({
      legend: 'Legend',
      zoomIn: 'Agrandir',
      empty: english.empty,
    });
  });

  it('is the same object again for the same two, so that nothing is rendered anew', () => {
    const table = { ...english };
    const whole = withEnglish(table, late);
    expect(withEnglish(table, late)).to.equal(whole);
    expect(withEnglish({ ...english }, late)).not.to.equal(whole);
    expect(withEnglish(table, { ...late })).not.to.equal(whole);
  });

  it('leaves both tables as they were', () => {
    const table = { ...english };
    withEnglish(table, late);
    expect([Object.keys(late), 'legend' in table]).to.deep.equal([['legend', 'zoomIn'], false]);
  });
});
