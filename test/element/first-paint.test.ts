import { expect, waitUntil } from '@open-wc/testing';
import { askedFor, openPage, patience } from '../support/built-page.js';

describe('the first paint', () => {
  it('is readable before the drawing has come, and moves nothing when it comes', async () => {
    const page = await openPage(1000);
    const topOfNext = () => page.window.document.getElementById('after')?.getBoundingClientRect().top;
    expect(page.find('[part~="zone-switch"]')?.innerText).to.contain('Moscow');
    await waitUntil(() => page.find('.placeholders') !== null, 'never: the room is filled', patience);
    expect(page.find('.placeholders')?.innerText).to.contain('07:00 Shelling eases, shooting goes on');
    const before = topOfNext();
    await page.release();
    await waitUntil(() => page.find('[data-placement]') !== null, 'never: it is drawn', patience);
    await page.element.updateComplete;
    expect([page.find('.placeholders'), topOfNext()]).to.deep.equal([null, before]);
  });

  it('lets the reader go to the whole list meanwhile', async () => {
    const page = await openPage(1000);
    page.element.view = 'list';
    await page.element.updateComplete;
    expect(page.element.shadowRoot?.querySelectorAll('[part~="entry"]').length).to.equal(46);
    await page.release();
  });

  it('is a list at once in a narrow column, which asks for its script and the document alone', async () => {
    const page = await openPage(400, '', 0, undefined, true);
    await waitUntil(() => page.find('[part~="list"]') !== null, 'never: the list is there', patience);
    expect(page.find('[part~="list"]')?.innerText).to.contain('Shelling eases, shooting goes on');
    // The details load when the page is idle, which may be by now. The controls have been asked for and are held back.
    const asked = askedFor(page.window).map((name) => name.slice(name.lastIndexOf('/') + 1));
    expect(asked.filter((name) => !name.includes('details'))).to.have.members([
      'events-timeline.min.js',
      '2022-09-13-armenia-azerbaijan.json',
    ]);
    await page.release();
  });

  for (const [widthPx, attributes] of [
    [320, ''],
    [390, ''],
    [1000, 'view="list"'],
  ] as const) {
    // prettier-ignore
    it(`moves nothing of a list ${widthPx} px wide when the controls come`, async () => {
      const page = await openPage(widthPx, attributes, 0, undefined, true);
      await waitUntil(() => page.find('[part~="entry"]') !== null, 'never: the list is there', patience);
      const places = () =>
        ['.list', '.chunk [part~="entry"]'].map((one) => page.find(one)?.getBoundingClientRect().top);
      const before = places();
      await page.release();
      await waitUntil(() => page.find('[part~="help"]') !== null, 'never: the controls are there', patience);
      await page.element.updateComplete;
      expect(places()).to.deep.equal(before);
      expect(page.find('[part~="view-switch"]')?.getBoundingClientRect().height).to.be.at.least(28);
    });
  }

  it('asks for the drawing of an element far down the page when that comes near', async () => {
    const page = await openPage(1000, '', 5000);
    await page.release();
    await waitUntil(() => page.find('.placeholders') !== null, 'never: the room is filled', patience);
    expect(page.asksForDrawing()).to.equal(false);
    page.window.scrollTo(0, 4200);
    await waitUntil(() => page.find('[data-placement]') !== null, 'never: it is drawn', patience);
    expect(page.asksForDrawing()).to.equal(true);
  });

  for (const file of ['events-timeline-timeline.min.js', 'events-timeline-vis.min.js']) {
    it(`is the list, and says what to copy, where ${file} was not copied`, async () => {
      const page = await openPage(1000, '', 0, `/without/${file}`);
      await waitUntil(() => page.find('[part~="list"]') !== null, 'never: the list is there', patience);
      expect(page.find('[part~="failed"]')?.innerText).to.contain('copy all other files of cdn/');
      expect(page.element.shadowRoot?.querySelectorAll('[part~="entry"]').length).to.equal(46);
    });
  }

  it('moves nothing when the words for faults come', async () => {
    const page = await openPage(400);
    page.element.data = [{ title: 'Shelling begins', when: '2022-13-01T00:00' }];
    // What is no plain time is read by code that loads for it.
    await waitUntil(() => page.find('[part~="issues"]') !== null, 'never: the fault is counted', patience);
    const heightPx = page.element.offsetHeight;
    expect(page.find('[part~="issues"]')?.innerText).to.equal('1 problem in the data');
    await waitUntil(() => page.element.loadState === 'ready', 'never: the words have come', patience);
    await page.element.updateComplete;
    expect(page.element.offsetHeight).to.equal(heightPx);
    expect(page.element.issues[0]?.message).to.equal(
      '"2022-13-01T00:00" is not a date: there is no month 13.',
    );
  });

  it('says where a fault is, and its name, where the words for faults were not copied', async () => {
    const page = await openPage(400, '', 0, '/without/events-timeline-issue-messages.min.js');
    page.element.data = [{ title: 'Shelling begins', when: '2022-13-01T00:00' }];
    const isTold = () => page.element.issues.length === 1 && page.element.loadState === 'ready';
    await waitUntil(isTold, 'never: the fault is told', patience);
    const [issue] = page.element.issues;
    expect([issue?.path, issue?.message]).to.deep.equal(['[0].when', 'no-such-date: "2022-13-01T00:00"']);
  });
});
