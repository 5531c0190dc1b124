import { expect } from '@open-wc/testing';
import { citationText } from '../../../src/features/export/formats/citation.js';
import type { ExportContext } from '../../../src/features/export/formats/evidence-text.js';
import { messages as fr } from '../../../src/i18n/languages/fr.js';
import { messages as hy } from '../../../src/i18n/languages/hy.js';
import { messages as ka } from '../../../src/i18n/languages/ka.js';
import { messages as tr } from '../../../src/i18n/languages/tr.js';
import { claim, newsEvent, plainWords } from '../../support/news-events.js';
import { full, inYerevan, onGmt } from './night.js';

const from = { title: 'Border', url: 'https://example.org/border' };
/** Line by line, since white space within one differs between browsers. */
const lines = (text: string) => text.split('\n').map(plainWords);

describe('citationText', () => {
  it('says what, when on the chosen clock and in GMT, how sure, who says so, and where it was read', () => {
    expect(lines(citationText(full, from, inYerevan))).to.deep.equal([
      '“Ceasefire”. 10:00 on Tuesday 13 September 2022, Local (Yerevan); 06:00 on Tuesday 13 September 2022, GMT. As stated: “9:00 a.m. Moscow time”. Status: disputed.',
      '– Ministry: An hour earlier. 09:00 on Tuesday 13 September 2022, Local (Yerevan); 05:00 on Tuesday 13 September 2022, GMT. [2]',
      '– killed: 49 to 50 people (Ministry, “about 50”).',
      'Sources:',
      '1. Ceasefire, “at last”, A. Writer, Gazette, published 13 September 2022, accessed 14 September 2022, https://example.org/a?b=c,d;e, archived copy: https://archive.example/1',
      '2. Second report',
      'From: “Border”, https://example.org/border#timeline.event=ceasefire',
    ]);
  });

  it('says GMT once where that is the chosen clock', () => {
    expect(lines(citationText(full, from, onGmt))[0]).to.contain(
      '“Ceasefire”. 06:00 on Tuesday 13 September 2022, GMT. As stated',
    );
  });

  it('lists the sources of claims, and says which the event itself has', () => {
    const rival = claim('X', '2022-09-13T08:00+03:00');
    const stated = { ...rival, when: rival.when && { ...rival.when, stated: '8 a.m. Moscow time' } };
    const event = newsEvent({
      id: 'a b',
      when: '2022-09-13T09:00+03:00',
      sources: ['s0'],
      claims: [{ ...stated, status: 'denied', note: 'Unnamed sources', sources: ['s1'] }],
    });
    const citation = lines(citationText(event, { ...from, name: 'war' }, onGmt));
    expect(citation[0]).to.match(/Status: reported\. \[1\]$/);
    expect(citation[1]).to.equal(
      '– X: 05:00 on Tuesday 13 September 2022, GMT. As stated: “8 a.m. Moscow time”. Status: denied. Editor’s note: Unnamed sources. [2]',
    );
    expect(citation[4]).to.equal('2. Second report');
    expect(citation[5]).to.equal('From: “Border”, https://example.org/border#war.event=a%20b');
  });

  it('gives a claim that names no party to its reports', () => {
    const own = { ...claim('', null), says: 'It was a year later.', sources: ['s1'] };
    const event = newsEvent({ id: 'a', when: '2022-09-13', claims: [own] });
    expect(lines(citationText(event, from, onGmt))[1]).to.equal(
      '– “Second report”: It was a year later. [1]',
    );
  });

  it('reads a date on no clock, and says that there is no source', () => {
    const day = newsEvent({ id: 'day', when: '2022-09-13', title: 'Shelling' });
    expect(lines(citationText(day, { title: null, url: 'https://example.org/' }, inYerevan))).to.deep.equal([
      '“Shelling”. On Tuesday 13 September 2022, hour not reported. Status: reported.',
      'No source given.',
      'From: https://example.org/#timeline.event=day',
    ]);
  });

  it('keeps the signs of the language: colons, quotation marks, capitals', () => {
    const rumour = newsEvent({ id: 'rumour', when: 'unknown', title: 'X' });
    const inLanguage = (lang: string, messages: ExportContext['messages']) =>
      lines(
        citationText(rumour, { title: 'Y', url: 'https://example.org/' }, { ...inYerevan, lang, messages }),
      );
    expect([
      inLanguage('hy', hy),
      inLanguage('tr', tr),
      inLanguage('ka', ka),
      inLanguage('fr', fr),
    ]).to.deep.equal([
      [
        '«X»։ Ամսաթիվը նշված չէ։ Կարգավիճակ՝ հաղորդվում է։',
        'Աղբյուրը նշված չէ։',
        'Վերցված է կայքից՝ «Y», https://example.org/#timeline.event=rumour',
      ],
      [
        '“X”. Tarihi belirtilmemiş. Durum: bildirildi.',
        'Kaynak belirtilmemiş.',
        'Alındığı sayfa: “Y”, https://example.org/#timeline.event=rumour',
      ],
      [
        '„X“. თარიღი უცნობია. სტატუსი: იუწყებიან.',
        'წყარო მითითებული არ არის.',
        'აღებულია გვერდიდან: „Y“, https://example.org/#timeline.event=rumour',
      ],
      [
        '« X ». Date non précisée. Statut : signalé.',
        'Source non précisée.',
        'Extrait de : « Y », https://example.org/#timeline.event=rumour',
      ],
    ]);
  });
});
