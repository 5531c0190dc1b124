import { expect } from '@open-wc/testing';
import {
  all,
  armenia,
  ids,
  item,
  items,
  one,
  pill,
  press,
  show,
  textOf,
  texts,
} from '../support/timeline-page.js';

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
  ['death-toll', 'Death toll put at 49, or “at least 50”'],
  ['ceasefire', 'Ceasefire due to take effect'],
] as const;

/** Pills by lane: what they say, and how many they stand for. */
const pills = [
  ['fighting', 'overnight · 2'],
  ['fighting', '13 September, hour not reported · 5'],
  ['armenia', 'overnight · 7'],
  ['armenia', '13 September, hour not reported · 4'],
  ['azerbaijan', '13 September, hour not reported · 7'],
  ['mediation', '13 September, hour not reported · 5'],
] as const;

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
    expect(element.newsEvents).to.have.length(44);
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

  it('is at most 700 px high, 1280 px wide', async () => {
    const element = await show({ src: armenia });
    expect(element.offsetHeight).to.be.within(300, 700);
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

  it('gathers what has no hour, lane by lane, with counts', async () => {
    const element = await show({ src: armenia });
    const found = all(element, '[data-placement^="g:"]').map((groupItem) => [
      groupItem.dataset['placement']?.split(':')[1],
      textOf(groupItem),
    ]);
    expect(found).to.deep.equal(pills);
  });

  it('hides no event without a count: 9 alone, 30 gathered, 5 earlier', async () => {
    const element = await show({ src: armenia });
    const alone = all(element, '[data-placement^="e:"]').length;
    const groupItem = pills.map(([lane, words]) =>
      Number(/\d+$/.exec(textOf(pill(element, lane, words)))?.[0]),
    );
    const sum = groupItem.reduce((total, count) => total + count, 0);
    expect([alone, sum, texts(element, '.offscreen-count')]).to.deep.equal([9, 30, ['◂ earlier: 5']]);
  });

  it('opens each pill on as many events as it counts', async () => {
    const element = await show({ src: armenia });
    const counts: number[] = [];
    for (const [lane, words] of pills) {
      pill(element, lane, words).focus();
      await press('Enter');
      await element.updateComplete;
      counts.push(all(element, '.cluster-entry').length);
      await press('Escape');
      await element.updateComplete;
    }
    expect(counts).to.deep.equal([2, 5, 7, 4, 7, 5]);
  });

  it('names its four lanes', async () => {
    const element = await show({ src: armenia });
    const room = one(element, '.plot');
    const labels = all(element, '[part~="lane-label"]').map(textOf);
    expect(room).not.to.equal(null);
    expect(labels).to.deep.equal(['Fighting', 'Armenia', 'Azerbaijan', 'Mediation and reactions']);
  });

  it('draws two rings for the ceasefire, an hour apart, with who says which', async () => {
    const element = await show({ src: armenia });
    const rings = [...item(element, 'ceasefire').querySelectorAll('.glyph-ring')].map(
      (ring) => ring.getBoundingClientRect().left,
    );
    const room = one(element, '.axis')?.getBoundingClientRect().width ?? 0;
    expect(rings).to.have.length(2);
    expect(Math.abs((rings[1] ?? 0) - (rings[0] ?? 0))).to.be.closeTo(room / 24, 2);
    expect(textOf(item(element, 'ceasefire'))).to.contain(
      '09:00 says Azerbaijani media, citing unnamed sources',
    );
    expect(textOf(item(element, 'ceasefire'))).to.contain('says Russian Foreign Ministry');
  });

  it('draws the Monday of one report under the shelling, up to Yerevan’s midnight and tied to it', async () => {
    const element = await show({ src: armenia });
    const shelling = item(element, 'night-shelling');
    const [bar, monday, spine] = ['.glyph-bar', '.glyph-date.is-rival', '.glyph-spine'].map((selector) =>
      shelling.querySelector(selector)?.getBoundingClientRect(),
    );
    expect(texts(shelling, '.label')).to.deep.equal([
      'from about 00:00 Shelling along the border disputed',
      '12 September says One report',
    ]);
    expect(Math.abs((monday?.right ?? 0) - (bar?.left ?? Infinity))).to.be.at.most(1);
    expect(monday?.top).to.be.above(bar?.bottom ?? Infinity);
    expect(Math.abs((spine?.left ?? 0) - (bar?.left ?? Infinity))).to.be.at.most(2);
  });

  it('explains the signs that it uses and no others', async () => {
    const element = await show({ src: armenia });
    expect(texts(element, '.legend li')).to.deep.equal([
      'stated hour',
      'end not reported',
      'some time within',
      'date without an hour',
      'reports disagree',
    ]);
  });
});
