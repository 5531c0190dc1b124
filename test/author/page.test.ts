import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { TimelineAuthor } from '../../src/author/timeline-author.js';
import '../../src/index.js';

if (!customElements.get('timeline-author')) customElements.define('timeline-author', TimelineAuthor);

interface SpokenNode {
  readonly role: string;
  readonly name: string;
}

const downloads: { readonly name: string; readonly text: Promise<string> }[] = [];
const click = HTMLAnchorElement.prototype.click;

let page: TimelineAuthor;

beforeEach(async () => {
  localStorage.clear();
  downloads.length = 0;
  HTMLAnchorElement.prototype.click = function () {
    downloads.push({ name: this.download, text: fetch(this.href).then((answer) => answer.text()) });
  };
  page = document.createElement('timeline-author') as TimelineAuthor;
  document.body.append(page);
  await page.updateComplete;
});

afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
  page.remove();
  localStorage.clear();
});

/** Waits until something is so, over the microtasks and frames that a page needs. */
async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let frames = 0; frames < 600; frames += 1) {
    if (isSo()) return;
    await new Promise((done) => requestAnimationFrame(done));
  }
  throw new Error(`It never came that ${what}.`);
}

const textOf = (selector: string) =>
  page.querySelector(selector)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/** Tab, until what has the focus is called so. */
async function tabTo(name: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    const focused = document.activeElement;
    if ((focused?.getAttribute('aria-label') ?? focused?.textContent)?.trim() === name) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`Tab never came to ${name}.`);
}

async function write(text: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'a' });
  await sendKeys({ up: 'Control' });
  await sendKeys({ type: text });
  await sendKeys({ press: 'Tab' });
}

const sheet = 'Date,Title,Source\n2022-09-13,Shelling,Ministry\nsoon,Talks,Agency\n31/02/2022,Truce,Agency\n';

async function bring(text: string): Promise<void> {
  const field = page.querySelector<HTMLTextAreaElement>('#pasted');
  field?.focus();
  await sendKeys({ type: text.trimEnd() });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ press: 'Enter' });
  await until(() => textOf('#counts') !== '' || textOf('.failure') !== '', 'it is read');
}

describe('the page for editors', () => {
  it('takes a sheet, two corrections and a download by keyboard alone', async function () {
    this.timeout(60_000);
    await bring(sheet);
    expect(textOf('#counts')).to.equal('3 events, 3 issues. Read as a sheet.');
    expect(document.activeElement?.closest('.settings')).to.not.equal(null);
    await tabTo('Go to row 2');
    await sendKeys({ press: 'Enter' });
    await until(() => document.activeElement?.id === 'cell-1-0', 'the cell has the focus');
    expect(document.activeElement?.getAttribute('aria-invalid')).to.equal('true');
    await write('2022-09-14');
    await until(() => textOf('#counts').includes('2 issues'), 'one problem is gone');
    await tabTo('Go to row 3');
    await sendKeys({ press: 'Enter' });
    await until(() => document.activeElement?.id === 'cell-2-0', 'the cell has the focus');
    await write('2022-09-15');
    await until(() => textOf('#counts').includes('1 issue.'), 'both are gone');
    await tabTo('Download the document (.json)');
    await sendKeys({ press: 'Enter' });
    expect(downloads.map(({ name }) => name)).to.deep.equal(['timeline.json']);
    const { events } = JSON.parse((await downloads[0]?.text) ?? '') as { events: { when: object }[] };
    expect(events.map(({ when }) => when)).to.deep.equal([
      { at: '2022-09-13' },
      { at: '2022-09-14' },
      { at: '2022-09-15' },
    ]);
    const timeline = page.querySelector('events-timeline');
    expect(timeline?.newsEvents.map(({ title }) => title)).to.deep.equal(['Shelling', 'Talks', 'Truce']);
  });

  it('says why it cannot take a text, and changes nothing', async () => {
    await bring(sheet);
    const field = page.querySelector<HTMLTextAreaElement>('#pasted');
    if (field) field.value = '<rss></rss>';
    field?.form?.requestSubmit();
    await until(() => textOf('.failure') !== '', 'it is said');
    expect(textOf('.failure')).to.equal(
      'It was not opened, and nothing has changed. This looks like a news feed (RSS or Atom). Feeds are not read.',
    );
    expect(page.querySelectorAll('tbody tr')).to.have.length(3);
  });

  it('takes back a change, and keeps the draft for the next visit', async () => {
    await bring(sheet);
    page.querySelector<HTMLButtonElement>('[aria-label="Remove row 1"]')?.click();
    await until(() => page.querySelectorAll('tbody tr').length === 2, 'the row is gone');
    const again = document.createElement('timeline-author') as TimelineAuthor;
    document.body.append(again);
    await again.updateComplete;
    expect(again.querySelectorAll('tbody tr')).to.have.length(2);
    again.remove();
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo')?.click();
    await until(() => page.querySelectorAll('tbody tr').length === 3, 'the row is back');
  });

  it('reads a column as what it is chosen to be', async () => {
    await bring('Date,What,Where\n2022,Fire,Goris\n2023,Rain,Vardenis\n');
    const choice = page.querySelector<HTMLSelectElement>('[aria-label="Where is"]');
    expect(choice?.value).to.equal('place');
    if (choice) choice.value = 'lane';
    choice?.dispatchEvent(new Event('change'));
    const timeline = () => page.querySelector('events-timeline');
    await until(() => timeline()?.newsEvents[0]?.lane === 'Goris', 'it is a category');
  });

  it('takes what is dropped', async () => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Date,Title\n2022,Fire\n'], 'a.csv'));
    page
      .querySelector('main')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    await until(() => textOf('#counts') !== '', 'it is read');
    expect(page.querySelectorAll('tbody tr')).to.have.length(1);
  });

  for (const scheme of ['light', 'dark'])
    it(`gives axe nothing to find, ${scheme}`, async function () {
      this.timeout(30_000);
      const style = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: '/author/author.css',
      });
      await new Promise((done) => {
        style.addEventListener('load', done);
        document.head.append(style);
      });
      document.documentElement.lang = 'en';
      document.documentElement.style.colorScheme = scheme;
      try {
        await expect(page).to.be.accessible();
        await bring(sheet);
        await expect(page).to.be.accessible();
      } finally {
        document.documentElement.style.colorScheme = '';
        style.remove();
      }
    });

  // Chromium alone shows its tree.
  it('names each field by its column and row, and each section, in the order of the work', async function () {
    await bring(sheet);
    const nodes = await executeServerCommand<readonly SpokenNode[] | false, object>('spoken', {});
    if (nodes === false) return this.skip();
    const told = nodes
      .filter(({ role }) => ['heading', 'textbox', 'button', 'combobox'].includes(role))
      .map(({ role, name }) => `${role} ${name}`);
    const wanted = [
      'heading Make a timeline',
      'heading Bring another sheet',
      'textbox Paste cells with their header, or any text',
      'button Read what I pasted',
      'heading About the timeline',
      'textbox Title',
      'heading Sheet',
      'button Undo',
      'combobox Date is',
      'textbox Date, row 1',
      'textbox Title, row 1',
      'button Remove row 1',
      'textbox Date, row 3',
      'button Add a row',
      'heading Reading',
      'button Go to row 2',
      'heading Timeline',
      'heading Take it away',
      'button Download the document (.json)',
    ];
    expect(told.filter((one) => wanted.includes(one))).to.deep.equal(wanted);
  });
});
