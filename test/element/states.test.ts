import { expect } from '@open-wc/testing';
import {
  addressOf,
  armenia,
  button,
  click,
  drawn,
  focused,
  items,
  morning,
  one,
  press,
  put,
  show,
  showMarkup,
  textOf,
  texts,
  until,
} from '../support/timeline-page.js';

describe('while loading', () => {
  const { fetch } = globalThis;
  afterEach(() => (globalThis.fetch = fetch));

  it('says so, to the eye and to screen readers', async () => {
    globalThis.fetch = () => new Promise(() => {});
    const element = put({ src: '/news.json' });
    await element.updateComplete;
    expect(textOf(one(element, '[part~="loading"]'))).to.equal('Loading the timeline…');
    expect(textOf(one(element, '[part~="loading"] [role="status"]'))).to.equal('Loading the timeline…');
    expect(one(element, '.toolbar')).to.equal(null);
  });
});

describe('without events', () => {
  it('says so', async () => {
    const element = await show({ data: [] });
    expect(element.loadState).to.equal('ready');
    expect(textOf(one(element, '[part~="empty"]'))).to.equal('There are no events to show.');
    expect(items(element)).to.deep.equal([]);
  });

  it('says what the page puts in the slot “empty”', async () => {
    const element = await showMarkup(`<events-timeline>
      <p slot="empty">Nothing yet. Come back tonight.</p>
      <script type="application/json">[]</script>
    </events-timeline>`);
    const slot = one<HTMLSlotElement>(element, 'slot[name="empty"]');
    expect(slot?.assignedElements().map(textOf)).to.deep.equal(['Nothing yet. Come back tonight.']);
    expect(element.querySelector('p')?.getBoundingClientRect().height).to.be.above(0);
  });

  it('shows nothing where it has been given nothing', async () => {
    const element = put({});
    await element.updateComplete;
    expect(element.loadState).to.equal('idle');
    expect(textOf(one(element, '.frame'))).to.equal('');
  });

  it('keeps the title of the document', async () => {
    const element = await show({ data: { title: 'A quiet day', events: [] } });
    expect(texts(element, '.doc-title')).to.deep.equal(['A quiet day']);
  });

  it('shows events that come later', async () => {
    const element = await show({ data: [] });
    element.data = morning;
    await drawn(element);
    expect(one(element, '[part~="empty"]')).to.equal(null);
    expect(items(element)).to.have.length(3);
  });
});

describe('after a failure', () => {
  const { fetch } = globalThis;
  afterEach(() => (globalThis.fetch = fetch));

  it('says what went wrong, as an alert', async () => {
    const element = await show({ src: '/lost.json' });
    expect(one(element, '[part~="failed"]')?.getAttribute('role')).to.equal('alert');
    expect(textOf(one(element, '.state-title'))).to.equal('The timeline could not be shown');
  });

  it('leaves what the page itself says to be read', async () => {
    const element = await showMarkup(`<events-timeline src="/lost.json">
      <ol><li><time datetime="2022-09-13">13 September</time>: Shelling</li></ol>
    </events-timeline>`);
    expect(textOf(one(element, '.state-title'))).to.equal('The timeline could not be shown');
    expect(element.querySelector('li')?.getBoundingClientRect().height).to.be.greaterThan(10);
  });

  it('shows the timeline when a second try succeeds', async () => {
    let isOnline = false;
    globalThis.fetch = () =>
      isOnline ? Promise.resolve(Response.json(morning)) : Promise.reject(new TypeError('offline'));
    const element = await show({ src: '/news.json' });
    expect(textOf(one(element, '[part~="failed"]'))).to.contain('/news.json could not be fetched.');
    isOnline = true;
    await click(button(element, 'Try again'));
    await drawn(element);
    expect(one(element, '[part~="failed"]')).to.equal(null);
    expect(items(element)).to.have.length(3);
  });

  it('keeps the focus when the button that tried again goes', async () => {
    let isOnline = false;
    globalThis.fetch = () =>
      isOnline ? Promise.resolve(Response.json(morning)) : Promise.reject(new TypeError('offline'));
    const element = await show({ src: '/news.json' });
    isOnline = true;
    button(element, 'Try again').focus();
    await press('Enter');
    await drawn(element);
    expect(items(element)).to.have.length(3);
    expect(focused(element) === one(element, '.frame')).to.equal(true);
    await press('Tab');
    expect(focused(element)?.closest('[part~="zone-switch"]') !== null).to.equal(true);
  });

  it('shows the next document', async () => {
    const element = await show({ src: '/lost.json' });
    element.src = addressOf(morning);
    await until(() => element.loadState === 'ready', 'it is read');
    await drawn(element);
    expect(one(element, '[part~="failed"]')).to.equal(null);
    expect(items(element)).to.have.length(3);
  });
});

describe('slots', () => {
  for (const view of ['timeline', 'list'] as const) {
    it(`put what the page has for an event into its details: ${view}`, async () => {
      const element = await showMarkup(`<events-timeline view="${view}" src="${armenia}" selected="ceasefire">
        <p slot="event-ceasefire">Our correspondent was there.</p>
        <p slot="event-night-shelling">Another event.</p>
      </events-timeline>`);
      await until(() => one(element, '.detail-body'), 'the details are shown');
      const slots = [...(element.shadowRoot?.querySelectorAll<HTMLSlotElement>('.detail-body slot') ?? [])];
      const words = slots.flatMap((slot) => slot.assignedElements().map(textOf));
      expect(words).to.deep.equal(['Our correspondent was there.']);
    });
  }

  it('put a header in place of the title, and a footer under everything', async () => {
    const element = await showMarkup(`<events-timeline>
      <h2 slot="header">Our own title</h2><p slot="footer">Compiled by the desk.</p>
      <script type="application/json">${JSON.stringify(morning)}</script>
    </events-timeline>`);
    const top = (target: Element | null) => target?.getBoundingClientRect().top ?? NaN;
    expect(one(element, '.doc-title')?.offsetHeight).to.equal(0);
    expect(top(element.querySelector('h2'))).to.be.below(top(one(element, '.toolbar')));
    expect(top(element.querySelector('p'))).to.be.above(top(one(element, '.timeline')));
  });
});
