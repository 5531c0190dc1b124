import { expect } from '@open-wc/testing';
import { derive } from '../../src/state/derived.js';
import { neighbourOf, readingOrder, timeOrder } from '../../src/state/reading-order.js';
import { newsEvent } from '../support/news-events.js';
import { filterFor, loadedDocument, stateWith } from '../support/states.js';

const statement = newsEvent({ id: 'statement', when: '2022-09-12', recordIndex: 0 });
const shelling = newsEvent({ id: 'shelling', when: '2022-09-13T00:05', recordIndex: 1 });
const appeal = newsEvent({ id: 'appeal', when: '2022-09-13T00:10', zone: 'UTC', recordIndex: 2 });
const rumour = newsEvent({ id: 'rumour', when: 'unknown', recordIndex: 3 });
const loaded = loadedDocument([statement, shelling, appeal, rumour]);

const on = (zone: string) => derive(stateWith({ loaded, zone }), null);
const local = on('Asia/Yerevan');

describe('readingOrder(derived)', () => {
  it('follows the days of the chosen clock, the undated last', () => {
    const tokyo = newsEvent({ id: 'tokyo', when: '2022-09-12', zone: 'Asia/Tokyo', recordIndex: 0 });
    const dawn = newsEvent({ id: 'dawn', when: '2022-09-12T20:00Z', recordIndex: 1 });
    const order = (zone: string) =>
      readingOrder(derive(stateWith({ loaded: loadedDocument([tokyo, dawn, rumour]), zone }), null)).map(
        ({ id }) => id,
      );
    expect(order('Asia/Tokyo')).to.deep.equal(['tokyo', 'dawn', 'rumour']);
    expect(order('UTC')).to.deep.equal(['dawn', 'tokyo', 'rumour']);
  });

  it('leaves out what the filter hides', () => {
    const state = stateWith({
      loaded,
      filter: filterFor('shelling'),
      applyFilter: (whole) => whole.filtered(({ id }) => id === 'shelling'),
    });
    expect(readingOrder(derive(state, null)).map(({ id }) => id)).to.deep.equal(['shelling']);
  });
});

describe('timeOrder(derived)', () => {
  it('runs on as time does where the list has the newest first', () => {
    const dated = loadedDocument([statement, shelling, appeal]);
    const ids = (newestFirst: boolean) =>
      timeOrder(derive(stateWith({ loaded: dated, newestFirst }), null)).map(({ id }) => id);
    expect([ids(false), ids(true)]).to.deep.equal([
      ['statement', 'shelling', 'appeal'],
      ['statement', 'shelling', 'appeal'],
    ]);
  });
});

describe('neighbourOf(derived, selectedId, direction)', () => {
  const facts = [
    ['the next one', 'statement', 1, 'shelling'],
    ['the previous one', 'appeal', -1, 'shelling'],
    ['the undated one after the last date', 'appeal', 1, 'rumour'],
    ['itself at the end', 'rumour', 1, 'rumour'],
    ['itself at the beginning', 'statement', -1, 'statement'],
    ['the first without a selection', null, 1, 'statement'],
    ['the last without a selection', null, -1, 'rumour'],
    ['the first where the selection is not shown', 'hidden', 1, 'statement'],
  ] as const;
  for (const [claim, selected, direction, id] of facts) {
    it(`is ${claim}`, () => {
      expect(neighbourOf(local, selected, direction)?.id).to.equal(id);
    });
  }

  it('is null where nothing is shown', () => {
    expect(neighbourOf(derive(stateWith({}), null), null, 1)).to.equal(null);
  });
});
