import { expect } from '@open-wc/testing';
import { lineLayout } from '../../../src/layout/planned/line-layout.js';
import type { LineTask } from '../../../src/layout/planned/line-maker.js';
import { withSelectedTitle } from '../../../src/layout/planned/selected-title.js';
import type { Placement } from '../../../src/layout/placement.js';
import type { Span } from '../../../src/time/instant.js';
import { plannedDocument } from '../../support/planned.js';

/** Beside its title an event has no other placement; in a count it has none of its own. */
function idsOf(placements: readonly Placement[]): readonly string[] {
  return placements.flatMap(({ newsEventIds }) => newsEventIds()).sort();
}

const longTitle = (index: number) =>
  `Clash ${index}, of which nobody knows the hour and everybody has an account`;
const crowdedDay = {
  zone: 'Asia/Yerevan',
  events: [
    { id: 'lull', title: 'Shooting eases', when: '2022-09-13T07:00' },
    {
      id: 'truce',
      key: true,
      title: 'A truce holds',
      when: { from: '2022-09-13T10:00', to: '2022-09-13T20:00' },
    },
    ...Array.from({ length: 150 }, (_, index) => ({
      id: `c${index}`,
      title: longTitle(index),
      when: '2022-09-13',
    })),
  ],
};

function taskOf(raw: unknown, part: Partial<LineTask> = {}): LineTask {
  const { task, planned, store } = plannedDocument(raw);
  const { firstWindow: window } = task;
  return { ...task, planned, store, window, loaded: window, selectedId: null, ...part };
}

const byId = (placements: readonly Placement[], id: string) => placements.find((each) => each.id === id);

describe('lineLayout(task)', () => {
  it('has each event of the window in one placement, as a title or in a count', () => {
    const task = taskOf(crowdedDay);
    const { placements } = lineLayout(task);
    expect(idsOf(placements)).to.deep.equal(task.store.all.map(({ id }) => id).sort());
  });

  it('puts the words of a shared doubt on its bracket, and titles under it', () => {
    const { placements } = lineLayout(taskOf(crowdedDay));
    const bracket = byId(placements, 'b:c0');
    expect([bracket?.label.time, bracket?.line?.glyph, bracket?.newsEventIds()]).to.deep.equal([
      '13 Sept, hour not reported',
      'date',
      [],
    ]);
    const titled = placements.filter(({ line }) => line?.form === 'member');
    expect(titled.length).to.be.within(20, 149);
    expect(byId(placements, 'r:c0')?.label.title).to.equal(`+${150 - titled.length}`);
  });

  it('reads a time on the clock that the plan was made for', () => {
    const { placements } = lineLayout(taskOf(crowdedDay));
    expect(byId(placements, 'e:lull')?.label.time).to.equal('07:00');
  });

  it('has the name of a bar first, for a screen reader too', () => {
    const { placements } = lineLayout(taskOf(crowdedDay));
    const truce = byId(placements, 'e:truce');
    expect([truce?.line?.isTimeLast, truce?.spoken.startsWith('A truce holds')]).to.deep.equal([true, true]);
  });

  it('draws a short title where there is one, and says the whole of it', () => {
    const raw = {
      zone: 'UTC',
      events: [{ id: 'a', title: 'The long title', shortTitle: 'Short', when: '2022-09-13T07:00' }],
    };
    const [placement] = lineLayout(taskOf(raw)).placements;
    expect([placement?.label.title, placement?.spoken]).to.deep.equal([
      'Short',
      '07:00 Short, The long title, 07:00 on Tuesday 13 September 2022, no source given',
    ]);
  });

  it('orders placements as the list does', () => {
    const { placements } = lineLayout(taskOf(crowdedDay));
    const titled = placements.filter(({ line }) => line?.form === 'title' || line?.form === 'member');
    const ids = titled.map(({ id }) => id.slice(2));
    const listed = taskOf(crowdedDay).store.all.map(({ id }) => id);
    expect(ids).to.deep.equal(listed.filter((id) => ids.includes(id)));
  });

  it('gives the selected event a title that the plan has none for, and displaces no more than it covers', () => {
    const before = lineLayout(taskOf(crowdedDay)).placements;
    const task = taskOf(crowdedDay, { selectedId: 'c149' });
    const { placements } = lineLayout(task);
    expect(byId(before, 'e:c149')).to.equal(undefined);
    expect(byId(placements, 'e:c149')?.line?.form).to.equal('title');
    expect(idsOf(placements)).to.deep.equal(task.store.all.map(({ id }) => id).sort());
    const titles = (all: readonly Placement[]) => all.filter(({ line }) => line?.form === 'member').length;
    expect(titles(before) - titles(placements)).to.be.within(1, 3);
  });
});

