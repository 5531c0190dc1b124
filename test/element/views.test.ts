import { expect } from '@open-wc/testing';
import {
  all,
  armenia,
  click,
  focused,
  heard,
  ids,
  items,
  morning,
  one,
  press,
  radio,
  show,
  still,
  textOf,
  texts,
  until,
  withMedia,
} from '../support/timeline-page.js';

const hasList = (element: Element) => one(element, '.list') !== null;

describe('the view', () => {
  const widths = [
    [360, true],
    [599, true],
    [600, false],
    [1280, false],
  ] as const;
  for (const [widthPx, isList] of widths) {
    it(`is the ${isList ? 'list' : 'timeline'} at ${widthPx} px`, async () => {
      const element = await show({ data: morning }, widthPx);
      expect([hasList(element), items(element).length]).to.deep.equal(isList ? [true, 0] : [false, 3]);
    });
  }

  it('follows the width of the element, not of the page', async () => {
    const element = await show({ data: morning });
    (element.parentElement as HTMLElement).style.width = '500px';
    await until(() => hasList(element), 'the list is shown');
    (element.parentElement as HTMLElement).style.width = '900px';
    await until(() => items(element).length === 3, 'the timeline is back');
    expect(hasList(element)).to.equal(false);
  });

  it('is the one that the page asks for at any width', async () => {
    const wide = await show({ data: morning, view: 'list' });
    const slim = await show({ data: morning, view: 'timeline' }, 400);
    expect([hasList(wide), hasList(slim), items(slim).length]).to.deep.equal([true, false, 3]);
  });

  it('is the one that the reader chooses', async () => {
    const element = await show({ data: morning });
    await click(radio(element, 'List'));
    await element.updateComplete;
    expect(hasList(element)).to.equal(true);
    await click(radio(element, 'Timeline'));
    await until(() => items(element).length === 3, 'the timeline is back');
    expect(element.view).to.equal('timeline');
  });

  it('may be the timeline after a list with which the page began', async () => {
    const element = await show({ data: morning, view: 'list' });
    await click(radio(element, 'Timeline'));
    await until(() => items(element).length === 3, 'the timeline is drawn');
    expect(hasList(element)).to.equal(false);
  });

  it('changes with timeline-view-change, once for each choice of the reader', async () => {
    const element = await show({ data: morning });
    const changes = heard(element, 'timeline-view-change');
    element.view = 'list';
    await element.updateComplete;
    await click(radio(element, 'Timeline'));
    await element.updateComplete;
    await click(radio(element, 'List'));
    await element.updateComplete;
    expect(changes).to.deep.equal([{ view: 'timeline' }, { view: 'list' }]);
  });

  it('keeps selection, clock and window through the list and back', async () => {
    const element = await show({ src: armenia, zone: 'gmt', selected: 'ceasefire' });
    element.setWindow('2022-09-13T00:00Z', '2022-09-13T12:00Z');
    await still(element);
    await click(radio(element, 'List'));
    await element.updateComplete;
    expect(one(element, '[data-entry="ceasefire"] .detail-body')).not.to.equal(null);
    await click(radio(element, 'Timeline'));
    await until(() => items(element).length > 0, 'the timeline is back');
    await still(element);
    expect(element.selected).to.equal('ceasefire');
    expect(element.getWindow().end.toISOString()).to.equal('2022-09-13T12:00:00.000Z');
  });

  it('leaves the focus on the switch', async () => {
    const element = await show({ data: morning });
    await click(radio(element, 'List'));
    await element.updateComplete;
    expect(focused(element)).to.equal(radio(element, 'List'));
    await press('ArrowLeft');
    await element.updateComplete;
    expect(hasList(element)).to.equal(false);
    expect(focused(element)).to.equal(radio(element, 'Timeline'));
  });

  it('has no zoom buttons in the list', async () => {
    const element = await show({ data: morning, view: 'list' });
    expect(one(element, '[part="zoom"]')).to.equal(null);
  });
});

