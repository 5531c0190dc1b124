import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import '../../src/index.js';
import { fixtures } from '../support/fixtures.js';
import { differences, sample, sampleFolders } from '../support/samples.js';

const ownRules = ['event-jsonld', 'postmortem-markdown'];

/** An element that has read, or failed to. */
async function loaded(properties: Partial<EventsTimeline>): Promise<EventsTimeline> {
  const element = Object.assign(document.createElement('events-timeline'), { view: 'list' }, properties);
  const end = new Promise((resolve) => {
    element.addEventListener('timeline-load', resolve, { once: true });
    element.addEventListener('timeline-error', resolve, { once: true });
  });
  document.body.append(element);
  await end;
  return element;
}

afterEach(() => document.querySelectorAll('events-timeline').forEach((element) => element.remove()));

describe('an element whose src is in another format', () => {
  for (const folder of sampleFolders)
    it(`shows the sample of ${folder}`, async () => {
      const { url, expected } = await sample(folder);
      const element = await loaded({ src: url });
      expect(element.loadState).to.equal('ready');
      const titles = element.newsEvents.map(({ title }) => title);
      const isFixed = ({ isEra, titleIs }: (typeof expected.events)[number]) =>
        !isEra && titleIs === undefined;
      expect(titles).to.include.members(expected.events.filter(isFixed).map(({ title }) => title));
      const wrong = element.newsEvents.filter(({ title }) => title === 'Untitled event');
      expect(wrong).to.have.length(0);
      if (ownRules.includes(folder)) return;
      const events = expected.events.filter(({ isEra }) => !isEra);
      const sources = new Map(
        element.newsEvents.flatMap(({ sources: ids }) => ids.map((id) => [id, null as never])),
      );
      const lanes = element.newsEvents.map(({ lane }) => ({ id: lane, label: lane }));
      const document = { newsEvents: element.newsEvents, lanes, sources } as never;
      const bounds = events.map((one) => ({ ...one, archiveUrl: '', accessed: '', sourceUrl: '' }));
      expect(differences(document, [], { ...expected, document: {}, events: bounds })).to.deep.equal([]);
    });

  for (const { what, bytes, name, titles, start } of fixtures)
    it(`shows ${what}`, async () => {
      const src = URL.createObjectURL(new File([new Uint8Array(bytes)], name));
      const element = await loaded({ src });
      expect(element.newsEvents.map(({ title }) => title)).to.deep.equal(titles);
      expect(element.newsEvents[0]?.when.start?.text).to.equal(start);
    });

  const key = '1aBcD_eFgHiJkLmNoPqRsTuVwXyZ-0123456789abcdE';
  for (const path of [
    'e/2PACX-1vAbcDefGhi/pub?output=csv',
    'e/2PACX-1vAbcDefGhi/pubhtml',
    `${key}/edit#gid=0`,
  ])
    it(`shows the sheet of /spreadsheets/d/${path} over a redirect`, async () => {
      const element = await loaded({ src: `/google/spreadsheets/d/${path}` });
      expect(element.newsEvents.map(({ title }) => title)).to.deep.equal(['Smoke seen']);
    });

  it('reads dates as date-order says, and again when that changes', async () => {
    const csv = 'Date,Title\n03/04/2022,Fire\n';
    const src = `data:text/csv,${encodeURIComponent(csv)}`;
    const element = await loaded({ src });
    expect(element.newsEvents[0]?.when.start).to.equal(null);
    expect(element.issues.map(({ code }) => code)).to.include('date-order-not-proved');
    const again = new Promise((resolve) =>
      element.addEventListener('timeline-load', resolve, { once: true }),
    );
    element.setAttribute('date-order', 'dmy');
    await again;
    expect(element.newsEvents[0]?.when.start?.text).to.equal('2022-04-03');
  });

  it('reads the file that a document names as the place of its events', async () => {
    const wrapper = {
      title: 'Chronology',
      events: { src: '/test/read/formats/samples/plain-csv/chronology.csv' },
    };
    const element = await loaded({ data: wrapper });
    expect(element.newsEvents.map(({ title }) => title)).to.include('Keel laid');
  });

  it('takes another format’s object as data', async () => {
    const element = await loaded({ data: { items: [{ id: 1, content: 'Call', start: 1677751200000 }] } });
    expect(element.newsEvents[0]?.when.earliest).to.equal(1677751200000);
  });

  it('tells how a file was read, and nothing of a document of ours', async () => {
    const element = await loaded({ src: 'data:text/csv,Date,Title%0A13/09/2022,Fire%0A' });
    expect(element.readingReport?.entries).to.deep.equal([
      {
        kind: 'understood',
        text: 'Dates are read day first: "13/09/2022" can be read in no other way.',
        count: 1,
      },
    ]);
    expect((await loaded({ data: [{ title: 'X', when: '2022' }] })).readingReport).to.equal(null);
  });

  it('says what a file is that it does not read', async () => {
    const element = await loaded({ data: { type: 'FeatureCollection', features: [], results: [] } });
    await element.updateComplete;
    expect(element.loadState).to.equal('failed');
  });
});
