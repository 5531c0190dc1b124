import { expect, fixture, html } from '@open-wc/testing';
import { IssueWording } from '../../src/loading/issue-wording.js';
import { readDocumentSteps, withRareTimes } from '../../src/loading/read-document.js';
import { runSync } from '../../src/base/chunked-task.js';
import { rareTimes } from '../../src/read/rare/rare-times-part.js';
import type { EventsTimeline } from '../../src/element/events-timeline.js';
import { fakeApp } from '../support/fake-host.js';
import '../../src/index.js';

const { signal } = new AbortController();
const spring = { zone: 'UTC', events: [{ title: 'Annexation', when: '2014-21' }] };
const read = (raw: object) =>
  runSync(readDocumentSteps({ parse: () => ({ kind: 'raw', raw }), baseUrl: null }));
const part = (loaded: { rareTimes: typeof rareTimes } | null) => ({
  current: null,
  load: () => Promise.resolve(loaded),
  need: () => null,
});

describe('a document with times that few documents have', () => {
  it('is read once more by the code that knows them', async () => {
    const result = await withRareTimes(read(spring), part({ rareTimes }), signal);
    expect(result?.kind === 'read' && result.document.newsEvents[0]?.when.start?.rare?.kind).to.equal(
      'season',
    );
    expect(result?.kind === 'read' && result.drafts).to.deep.equal([]);
  });

  it('has them as issues where that code does not come', async () => {
    const result = await withRareTimes(read(spring), part(null), signal);
    expect(result?.kind === 'read' && result.drafts.map(({ code }) => code)).to.deep.equal(['no-such-date']);
  });

  it('is the only kind that needs the code', () => {
    const plain = read({ zone: 'UTC', events: [{ title: 'A', when: '2022-09-13T09:00~' }] });
    expect(plain.kind === 'read' && plain.reread).to.equal(null);
  });

  it('is shown in the element, which says once that it has loaded', async () => {
    const element = await fixture<EventsTimeline>(html`<events-timeline view="list"></events-timeline>`);
    let loads = 0;
    const loaded = new Promise((resolve) =>
      element.addEventListener('timeline-load', () => {
        loads += 1;
        resolve(null);
      }),
    );
    element.data = spring;
    await loaded;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.contain('spring 2014');
    expect(loads).to.equal(1);
    expect(element.issues).to.deep.equal([]);
  });
});

describe('IssueWording', () => {
  it('leaves a document alone that has been replaced meanwhile', async () => {
    const { app } = fakeApp();
    const before = app.state;
    await new IssueWording(app).word({ drafts: [] } as never, null, signal);
    expect(app.state === before).to.equal(true);
  });
});
