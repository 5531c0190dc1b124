import { expect } from '@open-wc/testing';
import { LaneRegistry, unnamedLaneId } from '../../src/read/read-lanes.js';
import { reading } from '../support/reading.js';
import { issuesOf, read, yerevan } from '../support/normalised.js';

function lanesFor(lanes: unknown, named: readonly unknown[]) {
  const events = named.map((lane, index) => ({ title: `Event ${index}`, when: '2022', lane }));
  const normalised = read({ ...yerevan, lanes, events });
  return {
    lanes: normalised.document.lanes.map(({ id, label }) => `${id}: ${label}`),
    used: normalised.document.newsEvents.map(({ lane }) => lane),
    issues: issuesOf(normalised),
  };
}

describe('lanes', () => {
  const facts = [
    ['none declared, none named', undefined, [undefined], [': '], [''], []],
    ['none declared, some named', undefined, ['War', null], ['War: War', ': Other'], ['War', ''], []],
    ['an empty list counts as none', [], ['War'], ['War: War'], ['War'], []],
    [
      'in the order declared',
      [{ id: 'b', label: 'B' }, { id: 'a' }],
      ['a', 'b'],
      ['b: B', 'a: a'],
      ['a', 'b'],
      [],
    ],
    ['names alone', ['War', 'Talks'], ['Talks'], ['War: War', 'Talks: Talks'], ['Talks'], []],
    [
      'declared, one event names none',
      [{ id: 'a', label: 'A' }],
      ['a', ' '],
      ['a: A', ': Other'],
      ['a', ''],
      [],
    ],
    [
      'an unknown one is added once',
      [{ id: 'a', label: 'A' }],
      ['x', 'x', 'a'],
      ['a: A', 'x: x'],
      ['x', 'x', 'a'],
      ['lane-unknown at events[0].lane'],
    ],
    [
      'declared twice',
      [
        { id: 'a', label: 'A' },
        { id: 'a', label: 'Again' },
      ],
      ['a'],
      ['a: A'],
      ['a'],
      ['lane-duplicate at lanes[1]'],
    ],
    ['ids as numbers', [{ id: 1, label: 'One' }], [1], ['1: One'], ['1'], []],
    ['a label alone', [{ label: 'Talks' }], ['Talks'], ['Talks: Talks'], ['Talks'], []],
    ['no list', 'War', ['a'], ['a: a'], ['a'], ['wrong-type at lanes']],
    [
      'no lanes in the list',
      [null, {}],
      ['a'],
      ['a: a'],
      ['a'],
      ['missing at lanes[0]', 'missing at lanes[1]'],
    ],
    [
      'member names',
      ['__proto__'],
      ['__proto__', 'constructor'],
      ['__proto__: __proto__', 'constructor: constructor'],
      ['__proto__', 'constructor'],
      ['lane-unknown at events[1].lane'],
    ],
    ['no text', [{ id: 'a' }], [{ id: 'a' }], ['a: a', ': Other'], [''], ['wrong-type at events[0].lane']],
  ] as const;

  for (const [name, declared, named, lanes, used, issues] of facts) {
    it(`are ${JSON.stringify(lanes)}: ${name}`, () => {
      expect(lanesFor(declared, named)).to.deep.equal({ lanes, used, issues });
    });
  }
});

describe('LaneRegistry', () => {
  const names = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `lane ${from + index}`);

  it('keeps two hundred declared lanes, and counts the others in one issue', () => {
    const { log, issues } = reading();
    const lanes = new LaneRegistry(log);
    lanes.readDocument(names(1, 203));
    const kept = lanes.finish();
    expect([kept.length, kept.at(-1)?.id]).to.deep.equal([200, 'lane 200']);
    expect(issues()).to.deep.equal(['too-many-lanes at lanes']);
    expect(log.list()[0]?.facts.detail).to.equal('3');
  });

  it('puts what names a lane beyond two hundred into the lane for the rest, and counts each such lane once', () => {
    const { log } = reading();
    const lanes = new LaneRegistry(log);
    for (const name of names(1, 200)) lanes.idFrom(name, 'lane');
    expect(
      ['lane 201', 'lane 201', 'lane 202', 'lane 7'].map((name) => lanes.idFrom(name, 'lane')),
    ).to.deep.equal([unnamedLaneId, unnamedLaneId, unnamedLaneId, 'lane 7']);
    expect(lanes.finish().at(-1)).to.deep.equal({ id: '', label: 'Other' });
    expect(log.list()[0]?.facts.detail).to.equal('2');
  });
});
