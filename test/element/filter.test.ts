import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import {
  all,
  armenia,
  button,
  click,
  focused,
  heard,
  ids,
  item,
  items,
  morning,
  one,
  press,
  show,
  still,
  textOf,
  until,
} from '../support/timeline-page.js';

const count = (element: EventsTimeline) => textOf(one(element, '.filter-count'));
const said = (element: EventsTimeline) => textOf(one(element, '[role="status"]'));
const chips = (element: EventsTimeline) => all(element, '.chip').map((chip) => chip.ariaLabel);
const entries = (element: EventsTimeline) => all(element, '[data-entry]').map((one) => one.dataset['entry']);

/** The checkbox of a filter, by the words before its count. */
function choice(element: EventsTimeline, kind: string, name: string): HTMLInputElement {
  const group = all(element, '.filter-kind').find((one) => textOf(one.querySelector('legend')) === kind);
  const label = [...(group?.querySelectorAll('label') ?? [])].find(
    (one) => textOf(one.querySelector('span')) === name,
  );
  const input = label?.querySelector('input');
  if (!input) throw new Error(`No filter is called ${kind}: ${name}.`);
  return input;
}

/** Resolves when the focus is there: comparing elements by assertion would print the whole page. */
function focus(element: EventsTimeline, target: () => Element | null): Promise<void> {
  return until(() => focused(element) !== null && focused(element) === target(), 'the focus is there');
}

async function open(element: EventsTimeline, words = 'Filter'): Promise<void> {
  await click(button(element, words));
  await until(() => one(element, '.filter-panel'), 'the filters open');
}

async function type(element: EventsTimeline, words: string): Promise<void> {
  await click(one(element, '.search') as HTMLElement);
  await sendKeys({ type: words });
  // The first search fetches what finds.
  await until(() => one(element, '.filter-count'), 'the search has found');
  await element.updateComplete;
}

describe('finding among the 46 events of the real case', () => {
  let element: EventsTimeline;

  beforeEach(async () => {
    element = await show({ src: armenia });
  });

  it('shows what a search finds, counts what it hides and says so', async () => {
    const changes = heard(element, 'timeline-filter-change');
    await type(element, 'JERMÚK');
    expect(count(element)).to.equal('3 of 46 events shown, 43 hidden');
    expect(said(element)).to.equal('3 of 46 events shown, 43 hidden');
    expect(chips(element)).to.deep.equal(['Remove filter: Words, JERMÚK']);
    expect(changes.at(-1)).to.include({ shownCount: 3, hiddenCount: 43 });
    expect(element.newsEvents).to.have.length(46);
  });

  it('empties the search with Escape, and everything is back', async () => {
    await type(element, 'ceasefire');
    await press('Escape');
    await element.updateComplete;
    expect(one<HTMLInputElement>(element, '.search')?.value).to.equal('');
    expect(count(element)).to.equal('');
    expect(said(element)).to.equal('All 46 events shown');
    await focus(element, () => one(element, '.search'));
  });

  it('opens the filters by keyboard, filters to one party and keeps the focus', async () => {
    button(element, 'Filter').focus();
    await press('Enter');
    await until(() => one(element, '.filter-panel'), 'the filters open');
    await focus(element, () => choice(element, 'Lane', 'Fighting'));
    choice(element, 'Party', 'CSTO').focus();
    await press(' ');
    await element.updateComplete;
    expect(count(element)).to.equal('2 of 46 events shown, 44 hidden');
    await focus(element, () => choice(element, 'Party', 'CSTO'));
    expect(chips(element)).to.deep.equal(['Remove filter: Party, CSTO']);
    await press('Escape');
    await element.updateComplete;
    expect(all(element, '.filter-panel')).to.have.length(0);
    await focus(element, () => button(element, 'Filter'));
    expect(count(element)).to.equal('2 of 46 events shown, 44 hidden');
  });

  it('takes any of one kind and all of different kinds', async () => {
    await open(element);
    await click(choice(element, 'Lane', 'Armenia'));
    await click(choice(element, 'Lane', 'Azerbaijan'));
    await element.updateComplete;
    const lanes = count(element);
    await click(choice(element, 'Status', 'disputed'));
    await element.updateComplete;
    expect([lanes, count(element)]).to.deep.equal([
      '21 of 46 events shown, 25 hidden',
      '2 of 46 events shown, 44 hidden',
    ]);
  });

  it('takes a filter away by its chip, and moves the focus to the next one', async () => {
    await open(element);
    await click(choice(element, 'Tag', 'call'));
    await click(choice(element, 'Tag', 'meeting'));
    await element.updateComplete;
    all(element, '.chip')[0]?.focus();
    await press('Enter');
    await element.updateComplete;
    expect(chips(element)).to.deep.equal(['Remove filter: Tag, meeting']);
    await focus(element, () => one(element, '.chip'));
    await press('Enter');
    await element.updateComplete;
    await focus(element, () => button(element, 'Filter'));
    expect(count(element)).to.equal('All 46 events shown');
  });

  it('says that nothing fits, and clears on request', async () => {
    await type(element, 'zeppelin');
    expect(textOf(one(element, '.state--nothing-found p'))).to.equal('No event fits all of this.');
    expect(count(element)).to.equal('0 of 46 events shown, 46 hidden');
    await click(button(element, 'Clear search and filters'));
    await until(() => items(element).length > 0, 'the timeline is back');
    await focus(element, () => button(element, 'Filter'));
  });

  it('keeps the selected event open and says that a filter hides it', async () => {
    element.select('ceasefire', { scroll: false });
    await still(element);
    await type(element, 'Macron');
    expect(textOf(one(element, '.hidden-note'))).to.equal(
      'The filters hide this event from the timeline and the list.',
    );
    expect(element.selected).to.equal('ceasefire');
    await press('Escape');
    await still(element);
    expect(all(element, '.hidden-note')).to.have.length(0);
    expect(item(element, 'ceasefire').ariaCurrent).to.equal('true');
  });

  it('goes from a source to the events that rest on it', async () => {
    element.select('ceasefire');
    await still(element);
    await click(all(element, '.detail .source-use')[0] as HTMLElement);
    await until(() => one(element, '.filter-count'), 'the events of the source are shown');
    expect(chips(element)).to.have.length(1);
    await focus(element, () => one(element, '.filter-count'));
    expect(all(element, '.hidden-note')).to.have.length(0);
  });

  it('moves the window of no reader', async () => {
    const before = element.getWindow();
    await type(element, 'call');
    await still(element);
    expect(element.getWindow()).to.deep.equal(before);
  });
});

