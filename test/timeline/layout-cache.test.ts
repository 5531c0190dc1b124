import { expect } from '@open-wc/testing';
import { LayoutCache, stackedPart, type LayoutOrder } from '../../src/timeline/layout-cache.js';
import { createEventStore, windowSearch, type EventStore } from '../../src/store/event-store.js';
import { queryWindow } from '../../src/store/window/query-window.js';
import type { WindowAnswer } from '../../src/store/query.js';
import { draftSetting, firstView, newsEvent } from '../support/news-events.js';

const hourMs = 3_600_000;
const context = draftSetting(firstView, 1200);
const lanes = [{ id: 'fighting', label: '' }];
const memory = createEventStore([
  newsEvent({ id: 'ceasefire', when: '2022-09-13T09:00' }),
  newsEvent({ id: 'later', when: '2022-09-15T09:00' }),
]);

/** So many that no plan is made. */
const tooMany = createEventStore(
  Array.from({ length: 3_001 }, (_, index) => newsEvent({ id: `e${index}`, when: '2022-09-13T09:00' })),
);

function orderFor(store: EventStore, hoursLater = 0): LayoutOrder {
  const { font, readings, messages } = context;
  const shiftMs = hoursLater * hourMs;
  return {
    window: { startAt: firstView.startAt + shiftMs, endAt: firstView.endAt + shiftMs },
    widthPx: 1200,
    font,
    budgetPx: 700,
    laneLabelPx: 0,
    content: {
      store,
      whole: tooMany,
      firstWindow: firstView,
      readings,
      messages,
      lanes,
      byParty: null,
      clockWords: '',
      selectedId: null,
      expandedId: null,
      hasLabelsInLanes: false,
      isMirrored: false,
      unread: new Map(),
    },
  };
}

/** A store as a server would be: each question waits until the test answers it. */
function slowStore() {
  const questions: { readonly answer: () => void; readonly fail: (cause: Error) => void }[] = [];
  const store: EventStore = {
    ...memory,
    query: (query) =>
      new Promise<WindowAnswer>((resolve, reject) =>
        questions.push({ answer: () => resolve(queryWindow(memory, query)), fail: reject }),
      ),
  };
  return { store, questions };
}

function watched() {
  const heard: unknown[] = [];
  const cache = new LayoutCache(
    () => heard.push('late'),
    (cause) => heard.push(cause),
  );
  const drawn = () => cache.layout?.placements.map(({ id }) => id) ?? null;
  return { cache, heard, drawn };
}

describe('LayoutCache', () => {
  before(() => Promise.all([windowSearch.load(), stackedPart.load()]));

  it('has the layout at once from a store in memory', () => {
    const { cache, heard, drawn } = watched();
    cache.layOut(orderFor(memory));
    expect(drawn()).to.deep.equal(['e:ceasefire']);
    expect(heard).to.deep.equal([]);
  });

  it('lays nothing out again for the same order', () => {
    const { cache } = watched();
    cache.layOut(orderFor(memory));
    const { layout } = cache;
    cache.layOut(orderFor(memory));
    expect(cache.layout === layout).to.equal(true);
  });

  it('keeps what it has until a slow store answers, and says when it does', async () => {
    const { cache, heard, drawn } = watched();
    const { store, questions } = slowStore();
    cache.layOut(orderFor(store));
    expect(drawn()).to.equal(null);
    questions[0]?.answer();
    await Promise.resolve();
    await Promise.resolve();
    expect(drawn()).to.deep.equal(['e:ceasefire']);
    expect(heard).to.deep.equal(['late']);
  });

  it('never takes an answer that a newer question has overtaken', async () => {
    const { cache, drawn } = watched();
    const { store, questions } = slowStore();
    cache.layOut(orderFor(store));
    cache.layOut(orderFor(store, 48));
    questions[1]?.answer();
    questions[0]?.answer();
    await Promise.resolve();
    await Promise.resolve();
    expect(drawn()).to.deep.equal(['e:later']);
  });

  it('says when a store fails', async () => {
    const { cache, heard } = watched();
    const { store, questions } = slowStore();
    const cause = new Error('no server');
    cache.layOut(orderFor(store));
    questions[0]?.fail(cause);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect(heard).to.deep.equal([cause]);
  });

  it('is stale when the window leaves what was loaded, or the scale changes, and not before', () => {
    const { cache } = watched();
    const { window } = orderFor(memory);
    const moved = (hours: number) => ({
      startAt: window.startAt + hours * hourMs,
      endAt: window.endAt + hours * hourMs,
    });
    expect(cache.isStale(window, 1200)).to.equal(true);
    cache.layOut(orderFor(memory));
    expect([0, 12, -12, 13, -13].map((hours) => cache.isStale(moved(hours), 1200))).to.deep.equal([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(cache.isStale(window, 1100)).to.equal(true);
    cache.forget();
    expect(cache.isStale(window, 1200)).to.equal(true);
  });

  it('keeps little ready beside the window while the scale changes, and as much as ever in the next pan', () => {
    const { cache } = watched();
    const order = orderFor(memory);
    const { startAt } = order.window;
    const windowFrom = (hours: number) => ({
      startAt: startAt + hours * hourMs,
      endAt: startAt + (hours + 40) * hourMs,
    });
    cache.layOut(order);
    cache.layOut({ ...order, window: windowFrom(0) });
    expect([1, 3].map((hours) => cache.isStale(windowFrom(hours), 1200))).to.deep.equal([false, true]);
    cache.layOut({ ...order, window: windowFrom(3) });
    expect([22, 24].map((hours) => cache.isStale(windowFrom(hours), 1200))).to.deep.equal([false, true]);
  });

  it('knows what stands for a news event', () => {
    const { cache } = watched();
    cache.layOut(orderFor(memory));
    expect(cache.placementOf('ceasefire')?.id).to.equal('e:ceasefire');
    expect(cache.placementOf('later')).to.equal(undefined);
    expect(cache.placementOf('no such event')).to.equal(undefined);
  });
});
