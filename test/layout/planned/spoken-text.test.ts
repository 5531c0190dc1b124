import { expect } from '@open-wc/testing';
import { spokenText } from '../../../src/layout/planned/spoken-text.js';
import { claim, newsEvent, plainWords, reading } from '../../support/news-events.js';
import { wholeEnglish } from '../../support/whole-english.js';

const label = { time: '10:00', title: 'Truce', flag: 'disputed', note: '', widthPx: 0, heightPx: 0 };

describe('spokenText(newsEvent, label)', () => {
  it('says the drawn words, the whole time and the sources, then each rival time and who gives it', () => {
    const truce = newsEvent({
      id: 'truce',
      title: 'A truce between both sides',
      shortTitle: 'Truce',
      when: '2022-09-13T10:00',
      hasRivalTimes: true,
      claims: [
        claim('Baku', '2022-09-13T09:00'),
        claim('Yerevan', null),
        { ...claim('', '2022-09-12'), sources: ['s4'] },
      ],
    });
    const words = spokenText(truce, label, false, reading('Asia/Yerevan'), wholeEnglish);
    expect(plainWords(words)).to.equal(
      '10:00 Truce disputed, A truce between both sides, 10:00 on Tuesday 13 September 2022, no source given, 09:00 on Tuesday 13 September 2022, says Baku, on Monday 12 September 2022, hour not reported',
    );
  });
});
