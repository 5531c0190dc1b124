import { expect } from '@open-wc/testing';
import { countUnread, nothingUnread, unreadWithout, type Unread } from '../../src/state/unread.js';

const unread: Unread = new Map([
  ['siege', 'new'],
  ['bridge', 'changed'],
  ['tunnel', 'new'],
]);

describe('unreadWithout(unread, id)', () => {
  it('leaves the others, in order and of their kind', () => {
    expect([...unreadWithout(unread, 'siege')]).to.deep.equal([
      ['bridge', 'changed'],
      ['tunnel', 'new'],
    ]);
  });

  it('leaves the map that it is given alone', () => {
    unreadWithout(unread, 'siege');
    expect(unread.has('siege')).to.equal(true);
  });

  it('is the same map where the news event is not unread', () => {
    expect(unreadWithout(unread, 'ceasefire')).to.equal(unread);
  });
});

describe('countUnread(unread)', () => {
  const facts = [
    ['two new and one changed', unread, { new: 2, changed: 1 }],
    ['nothing', nothingUnread, { new: 0, changed: 0 }],
  ] as const;
  for (const [name, map, counts] of facts) {
    it(`counts ${name}`, () => {
      expect(countUnread(map)).to.deep.equal(counts);
    });
  }
});
