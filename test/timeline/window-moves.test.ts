import { expect } from '@open-wc/testing';
import { densestWithin, windowAround, zoomed } from '../../src/timeline/window-moves.js';
import { at, span } from '../support/news-events.js';

const night = span('2022-09-12T18:00Z', '2022-09-13T02:00Z');
const day = span('2022-09-13T00:00Z', '2022-09-14T00:00Z');

describe('windowAround(at, like)', () => {
  it('is as long as the other window, with the instant in its middle', () => {
    expect(windowAround(at('2022-10-01T12:00Z'), night)).to.deep.equal(
      span('2022-10-01T08:00Z', '2022-10-01T16:00Z'),
    );
  });
});

describe('zoomed(window, factor)', () => {
  const facts = [
    ['half of the span for 2', 2, span('2022-09-13T06:00Z', '2022-09-13T18:00Z')],
    ['twice the span for 0.5', 0.5, span('2022-09-12T12:00Z', '2022-09-14T12:00Z')],
    ['the same span for 1', 1, day],
  ] as const;
  for (const [claim, factor, window] of facts) {
    it(`shows ${claim}, about the same middle`, () => {
      expect(zoomed(day, factor)).to.deep.equal(window);
    });
  }
});

describe('densestWithin(window, factor, countFrom)', () => {
  /** Counts these instants of the day, in hours. */
  const countFrom = (hours: readonly number[]) => (from: number) =>
    hours.filter((hour) => day.startAt + hour * 3_600_000 >= from).length;

  const facts = [
    ['the middle where there is nothing', [], span('2022-09-13T06:00Z', '2022-09-13T18:00Z')],
    ['the middle where it holds all', [7, 12, 17], span('2022-09-13T06:00Z', '2022-09-13T18:00Z')],
    ['the start for a crowd there', [0, 0.1, 0.2, 23], span('2022-09-13T00:00Z', '2022-09-13T12:00Z')],
    ['no further from the middle than it must', [20], span('2022-09-13T08:15Z', '2022-09-13T20:15Z')],
  ] as const;
  for (const [claim, hours, window] of facts) {
    it(`is ${claim}`, () => {
      expect(densestWithin(day, 2, countFrom(hours))).to.deep.equal(window);
    });
  }
});