describe('the list', () => {
  it('holds all 46 events once', async () => {
    const element = await show({ src: armenia, view: 'list' });
    const listed = all(element, '.entry').map(({ dataset }) => dataset['entry']);
    expect(listed).to.have.length(46);
    expect([...listed].sort()).to.deep.equal([...ids(element.newsEvents)].sort());
  });

  it('gives every event its sources', async () => {
    const element = await show({ src: armenia, view: 'list' });
    const unsourced = all(element, '.entry').filter(
      (entry) => entry.querySelector('.entry-heading abbr') === null,
    );
    expect(unsourced.map(({ dataset }) => dataset['entry'])).to.deep.equal([]);
    expect(texts(element, '[data-entry="lull"] .entry-heading abbr')).to.deep.equal(['[2]']);
    expect(texts(element, '.all-sources [part="source"]')).to.have.length(5);
  });

  it('says of an event without a source that there is none, where others have one', async () => {
    const reopening = { id: 'reopening', title: 'Bridge reopened', when: '2022-09-13T12:30+04:00' };
    const heading = (element: Element) => textOf(one(element, '[data-entry="reopening"] .entry-heading'));
    const sourced = { title: 'Bridge closed', when: '2022-09-13T06:00+04:00', sources: ['s1'] };
    const data = { sources: { s1: { title: 'Notice' } }, events: [sourced, reopening] };
    expect(heading(await show({ data, view: 'list' }))).to.equal('Bridge reopened no source given');
    expect(heading(await show({ data: [reopening], view: 'list' }))).to.equal('Bridge reopened');
  });

  it('keeps what an entry leaves out for screen readers and for the search of the browser', async () => {
    const element = await show({ src: armenia, view: 'list' });
    await until(() => one(element, '[data-entry="lull"] .entry-rest'), 'the rest of an entry is here');
    const rest = one(element, '[data-entry="lull"] .entry-rest') as HTMLElement;
    expect(rest.getAttribute('hidden')).to.equal('until-found');
    expect(getComputedStyle(rest).contentVisibility).to.equal('visible');
    expect(rest.offsetHeight).to.equal(1);
  });

  it('stands under a heading for each day, in order', async () => {
    const element = await show({ src: armenia, view: 'list' });
    const headings = texts(element, '.day .day-heading').map((text) => text.replace(',', ''));
    expect(headings).to.deep.equal([
      '1991',
      'September 2020',
      'November 2020',
      'April 2022',
      'August 2022',
      'Thursday 1 September 2022',
      'Monday 12 September 2022',
      'Tuesday 13 September 2022',
    ]);
  });

  it('opens on the day of the first window, behind a line with the count of what was earlier', async () => {
    const element = await show({ src: armenia }, 360);
    const line = one(element, '.earlier-summary') as HTMLElement;
    expect(textOf(line)).to.equal('6 earlier events');
    const isInSight = (id: string) => one(element, `[data-entry="${id}"]`)?.checkVisibility();
    expect([isInSight('war-2020'), isInSight('ceasefire')]).to.deep.equal([false, true]);
    await click(line);
    expect(isInSight('war-2020')).to.equal(true);
    element.zone = 'gmt';
    await element.updateComplete;
    expect(isInSight('war-2020')).to.equal(true);
  });

  it('opens that line for an event selected behind it, and on paper', async () => {
    const element = await show({ src: armenia, view: 'list' });
    const isOpen = () => (one(element, '.earlier-days') as HTMLDetailsElement).open;
    expect(isOpen()).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(isOpen()).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(isOpen()).to.equal(false);
    element.select('war-2020');
    await element.updateComplete;
    expect(isOpen()).to.equal(true);
  });

  it('has no such line where nothing is earlier', async () => {
    const element = await show({ data: morning, view: 'list' });
    expect(one(element, '.earlier-days')).to.equal(null);
  });

  it('has one heading for each event, below that of its day', async () => {
    const element = await show({ data: morning, view: 'list' });
    const levels = all(element, 'h2, h3, h4').map((heading) => [
      heading.tagName,
      textOf(heading).slice(0, 14),
    ]);
    expect(levels.slice(0, 3)).to.deep.equal([
      ['H2', 'A morning'],
      ['H3', 'Tuesday 13 Sep'],
      ['H4', 'Bridge closed '],
    ]);
  });

  it('gives machine-readable times', async () => {
    const element = await show({ src: armenia, view: 'list' });
    const datetime = (id: string) => one(element, `[data-entry="${id}"] time`)?.getAttribute('datetime');
    expect(datetime('ceasefire')).to.equal('2022-09-13T06:00Z');
    expect(datetime('jermuk-depot-fire')).to.equal('2022-09-13');
    expect(datetime('ceasefire-2020')).to.equal('2020-11');
  });

  it('shows claims and figures without being asked', async () => {
    const element = await show({ src: armenia, view: 'list' });
    expect(texts(element, '[data-entry="ceasefire"] .claim-by')).to.have.length(2);
    expect(texts(element, '[data-entry="death-toll"] .number')[3]).to.equal('at least 50 people');
  });

  it('shows a correction with its date without being asked', async () => {
    const [bridge, ...others] = morning.events;
    const revisions = [{ at: '2022-09-14', note: 'The hour was wrong.' }];
    const element = await show({
      data: { ...morning, events: [{ ...bridge, revisions }, ...others] },
      view: 'list',
    });
    expect(texts(element, '[data-entry="bridge"] .revisions li')).to.deep.equal([
      '14 September 2022 The hour was wrong.',
    ]);
    expect(texts(element, '.revisions')).to.have.length(1);
  });

  it('is no wider than a phone', async () => {
    const element = await show({ src: armenia }, 320);
    expect(element.scrollWidth).to.equal(320);
    expect(all(element, '.entry').filter(({ scrollWidth }) => scrollWidth > 320)).to.deep.equal([]);
  });

  it('shows every entry on paper', async () => {
    const element = await show({ src: armenia, view: 'list' });
    await withMedia('print', () => {
      expect(getComputedStyle(one(element, '.entry') as Element).contentVisibility).to.equal('visible');
      expect(one(element, '.toolbar')?.offsetHeight ?? 0).to.equal(0);
    });
  });
});
