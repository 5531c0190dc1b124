import { expect } from '@open-wc/testing';
import { all, show } from '../support/timeline-page.js';

describe('key events of one time', () => {
  const times = [
    '2022-09-13T09:00Z',
    '2022-09-13',
    { from: '2022-09-13T09:00Z', to: '2022-09-14T09:00Z' },
    { within: ['2022-09-13T09:00Z', '2022-09-14T09:00Z'] },
  ];
  for (const count of [1_000, 3_001]) {
    for (const when of times) {
      it(`take no more room than others: ${count} of ${JSON.stringify(when)}`, async () => {
        const events = Array.from({ length: count }, (_, index) => ({ title: `t${index}`, key: true, when }));
        const element = await show({ data: { zone: 'UTC', events }, view: 'timeline' });
        expect(element.offsetHeight).to.be.below(1_200);
        expect(all(element, '.timeline-canvas *').length).to.be.below(8_000);
      });
    }
  }
});
