import { expect } from '@open-wc/testing';
import { groupKeyOf } from '../../../src/store/window/group-key.js';
import { newsEvent, type WrittenWhen } from '../../support/news-events.js';

const overnight: WrittenWhen = { within: ['2022-09-13T00:00', '2022-09-13T08:00'] };

describe('likenessOf(newsEvent)', () => {
  const like = (when: WrittenWhen, zone?: string) =>
    groupKeyOf(newsEvent({ id: 'a', when, ...(zone && { zone }) }));

  it('is the same for two tellings of one night', () => {
    expect(like(overnight)).to.equal(like({ within: ['2022-09-12T22:00', '2022-09-13T06:00'] }));
  });

  it('is the same for one date in two zones, and differs from that date’s night and month', () => {
    expect(like('2022-09-13')).to.equal(like('2022-09-13', 'Europe/Moscow'));
    expect(like('2022-09-13')).not.to.equal(like('2022-09-14'));
    expect(like('2022-09-13')).not.to.equal(like(overnight));
    expect(like('2022-09')).not.to.equal(like('2022'));
    expect(like('2022-09')).not.to.equal(like('2022-09-01'));
  });
});