describe('lineLayout(task) with an event selected', () => {
  const { planned, ...task } = taskOf(crowdedDay);
  const lowTask = plannedDocument(crowdedDay, undefined, 90);

  for (const [name, low] of [
    ['of many rows', planned],
    ['of one row', lowTask.planned],
  ] as const) {
    it(`has every event once in a lane ${name}, whichever it is`, () => {
      for (const { id } of task.store.all) {
        const { placements } = lineLayout({ ...task, planned: low, selectedId: id });
        const drawn = placements.map((placement) => placement.id);
        expect(new Set(drawn).size, id).to.equal(drawn.length);
        expect(idsOf(placements), id).to.deep.equal(task.store.all.map((event) => event.id).sort());
      }
    });
  }

  it('says the words of a date with disputed hours in the order in which they are drawn', () => {
    const claims = [
      { by: 'Baku', when: '2022-09-13T09:00' },
      { by: 'Yerevan', when: '2022-09-13T10:00' },
    ];
    const raw = { zone: 'UTC', events: [{ id: 'a', title: 'Truce', when: '2022-09-13', claims }] };
    const [drawn] = lineLayout(taskOf(raw)).placements;
    expect([
      drawn?.line?.isTimeLast,
      drawn?.spoken.startsWith(`${drawn.label.time} Truce disputed`),
    ]).to.deep.equal([false, true]);
  });
});

describe('withSelectedTitle(placements, selected)', () => {
  const window: Span = { startAt: 0, endAt: 1000 };
  const task = taskOf(crowdedDay);
  const [placement] = lineLayout(task).placements.filter(({ id }) => id === 'e:lull');

  const lane = { id: 'a', topPx: 0, heightPx: 26, rows: 1, rowsTopPx: 4, hasStrip: false };

  /** The title of an event at an instant, among others; 1,000 px for 1,000 ms. */
  function withTitle(others: readonly Placement[], startAt: number, labelPx: number): readonly Placement[] {
    const newsEvent = task.store.byId('lull');
    if (!placement || !newsEvent) throw new Error('lull is not drawn');
    return withSelectedTitle(others, {
      newsEvent,
      placement: { ...placement, startAt, endAt: startAt, label: { ...placement.label, widthPx: labelPx } },
      lane,
      rowPx: 18,
      window,
      widthPx: 1000,
      asMark: () => null,
      withoutOne: (other) => other,
    });
  }

  function wordsAt(startAt: number, labelPx: number): number {
    const [title] = withTitle([], startAt, labelPx);
    return title?.line?.seenIn?.(window).wordsLeftPx ?? NaN;
  }

  it('displaces titles that it covers, and never a count, which stands for others', () => {
    const seenIn = () => ({ markFromPx: 500, markToPx: 500, isInside: false, isMarkOnTop: false, wordsLeftPx: 520, isMoved: false, wordsEndPx: null }); // prettier-ignore
    const other = (form: 'member' | 'rest') =>
      placement?.line && {
        ...placement,
        id: form,
        laneId: lane.id,
        topPx: lane.rowsTopPx,
        line: { ...placement.line, form, seenIn },
      };
    const others = [other('member'), other('rest')].filter((each) => each !== null && each !== undefined);
    expect(others).to.have.length(2);
    expect(withTitle(others, 500, 200).map(({ id }) => id)).to.deep.equal(['rest', 'e:lull']);
  });

  const facts = [
    ['after the mark', 500, 200, 510],
    ['before the mark where the window ends after it', 900, 200, 690],
    ['across the mark where neither side has room', 500, 900, 98],
    ['across a mark at the very start', 0, 995, 2],
  ] as const;
  for (const [name, startAt, labelPx, leftPx] of facts) {
    it(`puts the words ${name}`, () => {
      expect(wordsAt(startAt, labelPx)).to.equal(leftPx);
    });
  }
});
