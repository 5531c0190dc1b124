import { expect } from '@open-wc/testing';
import { windowFromTexts, windowOver } from '../../src/element/first-window.js';

const hourMs = 3_600_000;
const noon = Date.UTC(2022, 8, 13, 12);
const iso = (span: { startAt: number; endAt: number } | null) =>
  span && [new Date(span.startAt).toISOString(), new Date(span.endAt).toISOString()];

describe('windowFromTexts', () => {
  const facts = [
    ['2022-09-13', '2022-09-13', 'Asia/Yerevan', ['2022-09-12T20:00:00.000Z', '2022-09-13T20:00:00.000Z']],
    ['2022-09-13', '2022-09-13', null, ['2022-09-13T00:00:00.000Z', '2022-09-14T00:00:00.000Z']],
    [
      '2022-09-13T06:00+03:00',
      '2022-09-13T12:00Z',
      'Asia/Yerevan',
      ['2022-09-13T03:00:00.000Z', '2022-09-13T12:00:00.000Z'],
    ],
    ['2022-09', '2022-10', 'UTC', ['2022-09-01T00:00:00.000Z', '2022-11-01T00:00:00.000Z']],
    ['2022', '2022', 'UTC', ['2022-01-01T00:00:00.000Z', '2023-01-01T00:00:00.000Z']],
  ] as const;
  for (const [start, end, zone, window] of facts) {
    it(`${start} and ${end} in ${zone ?? 'no zone'} → ${window.join(' to ')}`, () => {
      expect(iso(windowFromTexts(start, end, zone))).to.deep.equal(window);
    });
  }

  for (const [start, end] of [
    ['', ''],
    ['2022-09-13', ''],
    ['', '2022-09-13'],
    ['soon', '2022-09-13'],
    ['2022-09-14', '2022-09-12'],
  ] as const) {
    it(`names no window in "${start}" and "${end}"`, () => {
      expect(windowFromTexts(start, end, 'UTC')).to.equal(null);
    });
  }
});

describe('windowOver', () => {
  it('leaves room on both sides, more of it for the last labels', () => {
    const { startAt, endAt } = windowOver({ startAt: noon, endAt: noon + 74 * hourMs }, 0);
    const beforeMs = noon - startAt;
    const afterMs = endAt - noon - 74 * hourMs;
    expect([beforeMs > hourMs, afterMs > 2 * beforeMs, afterMs < 74 * hourMs]).to.deep.equal([
      true,
      true,
      true,
    ]);
  });

  it('gives a single moment more than an hour', () => {
    const { startAt, endAt } = windowOver({ startAt: noon, endAt: noon }, 0);
    expect([startAt < noon, endAt - startAt > hourMs]).to.deep.equal([true, true]);
  });

  it('is a day around the given instant where there is nothing', () => {
    expect(iso(windowOver(null, noon))).to.deep.equal([
      '2022-09-13T00:00:00.000Z',
      '2022-09-14T00:00:00.000Z',
    ]);
  });
});