describe('filtering by dates', () => {
  /** Thirty days of September 2022, one report at noon of each, in Yerevan. */
  const september = {
    zone: 'Asia/Yerevan',
    events: Array.from({ length: 30 }, (_, index) => ({
      id: `day-${index + 1}`,
      title: `Report ${index + 1}`,
      when: `2022-09-${String(index + 1).padStart(2, '0')}T00:30+04:00`,
    })),
  };
  const fields = (element: EventsTimeline) => all(element, '.filter-date input') as HTMLInputElement[];
  /** Month, day and year: the browsers of the tests are in English. */
  async function typeDate(element: EventsTimeline, index: number, digits: string): Promise<void> {
    fields(element)[index]?.focus();
    await sendKeys({ type: digits });
    await element.updateComplete;
  }

  it('shows what is between two days, as chips say, and takes one of them away', async () => {
    const element = await show({ data: september, view: 'list' });
    await open(element);
    await typeDate(element, 0, '09102022');
    await typeDate(element, 1, '09122022');
    await until(() => entries(element).length === 3, 'three days are shown');
    expect(entries(element)).to.deep.equal(['day-10', 'day-11', 'day-12']);
    expect(chips(element).map((name) => name?.replace(/[, ]+/g, ' '))).to.deep.equal([
      'Remove filter: From Saturday 10 September 2022',
      'Remove filter: To Monday 12 September 2022',
    ]);
    await click(all(element, '.chip')[1] as HTMLElement);
    await until(() => entries(element).length === 21, 'the rest of the month is shown');
    expect(fields(element).map(({ value }) => value)).to.deep.equal(['2022-09-10', '']);
  });

  it('reads the days on the chosen clock', async () => {
    const element = await show({ data: september, view: 'list' });
    await open(element);
    await typeDate(element, 0, '09302022');
    await until(() => entries(element).length === 1, 'the last day is shown');
    element.zone = 'moscow';
    await until(() => entries(element).length === 0, 'it was the day before in Moscow');
    expect(count(element)).to.equal('0 of 30 events shown, 30 hidden');
  });

  it('is one step for the history, however many digits are typed', async () => {
    const element = await show({ data: september, view: 'list' });
    await open(element);
    const changes = heard(element, 'timeline-filter-change');
    await typeDate(element, 0, '09102022');
    await until(() => entries(element).length === 21, 'the rest of the month is shown');
    expect(changes.map(({ filter }) => filter.from)).to.deep.equal(['2022-09-10']);
  });

  it('has no fields where all is on one day', async () => {
    const oneDay = september.events.map((event) => ({ ...event, when: '2022-09-13' }));
    const element = await show({ data: { ...september, events: oneDay }, view: 'list' });
    await open(element);
    expect(fields(element)).to.have.length(0);
  });

  it('has fields for text where years have no four digits', async () => {
    const data = { events: september.events.map((event, index) => ({ ...event, when: `-00${50 - index}` })) };
    const element = await show({ data, view: 'list' });
    await open(element);
    await typeDate(element, 0, '-0024');
    await until(() => entries(element).length === 4, 'the last years are shown');
    expect(fields(element).map(({ type: kind }) => kind)).to.deep.equal(['text', 'text']);
  });
});

describe('finding in other places', () => {
  it('has no search where there are few events', async () => {
    const element = await show({ data: morning });
    expect([...all(element, '.search-controls'), ...all(element, '.filter-bar')]).to.have.length(0);
  });

  it('shows in the list what the timeline shows', async () => {
    const element = await show({ src: armenia, view: 'list' });
    await type(element, 'pashinyan putin');
    expect(entries(element)).to.deep.equal(['call-putin', 'call-macron', 'call-blinken']);
  });

  it('puts the field into the panel where there is little room', async () => {
    await setViewport({ width: 360, height: 800 });
    const element = await show({ src: armenia }, 340);
    expect(all(element, '.search')).to.have.length(0);
    await open(element, 'Find');
    await type(element, 'Macron');
    expect(entries(element)).to.deep.equal(
      ids(element.newsEvents.filter(({ id }) => entries(element).includes(id))),
    );
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    await setViewport({ width: 1300, height: 1000 });
  });
});
