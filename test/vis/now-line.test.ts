import { expect } from '@open-wc/testing';
import { hourMs, minuteMs } from '../../src/time/instant.js';
import { NowLine } from '../../src/vis/now-line.js';
import { scaleOf } from '../../src/vis/scale.js';
import { clearStages, day, edgesPx, hours, makeStage } from '../support/drawing.js';

/** Delays of the timers that were set while the work was done. */
async function delaysDuring(work: () => Promise<void>): Promise<number[]> {
  const delays: number[] = [];
  const { setTimeout: original } = window;
  window.setTimeout = ((handler: TimerHandler, delay = 0, ...rest: unknown[]) => {
    delays.push(delay);
    return original(handler, delay, ...rest);
  }) as typeof window.setTimeout;
  await work();
  window.setTimeout = original;
  return delays;
}

/** Resolves once another observer has reported and a frame has passed: by then the line's own has reported too. */
function seenOnce(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => resolve());
    });
    observer.observe(element);
  });
}

describe('NowLine', () => {
  const lines: NowLine[] = [];
  const lineAt = (now: number): NowLine => {
    const line = new NowLine(() => now);
    line.element.style.cssText = 'position: fixed; top: 0; width: 2px; height: 20px';
    document.body.append(line.element);
    lines.push(line);
    return line;
  };
  afterEach(() => {
    for (const line of lines.splice(0)) {
      line.destroy();
      line.element.remove();
    }
  });

  const facts = [
    ['Europe/Moscow', 'en', 24 * hourMs, '12:03'],
    ['UTC', 'en', 24 * hourMs, '09:03'],
    ['Asia/Kathmandu', 'en', 24 * hourMs, '14:48'],
    ['UTC', 'en', 10 * minuteMs, '09:03:00'],
    ['UTC', 'en', 60 * 24 * hourMs, ''],
  ] as const;
  for (const [zone, lang, lengthMs, words] of facts) {
    it(`reads "${words}" in ${zone} in a window of ${lengthMs / hourMs} hours`, () => {
      const line = lineAt(hours(9) + 3 * minuteMs);
      line.draw(scaleOf({ startAt: hours(9), endAt: hours(9) + lengthMs }, 1000), zone, lang);
      expect(line.element.textContent).to.equal(words);
    });
  }

  it('is hidden while the window does not hold the present', () => {
    const line = lineAt(hours(30));
    line.draw(scaleOf(day, 1200), 'UTC', 'en');
    expect(line.element.classList.contains('is-out')).to.equal(true);
    line.draw(scaleOf({ startAt: hours(24), endAt: hours(48) }, 1200), 'UTC', 'en');
    expect(line.element.classList.contains('is-out')).to.equal(false);
  });

  it('is hidden, too, where the data does not reach the present', () => {
    const line = lineAt(hours(9));
    line.draw(scaleOf(day, 1200), 'UTC', 'en');
    line.setWanted(false);
    expect(line.element.classList.contains('is-out')).to.equal(true);
    line.setWanted(true);
    expect(line.element.classList.contains('is-out')).to.equal(false);
  });

  it('waits for the next minute, or the next pixel, while it is in sight', async () => {
    const line = lineAt(hours(9) + 20_000);
    const delays = await delaysDuring(async () => {
      line.draw(scaleOf(day, 1200), 'UTC', 'en');
      await seenOnce(line.element);
      line.draw(scaleOf(day, 1200), 'UTC', 'en');
      line.draw(scaleOf({ startAt: hours(9), endAt: hours(10) }, 1200), 'UTC', 'en');
    });
    expect(delays).to.include(40_000).and.to.include(3_000);
  });

  it('sets no timer while it is out of sight', async () => {
    const line = lineAt(hours(9));
    line.element.style.display = 'none';
    const delays = await delaysDuring(async () => {
      line.draw(scaleOf(day, 1200), 'UTC', 'en');
      await seenOnce(line.element);
      line.draw(scaleOf(day, 1200), 'UTC', 'en');
    });
    expect(delays.filter((delay) => delay >= 1_000)).to.deep.equal([]);
  });
});

describe('the present on a timeline', () => {
  afterEach(clearStages);

  it('stands at its pixel, on the clock of the axis', () => {
    const now = Date.now();
    const stage = makeStage({ startAt: now - 6 * hourMs, endAt: now + 6 * hourMs });
    stage.show();
    const line = stage.root.querySelector('.now');
    expect(edgesPx(stage, line)[0]).to.be.closeTo(600, 2);
    expect(line?.textContent).to.match(/^\d\d:\d\d$/);
    expect(line?.textContent).to.equal(new Date(now).toISOString().slice(11, 16));
  });

  it('is not on a day long past', () => {
    const stage = makeStage();
    stage.show();
    expect(getComputedStyle(stage.root.querySelector('.now') as Element).visibility).to.equal('hidden');
  });
});
