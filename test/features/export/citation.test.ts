import { expect } from '@open-wc/testing';
import { citationText } from '../../../src/features/export/formats/citation.js';
import type { ExportContext } from '../../../src/features/export/formats/evidence-text.js';
import { messages as fr } from '../../../src/i18n/languages/fr.js';
import { messages as hy } from '../../../src/i18n/languages/hy.js';
import { messages as ka } from '../../../src/i18n/languages/ka.js';
import { messages as tr } from '../../../src/i18n/languages/tr.js';
import { newsEvent, plainWords } from '../../support/news-events.js';
import { full, inYerevan, onGmt } from './night.js';

const from = { title: 'Border', url: 'https://example.org/border' };
/** Line by line, since white space within one differs between browsers. */
const lines = (text: string) => text.split('\n').map(plainWords);

describe('citationText', () => {
  it('says what, when on the chosen clock and in GMT, how sure, who says so, and where it was read', () => {
    expect(lines(citationText(full, from, inYerevan))).to.deep.equal([
      '“Ceasefire”. 10:00 on Tuesday 13 September 2022, Local (Yerevan); 06:00 on Tuesday 13 September 2022, GMT. As stated: “9:00 a.m. Moscow time”. Status: disputed.',
      'Sources:',
      '1. Ceasefire, “at last”, A. Writer, Gazette, published 2022-09-13, accessed 2022-09-14, https://example.org/a?b=c,d;e, archived copy: https://archive.example/1',
      '2. Second report',
      'From: “Border”, https://example.org/border',
    ]);
  });

  it('says GMT once where that is the chosen clock', () => {
    expect(lines(citationText(full, from, onGmt))[0]).to.contain(
      '“Ceasefire”. 06:00 on Tuesday 13 September 2022, GMT. As stated',
    );
  });

  it('reads a date on no clock, and says that there is no source', () => {
    const day = newsEvent({ id: 'day', when: '2022-09-13', title: 'Shelling' });
    expect(lines(citationText(day, { title: null, url: 'https://example.org/' }, inYerevan))).to.deep.equal([
      '“Shelling”. On Tuesday 13 September 2022, hour not reported. Status: reported.',
      'No source given.',
      'From: https://example.org/',
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
        'Վերցված է կայքից՝ «Y», https://example.org/',
      ],
      [
        '“X”. Tarihi belirtilmemiş. Durum: bildirildi.',
        'Kaynak belirtilmemiş.',
        'Alındığı sayfa: “Y”, https://example.org/',
      ],
      [
        '„X“. თარიღი უცნობია. სტატუსი: იუწყებიან.',
        'წყარო მითითებული არ არის.',
        'აღებულია გვერდიდან: „Y“, https://example.org/',
      ],
      [
        '« X ». Date non précisée. Statut : signalé.',
        'Source non précisée.',
        'Extrait de : « Y », https://example.org/',
      ],
    ]);
  });
});
