import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  armenia,
  button,
  click,
  column,
  heard,
  ids,
  item,
  longMorning,
  morning,
  one,
  put,
  radio,
  show,
  still,
  textOf,
  until,
  windowOf,
} from '../support/timeline-page.js';

const clearHash = () => history.replaceState(null, '', location.pathname + location.search);
const parts = () => decodeURIComponent(location.hash).replace(/^#/, '').split('&');

/** The back button, and what follows from it. */
async function goBack(): Promise<void> {
  const isBack = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  history.back();
  await isBack;
  for (const element of document.querySelectorAll('events-timeline')) await element.updateComplete;
}

async function choose(element: EventsTimeline, id: string): Promise<void> {
  await click(item(element, id).querySelector('.glyph') as Element);
  await element.updateComplete;
}

describe('the state in the address', () => {
  beforeEach(clearHash);
  afterEach(clearHash);

  it('is followed from when the page asks for it', async () => {
    const element = await show({ data: morning });
    location.hash = '#timeline.zone=UTC&timeline.event=reopening';
    element.hash = true;
    await until(() => element.zone === 'UTC', 'the clock of the address is chosen');
    expect(element.selected).to.equal('reopening');
    clearHash();
  });

  it('never shows what a filter in it hides', async () => {
    location.hash = '#timeline.lane=talks';
    const element = put({ data: morning, view: 'list', hash: true });
    const seen = new Set<string>();
    const watch = new MutationObserver(() => {
      for (const { dataset } of all(element, '.entry')) seen.add(dataset['entry'] ?? '');
    });
    watch.observe(element.shadowRoot ?? element, { childList: true, subtree: true });
    await until(() => one(element, '.filter-count'), 'the filter is shown');
    await element.updateComplete;
    watch.disconnect();
    expect([...seen]).to.deep.equal(['meeting']);
    clearHash();
  });

  it('is absent without the hash attribute', async () => {
    const element = await show({ data: morning });
    await choose(element, 'bridge');
    expect(location.hash).to.equal('');
  });

  it('stays empty until something has been chosen', async () => {
    await show({ data: morning, hash: true });
    expect(location.hash).to.equal('');
  });

  it('holds clock and selection under the name “timeline”', async () => {
    const element = await show({ data: morning, hash: true });
    await click(radio(element, 'Moscow'));
    await choose(element, 'bridge');
    expect(parts()).to.deep.equal(['timeline.zone=Europe/Moscow', 'timeline.event=bridge']);
  });

  it('holds them under the id of the element', async () => {
    const element = await show({ data: morning, hash: true, id: 'war' });
    await choose(element, 'meeting');
    expect(parts()).to.deep.equal(['war.event=meeting']);
  });

  it('holds the window that the reader moved to', async () => {
    const element = await show({ data: longMorning, hash: true });
    const changes = heard(element, 'timeline-window-change');
    await click(button(element, 'Zoom in'));
    await until(() => changes.length > 0, 'the window rests');
    await element.updateComplete;
    expect(parts()).to.include('timeline.start=2022-09-13T03:00:00.000Z');
    expect(parts()).to.include('timeline.end=2022-09-13T09:00:00.000Z');
  });

  it('adds no entry to the history for a window', async () => {
    const element = await show({ data: longMorning, hash: true });
    const changes = heard(element, 'timeline-window-change');
    const before = history.length;
    await click(button(element, 'Zoom in'));
    await until(() => changes.length > 0, 'the window rests');
    await element.updateComplete;
    expect(history.length).to.equal(before);
  });

  it('adds no entry to the history for what the page does', async () => {
    const element = await show({ data: morning, hash: true });
    const before = history.length;
    element.select('bridge');
    element.zone = 'UTC';
    await element.updateComplete;
    expect([history.length, parts()]).to.deep.equal([before, ['timeline.zone=UTC', 'timeline.event=bridge']]);
  });

  it('goes back, step by step, through selection, view and clock, to the page as it was', async () => {
    history.pushState(null, '', '#sources');
    const element = await show({ data: morning, hash: true, zone: 'UTC', selected: 'meeting' });
    await choose(element, 'bridge');
    await click(radio(element, 'List'));
    await click(radio(element, 'Moscow'));
    await element.updateComplete;
    expect(parts()).to.deep.equal([
      'sources',
      'timeline.zone=Europe/Moscow',
      'timeline.view=list',
      'timeline.event=bridge',
    ]);
    const seen: unknown[] = [];
    for (let step = 0; step < 3; step += 1) {
      await goBack();
      seen.push([element.zone, element.view, element.selected]);
    }
    expect(seen).to.deep.equal([
      ['UTC', 'list', 'bridge'],
      ['UTC', 'auto', 'bridge'],
      ['UTC', 'auto', 'meeting'],
    ]);
    expect(location.hash).to.equal('#sources');
  });

  it('says that the reader has closed what the page had selected', async () => {
    const element = await show({ data: morning, hash: true, selected: 'meeting' });
    await click(button(element, 'Close'));
    await element.updateComplete;
    expect(parts()).to.deep.equal(['timeline.event=']);
    element.remove();
    const again = await show({ data: morning, hash: true, selected: 'meeting' });
    expect(again.selected).to.equal(null);
  });

  it('holds search and filters, and one run of typing is one step', async () => {
    const element = await show({ src: armenia, hash: true });
    const before = history.length;
    await click(one(element, '.search') as HTMLElement);
    await sendKeys({ type: 'call' });
    await until(() => parts().join() === 'timeline.find=call', 'the address has the search');
    expect([history.length - before, parts()]).to.deep.equal([1, ['timeline.find=call']]);
    element.remove();
    const again = await show({ src: armenia, hash: true });
    expect(one<HTMLInputElement>(again, '.search')?.value).to.equal('call');
    await until(() => one(again, '.filter-count'), 'the search has found');
    expect(textOf(one(again, '.filter-count'))).to.equal('28 of 46 events shown, 18 hidden');
    await goBack();
    expect([location.hash, textOf(one(again, '.filter-count'))]).to.deep.equal(['', '']);
  });

  it('stays while a link leads to an anchor of the page, and is in the address again', async () => {
    const element = await show({ data: morning, hash: true });
    await click(radio(element, 'Moscow'));
    await choose(element, 'bridge');
    location.hash = '#sources';
    await until(() => location.hash.length > 20, 'the state is back in the address');
    expect(parts()).to.deep.equal(['sources', 'timeline.zone=Europe/Moscow', 'timeline.event=bridge']);
    expect([element.zone, element.selected]).to.deep.equal(['Europe/Moscow', 'bridge']);
  });

  it('leads to the anchor of the page when it is opened with a state behind it', async () => {
    const anchor = column();
    anchor.id = 'far-down';
    anchor.style.marginTop = '3000px';
    history.replaceState(null, '', '#far-down&timeline.event=bridge');
    const element = await show({ data: morning, hash: true });
    expect(element.selected).to.equal('bridge');
    expect(scrollY).to.be.greaterThan(1000);
    scrollTo(0, 0);
  });

  it('keeps two elements without an id apart', async () => {
    const first = await show({ data: morning, hash: true });
    const second = await show({ data: morning, hash: true });
    await choose(first, 'bridge');
    await choose(second, 'meeting');
    expect(parts().sort()).to.deep.equal(['timeline-2.event=meeting', 'timeline.event=bridge']);
    await goBack();
    expect([first.selected, second.selected]).to.deep.equal(['bridge', null]);
  });

  it('leaves the page’s own state of a history entry in it', async () => {
    history.replaceState({ scroll: 12 }, '');
    const element = await show({ data: morning, hash: true });
    await choose(element, 'bridge');
    expect(history.state).to.deep.equal({ scroll: 12, 'events-timeline:timeline': true });
  });

  it('brings clock, selection and window back to a new element', async () => {
    const first = await show({ data: longMorning, hash: true, id: 'war' });
    const changes = heard(first, 'timeline-window-change');
    await click(radio(first, 'Moscow'));
    await choose(first, 'meeting');
    await click(button(first, 'Zoom in'));
    await until(() => changes.length > 0, 'the window rests');
    first.remove();
    const second = await show({ data: longMorning, hash: true, id: 'war' });
    expect([second.zone, second.selected]).to.deep.equal(['Europe/Moscow', 'meeting']);
    expect(windowOf(second)).to.deep.equal(['2022-09-13T02:15:00.000Z', '2022-09-13T08:15:00.000Z']);
    expect(item(second, 'meeting').ariaCurrent).to.equal('true');
  });

  it('keeps two elements apart', async () => {
    const first = await show({ data: morning, hash: true, id: 'first' });
    const second = await show({ data: morning, hash: true, id: 'second' });
    await choose(first, 'bridge');
    await choose(second, 'meeting');
    expect(parts().sort()).to.deep.equal(['first.event=bridge', 'second.event=meeting']);
    expect([first.selected, second.selected]).to.deep.equal(['bridge', 'meeting']);
  });

  it('leaves the anchor of the page in place', async () => {
    history.replaceState(history.state, '', '#sources');
    const element = await show({ data: morning, hash: true });
    await choose(element, 'bridge');
    expect(parts()).to.deep.equal(['sources', 'timeline.event=bridge']);
    await choose(element, 'bridge');
    expect(parts()).to.deep.equal(['sources']);
  });

  it('is followed when the page changes it', async () => {
    const element = await show({ data: morning, hash: true });
    location.hash = '#timeline.zone=UTC&timeline.event=reopening';
    await until(() => element.selected === 'reopening', 'the address is followed');
    await still(element);
    expect(element.zone).to.equal('UTC');
  });

  it('is removed with the selection', async () => {
    const element = await show({ data: morning, hash: true });
    await choose(element, 'bridge');
    await click(button(element, 'Close'));
    await element.updateComplete;
    expect(location.hash).to.equal('');
  });

  it('ignores what it cannot read', async () => {
    history.replaceState(
      history.state,
      '',
      '#timeline.start=soon&timeline.event=tunnel&timeline.zone=Atlantis%zz',
    );
    const element = await show({ data: morning, hash: true });
    expect(windowOf(element)).to.deep.equal(['2022-09-13T00:00:00.000Z', '2022-09-13T12:00:00.000Z']);
    expect(element.newsEvents).to.have.length(3);
  });

  it('counts as no deed of the reader when it is read', async () => {
    history.replaceState(history.state, '', '#timeline.zone=UTC&timeline.event=bridge');
    const deeds = [
      heard(document, 'timeline-select'),
      heard(document, 'timeline-zone-change'),
      heard(document, 'timeline-window-change'),
    ];
    const element = await show({ data: morning, hash: true });
    expect(element.selected).to.equal('bridge');
    expect(deeds).to.deep.equal([[], [], []]);
  });
});

describe('the page’s own address', () => {
  beforeEach(clearHash);
  afterEach(() => {
    document.querySelector('base')?.remove();
    clearHash();
  });

  for (const href of ['/', '/app/', './', '../', 'https://elsewhere.example/']) {
    it(`keeps its path where <base href> is ${href}`, async () => {
      const element = await show({ data: morning, hash: true, view: 'list' });
      const { pathname } = location;
      const base = document.createElement('base');
      base.href = href;
      document.head.append(base);
      element.dispatchEvent(new Event('focusin'));
      await click(one(element, '.entry-title') as Element);
      await element.updateComplete;
      expect([location.pathname, parts()]).to.deep.equal([pathname, ['timeline.event=bridge']]);
      base.remove();
    });
  }

  it('may refuse to be written, and costs nothing else', async () => {
    const { pushState, replaceState } = history;
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(history, { pushState: refuse, replaceState: refuse });
    try {
      const element = await show({ data: morning, hash: true, view: 'list' });
      const loads = heard(element, 'timeline-load');
      await click(one(element, '.entry-title') as Element);
      await element.updateComplete;
      element.data = { ...morning, events: morning.events.slice(0, 1) };
      await element.updateComplete;
      expect([element.selected, loads.length, location.hash]).to.deep.equal(['bridge', 1, '']);
    } finally {
      Object.assign(history, { pushState, replaceState });
    }
  });

  it('leads back from a link in the page to what was before it', async () => {
    const element = await show({ data: morning, hash: true, view: 'list' });
    for (const id of ['reopening', 'bridge']) {
      const link = document.createElement('a');
      link.href = `#timeline.event=${id}&timeline.zone=UTC`;
      element.parentElement?.append(link);
      link.click();
      await until(() => element.selected === id, 'the link is followed');
      await element.updateComplete;
    }
    history.back();
    await until(() => element.selected === 'reopening', 'the first link is followed');
    expect(element.zone).to.equal('UTC');
    history.back();
    await until(() => element.selected === null, 'the start is followed');
    expect([element.zone, location.hash]).to.deep.equal(['', '']);
  });

  const windows = [
    ['2022-09-13T09:30', '2022-09-13T10:30', ['2022-09-13T05:30:00.000Z', '2022-09-13T06:30:00.000Z']],
    [
      '2022-09-13T09:30+03:00',
      '2022-09-13T10:30+03:00',
      ['2022-09-13T06:30:00.000Z', '2022-09-13T07:30:00.000Z'],
    ],
    ['2022-09-13', '2022-09-13', ['2022-09-12T20:00:00.000Z', '2022-09-13T20:00:00.000Z']],
  ] as const;
  for (const [start, end, window] of windows) {
    it(`names a window in the document’s zone, and keeps it as it is written: ${start}`, async () => {
      location.hash = `#timeline.start=${start}&timeline.end=${end}`;
      const data = { ...morning, zone: 'Asia/Yerevan' };
      const element = put({ data, hash: true, view: 'list' });
      await until(() => one(element, '.entry'), 'the list is shown');
      expect(windowOf(element)).to.deep.equal(window);
      element.zone = 'UTC';
      await element.updateComplete;
      expect(parts()).to.deep.equal(['timeline.zone=UTC', `timeline.start=${start}`, `timeline.end=${end}`]);
    });
  }

  it('keeps what it says of a document until that has been read', async () => {
    location.hash = '#timeline.lane=talks&timeline.start=2022-09-13&timeline.end=2022-09-14';
    const before = location.hash;
    const element = put({ hash: true, view: 'list' });
    await element.updateComplete;
    element.zone = 'UTC';
    await element.updateComplete;
    expect(parts().slice(0)).to.include.members(['timeline.lane=talks', 'timeline.start=2022-09-13']);
    element.data = morning;
    await until(() => one(element, '.filter-count'), 'the filter is shown');
    expect([before.length > 0, ids(element.newsEvents).length > 0]).to.deep.equal([true, true]);
  });

  it('puts no words on the page that the document does not hold', async () => {
    location.hash =
      '#timeline.lane=CORRECTION:%20it%20never%20happened&timeline.status=constructor&timeline.party=%E2%80%AEgnp.exe&timeline.zone=any%20words';
    const element = await show({ data: morning, hash: true });
    expect([all(element, '.chip-name').length, element.zone, element.issues.length]).to.deep.equal([
      0,
      '',
      0,
    ]);
  });
});
