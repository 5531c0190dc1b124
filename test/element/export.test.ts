import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import {
  addressOf,
  all,
  armenia,
  button,
  click,
  focused,
  morning,
  one,
  press,
  show,
  still,
  textOf,
  texts,
  until,
  withClipboard,
} from '../support/timeline-page.js';

/** Files are read where they are offered; none is put on the disk. */
function handleDownload(domEvent: Event): void {
  const [target] = domEvent.composedPath();
  if (target instanceof HTMLAnchorElement && target.download !== '') domEvent.preventDefault();
}

const exportButton = (element: EventsTimeline, index: number) =>
  all(element, '.export-panel .plain')[index] as HTMLElement;
const link = (element: EventsTimeline) => one<HTMLAnchorElement>(element, '.export-panel a[download]');

async function open(element: EventsTimeline): Promise<void> {
  await click(button(element, 'Save'));
  await until(() => one(element, '.export-panel'), 'what can be saved is shown');
}

/** The name and the bytes of the file that a button makes. */
async function fileOf(element: EventsTimeline, index: number): Promise<[string, string]> {
  const before = link(element)?.href;
  await click(exportButton(element, index));
  await until(() => link(element) !== null && link(element)?.href !== before, 'a file is made');
  const { download, href } = link(element) as HTMLAnchorElement;
  return [download, await (await fetch(href)).text()];
}

describe('saving', () => {
  before(() => addEventListener('click', handleDownload));
  after(() => removeEventListener('click', handleDownload));

  it('gives the document back byte for byte', async () => {
    const given = `{ "title": "Ein Tag",\n  "own": 1.0, "big": 12345678901234567890,\n "events": [{"id": "a", "title": "A", "when": "2022-09-13"}] }\n`;
    const element = await show({ src: addressOf(given) });
    await open(element);
    expect(await fileOf(element, 0)).to.deep.equal(['ein-tag.json', given]);
  });

  it('gives data of the page as JSON, with fields of its own', async () => {
    const data = { ...morning, own: { kept: true } };
    const element = await show({ data });
    await open(element);
    const [name, text] = await fileOf(element, 0);
    expect([name, JSON.parse(text)]).to.deep.equal(['a-morning.json', data]);
  });

  it('saves what the view shows as a table, and says how many of all', async () => {
    const element = await show({ src: armenia });
    await open(element);
    const [drawnCount] = texts(element, '.export-panel .plain')[1]?.match(/^\d+/) ?? [];
    const [name, table] = await fileOf(element, 1);
    expect(name).to.equal('border-fighting-between-armenia-and-azerbaijan.csv');
    expect(drawnCount).to.equal('42');
    expect(table).to.contain('\r\nceasefire,').and.not.to.contain('\r\nwar-2020,');
    element.view = 'list';
    await still(element);
    expect(texts(element, '.export-panel .plain')[1]).to.equal('46 of 46 events as a table (CSV)');
    expect((await fileOf(element, 1))[1]).to.contain('\r\nwar-2020,');
  });

  it('saves them for calendars, and says what a calendar cannot keep', async () => {
    const element = await show({ data: morning });
    await open(element);
    const [name, calendar] = await fileOf(element, 2);
    expect(name).to.equal('a-morning.ics');
    expect(calendar.match(/BEGIN:VEVENT/g)).to.have.length(3);
    expect(texts(element, '.export-note')[2]).to.contain('Calendars know no doubt');
  });

  it('closes with Escape, and the focus is where it was', async () => {
    const element = await show({ data: morning });
    button(element, 'Save').focus();
    await press('Enter');
    await until(() => focused(element) === exportButton(element, 0), 'the focus is in the panel');
    await press('Escape');
    await until(() => focused(element) === button(element, 'Save'), 'the focus is back');
    expect(all(element, '.export-panel')).to.have.length(0);
  });
});

describe('copying an event as a citation', () => {
  const cite = async (element: EventsTimeline) => click(button(element, 'Copy as citation'));

  it('puts it on the clipboard and says so', async () => {
    const element = await show({ data: morning, selected: 'meeting' });
    const written: string[] = [];
    await withClipboard(
      (text) => Promise.resolve(void written.push(text)),
      async () => {
        await cite(element);
        await until(() => textOf(one(element, '.cited')) === 'Citation copied', 'it is said');
      },
    );
    expect(written[0]?.split('\n').slice(1)).to.deep.equal([
      'Sources:',
      '1. Second report, https://example.org/second',
      `From: “A morning”, ${location.href.replace(/#.*/, '')}#timeline.event=meeting`,
    ]);
    expect(textOf(one(element, '[role="status"]'))).to.equal('Citation copied');
  });

  it('shows it selected where the browser does not allow copying', async () => {
    const element = await show({ data: morning, selected: 'meeting' });
    await withClipboard(
      () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      async () => {
        await cite(element);
        await until(() => one(element, '.hand-copy'), 'it is shown');
        await until(() => focused(element) === one(element, '.hand-copy'), 'it has the focus');
      },
    );
    const field = one<HTMLTextAreaElement>(element, '.hand-copy');
    expect(field?.value.split('\n')[2]).to.equal('1. Second report, https://example.org/second');
    expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, field?.value.length]);
  });

  it('is beside a link to the event, where the address is followed', async () => {
    expect(textOf(one(await show({ data: morning, selected: 'meeting' }), '.cite'))).to.not.contain(
      'Copy link',
    );
    const element = await show({ data: morning, selected: 'meeting', hash: true });
    const written: string[] = [];
    await withClipboard(
      (text) => Promise.resolve(void written.push(text)),
      async () => {
        await click(button(element, 'Copy link'));
        await until(() => textOf(one(element, '.cited')) === 'Link copied', 'it is said');
      },
    );
    expect(written).to.deep.equal([`${location.href.replace(/#.*/, '')}#timeline.event=meeting`]);
  });

  it('is offered in the list too', async () => {
    const element = await show({ data: morning, selected: 'bridge', view: 'list' });
    expect(all(element, '.cite')).to.have.length(1);
  });
});
