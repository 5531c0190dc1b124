import { expect } from '@open-wc/testing';
import { all, click, one, show, still, windowOf } from '../support/timeline-page.js';

/** A day of which the last hour has more than there is room for. */
const busy = {
  zone: 'UTC',
  events: [
    { id: 'first', title: 'The first', when: '2022-09-13T00:00' },
    ...Array.from({ length: 200 }, (_, index) => ({
      id: `n${index}`,
      title: `Report number ${index} of a long evening`,
      when: new Date(Date.UTC(2022, 8, 13, 23) + index * 17_000).toISOString(),
    })),
  ],
};

describe('the histogram of a lane', () => {
  it('is there where not every event has its title, and counts them all', async () => {
    const element = await show({ data: busy });
    expect(all(element, '[part="density"]')).to.have.length(1);
    const columns = one(element, '.density path')?.getAttribute('d')?.match(/M/g) ?? [];
    expect(columns.length).to.be.within(5, 30);
  });

  it('is not there where every event has its title', async () => {
    const element = await show({ data: { ...busy, events: busy.events.slice(0, 5) } });
    const shown = all(element, '[part="density"]').filter((strip) => strip.checkVisibility());
    expect(shown).to.have.length(0);
  });

  it('leads to the events of the column that is pressed', async () => {
    const element = await show({ data: busy });
    const strip = one(element, '.density') as Element;
    const { left, top } = strip.getBoundingClientRect();
    expect(strip.contains(element.shadowRoot?.elementFromPoint(left + 40, top + 3) ?? null)).to.equal(true);
    await click(strip);
    await still(element);
    const [start, end] = windowOf(element).map((text) => Date.parse(text));
    // The middle of the day, and an eighth of the window round it.
    expect(((start ?? 0) + (end ?? 0)) / 2).to.be.closeTo(Date.UTC(2022, 8, 13, 11, 58), 300_000);
    expect(((end ?? 0) - (start ?? 0)) / 3_600_000).to.be.closeTo(23.95 / 0.95 / 8, 0.1);
  });
});
