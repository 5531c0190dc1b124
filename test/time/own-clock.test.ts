import { expect } from '@open-wc/testing';
import { wallSpanOf } from '../../src/time/own-clock.js';
import { at, point } from '../support/news-events.js';

describe('wallSpanOf(point)', () => {
  const facts = [
    ['2022-09-13', 'Asia/Yerevan', '2022-09-13T00:00:00.000Z', '2022-09-13T23:59:59.999Z'],
    ['2022-09-12T22:30Z', 'Asia/Yerevan', '2022-09-13T02:30:00.000Z', '2022-09-13T02:30:59.999Z'],
    ['2022-09', null, '2022-09-01T00:00:00.000Z', '2022-09-30T23:59:59.999Z'],
    ['2022-09-13T09:00', null, '2022-09-13T09:00:00.000Z', '2022-09-13T09:00:59.999Z'],
    ['2022-09-13T09:00+14:00', null, '2022-09-13T09:00:00.000Z', '2022-09-13T09:00:59.999Z'],
    ['0044-03-15T09-05:00', null, '0044-03-15T09:00:00.000Z', '0044-03-15T09:59:59.999Z'],
  ] as const;
  for (const [text, zone, from, to] of facts) {
    it(`reads ${text} in ${zone ?? 'no zone'} from ${from} to ${to}`, () => {
      expect(wallSpanOf(point(text, zone))).to.deep.equal([at(from), at(to)]);
    });
  }
});
