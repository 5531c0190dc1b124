import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lineLabel, wrappedLabel } from '../../../src/layout/stacked/label.js';
import { sevenPxType as font } from '../../support/news-events.js';
import { runs } from '../../support/properties.js';

/** How many lines a browser sets words on at a width: as many words on each as fit. */
function linesAt(widthPx: number, words: readonly string[]): number {
  let lines = 0;
  let leftPx = 0;
  for (const word of words) {
    const wordPx = word.length * 7;
    if (lines > 0 && wordPx + 7 <= leftPx) leftPx -= wordPx + 7;
    else {
      lines += 1;
      leftPx = widthPx - wordPx;
    }
  }
  return lines;
}

const word = fc.integer({ min: 1, max: 14 }).map((length) => 'x'.repeat(length));
const words = (maxLength: number) => fc.array(word, { minLength: 1, maxLength });

describe('wrappedLabel(words, type)', () => {
  it('stands on one line where time and title need at most 190 px', () => {
    // 5 + 1 + 20 signs of 7 px.
    const label = wrappedLabel({ times: ['09:00'], title: 'Ceasefire due at ten' }, font);
    expect(label).to.include({ time: '09:00', title: 'Ceasefire due at ten', note: '', heightPx: 17 });
    expect(label.widthPx).to.be.within(182, 185);
  });

  it('takes two lines where they need more, as narrow as two lines can be', () => {
    // "09:00 Shelling eases," and "firing goes on".
    const label = wrappedLabel({ times: ['09:00'], title: 'Shelling eases, firing goes on' }, font);
    expect(label.heightPx).to.equal(34);
    expect(label.widthPx).to.be.within(21 * 7, 21 * 7 + 3);
  });

  it('puts a note on a line of its own', () => {
    const label = wrappedLabel({ times: ['09:00'], title: 'Ceasefire', note: 'says Baku' }, font);
    expect(label.note).to.equal('says Baku');
    expect(label.heightPx).to.equal(34);
  });

  it('shows the time of the chosen clock and has room for the widest', () => {
    const narrow = wrappedLabel({ times: ['9:00 AM', '12:00 PM'], title: 'Ceasefire' }, font);
    const wide = wrappedLabel({ times: ['12:00 PM', '9:00 AM'], title: 'Ceasefire' }, font);
    expect([narrow.time, wide.time]).to.deep.equal(['9:00 AM', '12:00 PM']);
    expect(narrow.widthPx).to.equal(wide.widthPx);
    expect(narrow.heightPx).to.equal(wide.heightPx);
  });

  it('is never wider than 250 px and the two to spare', () => {
    fc.assert(
      fc.property(words(40), words(20), (title, note) => {
        const label = wrappedLabel({ times: ['09:00'], title: title.join(' '), note: note.join(' ') }, font);
        expect(label.widthPx).to.be.at.most(252);
        expect(label.widthPx).to.be.above(0);
      }),
      runs(500),
    );
  });

  it('has the height that its words take at its width, however long a line may be', () => {
    fc.assert(
      fc.property(words(8), fc.constantFrom(120, 190, 340), (title, linePx) => {
        const pieces = ['09:00', ...title];
        // Longer titles than two lines of 250 px hold are cut.
        fc.pre(linesAt(250, pieces) <= 2);
        const label = wrappedLabel({ times: ['09:00'], title: title.join(' ') }, font, { linePx });
        expect(linesAt(label.widthPx, pieces)).to.equal(label.heightPx / 17);
      }),
      runs(500),
    );
  });

  it('has room for a flag after the title', () => {
    // 5 + 1 + 9 + 1 + 8 signs of 7 px.
    const label = wrappedLabel({ times: ['09:00'], title: 'Ceasefire', flag: 'disputed' }, font);
    expect(label).to.include({ flag: 'disputed', heightPx: 17 });
    expect(label.widthPx).to.be.within(168, 171);
  });

  it('has the height that its note takes at its width', () => {
    fc.assert(
      fc.property(words(6), (note) => {
        fc.pre(linesAt(250, note) <= 2);
        const label = wrappedLabel({ times: ['09:00'], title: 'Ceasefire', note: note.join(' ') }, font);
        expect(1 + linesAt(label.widthPx, note)).to.be.at.most(label.heightPx / 17);
      }),
      runs(500),
    );
  });

  it('takes two lines only for more words than one line of 190 px holds', () => {
    fc.assert(
      fc.property(words(8), (title) => {
        fc.pre(linesAt(190, ['09:00', ...title]) === 1);
        expect(wrappedLabel({ times: ['09:00'], title: title.join(' ') }, font).heightPx).to.equal(17);
      }),
      runs(300),
    );
  });
});

describe('lineLabel(words, type, limitPx)', () => {
  it('is as wide as its words, on one line', () => {
    const label = lineLabel({ times: ['overnight'], title: 'Appeal to Russia' }, font, 400);
    expect(label.widthPx).to.be.within(26 * 7, 26 * 7 + 2);
    expect(label.heightPx).to.equal(17);
  });

  it('is never wider than its limit', () => {
    expect(lineLabel({ times: [], title: 'x'.repeat(100) }, font, 380).widthPx).to.equal(380);
    expect(lineLabel({ times: [], title: 'x'.repeat(100) }, font, Infinity).widthPx).to.be.within(700, 702);
  });
});
