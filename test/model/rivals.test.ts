import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { canBothHold, rivalClaims } from '../../src/model/rivals.js';
import { claim, when, type WrittenWhen } from '../support/news-events.js';
import { runs } from '../support/properties.js';

const within = (earliest: string, latest: string): WrittenWhen => ({ within: [earliest, latest] });

describe('canBothHold(a, b)', () => {
  const facts = [
    ['2022-09-13T09:00+03:00', '2022-09-13T06:00Z', true],
    ['2022-09-13T09:00+03:00', '2022-09-13T08:00+03:00', false],
    ['2022-09-13T09:00', '2022-09-13T09:01', false],
    ['2022-09-13T09', '2022-09-13T09:59', true],
    ['2022-09-13T09', '2022-09-13T10:00', false],
    ['2022-09-13', '2022-09-13T23:59', true],
    ['2022-09-13', '2022-09-14', false],
    ['2022-09', '2022-09-13', true],
    [{ from: '2022-09-13T09:00' }, '2022-09-13T08:59', false],
    [{ from: '2022-09-13T09:00' }, '2030', true],
    [{ to: '2022-09-13T09:00' }, '2022-09-13T09:00', true],
    [{ to: '2022-09-13T09:00' }, '2022-09-13T09:01', false],
    [within('2022-09-13T00:00', '2022-09-13T08:00'), '2022-09-13T08:01', false],
    ['unknown', '2022-09-13T08:01', true],
    // What lasted has one start and one end.
    [{ from: '2020-09', to: '2020-11' }, { from: '2020-09', to: '2021-11' }, false],
    [{ from: '2020-09', to: '2020-11' }, { from: '2020-10', to: '2020-11' }, false],
    [{ from: '2020-09', to: '2020-11' }, { from: '2020-09-27', to: '2020-11-10' }, true],
    [{ from: '2020-09' }, { to: '2020-11' }, true],
    [{ from: '2020-09', to: '2020-11~' }, { from: '2020-09', to: '2020-12' }, true],
    // "About" has a width for each precision: half an hour, 3 hours, 3 days, a month, 2 years.
    ['2022-09-13T07:00~', '2022-09-13T07:05', true],
    ['2022-09-13T07:00?', '2022-09-13T07:30', true],
    ['2022-09-13T07:00~', '2022-09-13T07:31', false],
    ['2022-09-13T07~', '2022-09-13T10:59', true],
    ['2022-09-13T07~', '2022-09-13T11:00', false],
    ['2022-09-13~', '2022-09-16', true],
    ['2022-09-13%', '2022-09-17', false],
    ['2022-09~', '2022-10-31', true],
    ['2022-09~', '2022-11-01', false],
    ['1250~', '1252', true],
    ['1250~', '1254', false],
    [{ from: '2022-09-13T00:00~' }, '2022-09-12', true],
    [{ from: '2020-09', to: '2020-11~' }, { from: '2020-09', to: '2021-02' }, false],
    [{ from: '2020-09', to: '2020-11' }, '2020-10', true],
    [{ from: '2020-09', to: '2020-11' }, within('2020-10', '2020-12'), true],
  ] as const;
  for (const [a, b, answer] of facts) {
    it(`is ${answer} for ${JSON.stringify(a)} and ${JSON.stringify(b)}, either way round`, () => {
      expect(canBothHold(when(a), when(b))).to.equal(answer);
      expect(canBothHold(when(b), when(a))).to.equal(answer);
    });
  }
});

describe('rivalClaims(eventWhen, claims)', () => {
  const nine = '2022-09-13T09:00+03:00';
  const facts = [
    ['leaves out claims that agree with the event’s own time', nine, [['A', '2022-09-13T06:00Z'], ['B', '2022-09-13T08:00+03:00'], ['C', null]], ['B']],
    ['is empty where all can be true', '2022-09-13', [['A', nine], ['B', null]], []],
    ['finds claims that rule each other out though each fits the event', '2022-09-13', [['A', nine], ['B', '2022-09-13T08:00+03:00'], ['C', '2022-09']], ['A', 'B']],
    ['finds a date that ends where the event begins', { from: '2022-09-13T00:00' }, [['A', '2022-09-12']], ['A']],
    ['finds another end of what lasted', { from: '2020-09', to: '2020-11' }, [['A', { from: '2020-09', to: '2021-11' }]], ['A']],
    ['lets a claim without a readable time rule nothing out', nine, [['A', 'unknown']], []],
  ] as const; // prettier-ignore
  for (const [title, own, claims, rivals] of facts) {
    it(title, () => {
      const made = claims.map(([by, written]) => claim(by, written));
      expect(rivalClaims(when(own), made).map(({ by }) => by)).to.deep.equal(rivals);
    });
  }

  it('names rivals exactly where some two of the times cannot both hold', () => {
    const anyTime = fc
      .tuple(
        fc.integer({ min: 10, max: 20 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('within', 'at'),
      )
      .map(([day, length, kind]): WrittenWhen =>
        kind === 'at' ? `2022-09-${day}` : within(`2022-09-${day}`, `2022-09-${day + length}`),
      );
    fc.assert(
      fc.property(anyTime, fc.array(anyTime, { maxLength: 5 }), (own, others) => {
        const whens = [own, ...others].map((written) => when(written));
        const hasConflict = whens.some((a) => whens.some((b) => !canBothHold(a, b)));
        const claims = others.map((written, index) => claim(String(index), written));
        expect(rivalClaims(when(own), claims).length > 0).to.equal(hasConflict);
      }),
      runs(500),
    );
  });
});
