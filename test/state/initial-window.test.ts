import { expect } from '@open-wc/testing';
import { parseWindow, windowOver } from '../../src/state/initial-window.js';

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
      expect(iso(parseWindow(start, end, zone))).to.deep.equal(window);
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
      expect(parseWindow(start, end, 'UTC')).to.equal(null);
    });
  }
});

describe('windowOver', () => {
  /** From, last start and end in hours after noon → the window in hours after noon. */
  const rooms = [
    ['a fortieth of it on either side of what begins last', [0, 95, 95], [-2.5, 97.5]],
    ['as much beside the end of what lasts longest', [0, 76, 95], [-2.5, 97.5]],
    ['no more for one that goes on for long after all the others began', [0, 19, 95], [-1, 39]],
    ['for the whole of one that lasts', [0, 0, 95], [-2.5, 97.5]],
    ['half an hour on either side of a single moment', [0, 0, 0], [-0.5, 0.5]],
  ] as const;
  for (const [message, [from, lastStart, to], [start, end]] of rooms) {
    it(`leaves ${message}`, () => {
      const extent = {
        startAt: noon + from * hourMs,
        lastStartAt: noon + lastStart * hourMs,
        endAt: noon + to * hourMs,
      };
      const { startAt, endAt } = windowOver(extent, 0);
      expect([(startAt - noon) / hourMs, (endAt - noon) / hourMs]).to.deep.equal([start, end]);
    });
  }

  it('is a day around the given instant where there is nothing', () => {
    expect(iso(windowOver(null, noon))).to.deep.equal([
      '2022-09-13T00:00:00.000Z',
      '2022-09-14T00:00:00.000Z',
    ]);
  });
});
