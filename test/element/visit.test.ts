import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import { all, focused, one, press, still, texts, textOf, until } from '../support/timeline-page.js';

/** A page of its own, since following a source leaves it. */
describe('a visit by keyboard alone', function () {
  this.timeout(30_000);
  let host: HTMLIFrameElement;

  const page = () => host.contentWindow as Window & typeof globalThis;
  const timeline = () => page().document.querySelector('events-timeline') as EventsTimeline;

  /** Tab, until what has the focus is what is looked for. */
  async function tabTo(isFound: (at: HTMLElement) => boolean, message: string): Promise<HTMLElement> {
    for (let count = 0; count < 40; count += 1) {
      await press('Tab');
      const at = focused(timeline());
      if (at && isFound(at)) return at;
    }
    throw new Error(`Tab never comes to ${message}.`);
  }

  async function opened(): Promise<void> {
    await until(() => timeline()?.loadState === 'ready', 'the page has read its document');
    await until(() => all(timeline(), '[data-placement]').length > 0, 'the page has drawn');
    await still(timeline());
  }

  before(async () => {
    host = document.createElement('iframe');
    host.style.cssText =
      'position: fixed; inset: 0; width: 1300px; height: 1000px; border: 0; background: white';
    host.src = '/test/visit/page.html';
    document.body.append(host);
    await until(() => page().document.readyState === 'complete' && timeline(), 'the page is there');
    await opened();
    page().focus();
  });
  after(() => host.remove());

  it('begins at the clock, which an arrow changes', async () => {
    await tabTo((at) => at.matches('[type="radio"]'), 'the clocks');
    await press('ArrowLeft', 'ArrowLeft');
    await timeline().updateComplete;
    expect(timeline().zone).to.equal('Europe/Moscow');
    expect(texts(timeline(), '[part="axis-clock"]')).to.deep.equal(['Moscow UTC+3']);
  });

  it('goes on to the ceasefire, and opens it', async () => {
    await tabTo((at) => at.dataset['placement'] !== undefined, 'the drawing');
    for (let count = 0; count < 8 && focused(timeline())?.dataset['placement'] !== 'e:ceasefire'; count += 1)
      await press('ArrowRight');
    expect(focused(timeline())?.ariaLabel).to.match(/Ceasefire due.*disputed/);
    await press('Enter');
    await timeline().updateComplete;
    expect(texts(timeline(), '.detail .claim').map((words) => words.replace(/ \(.*?\)/, ''))).to.deep.equal([
      'The ministry 09:00 on Tuesday 13 September 2022 It holds from nine. [1]',
      'An agency 08:00 on Tuesday 13 September 2022 It was from eight. [2]',
    ]);
  });

  it('follows its source, and comes back to it as it was', async () => {
    const link = await tabTo((at) => at.matches('.detail .sources a'), 'the source');
    expect(textOf(link)).to.equal('Ministry statement');
    await press('Enter');
    await until(() => page().location.pathname === '/test/visit/source.html', 'the source is read');
    page().history.back();
    await until(() => page().location.pathname === '/test/visit/page.html' && timeline(), 'the page is back');
    await opened();
    expect([timeline().zone, timeline().selected]).to.deep.equal(['Europe/Moscow', 'ceasefire']);
    expect(textOf(one(timeline(), '.detail-title'))).to.contain('Ceasefire due');
  });

  it('filters to one party, hears how many are left, and keeps them in the address', async () => {
    page().focus();
    await tabTo((at) => textOf(at) === 'Filter', 'the filters');
    await press('Enter');
    await until(() => one(timeline(), '.filter-panel'), 'the filters are open');
    await tabTo((at) => /^Russia/.test(textOf(at.closest('label'))), 'the party');
    await press(' ');
    await until(() => all(timeline(), '[data-placement]').length === 2, 'two events are drawn');
    expect(textOf(one(timeline(), '[role="status"]'))).to.match(/2/);
    expect(textOf(one(timeline(), '.filter-count'))).to.match(/19/);
    await until(() => page().location.hash.includes('Russia'), 'the address has the party');
  });

  it('finds all of it again after the page is loaded anew, and goes back from there', async () => {
    const before = timeline();
    page().location.reload();
    await until(() => page().document.readyState === 'complete' && timeline() !== before, 'the page is new');
    await opened();
    expect([timeline().zone, timeline().selected]).to.deep.equal(['Europe/Moscow', 'ceasefire']);
    expect(all(timeline(), '[data-placement]')).to.have.length(2);
    page().history.back();
    await until(() => all(timeline(), '[data-placement]').length > 2, 'the filter is taken back');
    expect([timeline().zone, timeline().selected]).to.deep.equal(['Europe/Moscow', 'ceasefire']);
  });
});
