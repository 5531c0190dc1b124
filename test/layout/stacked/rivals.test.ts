import { expect } from '@open-wc/testing';
import { rivalFormOf, rivalsItem } from '../../../src/layout/stacked/rivals.js';
import type { NewsEventParts } from '../../support/news-events.js';
import {
  at,
  claim,
  draftSetting,
  firstView,
  newsEvent,
  type WrittenWhen,
} from '../../support/news-events.js';

const hourMs = 3_600_000;
/** 50 px an hour, from 18:00 UTC. */
const context = draftSetting(firstView, 1200);
const rival = (when: WrittenWhen, claimed: readonly WrittenWhen[], parts: Partial<NewsEventParts> = {}) =>
  newsEvent({
    id: 'a',
    title: 'Ceasefire',
    when,
    status: 'disputed',
    hasRivalTimes: true,
    claims: claimed.map((written, index) => claim(['Baku', 'Yerevan', 'Moscow'][index] ?? '', written)),
    ...parts,
  });

describe('rivalFormOf(newsEvent, msPerPx)', () => {
  const facts: readonly [
    claim: string,
    when: WrittenWhen,
    claimed: WrittenWhen,
    msPerPx: number,
    form: string | null,
  ][] = [
    ['rivals for two moments', '2022-09-13T09:00', '2022-09-13T10:00', hourMs / 50, 'rivals'],
    ['versions for a moment and a day', '2022-09-13T09:00', '2022-09-14', hourMs / 50, 'versions'],
    ['versions for a day of 12 px', '2022-09-13T09:00', '2022-09-14', 2 * hourMs, 'versions'],
    [
      'rivals for a day of 10 px, no longer than a dot',
      '2022-09-13T09:00',
      '2022-09-14',
      2.4 * hourMs,
      'rivals',
    ],
    ['null for times that can both be true', '2022-09-13T09:00', '2022-09-13', hourMs / 50, null],
  ];
  for (const [words, when, claimed, msPerPx, form] of facts) {
    it(`is ${words}`, () => {
      expect(rivalFormOf(rival(when, [claimed]), msPerPx)).to.equal(form);
    });
  }

  it('is null where the news event is not said to have rival times', () => {
    const event = rival('2022-09-13T09:00', ['2022-09-13T10:00'], { hasRivalTimes: false });
    expect(rivalFormOf(event, 1)).to.equal(null);
  });
});

describe('rivalsItem(newsEvent, context)', () => {
  const item = rivalsItem(rival('2022-09-13T06:00Z', ['2022-09-13T07:00Z'], { sources: ['s1'] }), context);

  it('reaches from the first of the times to the last, its own time first among them', () => {
    const { startAt, endAt, rivals } = item.placement;
    expect([startAt, endAt]).to.deep.equal([at('2022-09-13T06:00Z'), at('2022-09-13T07:00Z')]);
    expect(rivals).to.deep.equal([at('2022-09-13T06:00Z'), at('2022-09-13T07:00Z')]);
    const later = rivalsItem(rival('2022-09-13T08:00Z', ['2022-09-13T07:00Z']), context).placement;
    expect(later.rivals).to.deep.equal([at('2022-09-13T08:00Z'), at('2022-09-13T07:00Z')]);
    expect(later.startAt).to.equal(at('2022-09-13T07:00Z'));
  });

  it('has a label for each side, 11 px from the middle of its ring', () => {
    const { label, rivalLabel } = item.placement;
    // "10:00 Ceasefire disputed" and "11:00 says Baku", at 7 px, and 2 to spare.
    expect([label.widthPx, rivalLabel?.widthPx]).to.deep.equal([170, 107]);
    expect(item.reach).to.deep.equal({ leftPx: 11 + 170, rightPx: 50 + 11 + 107 });
  });

  it('has the label of its own time on the right where that is later', () => {
    const { reach } = rivalsItem(
      rival('2022-09-13T07:00Z', ['2022-09-13T06:00Z'], { sources: ['s1'] }),
      context,
    );
    expect(reach).to.deep.equal({ leftPx: 11 + 107, rightPx: 50 + 11 + 170 });
  });

  it('counts the claims where one label stands for several', () => {
    const hours = ['07', '08', '09'].map((hour) => `2022-09-13T${hour}:00Z`);
    const notes = [1, 2, 3].map(
      (count) =>
        rivalsItem(rival('2022-09-13T06:00Z', hours.slice(0, count)), context).placement.rivalLabel?.note,
    );
    expect(notes).to.deep.equal(['', '2 other times', '3 other times']);
  });

  it('says in the order in which the labels stand', () => {
    const { spoken } = rivalsItem(rival('2022-09-13T07:00Z', ['2022-09-13T06:00Z']), context).placement;
    expect(spoken.indexOf('says Baku')).to.be.below(spoken.indexOf('Ceasefire'));
  });

  it('has both labels under its rings where the window’s start would cut one', () => {
    // The first ring stands 50 px in.
    const { placement, reach } = rivalsItem(
      rival('2022-09-12T19:00Z', ['2022-09-12T20:00Z'], { sources: ['s1'] }),
      context,
    );
    expect(placement.labelFromPx).to.equal(0);
    // A line for the rings, two for the label with its note, and one.
    expect(placement.heightPx).to.equal(17 + 34 + 17);
    expect(reach).to.deep.equal({ leftPx: 5.5, rightPx: 170 });
  });

  it('has them further left where the window’s end would cut one', () => {
    // The rings stand 100 and 50 px before the end; the labels need 170.
    const { placement, reach } = rivalsItem(
      rival('2022-09-13T16:00Z', ['2022-09-13T17:00Z'], { sources: ['s1'] }),
      context,
    );
    expect(placement.labelFromPx).to.equal(-70);
    expect(reach).to.deep.equal({ leftPx: 70, rightPx: 100 });
  });

  it('leaves labels beside rings that are not all in the window', () => {
    const { placement } = rivalsItem(rival('2022-09-12T17:00Z', ['2022-09-12T19:00Z']), context);
    expect(placement.labelFromPx).to.equal(null);
  });
});
