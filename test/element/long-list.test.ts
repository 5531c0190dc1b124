import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import {
  all,
  click,
  column,
  focused,
  frame,
  one,
  press,
  textOf,
  texts,
  until,
  withMedia,
} from '../support/timeline-page.js';

const hourMs = 3_600_000;
const startAt = Date.UTC(2022, 0, 1);

/** One event an hour, for 84 days. */
const long = {
  zone: 'Asia/Yerevan',
  sources: { s0: { title: 'Log' } },
  events: Array.from({ length: 2000 }, (_, index) => ({
    id: `n${index}`,
    title: `Event ${index}`,
    when: `${new Date(startAt + index * hourMs).toISOString().slice(0, 16)}Z`,
    sources: ['s0'],
  })),
};

const entry = (element: EventsTimeline, id: string) => one(element, `[data-entry="${id}"]`);
const entryCount = (element: EventsTimeline) => all(element, '.entry').length;

/** One page for all of these: each goes on where the last has ended. */
describe('a list of 2,000 events', function () {
  this.timeout(60_000);
  let element: EventsTimeline;

  before(async () => {
    element = document.createElement('events-timeline');
    element.view = 'list';
    element.data = long;
    document.body.append(element);
    await until(() => entryCount(element) > 0, 'the first entries are there');
  });
  after(() => element.remove());

  it('is readable before it is whole', () => {
    expect(texts(element, '.entry-words').slice(0, 2)).to.deep.equal(['Event 0', 'Event 1']);
    expect(entryCount(element)).to.be.below(1000);
  });

  it('holds a selected event at once, wherever it stands', async () => {
    element.selected = 'n1900';
    await element.updateComplete;
    expect(entry(element, 'n1900')?.classList.contains('is-selected')).to.equal(true);
    expect(entryCount(element)).to.be.below(2000);
  });

  it('is whole after a while, in order, with one heading for each day', async () => {
    const hasAll = () => entryCount(element) === 2000;
    const deadline = performance.now() + 40_000;
    while (!hasAll() && performance.now() < deadline) await frame();
    const listed = all(element, '.entry').map(({ dataset }) => dataset['entry']);
    expect(listed).to.deep.equal(long.events.map(({ id }) => id));
    expect(all(element, '.day > .day-heading')).to.have.length(84);
  });

  it('touches only the entries of the old and the new selection', async () => {
    const touched = new Set<Element | null>();
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes)
        touched.add((target instanceof Element ? target : target.parentElement)?.closest('.entry') ?? null);
    });
    watch.observe(one(element, '.list') as Element, { subtree: true, childList: true, attributes: true });
    await click(one(entry(element, 'n2') as Element, '.entry-title') as Element);
    await element.updateComplete;
    watch.disconnect();
    expect([...touched].map((one) => (one as HTMLElement | null)?.dataset['entry']).sort()).to.deep.equal([
      'n1900',
      'n2',
    ]);
  });

  it('reads what is in sight on the chosen clock first, then the rest', async () => {
    const timeOf = (id: string) => textOf(entry(element, id)?.querySelector('time'));
    expect([timeOf('n0'), timeOf('n1999')]).to.deep.equal(['04:00', '11:00']);
    element.zone = 'gmt';
    await element.updateComplete;
    expect([timeOf('n0'), timeOf('n1999')]).to.deep.equal(['00:00', '11:00']);
    const deadline = performance.now() + 40_000;
    while (timeOf('n1999') !== '07:00' && performance.now() < deadline) await frame();
    expect(timeOf('n1999')).to.equal('07:00');
  });

  it('shows what has come near by scrolling', async () => {
    element.data = { ...long, title: 'Once more' };
    await element.updateComplete;
    await until(() => entryCount(element) < 1000, 'it begins again');
    const run = all(element, '.chunk').at(-2) as Element;
    run.scrollIntoView();
    await until(() => run.childElementCount > 0, 'the entries in sight are drawn');
    scrollTo(0, 0);
  });

  it('takes the focus to an entry that is not drawn yet', async () => {
    element.data = { ...long, title: 'And again' };
    await until(() => entryCount(element) < 1000, 'it begins again');
    (one(entry(element, 'n0') as Element, '.entry-title') as HTMLElement).focus();
    await press('End');
    await element.updateComplete;
    expect(focused(element)?.querySelector('.entry-words')?.textContent.trim()).to.equal('Event 1999');
    scrollTo(0, 0);
  });

  it('is whole on paper', async () => {
    await withMedia('print', async () => {
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(entryCount(element)).to.equal(2000);
      dispatchEvent(new Event('afterprint'));
    });
  });
});

describe('a day of more entries than one run has', () => {
  it('keeps its heading in sight to its last entry, and then gives way to the next', async () => {
    const host = column(390);
    host.style.cssText += '; height: 500px; overflow: auto';
    const element = document.createElement('events-timeline');
    element.view = 'list';
    element.data = {
      zone: 'UTC',
      events: Array.from({ length: 150 }, (_, index) => ({
        id: `n${index}`,
        title: `Event ${index}`,
        when: new Date(Date.UTC(2022, 0, index < 130 ? 1 : 2) + (index % 130) * 60_000).toISOString(),
      })),
    };
    host.append(element);
    await until(() => entry(element, 'n149'), 'all entries are there');
    const headingAt = async (id: string) => {
      host.scrollTop +=
        (entry(element, id)?.getBoundingClientRect().top ?? 0) - host.getBoundingClientRect().top - 100;
      await frame();
      const { left, top } = host.getBoundingClientRect();
      const met = element.shadowRoot?.elementFromPoint(left + 60, top + 8);
      return textOf(met?.closest('.day-heading') ?? null);
    };
    expect(await headingAt('n20')).to.equal('Saturday 1 January 2022');
    expect(await headingAt('n60')).to.equal('Saturday 1 January 2022');
    expect(await headingAt('n120')).to.equal('Saturday 1 January 2022');
    expect(await headingAt('n140')).to.equal('Sunday 2 January 2022');
  });
});
