import { expect } from '@open-wc/testing';
import { DataSet } from '../../src/vis/data-set.js';

function heard() {
  const data = new DataSet<{ id: string; at: number }>();
  const changes: string[] = [];
  const listener = (name: string, { items }: { items: readonly string[] }) =>
    void changes.push(`${name} ${items.join(' ')}`);
  for (const name of ['add', 'update', 'remove']) data.on(name, listener);
  return { data, changes, listener };
}

describe('DataSet', () => {
  it('tells what is new before what has changed, and what is gone', () => {
    const { data, changes } = heard();
    data.update([{ id: 'a', at: 1 }]);
    data.update([
      { id: 'a', at: 2 },
      { id: 'b', at: 3 },
    ]);
    data.remove(['a', 'never']);
    expect(changes).to.deep.equal(['add a', 'add b', 'update a', 'remove a']);
  });

  it('has the last entry of each id, in the order in which they came', () => {
    const { data } = heard();
    data.update([
      { id: 'b', at: 1 },
      { id: 'a', at: 2 },
    ]);
    data.update([{ id: 'b', at: 3 }]);
    expect(data.getIds()).to.deep.equal(['b', 'a']);
    expect(data.get('b')).to.deep.equal({ id: 'b', at: 3 });
    expect(data.get('c')).to.equal(null);
  });

  it('tells nobody of nothing, and nobody who has left', () => {
    const { data, changes, listener } = heard();
    data.update([]);
    data.remove(['a']);
    data.off('add', listener);
    data.update([{ id: 'a', at: 1 }]);
    expect(changes).to.deep.equal([]);
  });
});
