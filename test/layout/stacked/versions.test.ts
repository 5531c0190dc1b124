import { expect } from '@open-wc/testing';
import { versionsItem } from '../../../src/layout/stacked/versions.js';
import {
  at,
  claim,
  draftSetting,
  firstView,
  newsEvent,
  type WrittenWhen,
} from '../../support/news-events.js';

/** 50 px an hour, from 18:00 UTC. */
const context = draftSetting(firstView, 1200);
const item = (when: WrittenWhen, claimed: readonly WrittenWhen[], setting = context) =>
  versionsItem(
    newsEvent({
      id: 'a',
      title: 'Shelling',
      when,
      hasRivalTimes: true,
      claims: claimed.map((written, index) => claim(`party ${index + 1}`, written)),
    }),
    setting,
  );
const stretch = (from: string, to: string): WrittenWhen => ({
  from: `2022-09-${from}Z`,
  to: `2022-09-${to}Z`,
});

describe('versionsItem(newsEvent, context)', () => {
  const glyphs: readonly [claim: string, when: WrittenWhen, glyph: string][] = [
    ['a bar for what lasted', stretch('13T06:00', '13T08:00'), 'bar'],
    ['a hatch for a moment within', { within: ['2022-09-13T06:00Z', '2022-09-13T08:00Z'] }, 'hatch'],
    ['a hatch for a moment known to the hour', '2022-09-13T06Z', 'hatch'],
    ['a date for a day', '2022-09-13', 'date'],
    ['a ring for a minute', '2022-09-13T06:00Z', 'ring'],
    ['a ring for what lasted less than a dot is wide', stretch('13T06:00', '13T06:13'), 'ring'],
    ['a bar for what lasted just longer', stretch('13T06:00', '13T06:14'), 'bar'],
  ];
  for (const [words, when, glyph] of glyphs) {
    it(`draws ${words}`, () => {
      expect(item(when, ['2022-09-11']).placement.versions[0]?.glyph).to.equal(glyph);
    });
  }

  it('has a row for its own time, then one for each claim, each under the last', () => {
    const { versions, heightPx } = item(stretch('13T06:00', '13T08:00'), [
      '2022-09-11',
      '2022-09-12',
    ]).placement;
    expect(versions.map(({ label, topPx }) => [label.title, topPx])).to.deep.equal([
      ['Shelling', 0],
      // 11 px for the bar, a line of 17 and a gap of 2.
      ['says party 1', 30],
      ['says party 2', 60],
    ]);
    expect(heightPx).to.equal(88);
  });

  it('reaches over the times of all rows', () => {
    const { startAt, endAt } = item(stretch('13T06:00', '13T08:00'), [
      stretch('12T20:00', '12T21:00'),
      stretch('13T10:00', '13T11:00'),
    ]).placement;
    expect([startAt, endAt]).to.deep.equal([at('2022-09-12T20:00Z'), at('2022-09-13T11:00Z')]);
  });

  it('is open where any row is', () => {
    const { isOpenStart, isOpenEnd } = item(stretch('13T06:00', '13T08:00'), [
      { from: '2022-09-13T10:00Z' },
    ]).placement;
    expect([isOpenStart, isOpenEnd]).to.deep.equal([false, true]);
  });

  it('needs room for the longest of its rows, from the first instant on', () => {
    const reachOf = (claimed: WrittenWhen) => item(stretch('13T06:00', '13T08:00'), [claimed]).reach;
    expect(reachOf(stretch('13T10:00', '13T16:00'))).to.deep.equal({ leftPx: 8, rightPx: 10 * 50 });
    // "from 14:00 to 15:00 says party 1" is 224 px, and 2 to spare.
    expect(reachOf(stretch('13T10:00', '13T11:00'))).to.deep.equal({ leftPx: 8, rightPx: 4 * 50 + 226 });
  });

  it('counts under the third claim those that have no row', () => {
    const days = ['11', '12', '14', '15', '16'].map((day) => `2022-09-${day}`);
    const notes = (count: number) =>
      item(stretch('13T06:00', '13T08:00'), days.slice(0, count)).placement.versions.map(
        ({ label }) => label.note,
      );
    expect(notes(3)).to.deep.equal(['', '', '', '']);
    expect(notes(4)).to.deep.equal(['', '', '', '1 other time']);
    expect(notes(5)).to.deep.equal(['', '', '', '2 other times']);
  });

  it('names the party of its own time where a claim without a time rests on the same sources', () => {
    const event = newsEvent({
      id: 'a',
      when: stretch('13T06:00', '13T08:00'),
      hasRivalTimes: true,
      sources: ['s1'],
      claims: [{ ...claim('Moscow', null), sources: ['s1'] }, claim('Baku', '2022-09-11')],
    });
    expect(versionsItem(event, context).placement.versions.map(({ label }) => label.note)).to.deep.equal([
      'says Moscow',
      '',
    ]);
  });
});
