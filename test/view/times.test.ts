import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { english } from '../../src/i18n/en.js';
import { normalise } from '../../src/read/normalise-sync.js';
import type { Clock } from '../../src/time/clock.js';
import type { When } from '../../src/time/when.js';
import { timesOnEveryClock } from '../../src/features/details/lazy/clock-times.js';
import { timeLine } from '../../src/view/times.js';

const moscow: Clock = { id: 'Europe/Moscow', zone: 'Europe/Moscow', name: 'Moscow' };
const gmt: Clock = { id: 'UTC', zone: 'UTC', name: 'GMT' };
const local: Clock = { id: 'local', zone: 'Asia/Yerevan', name: 'Local (Yerevan)' };
const clocks = [moscow, gmt, local];

function whenOf(when: unknown): When {
  const { document } = normalise({ zone: 'Asia/Yerevan', events: [{ title: 'X', when }] }, { baseUrl: null });
  const [newsEvent] = document.newsEvents;
  if (!newsEvent) throw new Error('The record is no news event.');
  return newsEvent.when;
}

function drawn(template: unknown): HTMLElement {
  const host = document.createElement('div');
  render(template, host);
  return host;
}
const textOf = (element: Element | null) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').replace('day,', 'day').trim();
const settingOn = (clock: Clock) => ({
  messages: english,
  lang: 'en',
  clock,
  clocks,
  sources: new Map(),
  documentLang: null,
  numbers: new Map(),
  unread: new Map(),
});

describe('timeLine', () => {
  const facts = [
    ['2022-09-13T10:00', local, '10:00 (06:00 GMT)'],
    ['2022-09-13T10:00', moscow, '09:00 (10:00 Yerevan)'],
    [{ at: '2022-09-13T09:00+03:00', zone: 'Europe/Moscow' }, moscow, '09:00 (06:00 GMT)'],
    [{ at: '2022-09-13T09:00+03:00', zone: 'Europe/Moscow' }, local, '10:00 (09:00 Moscow)'],
    [{ at: '2022-09-13T06:00Z', zone: 'UTC' }, gmt, '06:00'],
    ['2022-09-13T00:30', local, '00:30 (20:30 GMT on 12 September)'],
    ['2022-09-13T00:30', gmt, '20:30 (00:30 Yerevan on 13 September)'],
    ['2022-09-13T17', local, 'between 17:00 and 18:00 (between 13:00 and 14:00 GMT)'],
    ['2022-09-13', gmt, 'on 13 September, hour not reported'],
    ['2022-09', gmt, 'in September 2022, day not reported'],
    [{ within: ['2022-09-13T00:00', '2022-09-13T08:00'] }, local, 'overnight, between 00:00 and 08:00'],
    [{ from: '2022-09-13T00:00' }, local, 'from 00:00, end not reported'],
  ] as const;
  for (const [when, clock, words] of facts) {
    it(`says “${words}” for ${JSON.stringify(when)} on ${clock.name}`, () => {
      expect(textOf(drawn(timeLine(whenOf(when), 'without-date', settingOn(clock))))).to.equal(words);
    });
  }

  const machineTimes = [
    ['2022-09-13T10:00', '2022-09-13T06:00Z'],
    [{ within: ['2022-09-12', '2022-10-13'] }, '2022'],
    [{ to: '2022-09-13T00:00' }, null],
  ] as const;
  for (const [when, datetime] of machineTimes) {
    it(`gives machines ${datetime ?? 'nothing'} for ${JSON.stringify(when)}`, () => {
      const time = drawn(timeLine(whenOf(when), 'with-date', settingOn(local))).querySelector('time');
      expect(time?.getAttribute('datetime') ?? null).to.equal(datetime);
    });
  }
});

describe('timesOnEveryClock', () => {
  it('has a line for each clock, with its date where that is not the one of the chosen clock', () => {
    const host = drawn(timesOnEveryClock(whenOf('2022-09-13T00:30'), settingOn(gmt)));
    expect([...host.querySelectorAll('dl > div')].map(textOf)).to.deep.equal([
      'Moscow 23:30',
      'GMT 20:30 on Monday 12 September 2022',
      'Local (Yerevan) 00:30 on Tuesday 13 September 2022',
    ]);
    expect([...host.querySelectorAll('.is-chosen dt')].map(textOf)).to.deep.equal(['GMT']);
  });

  it('has one line for a day, which is the same on every clock', () => {
    const host = drawn(timesOnEveryClock(whenOf('2022-09-13'), settingOn(gmt)));
    expect(textOf(host)).to.equal('on Tuesday 13 September 2022, hour not reported');
    expect(host.querySelector('dl')).to.equal(null);
  });
});
