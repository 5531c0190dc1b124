import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import {
  addressOf,
  all,
  documentOf,
  heard,
  item,
  items,
  morning,
  one,
  show,
  showMarkup,
  textOf,
  texts,
} from '../support/timeline-page.js';

/** What the page says where the timeline would be. */
const failure = (element: EventsTimeline) => textOf(one(element, '[part~="failed"]'));
const issueTexts = (element: EventsTimeline) => texts(element, '.issue-list li');
const issueCount = (element: EventsTimeline) => textOf(one(element, '.issues summary'));

const thirty = Array.from({ length: 30 }, (_, index) => ({
  id: `e${index}`,
  title: `Event ${index}`,
  when: `2022-09-13T${String(index % 24).padStart(2, '0')}:${index < 24 ? '00' : '30'}+04:00`,
}));

describe('a document that cannot be read', () => {
  it('says in which line and column JSON goes wrong', async () => {
    const element = await show({ src: addressOf('{\n  "title": "A morning"\n  "events": []\n}') });
    expect(failure(element)).to.match(/is not JSON: .*line 3, column 3\D/);
    expect(failure(element)).to.contain('“"events": []”');
  });

  it('says where a JSON script of the page goes wrong', async () => {
    const element = await showMarkup(
      '<events-timeline><script type="application/json">[{"title": "Bridge",}]</script></events-timeline>',
    );
    expect(failure(element)).to.contain('line 1, column 21');
  });

  const shapes: readonly [body: unknown, found: string][] = [
    [{ title: 'A morning', lanes: [] }, 'an object with title, lanes'],
    [{ events: 'soon' }, 'an object whose "events" is not a list'],
    [12, 'a number'],
    [null, 'null'],
    [{}, 'an empty object'],
  ];
  for (const [body, found] of shapes) {
    it(`names ${found} where a list of events is needed`, async () => {
      const element = await show({ src: addressOf(JSON.stringify(body)) });
      expect(element.loadState).to.equal('failed');
      expect(failure(element)).to.contain(`The document holds ${found} where a list of events is needed.`);
    });
  }

  it('names the address that was not found', async () => {
    const element = await show({ src: '/data/lost.json' });
    expect(failure(element)).to.contain('/data/lost.json was not found (404). Check the address in src.');
  });

  it('asks for the JSON file where a web page answered', async () => {
    const element = await show({ src: addressOf('<!doctype html><title>Log in</title>', 'text/html') });
    expect(failure(element)).to.contain(
      'is a web page, not a document. Give the address of the JSON file itself.',
    );
  });

  it('asks for UTF-8 where the bytes are something else', async () => {
    const bytes = new Uint8Array([0x5b, 0xff, 0xfe, 0x5d]);
    const element = await show({ src: URL.createObjectURL(new Blob([bytes])) });
    expect(failure(element)).to.contain('is not text in UTF-8. Save it as UTF-8 JSON.');
  });

  it('names an address that no server answers', async () => {
    const element = await show({ src: 'http://localhost:9/news.json' });
    expect(failure(element)).to.contain('http://localhost:9/news.json could not be fetched.');
  });

  it('keeps the last good document beside the failure', async () => {
    const element = await show({ src: addressOf(morning) });
    const errors = heard(element, 'timeline-error');
    element.src = addressOf('oops');
    await element.updateComplete;
    while (errors.length === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    expect(failure(element)).to.contain('What was read before is still shown.');
    expect(items(element)).to.have.length(3);
  });
});

describe('a document that is wrong in places', () => {
  it('shows the other twenty-nine where one record of thirty is no record, and lists the fault', async () => {
    const records: unknown[] = [...thirty];
    records[7] = 42;
    const element = await show({ data: documentOf('Thirty', records), view: 'list' });
    expect(all(element, '.entry')).to.have.length(29);
    expect(issueCount(element)).to.equal('1 problem in the data');
    expect(issueTexts(element)).to.have.length(1);
    expect(issueTexts(element)[0]).to.contain('events[7]');
    expect(issueTexts(element)[0]).to.contain('Write an object with "title" and "when".');
  });

  it('shows all thirty where one has a time that cannot be read, and lists the fault', async () => {
    const records = thirty.map((record, index) => (index === 7 ? { ...record, when: '32 May' } : record));
    const element = await show({ data: documentOf('Thirty', records), view: 'list' });
    expect(all(element, '.entry')).to.have.length(30);
    expect(issueTexts(element)).to.have.length(1);
    expect(issueTexts(element)[0]).to.contain('events[7].when');
    expect(issueTexts(element)[0]).to.contain('"32 May" cannot be read as a time.');
  });

  it('shows a bad record in a bare list as a place in that list', async () => {
    const element = await show({ data: [thirty[0], { ...thirty[1], when: 'soon' }] });
    expect(element.issues.map(({ path }) => path)).to.include('[1].when');
  });

  it('lists an event without a time under “Date not reported”', async () => {
    const records = [...morning.events, { id: 'rumour', title: 'A rumour' }];
    const element = await show({ data: { ...morning, events: records }, view: 'list' });
    expect(texts(element, '.day-heading')).to.include('Date not reported');
    const day = all(element, '.day').at(-1);
    expect(textOf(day)).to.contain('Date not reported');
    expect(textOf(day)).to.contain('A rumour');
    expect(textOf(one(element, '[data-entry="rumour"] time'))).to.equal('date not reported');
  });

  it('counts an event without a time at the edge of the timeline', async () => {
    const records = [...morning.events, { id: 'rumour', title: 'A rumour' }];
    const element = await show({ data: { ...morning, events: records } });
    expect(items(element)).to.have.length(3);
    expect(texts(element, '.offscreen-count')).to.deep.equal(['date not reported: 1']);
  });

  it('shows a timeline on which no event has a time', async () => {
    const element = await show({ data: [{ title: 'A rumour' }, { title: 'Another' }] });
    expect(texts(element, '.offscreen-count')).to.deep.equal(['date not reported: 2']);
    element.view = 'list';
    await element.updateComplete;
    expect(texts(element, '.entry-words')).to.deep.equal(['A rumour', 'Another']);
  });

  it('leaves an end before the start open, and says so', async () => {
    const when = { from: '2022-09-13T09:00+04:00', to: '2022-09-13T06:00+04:00' };
    const element = await show({ data: documentOf('Turned', [{ id: 'raid', title: 'Raid', when }]) });
    expect(item(element, 'raid').ariaLabel).to.contain('end not reported');
    expect(issueTexts(element)[0]).to.contain(
      'is before its start, "2022-09-13T09:00+04:00", so the end is left open.',
    );
  });

  it('guesses no zone for an event whose own does not exist', async () => {
    const when = { at: '2022-09-13T09:00', zone: 'Europe/Atlantis' };
    const element = await show({ data: documentOf('Zones', [{ id: 'raid', title: 'Raid', when }]) });
    expect(textOf(item(element, 'raid'))).to.equal('13 Sept 09:00, zone not stated Raid');
    expect(issueTexts(element)).to.have.length(1);
    expect(issueTexts(element)[0]).to.contain('events[0].when.zone');
    expect(issueTexts(element)[0]).to.contain(
      '"Europe/Atlantis" is a time zone that this browser does not know',
    );
  });

  it('says of a document zone that it does not exist, and guesses no other', async () => {
    const records = [{ id: 'raid', title: 'Raid', when: '2022-09-13T09:00' }];
    const element = await show({ data: { zone: 'Europe/Atlantis', events: records }, view: 'list' });
    expect(element.issues.map(({ path }) => path)).to.include('zone');
    expect(issueTexts(element).join(' ')).to.contain(
      '"Europe/Atlantis" is a time zone that this browser does not know',
    );
    expect(textOf(one(element, '[data-entry="raid"] time'))).to.equal('09:00, zone not stated');
  });

  it('keeps a clock and lists the fault where the zone attribute names none', async () => {
    const element = await show({ data: morning, zone: 'Europe/Atlantis' });
    expect(textOf(item(element, 'bridge'))).to.equal('06:00 Bridge closed');
    expect(issueTexts(element)).to.deep.equal([
      'the zone attribute: “Europe/Atlantis” is not a time zone that this browser knows. ' +
        'Write an IANA name such as Europe/Moscow, or UTC, local or viewer.',
    ]);
  });

  it('cuts 10 MB of text in a title, and says so', async () => {
    const long = { id: 'long', title: 'shelling '.repeat(1_165_084), when: '2022-09-13T09:00+04:00' };
    const element = await show({ data: documentOf('Long', [long, ...thirty.slice(0, 3)]) });
    expect(element.newsEvents.find(({ id }) => id === 'long')?.title.length).to.be.at.most(10_001);
    expect(items(element)).to.have.length(4);
    expect(element.offsetHeight).to.be.below(1000);
    expect(issueTexts(element)).to.have.length(1);
    expect(issueTexts(element)[0]).to.contain('Shorten it: one line to at most 1,000 characters');
  });

  it('shows markup in a title as the characters it is made of', async () => {
    const title = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const element = await show({
      data: documentOf('Text', [{ id: 'x', title, when: '2022-09-13T09:00+04:00' }]),
    });
    expect(textOf(one(element, '[data-placement] .title'))).to.equal(title);
    expect(one(element, 'img')).to.equal(null);
    element.view = 'list';
    await element.updateComplete;
    expect(texts(element, '.entry-words')).to.deep.equal([title]);
    expect(one(element, 'img')).to.equal(null);
  });

  it('links no address that a click would run', async () => {
    const sources = { s0: { title: 'Bad', url: 'javascript:alert(1)' } };
    const records = [{ id: 'x', title: 'X', when: '2022-09-13', sources: ['s0'] }];
    const element = await show({ data: { zone: 'UTC', sources, events: records }, view: 'list' });
    expect(all(element, 'a')).to.deep.equal([]);
    expect(element.issues.map(({ code }) => code)).to.deep.equal(['unsafe-link']);
  });

  it('keeps the list of problems closed until it is asked for', async () => {
    const element = await show({ data: morning, zone: 'Europe/Atlantis' });
    expect(one<HTMLDetailsElement>(element, '.issues')?.open).to.equal(false);
  });
});
