import { expect } from '@open-wc/testing';
import { all, armenia, ids, item, items, one, show, textOf, texts } from '../support/timeline-page.js';

/** What an editor must find on the first view, by itself and with its title. */
const keyEvents = [
  ['night-shelling', 'Shelling along the border'],
  ['security-council-session', 'Armenia’s Security Council meets at night'],
  ['ceasefire', 'Ceasefire due to take effect'],
  ['csto-mechanisms', 'CSTO begins to activate its mechanisms'],
  ['france-un-pledge', 'to the UN Security Council'],
] as const;

/** Everything with an hour in its sources. */
const timedEvents = [
  ['night-shelling', 'Shelling along the border'],
  ['lull', 'Shelling eases, shooting goes on'],
  ['situation-report', 'Yerevan reports the border still “extremely tense”'],
  ['death-toll', 'Death toll put at 49, “at least 50” in all'],
  ['ceasefire', 'Ceasefire due to take effect'],
] as const;

/** What is known only to the night or the day stands together in its lane: the words of the bracket, and its events. */
const brackets = [
  ['overnight', 2],
  ['13 Sept, hour not reported', 5],
  ['overnight', 7],
  ['13 Sept, hour not reported', 4],
  ['13 Sept, hour not reported', 8],
  ['13 Sept, hour not reported', 7],
] as const;

/** Whether a title belongs to a bracket: below its top, above its end, in its lane. */
function isUnder(member: Element, bracket: Element): boolean {
  const [inner, outer] = [member.getBoundingClientRect(), bracket.getBoundingClientRect()];
  return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
}

const titles = (drawnItem: HTMLElement) => texts(drawnItem, '.title');

/** Whether all of a text is to be seen: neither cut nor scrolled away. */
const isWhole = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement) =>
  scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 2;

/** Marks, labels and pills that can be seen, with the item they belong to. */
function boxes(
  element: Element,
): { readonly id: string; readonly message: string; readonly rect: DOMRect }[] {
  return items(element).flatMap((drawnItem) => {
    const id = drawnItem.dataset['placement'] ?? '';
    const isChip = drawnItem.querySelector('.glyph, .label') === null;
    const parts = isChip ? [drawnItem] : [...drawnItem.querySelectorAll<HTMLElement>('.glyph, .label')];
    return parts
      .filter((part) => getComputedStyle(part).visibility === 'visible')
      .map((part) => ({ id, message: part.className, rect: part.getBoundingClientRect() }))
      .filter(({ rect }) => rect.width > 0 && rect.height > 0);
  });
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  const slackPx = 1;
  return (
    a.left < b.right - slackPx &&
    b.left < a.right - slackPx &&
    a.top < b.bottom - slackPx &&
    b.top < a.bottom - slackPx
  );
}

function overlapping(element: Element): string[] {
  const found = boxes(element);
  return found.flatMap((a, index) =>
    found
      .slice(index + 1)
      .filter((b) => b.id !== a.id && overlaps(a.rect, b.rect))
      .map((b) => `${a.id} ${a.message} and ${b.id} ${b.message}`),
  );
}

