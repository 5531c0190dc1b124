import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../src/index.js';
import { button, click, heard, item, morning, radio, show, still, until, windowOf } from './timeline-page.js';

const clearHash = () => history.replaceState(history.state, '', location.pathname + location.search);
const parts = () => decodeURIComponent(location.hash).replace(/^#/, '').split('&');

async function choose(element: EventsTimeline, id: string): Promise<void> {
  await click(item(element, id).querySelector('.mark') as Element);
  await element.updateComplete;
}

describe('the state in the address', () => {
  beforeEach(clearHash);
  afterEach(clearHash);

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
    const element = await show({ data: morning, hash: true });
    const changes = heard(element, 'timeline-window-change');
    await click(button(element, 'Zoom in'));
    await until(() => changes.length > 0, 'the window rests');
    await element.updateComplete;
    expect(parts()).to.include('timeline.start=2022-09-13T03:00:00.000Z');
    expect(parts()).to.include('timeline.end=2022-09-13T09:00:00.000Z');
  });

  it('adds no entry to the history', async () => {
    const before = history.length;
    const element = await show({ data: morning, hash: true });
    await choose(element, 'bridge');
    await choose(element, 'meeting');
    expect(history.length).to.equal(before);
  });

  it('brings clock, selection and window back to a new element', async () => {
    const first = await show({ data: morning, hash: true, id: 'war' });
    const changes = heard(first, 'timeline-window-change');
    await click(radio(first, 'Moscow'));
    await choose(first, 'meeting');
    await click(button(first, 'Zoom in'));
    await until(() => changes.length > 0, 'the window rests');
    first.remove();
    const second = await show({ data: morning, hash: true, id: 'war' });
    expect([second.zone, second.selected]).to.deep.equal(['Europe/Moscow', 'meeting']);
    expect(windowOf(second)).to.deep.equal(['2022-09-13T03:00:00.000Z', '2022-09-13T09:00:00.000Z']);
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
