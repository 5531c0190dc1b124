import { expect } from '@open-wc/testing';
import { nightOf } from '../../src/time/night.js';
import { at, when, type WrittenWhen } from '../support/news-events.js';

const within = (from: string, to: string): WrittenWhen => ({ within: [from, to] });

describe('nightOf(when)', () => {
  // The day a night leads into, in Yerevan.
  const nights = [
    [within('2022-09-13T00:00', '2022-09-13T08:00'), '2022-09-13'],
    [within('2022-09-12T22:00', '2022-09-13T06:00'), '2022-09-13'],
    [within('2022-09-12T18:00', '2022-09-13T10:00'), '2022-09-13'],
    [within('2022-09-13T03:00', '2022-09-13T07:00'), '2022-09-13'],
    [within('2022-09-12T20:00', '2022-09-13T07'), '2022-09-13'],
    // Said with Moscow's offset of a night in Yerevan: still that night.
    [within('2022-09-12T23:00+03:00', '2022-09-13T07:00+03:00'), '2022-09-13'],
    [within('2022-12-31T23:00', '2023-01-01T05:00'), '2023-01-01'],
    // It ends before the morning, and is a night for all that.
    [within('2022-09-12T22:00', '2022-09-13T02:00'), '2022-09-13'],
  ] as const;
  for (const [written, date] of nights) {
    it(`leads ${JSON.stringify(written)} into ${date}`, () => {
      expect(nightOf(when(written))).to.equal(at(`${date}T00:00Z`));
    });
  }

  it('is the night of the place, whatever clock is chosen', () => {
    const moscow = when(within('2022-09-12T23:00', '2022-09-13T07:00'), 'Europe/Moscow');
    expect(nightOf(moscow)).to.equal(at('2022-09-13T00:00Z'));
    // The same instants are an afternoon and evening in Los Angeles.
    const instants = within('2022-09-12T23:00+03:00', '2022-09-13T07:00+03:00');
    expect(nightOf(when(instants, 'America/Los_Angeles'))).to.equal(null);
  });

  const days = [
    ['a day', within('2022-09-13T09:00', '2022-09-13T17:00')],
    ['an evening', within('2022-09-13T18:00', '2022-09-13T23:00')],
    ['a night and the day after', within('2022-09-12T22:00', '2022-09-13T18:00')],
    ['two nights', within('2022-09-11T22:00', '2022-09-13T06:00')],
    ['a whole day and its night', within('2022-09-12T09:00', '2022-09-13T06:00')],
    ['days without hours', within('2022-09-12', '2022-09-13')],
    ['a duration', { from: '2022-09-13T00:00', to: '2022-09-13T08:00' }],
    ['a moment', '2022-09-13T03:00'],
    ['an open side', { within: ['2022-09-13T00:00', null] }],
    ['nothing known', 'unknown'],
  ] as const;
  for (const [name, written] of days) {
    it(`is no night for ${name}: ${JSON.stringify(written)}`, () => {
      expect(nightOf(when(written))).to.equal(null);
    });
  }

  it('is no night where no zone is stated', () => {
    expect(nightOf(when(within('2022-09-13T00:00', '2022-09-13T08:00'), null))).to.equal(null);
  });
});
