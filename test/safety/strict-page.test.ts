import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import { answerWith, oddAddress } from '../support/flaky-server.js';
import {
  all,
  armenia,
  button,
  click,
  crowdedNight,
  drag,
  drawn,
  focused,
  item,
  items,
  middle,
  morning,
  one,
  press,
  radio,
  rest,
  still,
  textOf,
  until,
} from '../support/timeline-page.js';

// The built files in a page under the strictest policy that is promised. `npm run build` makes them.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const refreshed = (version: string, events: readonly object[]) => ({
  type: 'application/json',
  body: JSON.stringify({ ...morning, events }),
  headers: { etag: `"${version}"` },
});

/** Where the browser has none, the rest of the policy is what is tested. */
const hasTrustedTypes = 'trustedTypes' in globalThis;

interface StrictWindow extends Window {
  /** Violations and errors, noted by violations.js. */
  readonly faults: string[];
}

describe('a page under the strictest policy', () => {
  let host: HTMLIFrameElement;
  let page: StrictWindow;
  let element: EventsTimeline;

  const consoleWords = () => executeServerCommand<readonly string[], object>('console', {});

  before(async () => {
    await consoleWords();
    host = document.createElement('iframe');
    // In the corner, so that a point of the page is the same point of the frame.
    host.style.cssText =
      'position: fixed; inset: 0; width: 1300px; height: 1000px; border: 0; background: white';
    host.src = '/strict/page.html';
    const isLoaded = new Promise((resolve) => host.addEventListener('load', resolve, { once: true }));
    document.body.append(host);
    await isLoaded;
    page = host.contentWindow as unknown as StrictWindow;
    element = page.document.querySelector('events-timeline') as EventsTimeline;
    await until(() => items(element).length > 0, 'the page draws. Has `npm run build` been run?');
    await still(element);
  });

  after(() => host.remove());

  /** A second element in the page, read and drawn, and removed again. */
  async function withAnother(
    fill: (another: EventsTimeline) => void,
    use: (another: EventsTimeline) => unknown,
  ) {
    const another = page.document.createElement('events-timeline');
    fill(another);
    element.before(another);
    await drawn(another);
    await use(another);
    another.remove();
  }

  it('has the policy that the README names', async () => {
    const { headers } = await fetch('/strict/page.html');
    const readme = (await (await fetch('/README.md')).text()).replaceAll(/\s+/g, ' ');
    expect(headers.get('content-security-policy')).to.equal(policy);
    expect(readme.includes(policy), 'the README has it').to.equal(true);
  });

  it('refuses and reports a style attribute and markup, so that the policy is seen to hold', async () => {
    page.document.body.setAttribute('style', 'color: red');
    await until(() => page.faults.length > 0, 'a violation is reported');
    if (hasTrustedTypes) {
      expect(() => (page.document.createElement('p').innerHTML = '<b></b>')).to.throw();
      await until(() => page.faults.length > 1, 'a second violation is reported');
    }
    const words: string[] = [];
    while (words.length < page.faults.length) words.push(...(await consoleWords()));
    page.faults.length = 0;
  });

  it('draws the document', () => {
    expect([element.newsEvents.length, element.issues.length]).to.deep.equal([46, 0]);
    expect(item(element, 'ceasefire').getBoundingClientRect().width).to.be.above(50);
    expect(page.getComputedStyle(one(element, '.toolbar') as Element).display).to.equal('flex');
  });

  it('changes the clock', async () => {
    const before = textOf(item(element, 'ceasefire'));
    await click(radio(element, 'Moscow').closest('label') as Element);
    await still(element);
    expect(textOf(item(element, 'ceasefire'))).not.to.equal(before);
  });

  it('moves by mouse, wheel and buttons', async () => {
    const first = element.getWindow();
    const stage = one(element, '.timeline') as Element;
    const [x, y] = middle(stage);
    await drag([x, y], 60);
    await still(element);
    expect(element.getWindow().start.getTime()).to.be.below(first.start.getTime());
    await executeServerCommand('wheel', { x, y, deltaY: -100, modifiers: ['Control'] });
    for (const name of ['Zoom in', 'Zoom out', 'All events', 'First view']) {
      await click(button(element, name));
      await still(element);
    }
    expect(element.getWindow()).to.deep.equal(first);
  });

  it('opens a count, an event in it, and closes both', async () => {
    await withAnother(
      (another) => (another.data = crowdedNight),
      async (another) => {
        await click(rest(another, 'talks'));
        await until(() => one(another, '.cluster-entry'), 'the list of the count is open');
        await click(one(another, '.cluster-entry') as Element);
        await until(() => one(another, '[part~="detail"]'), 'the detail is open');
        await click(button(another, 'Next event'));
        await click(button(another, 'Close'));
        await until(() => one(another, '[part~="detail"]') === null, 'the detail is closed');
      },
    );
  });

  it('follows the keys', async () => {
    item(element, 'ceasefire').focus();
    await press('ArrowRight', 'ArrowDown', '+', '-', 'Home', 'Enter');
    await until(() => element.selected, 'an event is open');
    await press('Escape');
    expect(element.selected).to.equal(null);
    expect(focused(element)).not.to.equal(null);
  });

  it('opens what stands at its foot', async () => {
    for (const summary of all(element, 'summary')) await click(summary);
    await element.updateComplete;
    expect(all(element, 'details:not([open])')).to.deep.equal([]);
  });

  it('finds words, filters, and shows all again', async () => {
    await click(one(element, '.search') as Element);
    await sendKeys({ type: 'ceasefire' });
    await until(() => one(element, '.filter-count'), 'the search has found');
    await click(one(element, '.filter-button') as Element);
    await until(() => one(element, '.filter-panel'), 'the filters are open');
    await click(one(element, '.filter-panel input[type="checkbox"]') as Element);
    await click(button(element, 'Show all'));
    await until(() => items(element).length > 0, 'all is shown');
    await click(one(element, '.filter-button') as Element);
    await until(() => one(element, '.filter-panel') === null, 'the filters are closed');
  });

  it('makes each file that can be saved', async () => {
    const isDownload = (domEvent: Event) =>
      (domEvent.composedPath()[0] as Element).matches('a[download]') && domEvent.preventDefault();
    page.addEventListener('click', isDownload);
    await click(button(element, 'Save'));
    await until(() => one(element, '.export-panel'), 'what can be saved is open');
    const names: string[] = [];
    for (const index of [0, 1, 2]) {
      await click(all(element, '.export-panel .plain')[index] as Element);
      await until(() => !names.includes(textOf(one(element, '.saved a'))), 'the file is made');
      names.push(textOf(one(element, '.saved a')));
    }
    expect(names.map((name) => name.split('.').at(-1))).to.deep.equal(['json', 'csv', 'ics']);
    await press('Escape');
    await until(() => one(element, '.export-panel') === null, 'the panel is closed');
    page.removeEventListener('click', isDownload);
  });

  it('explains its keys', async () => {
    await click(button(element, 'Keys and gestures'));
    await until(() => one<HTMLDialogElement>(element, '.help')?.open, 'the help is open');
    await press('Escape');
    await until(() => one(element, '.help') === null, 'the help is closed');
  });

  it('follows its document', async () => {
    const address = await oddAddress(refreshed('1', morning.events.slice(0, 2)));
    await withAnother(
      (another) => (another.src = address),
      async (another) => {
        await answerWith(address, refreshed('2', morning.events));
        another.refresh = 0.05;
        await until(() => another.newsEvents.length === 3, 'what is new is read');
        await another.updateComplete;
        await click(button(another, 'Mark as seen'));
      },
    );
  });

  it('shows the list, and opens an entry', async () => {
    await click(radio(element, 'List').closest('label') as Element);
    await until(() => all(element, '.entry').length > 0, 'the list is shown');
    await still(element);
    // The first that is shown: further down, places are reckoned only once they come into sight.
    const isInSight = (one: Element) => one.checkVisibility() && one.getBoundingClientRect().top > 0;
    const entry = all(element, '.entry').find(isInSight) as HTMLElement;
    await click(one(entry, '.entry-title') as Element);
    await until(() => element.selected === entry.dataset['entry'], 'an entry is open');
    await click(radio(element, 'Timeline').closest('label') as Element);
    await until(() => items(element).length > 0, 'the timeline is shown');
  });

  it('reads data and a list of times', async () => {
    await withAnother(
      (another) => (another.data = morning),
      (another) => expect(items(another)).to.have.length(3),
    );
    await withAnother(
      (another) => {
        const list = page.document.createElement('ol');
        const entry = page.document.createElement('li');
        const time = page.document.createElement('time');
        time.dateTime = '2022-09-13T06:00+04:00';
        entry.append(time, 'Bridge closed');
        list.append(entry);
        another.append(list);
      },
      (another) => expect(another.newsEvents.map(({ title }) => title)).to.deep.equal(['Bridge closed']),
    );
  });

  it('says what is wrong with data, and what cannot be read', async () => {
    await withAnother(
      (another) => (another.data = [{ title: '<img src=x onerror=alert(1)>', when: 'soon' }]),
      async (another) => {
        await click(one(another, '.issues summary') as Element);
        expect(another.issues.map(({ code }) => code)).to.include('not-a-time');
      },
    );
    await withAnother(
      (another) => (another.data = { events: 'soon' }),
      (another) => expect(another.loadState).to.equal('failed'),
    );
  });

  it('comes and goes, and prints', async () => {
    await withAnother(
      (another) => (another.src = armenia),
      async (another) => {
        page.dispatchEvent(new Event('beforeprint'));
        await another.updateComplete;
        expect(all(another, '.entry')).to.have.length(46);
        page.dispatchEvent(new Event('afterprint'));
        await drawn(another);
      },
    );
  });

  it('reports no violation and no error', () => {
    expect(page.faults).to.deep.equal([]);
  });

  it('writes nothing to the console', async () => {
    expect(await consoleWords()).to.deep.equal([]);
  });
});
