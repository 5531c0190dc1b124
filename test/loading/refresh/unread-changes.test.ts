import { expect } from '@open-wc/testing';
import { runSync } from '../../../src/base/chunked-task.js';
import { unreadAfter } from '../../../src/loading/refresh/unread-changes.js';
import type { NewsEvent } from '../../../src/model/news-event.js';
import { nothingUnread, type Unread } from '../../../src/state/unread.js';
import { newsEvent } from '../../support/news-events.js';

const event = (id: string, record: unknown = { id }) => newsEvent({ id, when: '2022-09-13', record });
const after = (unread: Unread, before: readonly NewsEvent[], now: readonly NewsEvent[]) =>
  runSync(unreadAfter(unread, before, now));

const siege = event('siege');
const bridge = event('bridge');
const bridgeAgain = event('bridge', { id: 'bridge', title: 'Bridge reopened' });

describe('unreadAfter(unread, before, after)', () => {
  const facts: readonly [
    claim: string,
    unread: readonly (readonly [string, 'new' | 'changed'])[],
    before: readonly NewsEvent[],
    now: readonly NewsEvent[],
    result: readonly (readonly [string, 'new' | 'changed'])[],
  ][] = [
    ['calls new what was not there', [], [siege], [siege, bridge], [['bridge', 'new']]],
    [
      'calls changed what has another record',
      [],
      [siege, bridge],
      [siege, bridgeAgain],
      [['bridge', 'changed']],
    ],
    ['leaves out what is as it was', [], [siege], [event('siege')], []],
    [
      'keeps what still is unread',
      [['siege', 'new']],
      [siege],
      [siege, bridge],
      [
        ['siege', 'new'],
        ['bridge', 'new'],
      ],
    ],
    [
      'keeps new what changes before it is seen',
      [['bridge', 'new']],
      [bridge],
      [bridgeAgain],
      [['bridge', 'new']],
    ],
    [
      'keeps changed what changes once more',
      [['bridge', 'changed']],
      [bridge],
      [bridgeAgain],
      [['bridge', 'changed']],
    ],
    ['forgets what is gone where as much is new', [['siege', 'new']], [siege], [bridge], [['bridge', 'new']]],
    ['forgets what is gone', [['siege', 'new']], [siege, bridge], [bridge], []],
    [
      'calls new what was seen, went and has come back',
      [],
      [siege],
      [siege, bridgeAgain],
      [['bridge', 'new']],
    ],
    [
      'calls everything new after an empty document',
      [],
      [],
      [siege, bridge],
      [
        ['siege', 'new'],
        ['bridge', 'new'],
      ],
    ],
  ];
  for (const [claim, unread, before, now, result] of facts) {
    it(claim, () => {
      expect([...after(new Map(unread), before, now)]).to.deep.equal(result);
    });
  }

  it('is the same map where nothing differs', () => {
    const unread: Unread = new Map([['siege', 'new']]);
    expect(after(unread, [siege, bridge], [event('siege'), event('bridge')])).to.equal(unread);
    expect(after(nothingUnread, [siege], [event('siege')])).to.equal(nothingUnread);
  });

  it('leaves the map that it is given alone', () => {
    const unread: Unread = new Map([['siege', 'new']]);
    after(unread, [siege], [bridge]);
    expect([...unread.keys()]).to.deep.equal(['siege']);
  });

  it('claims nothing of records that cannot be compared', () => {
    const loop = (): object => {
      const record: Record<string, unknown> = {};
      record['itself'] = record;
      return record;
    };
    expect([...after(nothingUnread, [event('siege', loop())], [event('siege', loop())])]).to.deep.equal([]);
  });

  it('can be interrupted after each news event', () => {
    const steps = unreadAfter(nothingUnread, [], [siege, bridge]);
    expect([steps.next().done, steps.next().done, steps.next().done]).to.deep.equal([false, false, true]);
  });
});
