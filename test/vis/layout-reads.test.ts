import { expect } from '@open-wc/testing';
import { arrangement, clearStages, hours, makeStage, nextFrame, placement } from '../support/drawing.js';

const sizes = ['offsetWidth', 'offsetHeight', 'clientWidth', 'clientHeight', 'scrollHeight'] as const;

/** Counts what makes the browser lay out the page at once, while `act` runs and in the two frames after it. */
async function layoutReads(act: () => void): Promise<string[]> {
  const reads: string[] = [];
  const owners = sizes.map((size) =>
    Object.hasOwn(HTMLElement.prototype, size) ? HTMLElement.prototype : Element.prototype,
  );
  const saved = sizes.map((size, index) => Object.getOwnPropertyDescriptor(owners[index], size));
  for (const [index, size] of sizes.entries()) {
    Object.defineProperty(owners[index], size, {
      configurable: true,
      get(this: Element) {
        reads.push(size);
        return saved[index]?.get?.call(this);
      },
    });
  }
  const { getBoundingClientRect } = Element.prototype;
  Element.prototype.getBoundingClientRect = function (this: Element) {
    reads.push('getBoundingClientRect');
    return getBoundingClientRect.call(this);
  };
  try {
    act();
    await nextFrame();
    await nextFrame();
  } finally {
    for (const [index, size] of sizes.entries())
      Object.defineProperty(owners[index], size, saved[index] as PropertyDescriptor);
    Element.prototype.getBoundingClientRect = getBoundingClientRect;
  }
  return reads;
}

describe('sizes of the page', () => {
  afterEach(clearStages);

  const jump = { animate: false, byReader: false } as const;
  const bridge = placement('bridge', { startAt: hours(6), endAt: hours(7) });

  it('are read when the room may have changed', async () => {
    const stage = makeStage();
    stage.show(bridge);
    expect(await layoutReads(() => stage.adapter.resize())).to.include('offsetWidth');
  });

  it('are read by no frame of a pan or a zoom', async () => {
    const stage = makeStage();
    stage.show(bridge);
    const { adapter } = stage;
    expect(
      await layoutReads(() => adapter.setWindow({ startAt: hours(3), endAt: hours(27) }, jump)),
    ).to.deep.equal([]);
    expect(
      await layoutReads(() => adapter.setWindow({ startAt: hours(5), endAt: hours(9) }, jump)),
    ).to.deep.equal([]);
  });

  it('are not read where placements change, nor where lanes do', async () => {
    const stage = makeStage();
    stage.show(bridge);
    const reads = await layoutReads(() =>
      stage.show({ ...bridge, spoken: 'in other words' }, placement('ceasefire', { startAt: hours(9) })),
    );
    expect(reads).to.deep.equal([]);
    const lanes = [
      { id: 'fighting', label: 'Fighting', heightPx: 90 },
      { id: 'talks', label: 'Talks', heightPx: 70.5 },
    ];
    expect(await layoutReads(() => stage.adapter.show(arrangement([bridge], lanes)))).to.deep.equal([]);
    expect(stage.container.getBoundingClientRect().height).to.equal(50 + 90 + 70.5);
  });
});
