import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { listingOf } from '../../src/list/listing.js';
import { railOf, spanOf } from '../../src/list/rail.js';
import { newsEvent, type WrittenWhen } from '../support/news-events.js';

const lanes = [{ id: 'a', label: 'Border' }, { id: 'b', label: 'Talks' }]; // prettier-ignore
const events = (whens: readonly WrittenWhen[]) =>
  whens.map((when, recordIndex) => newsEvent({ id: `e${recordIndex}`, when, recordIndex }));
const rail = (whens: readonly WrittenWhen[], unit: 'day' | 'year' = 'day') =>
  railOf(events(whens), listingOf(events(whens), lanes, unit));

const night: WrittenWhen = { within: ['2022-09-13T00:00', '2022-09-13T08:00'] };
const minuteMs = 60_000;
const dayMs = 86_400_000;

describe('railOf(newsEvents, listing)', () => {
  it('has a dot for a moment, a bar for what lasted, a square for a doubt', () => {
    const whens = [
      '2022-09-13T09:00',
      { from: '2022-09-13T09:00', to: '2022-09-13T12:00' },
      night,
      '2022-09-13',
    ];
    expect(rail(whens).map(({ glyph }) => glyph)).to.deep.equal(['dot', 'bar', 'square', 'square']);
  });

  it('has a ring for a date where none of the document has an hour, and no bracket', () => {
    const [first] = rail(['2022-09-13', '2022-09-13']);
    expect(first).to.include({ glyph: 'ring', bracket: null });
  });

  it('puts neighbours of the same doubt into one bracket', () => {
    const parts = rail(['2022-09-13T00:30', night, night, night, '2022-09-13T09:00', night]).map(
      ({ bracket }) =>
        bracket === null ? '–' : `${bracket.isFirst ? '[' : ''}·${bracket.isLast ? ']' : ''}`,
    );
    expect(parts).to.deep.equal(['–', '[·', '·', '·]', '–', '[·]']);
  });

  it('tells a bracket of a date from one of hours', () => {
    const isDate = rail(['2022-09-13T00:30', night, '2022-09-13']).map(
      ({ bracket }) => bracket?.isDate ?? null,
    );
    expect(isDate).to.deep.equal([null, false, true]);
  });

  it('says how long nothing was reported, but not beside a doubt', () => {
    const gaps = rail([
      '2022-09-13T07:00',
      '2022-09-13T08:00',
      '2022-09-13T10:00',
      night,
      '2022-09-13T20:00',
    ]);
    expect(gaps.map(({ gap }) => gap && `${gap.amount} ${gap.unit}`)).to.deep.equal([
      null,
      null,
      '2 hour',
      null,
      null,
    ]);
  });

  it('opens and closes every bracket', () => {
    const whens = fc.constantFrom<WrittenWhen>('2022-09-13T09:00', '2022-09-13', night, '2022-09', 'unknown');
    fc.assert(
      fc.property(fc.array(whens, { maxLength: 12 }), (list) => {
        let isOpen = false;
        for (const { bracket } of rail(list)) {
          if (bracket === null) expect(isOpen).to.equal(false);
          else {
            expect(bracket.isFirst).to.equal(!isOpen);
            isOpen = !bracket.isLast;
          }
        }
        expect(isOpen).to.equal(false);
      }),
    );
  });
});

describe('spanOf(ms)', () => {
  const facts = [
    [45 * minuteMs, '45 minute'],
    [60 * minuteMs, '1 hour'],
    [2 * dayMs, '2 day'],
    [61 * dayMs, '2 month'],
    [731 * dayMs, '2 year'],
  ] as const;
  for (const [ms, words] of facts) {
    it(`reads ${ms} ms as ${words}`, () => {
      const { amount, unit } = spanOf(ms);
      expect(`${amount} ${unit}`).to.equal(words);
    });
  }
});

describe('listingOf(newsEvents, lanes, unit)', () => {
  it('numbers the colours of lanes, and gives one lane none', () => {
    expect([...listingOf([], lanes, 'day').lanes.values()].map(({ hue }) => hue)).to.deep.equal([1, 2]);
    expect([...listingOf([], lanes.slice(1), 'day').lanes.values()]).to.deep.equal([
      { label: 'Talks', hue: null },
    ]);
    expect(listingOf([], [{ id: 'a', label: '' }], 'day').lanes.size).to.equal(0);
  });
});
