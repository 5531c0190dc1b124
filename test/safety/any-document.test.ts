import fc from 'fast-check';
import { runs } from '../support/properties.js';
import { claimSurvivesBytes, documentClaims } from '../support/document-claims.js';

// One engine's JavaScript is like another's here: ten thousand documents are read in one of them.
const isChromium = !navigator.userAgent.includes('Firefox');

describe('any document at all', () => {
  it('is read without a throw, each record answered for, whatever the order, and reads back the same', function () {
    this.timeout(120_000);
    fc.assert(documentClaims, runs(isChromium ? 10_000 : 500));
  });

  it('is refused or read when bytes of the real case are changed, added or lost', async function () {
    this.timeout(60_000);
    const text = await (await fetch('/data/2022-09-13-armenia-azerbaijan.json')).text();
    const change = fc.record({ at: fc.nat(text.length), byte: fc.nat(300), drop: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        claimSurvivesBytes(text, changes),
      ),
      runs(isChromium ? 200 : 20),
    );
  });
});
