import { expect } from '@open-wc/testing';
import { all, item, one, show } from '../support/timeline-page.js';

const russian = {
  lang: 'ru',
  zone: 'Europe/Moscow',
  title: 'Хроника',
  description: 'Два события.',
  events: [
    {
      id: 'a',
      title: 'Начало обстрела',
      summary: 'Кратко о главном.',
      when: '2022-09-13T09:00',
      claims: [{ by: 'МИД', says: 'Так было.' }],
    },
    { id: 'b', title: 'Второе', when: '2022-09-13T10:00' },
  ],
};

/** The language that a part is in: its own, or the nearest around it within the element. */
const languageOf = (part: Element | null) => part?.closest('[lang]')?.getAttribute('lang') ?? null;

describe('a document in another language than the page', () => {
  it('has its own around title, description and the words of the drawing', async () => {
    const element = await show({ data: russian, lang: 'en', view: 'timeline' });
    expect(languageOf(one(element, '.doc-title'))).to.equal('ru');
    expect(languageOf(one(element, '.doc-description'))).to.equal('ru');
    expect(languageOf(item(element, 'a'))).to.equal('ru');
  });

  it('has its own around titles and summaries of the list, and not around its clock', async () => {
    const element = await show({ data: russian, lang: 'en', view: 'list' });
    expect(all(element, '.entry-words').map(languageOf)).to.deep.equal(['ru', 'ru']);
    expect(languageOf(one(element, '.summary'))).to.equal('ru');
    expect(languageOf(one(element, '.entry-time'))).to.equal(null);
  });

  it('has its own around title, summary and claims in the details', async () => {
    const element = await show({ data: russian, lang: 'en', view: 'timeline', selected: 'a' });
    expect(languageOf(one(element, '.detail-title > span'))).to.equal('ru');
    expect(languageOf(one(element, '.detail .summary'))).to.equal('ru');
    expect(languageOf(one(element, '.claim-says'))).to.equal('ru');
    expect(languageOf(one(element, '.claim-by > span'))).to.equal('ru');
  });

  it('has none where the document does not say', async () => {
    const data = { ...russian, lang: undefined };
    const element = await show({ data, lang: 'en', view: 'list' });
    expect(all(element, '.entry-words').map(languageOf)).to.deep.equal([null, null]);
  });
});