describe('the fighting of 13 September 2022', () => {
  it('is read with no problem', async () => {
    const element = await show({ src: armenia });
    expect(element.issues).to.deep.equal([]);
    expect(one(element, '.issues')).to.equal(null);
    expect(element.newsEvents).to.have.length(46);
  });

  it('has five events that are always shown by themselves', async () => {
    const element = await show({ src: armenia });
    const keys = element.newsEvents.filter(({ isKey }) => isKey);
    expect(ids(keys).sort()).to.deep.equal(keyEvents.map(([id]) => id).sort());
  });

  for (const widthPx of [1280, 1000, 760]) {
    it(`draws the five key events with their titles, ${widthPx} px wide`, async () => {
      const element = await show({ src: armenia }, widthPx);
      for (const [id, title] of keyEvents) expect(titles(item(element, id)).join()).to.contain(title);
    });
  }

  for (const widthPx of [1280, 760]) {
    for (const [id, title] of timedEvents) {
      it(`draws ${id}, which has an hour, by itself with all of its title, ${widthPx} px wide`, async () => {
        const element = await show({ src: armenia }, widthPx);
        const drawnItem = item(element, id);
        expect(titles(drawnItem)).to.include(title);
        const ofMarks = [...drawnItem.querySelectorAll<HTMLElement>('.label')];
        const labels = ofMarks.length === 0 ? [drawnItem] : ofMarks;
        const cut = labels.filter((label) => !isWhole(label));
        expect(cut.map(textOf)).to.deep.equal([]);
        const room = one(element, '.timeline')?.getBoundingClientRect() ?? new DOMRect();
        for (const label of labels) {
          const { left, right } = label.getBoundingClientRect();
          expect([left >= room.left, right <= room.right + 1]).to.deep.equal([true, true]);
        }
      });
    }
  }

  for (const widthPx of [1280, 1000, 760]) {
    for (const zone of ['moscow', 'gmt', 'local']) {
      it(`overlaps nothing, ${widthPx} px wide on the ${zone} clock`, async () => {
        const element = await show({ src: armenia, zone }, widthPx);
        expect(boxes(element).length).to.be.above(15);
        expect(overlapping(element)).to.deep.equal([]);
      });
    }
  }

  it('is at most 640 px high, axis and lanes, 1280 px wide', async () => {
    const element = await show({ src: armenia });
    expect(one(element, '.timeline-canvas')?.offsetHeight).to.be.within(300, 640);
  });

  for (const widthPx of [320, 360, 600]) {
    it(`cuts no label at an edge, ${widthPx} px wide`, async () => {
      const element = await show({ src: armenia, view: 'timeline' }, widthPx);
      const room = one(element, '.timeline')?.getBoundingClientRect() ?? new DOMRect();
      const cut = all(element, '.item > .label').filter((label) => {
        const { left, right } = label.getBoundingClientRect();
        const isInSight = right > room.left && left < room.right;
        return isInSight && (left < room.left - 1 || right > room.right + 1);
      });
      expect(cut.map(textOf)).to.deep.equal([]);
    });
  }

  it('is 1280 px wide and no wider inside', async () => {
    const element = await show({ src: armenia });
    expect([element.offsetWidth, element.scrollWidth]).to.deep.equal([1280, 1280]);
  });

  it('gives every event of the first window its title, and those before it a count', async () => {
    const element = await show({ src: armenia });
    const titled = all(element, '[data-placement^="e:"] .title').map(textOf);
    expect(titled).to.have.length(42);
    expect(all(element, '[data-placement^="r:"]')).to.have.length(0);
    expect(texts(element, '.offscreen-count')).to.deep.equal(['◂ earlier: 4']);
  });

  it('puts what has no hour under one bracket for each night and day, lane by lane', async () => {
    const element = await show({ src: armenia });
    const found = all(element, '.line-bracket').map((bracket) => [
      textOf(bracket),
      all(element, '.line-member').filter((member) => isUnder(member, bracket)).length,
    ]);
    expect(found).to.deep.equal(brackets);
  });

  it('names its four lanes', async () => {
    const element = await show({ src: armenia });
    const room = one(element, '.plot');
    const labels = all(element, '[part~="lane-label"]').map(textOf);
    expect(room).not.to.equal(null);
    expect(labels).to.deep.equal(['Fighting', 'Armenia', 'Azerbaijan', 'Mediation and reactions']);
  });

  it('draws one bracket for the ceasefire, from the earliest to the latest claim, an hour long', async () => {
    const element = await show({ src: armenia });
    const bracket = item(element, 'ceasefire').querySelector('.glyph-claims')?.getBoundingClientRect();
    const room = one(element, '.axis')?.getBoundingClientRect().width ?? 0;
    expect(bracket?.width).to.be.closeTo(room / 24, 2);
    expect(textOf(item(element, 'ceasefire'))).to.equal(
      'Ceasefire due to take effect disputed from 09:00 to 10:00, 1 other time',
    );
  });

  it('marks each claimed time of the ceasefire, its own with a dot', async () => {
    const element = await show({ src: armenia });
    const { left = NaN, right = NaN } =
      item(element, 'ceasefire').querySelector('.glyph-claims')?.getBoundingClientRect() ?? {};
    const middles = ['.glyph-claim', '.glyph-own'].map((selector) => {
      const rect = item(element, 'ceasefire').querySelector(selector)?.getBoundingClientRect();
      return rect ? rect.left + rect.width / 2 : NaN;
    });
    expect(middles[0]).to.be.closeTo(left, 2);
    expect(middles[1]).to.be.closeTo(right, 3);
  });

  it('draws the shelling from the Monday of one report on, and says so', async () => {
    const element = await show({ src: armenia });
    expect(textOf(item(element, 'night-shelling'))).to.equal(
      'Shelling along the border disputed from 12 Sept to 13 Sept 07:00, 1 other time',
    );
  });

  it('explains the signs that it uses and no others', async () => {
    const element = await show({ src: armenia });
    expect(texts(element, '.legend li')).to.deep.equal([
      'stated hour',
      'it lasted',
      'some time within',
      'date without an hour',
      'reports disagree',
    ]);
  });
});
