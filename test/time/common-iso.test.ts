import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readByGrammar } from '../../src/time/iso-text.js';
import { parseCommonIso } from '../../src/time/common-iso.js';
import { runs } from '../support/properties.js';

const twoDigits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
const twoSigns = fc.oneof({ weight: 9, arbitrary: twoDigits }, fc.string({ maxLength: 3 }));
/** Dates and clock times, right and wrong, with and without their usual signs. */
const nearlyATime = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('2022', '2000', '1900', '0000', '0099', '-2022', '+12022'),
      fc.string({ maxLength: 5 }),
    ),
    fc.constantFrom('-', '-', '-', '', '/'),
    twoSigns,
    fc.constantFrom('-', '-', '-', ''),
    twoSigns,
    fc.constantFrom('', 'T', 'T', 'T', 't', ' '),
    fc.oneof(fc.constant(''), twoSigns),
    fc.constantFrom('', ':', ':', ':'),
    fc.oneof(fc.constant(''), twoSigns),
    fc.oneof(
      fc.constant(''),
      twoSigns.map((second) => `:${second}`),
      fc.constant(':07.25'),
    ),
    fc.oneof(
      fc.constantFrom(
        '',
        'Z',
        'z',
        '+00:00',
        '-00:00',
        '+03',
        '+0300',
        '~',
        'Z?',
        '[Asia/Yerevan]',
        ' Z',
        'Z ',
      ),
      fc
        .tuple(fc.constantFrom('+', '-', '−'), twoSigns, fc.constantFrom(':', ''), twoSigns)
        .map((parts) => parts.join('')),
    ),
  )
  .map((parts) => parts.join(''));

describe('usualTimeFromText(text)', () => {
  it('reads a text as the grammar does, or leaves it to the grammar', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyATime, fc.string()), (text) => {
        const read = parseCommonIso(text);
        if (read !== null) expect(read).to.deep.equal(readByGrammar(text));
      }),
      runs(5_000),
    );
  });

  it('reads every date and minute of a millennium as the grammar does', () => {
    const fromMs = Date.UTC(1500, 0, 1);
    const toMs = Date.UTC(2500, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: fromMs, max: toMs }), (at) => {
        const iso = new Date(at).toISOString();
        for (const text of [
          iso.slice(0, 10),
          iso.slice(0, 16),
          `${iso.slice(0, 16)}Z`,
          `${iso.slice(0, 19)}Z`,
          `${iso.slice(0, 19)}-05:30`,
          `${iso.slice(0, 16)}+14:00`,
        ]) {
          const read = parseCommonIso(text);
          expect(read, text).not.to.equal(null);
          expect(read).to.deep.equal(readByGrammar(text));
        }
      }),
      runs(500),
    );
  });

  for (const text of [
    '',
    '2022',
    '2022-09',
    '2022-02-29',
    '2022-13-01',
    '2022-09-13T24:00',
    '2022-09-13T09',
    '2022-09-13T09:60',
    '2022-09-13T09:00:60',
    '2022-09-13T09:00-00:00',
    '2022-09-13T09:00+24:00',
    '2022-09-13T09:00Z[Asia/Yerevan]',
    '2022-09-13~',
    ' 2022-09-13',
    '２０２２-09-13',
  ]) {
    it(`leaves "${text}" to the grammar`, () => {
      expect(parseCommonIso(text)).to.equal(null);
    });
  }
});
