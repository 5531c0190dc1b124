import { expect } from '@open-wc/testing';
import { whenIdle } from '../../src/base/when-idle.js';

describe('whenIdle(act)', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback');
  afterEach(() => own && Object.defineProperty(globalThis, 'requestIdleCallback', own));

  async function calls(): Promise<string[]> {
    const order: string[] = [];
    await new Promise<void>((resolve) => {
      whenIdle(() => {
        order.push('idle');
        resolve();
      });
      order.push('first');
    });
    return order;
  }

  it('calls a function later', async () => {
    expect(await calls()).to.deep.equal(['first', 'idle']);
  });

  it('calls a function later where the browser has no requestIdleCallback', async () => {
    Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    expect('requestIdleCallback' in globalThis).to.equal(false);
    expect(await calls()).to.deep.equal(['first', 'idle']);
  });

  it('asks the browser when it is idle, where it can tell', async () => {
    let askCount = 0;
    Object.defineProperty(globalThis, 'requestIdleCallback', {
      value: (act: () => void) => {
        askCount += 1;
        queueMicrotask(act);
      },
      configurable: true,
    });
    await calls();
    expect(askCount).to.equal(1);
  });
});
