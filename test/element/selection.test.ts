import { expect } from '@open-wc/testing';
import {
  all,
  armenia,
  button,
  click,
  crowdedNight,
  focused,
  heard,
  ids,
  item,
  morning,
  one,
  rest,
  press,
  show,
  still,
  textOf,
  texts,
} from '../support/timeline-page.js';

const detailTitle = (element: Element) => textOf(one(element, '.detail-title'));

describe('selection', () => {
  describe('by the reader', () => {
    it('follows a click on an item, and says so', async () => {
      const element = await show({ data: morning });
      const choices = heard(element, 'timeline-select');
      await click(item(element, 'meeting').querySelector('.glyph') as Element);
      await element.updateComplete;
      expect(choices.map(({ id, newsEvent }) => [id, newsEvent?.title])).to.deep.equal([
        ['meeting', 'Ministers meet'],
      ]);
      expect(element.selected).to.equal('meeting');
      expect(detailTitle(element)).to.equal('Ministers meet');
      expect(item(element, 'meeting').ariaCurrent).to.equal('true');
    });

    it('follows a click on the title of an item', async () => {
      const element = await show({ src: armenia });
      await click(item(element, 'ceasefire').querySelector('.title') as Element);
      await element.updateComplete;
      expect(element.selected).to.equal('ceasefire');
    });

    for (const key of ['Enter', ' ']) {
      it(`follows ${key} on an item`, async () => {
        const element = await show({ data: morning });
        const choices = heard(element, 'timeline-select');
        item(element, 'reopening').focus();
        await press(key);
        await element.updateComplete;
        expect(choices.map(({ id }) => id)).to.deep.equal(['reopening']);
        expect(detailTitle(element)).to.equal('Bridge reopened');
      });
    }

    it('ends with a second click on the same item', async () => {
      const element = await show({ data: morning });
      const choices = heard(element, 'timeline-select');
      const mark = item(element, 'bridge').querySelector('.glyph') as Element;
      await click(mark);
      await click(mark);
      await element.updateComplete;
      expect(choices).to.have.length(2);
      expect(choices[1]).to.deep.equal({ id: null, newsEvent: null, place: null });
      expect(one(element, '.detail')).to.equal(null);
    });

    it('moves with a click on another item', async () => {
      const element = await show({ data: morning });
      await click(item(element, 'bridge').querySelector('.glyph') as Element);
      await click(item(element, 'meeting').querySelector('.glyph') as Element);
      await element.updateComplete;
      expect(all(element, '[aria-current="true"]').map(textOf)).to.deep.equal(['09:15 Ministers meet']);
    });

    it('follows a click on a title in the list, and opens the detail there', async () => {
      const element = await show({ data: morning, view: 'list' });
      await click(one(element, '[data-entry="meeting"] .entry-title') as Element);
      await element.updateComplete;
      expect(element.selected).to.equal('meeting');
      const entry = one(element, '[data-entry="meeting"]') as Element;
      expect(entry.querySelector('.detail-body')).not.to.equal(null);
      expect(texts(element, '.entry-title[aria-expanded="true"] .entry-words')).to.deep.equal([
        'Ministers meet',
      ]);
    });

    it('does not happen where the page refuses it', async () => {
      const element = await show({ data: morning, selected: 'bridge' });
      element.addEventListener('timeline-select', (domEvent) => domEvent.preventDefault());
      await click(item(element, 'meeting').querySelector('.glyph') as Element);
      await element.updateComplete;
      expect(element.selected).to.equal('bridge');
      expect(detailTitle(element)).to.equal('Bridge closed');
      await press('Escape');
      await element.updateComplete;
      expect(element.selected).to.equal('bridge');
    });

    it('is said to screen readers', async () => {
      const element = await show({ data: morning });
      await click(item(element, 'meeting').querySelector('.glyph') as Element);
      await element.updateComplete;
      expect(textOf(one(element, '[aria-live="polite"]'))).to.equal('Selected: Ministers meet');
    });

    it('ends with Escape, and the item has the focus again', async () => {
      const element = await show({ data: morning });
      const choices = heard(element, 'timeline-select');
      item(element, 'meeting').focus();
      await press('Enter');
      await element.updateComplete;
      button(element, 'Next event').focus();
      await press('Escape');
      await element.updateComplete;
      expect(one(element, '.detail')).to.equal(null);
      expect(choices.map(({ id }) => id)).to.deep.equal(['meeting', null]);
      expect(focused(element)).to.equal(item(element, 'meeting'));
    });

    it('ends with the close button, and the item has the focus again', async () => {
      const element = await show({ data: morning, selected: 'meeting' });
      await click(button(element, 'Close'));
      await element.updateComplete;
      expect(element.selected).to.equal(null);
      expect(focused(element)).to.equal(item(element, 'meeting'));
    });

    it('gives the focus back to the count that holds the event', async () => {
      const element = await show({ data: crowdedNight, selected: 'clash-59' });
      await click(button(element, 'Close'));
      await element.updateComplete;
      // Not by the elements themselves, which a failure would print whole.
      expect(focused(element)?.dataset['placement']).to.equal(rest(element, 'border').dataset['placement']);
    });

    it('ends with Escape in the list, where the title keeps the focus', async () => {
      const element = await show({ data: morning, view: 'list' });
      const title = one(element, '[data-entry="meeting"] .entry-title') as HTMLElement;
      title.focus();
      await press('Enter');
      await element.updateComplete;
      expect(element.selected).to.equal('meeting');
      await press('Escape');
      await element.updateComplete;
      expect(element.selected).to.equal(null);
      expect(focused(element)).to.equal(title);
    });

    it('moves on with the buttons of the detail, and says so', async () => {
      const element = await show({ data: morning, selected: 'bridge' });
      const choices = heard(element, 'timeline-select');
      await click(button(element, 'Next event'));
      await element.updateComplete;
      await click(button(element, 'Next event'));
      await element.updateComplete;
      await click(button(element, 'Previous event'));
      await element.updateComplete;
      expect(choices.map(({ id }) => id)).to.deep.equal(['meeting', 'reopening', 'meeting']);
      expect(detailTitle(element)).to.equal('Ministers meet');
    });
  });

  describe('by the page', () => {
    it('is silent', async () => {
      const element = await show({ data: morning });
      const choices = heard(element, 'timeline-select');
      element.selected = 'meeting';
      await element.updateComplete;
      element.select('bridge');
      await element.updateComplete;
      element.next();
      await element.updateComplete;
      element.setAttribute('selected', 'reopening');
      await element.updateComplete;
      expect(detailTitle(element)).to.equal('Bridge reopened');
      expect(choices).to.deep.equal([]);
    });

    it('opens the detail for the attribute', async () => {
      const element = await show({ src: armenia, selected: 'ceasefire' });
      expect(detailTitle(element)).to.contain('Ceasefire due to take effect');
    });

    it('selects nothing for an unknown id', async () => {
      const element = await show({ data: morning, selected: 'bridge' });
      element.select('tunnel');
      await element.updateComplete;
      expect(element.selected).to.equal(null);
      expect(one(element, '.detail')).to.equal(null);
    });

    it('goes through all 46 events in the order of the list with next()', async () => {
      const element = await show({ src: armenia, view: 'list' });
      const listed = all(element, '.entry').map(({ dataset }) => dataset['entry']);
      const met: (string | null)[] = [];
      for (let step = 0; step < 46; step += 1) {
        element.next();
        met.push(element.selected);
      }
      expect(met).to.deep.equal(listed);
      expect(met.slice(0, 3)).to.deep.equal(['conflict-over-karabakh', 'war-2020', 'ceasefire-2020']);
      element.next();
      expect(element.selected).to.equal('freedom-house-statement');
    });

    it('goes back with previous(), and stays at the first', async () => {
      const element = await show({ data: morning });
      element.previous();
      expect(element.selected).to.equal('reopening');
      element.previous();
      element.previous();
      element.previous();
      expect(element.selected).to.equal('bridge');
    });

    it('brings an event outside the window into it', async () => {
      const element = await show({ src: armenia });
      element.select('war-2020');
      await still(element);
      const { start, end } = element.getWindow();
      const war = element.newsEvents.find(({ id }) => id === 'war-2020');
      expect(start.getTime()).to.be.at.most(war?.when.latest ?? 0);
      expect(end.getTime()).to.be.at.least(war?.when.earliest ?? Infinity);
      expect(item(element, 'war-2020').ariaCurrent).to.equal('true');
    });

    it('keeps the window where the event is in sight', async () => {
      const element = await show({ src: armenia });
      element.select('lull');
      await still(element);
      expect(element.getWindow().start.toISOString()).to.equal('2022-09-12T18:00:00.000Z');
    });

    it('gives an event without a title its own, which displaces no more than it covers', async () => {
      const element = await show({ data: crowdedNight });
      const before = all(element, '.line-member').length;
      const count = Number(textOf(rest(element, 'border')));
      element.select('clash-59');
      await element.updateComplete;
      await still(element);
      expect(item(element, 'clash-59').ariaCurrent).to.equal('true');
      expect(textOf(item(element, 'clash-59').querySelector('.title'))).to.match(
        /^Clash 59, of which nobody/,
      );
      expect(Number(textOf(rest(element, 'border')))).to.equal(count - 1);
      expect(before - all(element, '.line-member').length).to.be.within(1, 3);
      element.select(null);
      await element.updateComplete;
      await still(element);
      expect([all(element, '.line-member').length, Number(textOf(rest(element, 'border')))]).to.deep.equal([
        before,
        count,
      ]);
    });

    it('is forgotten when the event is no longer in the document', async () => {
      const element = await show({ data: morning, selected: 'bridge' });
      element.data = { ...morning, events: morning.events.slice(1) };
      await element.updateComplete;
      expect(ids(element.newsEvents)).to.deep.equal(['meeting', 'reopening']);
      expect(one(element, '.detail')).to.equal(null);
    });
  });
});

