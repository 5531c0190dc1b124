import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit';
import type { Figure, Status } from '../../../src/model/news-event.js';
import { claimCards, figureTable } from '../../../src/features/details/lazy/evidence.js';
import { statusMark } from '../../../src/view/status-mark.js';
import { formatFigure } from '../../../src/i18n/late/format-figure.js';
import { inDetail } from '../../../src/features/details/lazy/details-context.js';
import { english } from '../../../src/i18n/en.js';
import type { ViewContext } from '../../../src/state/view-context.js';
import { claim, newsEvent } from '../../support/news-events.js';

const utc = { id: 'UTC', zone: 'UTC', name: 'GMT' };
const viewContext: ViewContext = {
  messages: english,
  lang: 'en',
  clock: utc,
  clocks: [utc],
  sources: new Map(),
  documentLang: null,
  numbers: new Map([['s0', 1]]),
  unread: new Map(),
};
const context = inDetail(viewContext);

function figure(part: Partial<Figure>): Figure {
  return {
    kind: 'killed',
    low: null,
    best: null,
    high: null,
    unit: null,
    by: null,
    stated: null,
    sources: [],
    ...part,
  };
}

function textOf(template: unknown): string {
  const host = document.createElement('div');
  render(template, host);
  return (host.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('numberText', () => {
  const facts: readonly [Partial<Figure>, string][] = [
    [{ best: 49 }, '49'],
    [{ best: 49, unit: 'people' }, '49 people'],
    [{ low: 49, best: 49 }, '49'],
    [{ low: 45, best: 49, high: 55, unit: 'people' }, '49 (45 to 55) people'],
    [{ low: 49, high: 50 }, '49 to 50'],
    [{ low: 49, high: 49 }, '49'],
    [{ low: 50, unit: 'people' }, 'at least 50 people'],
    [{ high: 50 }, 'at most 50'],
    [{ best: 0 }, '0'],
    [{ low: 0 }, 'at least 0'],
    [{ best: 100_000, unit: 'people' }, '100,000 people'],
    [{}, 'number not given'],
    [{ unit: 'people' }, 'number not given'],
  ];
  for (const [part, words] of facts) {
    it(`says “${words}” for ${JSON.stringify(part)}`, () => {
      expect(formatFigure(figure(part), context)).to.equal(words);
    });
  }

  it('writes numbers in the language', () => {
    expect(formatFigure(figure({ best: 100_000 }), { ...context, lang: 'de' })).to.equal('100.000');
  });
});

describe('figureTable', () => {
  it('keeps one row for each figure, with who says it and the stated words', () => {
    const rows = [
      figure({ best: 49, by: 'Yerevan', stated: '49 were killed', sources: ['s0'] }),
      figure({ low: 50, by: 'Headline' }),
    ];
    expect(textOf(figureTable(rows, context))).to.equal(
      'killed 49 Yerevan: 49 were killed [1] killed at least 50 Headline no source given',
    );
  });

  it('is nothing without figures', () => {
    expect(figureTable([], context)).to.equal(nothing);
  });
});

describe('statusMark', () => {
  const facts: readonly [Status, string][] = [
    ['reported', ''],
    ['corroborated', 'corroborated'],
    ['verified', 'verified'],
    ['disputed', 'disputed'],
    ['denied', 'denied'],
    ['retracted', 'retracted'],
  ];
  for (const [status, words] of facts) {
    it(`says ${words === '' ? 'nothing' : `“${words}”`} for ${status}`, () => {
      expect(textOf(statusMark(status, context))).to.equal(words);
    });
  }
});

describe('claimCards', () => {
  it('give the words of the source for the time that a party gives', () => {
    const own = claim('The town', '2022-09-13T23:10+04:00');
    const stated = { ...own, when: own.when && { ...own.when, stated: 'about ten past eleven' } };
    const cards = claimCards(
      newsEvent({ id: 'dam', when: '2022-09-13T21:40+04:00', claims: [stated] }),
      context,
    );
    expect(textOf(cards)).to.equal(
      'The town 19:10 on Tuesday 13 September 2022 (23:10 Yerevan) As stated: about ten past eleven no source given',
    );
  });
});
