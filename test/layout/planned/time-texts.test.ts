import { expect } from '@open-wc/testing';
import { depthAt, timeTexts, timeTextOf } from '../../../src/layout/planned/time-texts.js';
import type { TimeDepth } from '../../../src/time/words/brief-time.js';
import type { NewsEvent } from '../../../src/model/news-event.js';
import { claim, newsEvent, reading, yerevan, type WrittenWhen } from '../../support/news-events.js';
import { wholeEnglish } from '../../support/whole-english.js';

const messages = wholeEnglish;
const dayMs = 86_400_000;

function textOf(
  written: WrittenWhen,
  depth: TimeDepth,
  zone: string | null = yerevan,
  hasHours = true,
): string {
  const event = newsEvent({ id: 'a', when: written, zone });
  return timeTextOf(event, depth, reading(yerevan), { messages, hasHours });
}

describe('timeTextOf(newsEvent, depth, reading)', () => {
  const facts = [
    // when, by year, by date, by hour
    ['2022-09-13T07:05', '13 Sept 2022', '13 Sept 07:05', '07:05'],
    ['2022-09-13T07:05:09', '13 Sept 2022', '13 Sept 07:05:09', '07:05:09'],
    ['2022-09-13T07:05~', 'about 13 Sept 2022', '13 Sept about 07:05', 'about 07:05'],
    ['2022-09-13', '13 Sept 2022', '13 Sept', '13 Sept, hour not reported'],
    ['2022-09-13?', 'perhaps 13 Sept 2022', 'perhaps 13 Sept', 'perhaps 13 Sept, hour not reported'],
    ['2022-09', 'September 2022', 'September 2022', 'September 2022'],
    ['2022', '2022', '2022', '2022'],
    ['-0399', '400 BC', '400 BC', '400 BC'],
    [
      { within: ['2022-09-13T06:00', '2022-09-13T12:00'] },
      '13 Sept 2022',
      '13 Sept between 06:00 and 12:00',
      'between 06:00 and 12:00',
    ],
    [{ within: ['2022-09-13T00:00', '2022-09-13T08:00'] }, '13 Sept 2022', '13 Sept overnight', 'overnight'],
    [
      { within: ['2022-04-01', '2022-09-12'] },
      'between 1 Apr 2022 and 12 Sept 2022',
      'between 1 Apr and 12 Sept',
      'between 1 Apr and 12 Sept',
    ],
    [
      { within: ['2022-09-13T09:00', null] },
      'on 13 Sept 2022 or after',
      'at 13 Sept 09:00 or after',
      'at 09:00 or after',
    ],
    // An hour without its date would say that a siege of nineteen days took nine hours.
    [
      { from: '2022-09-13T03:00', to: '2022-10-02T12:00' },
      'from 13 Sept 2022 to 2 Oct 2022',
      'from 13 Sept 03:00 to 2 Oct 12:00',
      'from 13 Sept 03:00 to 2 Oct 12:00',
    ],
    [
      { from: '2022-09-13T03:00', to: '2022-09-13T12:00' },
      '13 Sept 2022',
      '13 Sept from 03:00 to 12:00',
      'from 03:00 to 12:00',
    ],
    [{ from: '2022-09-13T03:00' }, 'from 13 Sept 2022', 'from 13 Sept 03:00', 'from 03:00'],
    [{ to: '1994' }, 'until 1994', 'until 1994', 'until 1994'],
    ['unknown', '', '', ''],
  ] as const;
  for (const [written, byYear, byDate, byHour] of facts) {
    it(`reads ${JSON.stringify(written)} as “${byYear}”, “${byDate}” and “${byHour}”`, () => {
      const texts = (['year', 'date', 'hour'] as const).map((depth) => textOf(written, depth));
      expect(texts).to.deep.equal([byYear, byDate, byHour]);
    });
  }

  it('says no more than the date where no event of the document has an hour', () => {
    expect(textOf('2022-09-13', 'hour', yerevan, false)).to.equal('13 Sept');
  });

  it('keeps the date of an hour whose zone nobody stated', () => {
    expect(textOf('2022-09-13T07:05', 'hour', null)).to.equal('13 Sept 07:05, zone not stated');
  });

  it('dates an hour on the clock it is read on', () => {
    const event = newsEvent({ id: 'a', when: '2022-09-13T01:30' });
    const context = { messages, hasHours: true };
    expect(timeTextOf(event, 'date', reading('UTC'), context)).to.equal('12 Sept 21:30');
  });

  it('runs from the earliest to the latest of rival times and counts the others', () => {
    const event = disputed('2022-09-13T10:00', '2022-09-13T09:00', '2022-09-13T09:30');
    const context = { messages, hasHours: true };
    expect(timeTextOf(event, 'hour', reading(yerevan), context)).to.equal(
      'from 09:00 to 10:00, 2 other times',
    );
  });
});