describe('the detail', () => {
  it('shows the two claims about the ceasefire side by side', async () => {
    const element = await show({ src: armenia, selected: 'ceasefire' });
    const [first, second] = all(element, '.detail .claim').map((claim) => claim.getBoundingClientRect());
    expect(texts(element, '.detail .claim-by')).to.deep.equal([
      'Russian Foreign Ministry',
      'Azerbaijani media, citing unnamed sources',
    ]);
    expect(first?.top).to.equal(second?.top);
    expect(second?.left).to.be.above(first?.right ?? Infinity);
  });

  it('gives each claim its own time and sources', async () => {
    const element = await show({ src: armenia, zone: 'moscow', selected: 'ceasefire' });
    expect(texts(element, '.detail .claim-time time').map((text) => text.slice(0, 5))).to.deep.equal([
      '09:00',
      '08:00',
    ]);
    expect(texts(element, '.detail .claim-sources')).to.deep.equal(['[1] [5]', '[4]']);
  });

  it('shows figures as they were stated, by source, and adds up none', async () => {
    const element = await show({ src: armenia, selected: 'death-toll' });
    expect(texts(element, '.detail .figures .number')).to.deep.equal([
      '49 people',
      '49 people',
      '49 soldiers',
      'at least 50 people',
      'number not given',
    ]);
    expect(texts(element, '.detail .figures tr').at(3)).to.match(/at Least 50.*\[5\]/);
  });

  it('lists the sources of the event and of its claims by their numbers', async () => {
    const element = await show({ src: armenia, selected: 'ceasefire' });
    expect(texts(element, '.detail [part="source"]').map((text) => text.slice(0, 3))).to.deep.equal([
      '[1]',
      '[4]',
      '[5]',
    ]);
    expect(texts(element, '.detail [part="source"]')[2]).to.contain('published 13 September 2022');
  });

  it('links a source that has an address, and no other', async () => {
    const element = await show({ data: morning, selected: 'meeting' });
    const links = all(element, '.detail a') as HTMLAnchorElement[];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([
      ['https://example.org/second', 'noopener external'],
    ]);
  });

  it('says that an event has no source', async () => {
    const events = [{ id: 'reopening', title: 'Bridge reopened', when: '2022-09-13T12:30+04:00' }];
    const element = await show({ data: events, selected: 'reopening' });
    expect(texts(element, '.detail .unsourced')).to.deep.equal(['no source given']);
  });

  it('quotes the wording of the source', async () => {
    const element = await show({ src: armenia, selected: 'ceasefire' });
    expect(textOf(one(element, '.detail .stated'))).to.equal('As stated: 9:00 a.m. Moscow time (06:00 GMT)');
  });
});
