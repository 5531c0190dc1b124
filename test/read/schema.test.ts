import { expect } from '@open-wc/testing';
import { writtenTimeFromText } from '../../src/time/iso-text.js';
import { rarePointFromText } from '../../src/time/rare/edtf.js';

const utc = { own: null, document: 'UTC' };

describe('the schema and the reader', () => {
  let patterns: readonly RegExp[] = [];
  before(async () => {
    const schema = await (await fetch('/timeline.schema.json')).json();
    patterns = schema.$defs.timeText.anyOf.map(
      ({ pattern }: { pattern: string }) => new RegExp(pattern, 'u'),
    );
  });

  const spellings = [
    '2022', '2022-09', '2022-09-13', '2022-09-13T09', '2022-09-13t09:00', '2022-09-13 09:00', '2022-09-13T09:00z',
    '2022-09-13T09:00 +03:00', '2022-09-13T09:00−04:00', '2022-09-13T09:00-0400', '2022-09-13T09:00+03', '2022-09-13T09:00:05,5Z',
    '2022-09-13T09:00:60', '2022-09-13T24:00', '2022-09-13T09:00+03:00:30', '2022-09-13T09:00[Europe/Moscow]',
    '2022-09-13T09:00Z[Europe/Moscow][u-ca=gregory]', '-0044-03-15', '+012022-01-01', '2022-09-13~', '2022-09-13T09:00%',
    '2014-21', '2022-Q3', '193X', '2022-XX', '2022-09-XX', '156X-12-25', '[2022,2023]', '{1960,1961-12}', '[..1983]', '2022-W37',
    '2022-256', '20180101', '20180101T0930Z', 'Y12345', '1950S2', '~2022-09-13', '2022-09-?13', '2001-21~',
  ]; // prettier-ignore
  for (const text of spellings) {
    it(`both take ${text}`, () => {
      const isRead = !('code' in writtenTimeFromText(text)) || rarePointFromText(text, utc)?.point != null;
      expect([isRead, patterns.some((pattern) => pattern.test(text))]).to.deep.equal([true, true]);
    });
  }

  const refused = [
    '', '22', '2022-9', '2022-13', '2022-09-32', '2022-09-13T25:00', '2022-09-13T09:60', '2022-09-13T9:00', '13/09/2022', 'today',
    '2022-09-13T09:00+3', '2022-09-13T09:00:05.1234567890Z', '2022-09-13T', '[', '{}',
  ]; // prettier-ignore
  for (const text of refused) {
    it(`both refuse ${JSON.stringify(text)}`, () => {
      const isRead = !('code' in writtenTimeFromText(text)) || rarePointFromText(text, utc)?.point != null;
      expect([isRead, patterns.some((pattern) => pattern.test(text))]).to.deep.equal([false, false]);
    });
  }
});
