import { expect } from '@open-wc/testing';
import { normalise } from '../../../src/read/normalise-sync.js';
import { historicOffsetMs } from '../../../src/time/rare/zone-history.js';
import { zoneHistoryData } from '../../../src/time/rare/zone-history-data.js';
import { at } from '../../support/news-events.js';

const minute = 60_000;

describe('historicOffsetMs(at, zone)', () => {
  const facts = [
    ['1940-04-09T03:15Z', 'Europe/Oslo', 60],
    ['1940-04-09T03:15Z', 'Europe/Copenhagen', 60],
    ['1940-05-10T03:35Z', 'Europe/Amsterdam', 20],
    ['1937-01-01T00:00Z', 'Europe/Amsterdam', 19.533333],
    ['1967-07-01T00:00Z', 'Atlantic/Reykjavik', 0],
    ['1941-12-08T00:00Z', 'Asia/Kuala_Lumpur', 450],
  ] as const;
  for (const [instant, zone, minutes] of facts) {
    it(`is ${minutes} minutes in ${zone} at ${instant}`, () => {
      expect((historicOffsetMs(at(instant), zone) ?? NaN) / minute).to.be.closeTo(minutes, 0.001);
    });
  }

  it('leaves zones that were never merged to the browser', () => {
    expect(historicOffsetMs(at('1941-06-22T00:00Z'), 'Europe/Moscow')).to.equal(null);
  });

  it('knows some ninety zones', () => {
    expect(zoneHistoryData.split('\n').length).to.be.within(60, 150);
  });
});

describe('a clock time before 1970', () => {
  const facts = [
    ['1940-04-09T04:15', 'Europe/Oslo', '1940-04-09T03:15:00.000Z'],
    ['1940-04-09T04:15', 'Europe/Copenhagen', '1940-04-09T03:15:00.000Z'],
    ['1940-05-10T03:55', 'Europe/Amsterdam', '1940-05-10T03:35:00.000Z'],
  ] as const;
  for (const [text, zone, instant] of facts) {
    it(`is read by the clocks of its own city: ${text} in ${zone}`, () => {
      const { document } = normalise(
        { events: [{ title: 'A', when: { at: text, zone } }] },
        { baseUrl: null },
      );
      expect(new Date(document.newsEvents[0]?.when.earliest ?? 0).toISOString()).to.equal(instant);
    });
  }
});