describe('rival times of which one is a date', () => {
  it('are each as exact as they are claimed', () => {
    const context = { messages, hasHours: true };
    const event = disputed('2022-09-13T00:00', '2022-09-12');
    expect(timeTextOf(event, 'hour', reading(yerevan), context)).to.equal(
      'from 12 Sept to 13 Sept 00:00, 1 other time',
    );
  });
});

function disputed(own: string, ...others: readonly string[]): NewsEvent {
  const claims = others.map((other, index) => claim(`Party ${index}`, other));
  return newsEvent({ id: 'a', when: own, hasRivalTimes: true, claims });
}

describe('timeTexts(newsEvent)', () => {
  const context = {
    readings: [reading(yerevan), reading('UTC')] as const,
    messages,
    hasHours: true,
  };

  it('has a text for each clock, from the scale on that says it', () => {
    expect(timeTexts(newsEvent({ id: 'a', when: '2022-09-13T07:05' }), context)).to.deep.equal([
      { fromMsPerPx: Infinity, texts: ['13 Sept 2022', '13 Sept 2022'] },
      { fromMsPerPx: dayMs / 4, texts: ['13 Sept 07:05', '13 Sept 03:05'] },
      { fromMsPerPx: dayMs / 360, texts: ['07:05', '03:05'] },
    ]);
  });

  it('says the same only once', () => {
    expect(timeTexts(newsEvent({ id: 'a', when: '1994' }), context)).to.deep.equal([
      { fromMsPerPx: Infinity, texts: ['1994', '1994'] },
    ]);
  });

  it('has none for a bar, whose ends stand on the axis, nor for an event without a date', () => {
    const bar = newsEvent({ id: 'a', when: { from: '2022', to: '2023' } });
    const undated = newsEvent({ id: 'b', when: 'unknown' });
    expect([timeTexts(bar, context), timeTexts(undated, context)]).to.deep.equal([[], []]);
  });

  it('has them for a bar whose times are disputed', () => {
    const bar = newsEvent({
      id: 'a',
      when: { from: '2022', to: '2023' },
      hasRivalTimes: true,
      claims: [claim('Baku', { from: '2021', to: '2023' })],
    });
    expect(timeTexts(bar, context).map(({ texts }) => texts[0])).to.deep.equal([
      'from 2021 to 2022, 1 other time',
    ]);
  });
});

describe('depthAt(msPerPx)', () => {
  const facts = [
    [dayMs, 'year'],
    [dayMs / 4 + 1, 'year'],
    [dayMs / 4, 'date'],
    [dayMs / 360 + 1, 'date'],
    [dayMs / 360, 'hour'],
    [1, 'hour'],
  ] as const;
  for (const [msPerPx, depth] of facts) {
    it(`is ${depth} at ${msPerPx} ms a pixel`, () => {
      expect(depthAt(msPerPx)).to.equal(depth);
    });
  }
});
