import { expect } from '@open-wc/testing';
import { english, registerLanguage, type EventsTimeline } from '../../src/index.js';
import { morning, one, put, show, showMarkup, textOf, texts, until } from '../support/timeline-page.js';

const document = JSON.stringify(morning);
const inLanguage = (lang: string, attributes = '') =>
  showMarkup(
    `<div lang="${lang}"><events-timeline view="list" ${attributes}><script type="application/json">${document}</script></events-timeline></div>`,
  );
const views = (element: Element) => texts(element, '[part="view-switch"] .option-face');
const clocks = (element: Element) => texts(element, '[part="zone-switch"] .option-face');
const day = (element: Element) => textOf(one(element, '.day-heading'));

describe('the language of the page', () => {
  const cases = [
    ['ru', ['Шкала', 'Список'], 'вторник, 13 сентября 2022 г.', 'Местное (Ереван) UTC+4'],
    ['hy', ['Ժամանակագիծ', 'Ցանկ'], '2022 թ. սեպտեմբերի 13, երեքշաբթի', 'Տեղական (Երևան) UTC+4'],
    [
      'az-Latn-AZ',
      ['Xronologiya', 'Siyahı'],
      '13 sentyabr 2022, çərşənbə axşamı',
      'Yerli vaxt (İrəvan) UTC+4',
    ],
    ['de-AT', ['Zeitleiste', 'Liste'], 'Dienstag, 13. September 2022', 'Ortszeit (Jerewan) UTC+4'],
    ['fa', ['گاه‌شمار', 'فهرست'], 'سه‌شنبه ۱۳ سپتامبر ۲۰۲۲', 'محلی (ایروان) UTC+4'],
  ] as const;
  for (const [lang, viewNames, heading, local] of cases) {
    it(`is that of words, dates and clocks: ${lang}`, async () => {
      const element = await inLanguage(lang);
      expect(views(element)).to.deep.equal(viewNames);
      expect(day(element)).to.equal(heading);
      expect(clocks(element).at(-1)).to.equal(local);
    });
  }

  it('gives way to that of the element', async () => {
    const element = await inLanguage('ru', 'lang="fr"');
    expect(views(element)).to.deep.equal(['Frise', 'Liste']);
  });

  it('can change', async () => {
    const element = await inLanguage('ru');
    element.lang = 'es';
    await until(() => views(element)[1] === 'Lista', 'the words are Spanish');
    expect(day(element)).to.equal('martes, 13 de septiembre de 2022');
  });

  it('leaves the words English where there are none, but not the dates', async () => {
    const element = await inLanguage('it');
    expect(views(element)).to.deep.equal(['Timeline', 'List']);
    expect(day(element)).to.equal('martedì 13 settembre 2022');
  });

  it('has English dates where the browser has no words for months', async () => {
    // Chromium calls September M09 in Uzbek.
    const months = new Intl.DateTimeFormat('uz', { month: 'long' }).format(Date.UTC(2022, 8, 13));
    const expected = /M0?9/.test(months) ? 'Tuesday 13 September 2022' : 'seshanba, 13-sentabr, 2022';
    expect(day(await inLanguage('uz'))).to.equal(expected);
  });

  it('is English to the last word until its words have come', async () => {
    const element = put({ data: morning, view: 'list', lang: 'tr' });
    await until(() => one(element, '.day-heading'), 'the list is shown');
    const before = [...views(element), day(element)];
    await element.updateComplete;
    expect([...views(element), day(element)]).to.deep.equal(['Çizelge', 'Liste', '13 Eylül 2022 Salı']);
    // Where the words are here already, they are there from the first.
    expect([
      ['Timeline', 'List', 'Tuesday 13 September 2022'],
      ['Çizelge', 'Liste', '13 Eylül 2022 Salı'],
    ]).to.deep.include(before);
  });

  it('writes the numbers of figures', async () => {
    const figures = [{ kind: 'killed', best: 1234.5 }];
    const data = { zone: 'UTC', events: [{ id: 'x', title: 'X', when: '2022-09-13', figures }] };
    const number = async (lang: string) =>
      textOf(one(await show({ data, lang, view: 'list' }), '.number')).replace(/\s/g, ' ');
    expect([await number('en'), await number('de'), await number('hy')]).to.deep.equal([
      '1,234.5',
      '1.234,5',
      '1 234,5',
    ]);
  });

  it('is kept by words of the page’s own, which null takes back', async () => {
    const element = await show({ data: morning, view: 'list', lang: 'fr' });
    element.messages = { ...english, viewList: 'Register' };
    await element.updateComplete;
    expect([views(element)[1], day(element)]).to.deep.equal(['Register', 'mardi 13 septembre 2022']);
    (element as { messages: unknown }).messages = null;
    await element.updateComplete;
    expect(views(element)[1]).to.equal('Liste');
  });
});

describe('registerLanguage(tag, messages)', () => {
  it('adds a language', async () => {
    registerLanguage('it', { ...english, viewList: 'Elenco' });
    expect(views(await inLanguage('it'))[1]).to.equal('Elenco');
  });

  it('replaces one, for one country alone', async () => {
    registerLanguage('de-CH', { ...english, viewList: 'Lischte' });
    expect(views(await inLanguage('de-CH'))[1]).to.equal('Lischte');
    expect(views(await inLanguage('de'))[1]).to.equal('Liste');
  });
});

describe('a language whose file was not copied to the server', () => {
  it('leaves the words English', async () => {
    const frame = window.document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="ru"><script type="module" src="/without/languages/events-timeline.min.js"></script>
      <events-timeline view="list"><script type="application/json">${document}</script></events-timeline>`;
    window.document.body.append(frame);
    const element = () => frame.contentDocument?.querySelector<EventsTimeline>('events-timeline');
    try {
      await until(() => element()?.shadowRoot?.querySelector('.day-heading'), 'the list is shown');
      await element()?.updateComplete;
      expect(views(element() as EventsTimeline)).to.deep.equal(['Timeline', 'List']);
    } finally {
      frame.remove();
    }
  });
});
