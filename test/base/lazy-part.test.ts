import { expect } from '@open-wc/testing';
import { lazyPart } from '../../src/base/lazy-part.js';
import { testImport } from '../support/imports.js';
import { unhandledDuring } from '../support/rejections.js';

const help = { openHelp: () => {} };
const cause = new TypeError('Failed to fetch');

/** A part, and what has been heard of it. */
function partOf(code = testImport<object>()) {
  const heard: string[] = [];
  const retries: (() => Promise<object | null>)[] = [];
  const part = lazyPart(
    code.importPart,
    (why, retry) => {
      heard.push(`failed: ${String(why)}`);
      retries.push(retry);
    },
    () => heard.push('loaded'),
  );
  return { part, heard, retries, code };
}

describe('lazyPart(importPart, onFailure, onLoad)', () => {
  it('fetches nothing before it is asked to', () => {
    const { part, code } = partOf();
    expect([part.current, code.askCount]).to.deep.equal([null, 0]);
  });

  it('resolves with what has loaded, and says so once', async () => {
    const { part, heard, code } = partOf();
    const loading = part.load();
    code.arrive(help);
    expect(await loading).to.equal(help);
    expect(await part.load()).to.equal(help);
    expect([part.current, part.need(), heard, code.askCount]).to.deep.equal([help, null, ['loaded'], 1]);
  });

  it('fetches once for all who ask while it is on its way', async () => {
    const { part, code } = partOf();
    const loads = Promise.all([part.load(), part.load(), Promise.resolve(part.need())]);
    code.arrive(help);
    expect(await loads).to.deep.equal([help, help, help]);
    expect(code.askCount).to.equal(1);
  });

  it('is here at once for a second element that names the same function', async () => {
    const first = partOf();
    const second = partOf(first.code);
    const loading = first.part.load();
    first.code.arrive(help);
    await loading;
    expect([second.part.current, second.part.need()]).to.deep.equal([help, null]);
    expect(await second.part.load()).to.equal(help);
    expect(first.code.askCount).to.equal(1);
  });

  it('is another part for another function', async () => {
    const first = partOf();
    const other = partOf();
    const loading = first.part.load();
    first.code.arrive(help);
    await loading;
    expect(other.part.current).to.equal(null);
  });

  it('resolves with null after a failure, tells it once to all who wait, and rejects nothing', async () => {
    const { part, heard, code } = partOf();
    const reasons = await unhandledDuring(async () => {
      void part.load();
      const loading = part.load();
      code.fail(cause);
      expect(await loading).to.equal(null);
    });
    expect([heard, reasons]).to.deep.equal([['failed: TypeError: Failed to fetch'], []]);
  });

  it('tells a failure that is thrown before there is a promise', async () => {
    const heard: unknown[] = [];
    const throwing = () => {
      throw cause;
    };
    expect(await lazyPart(throwing, (why) => heard.push(why)).load()).to.equal(null);
    expect(heard).to.deep.equal([cause]);
  });

  it('tries again at the next load, and tells each failure', async () => {
    const { part, heard, code } = partOf();
    for (const loading of [part.load(), null]) {
      const attempt = loading ?? part.load();
      code.fail(cause);
      await attempt;
    }
    const third = part.load();
    code.arrive(help);
    expect(await third).to.equal(help);
    expect(code.askCount).to.equal(3);
    expect(heard).to.deep.equal([
      'failed: TypeError: Failed to fetch',
      'failed: TypeError: Failed to fetch',
      'loaded',
    ]);
  });

  it('leaves a view that needs it alone after a failure, until somebody loads it again', async () => {
    const { part, code } = partOf();
    const needed = part.need();
    code.fail(cause);
    await needed;
    expect([part.need(), code.askCount]).to.deep.equal([null, 1]);
    const again = part.load();
    const neededAgain = part.need();
    code.arrive(help);
    expect([await again, await neededAgain]).to.deep.equal([help, help]);
  });

  it('hands a failure a function that tries again', async () => {
    const { part, retries, code } = partOf();
    const loading = part.load();
    code.fail(cause);
    await loading;
    const again = retries[0]?.();
    code.arrive(help);
    expect(await again).to.equal(help);
    expect([part.current, code.askCount]).to.deep.equal([help, 2]);
  });
});
