import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit';
import type { Placement, VersionRow } from '../../src/layout/placement.js';
import { wholeEnglish } from '../support/whole-english.js';
import { legend } from '../../src/timeline/legend.js';

const placement = (kind: Placement['kind'], isOpenEnd = false) =>
  ({ kind, isOpenEnd, line: null, versions: [] as readonly VersionRow[] }) as Placement;

function words(...placements: Placement[]): string[] {
  const host = document.createElement('div');
  render(legend(placements, wholeEnglish), host);
  return [...host.querySelectorAll('li')].map((entry) => entry.textContent.trim());
}

describe('legend', () => {
  it('explains each sign once, in one order', () => {
    expect(
      words(placement('rivals'), placement('moment'), placement('within'), placement('moment')),
    ).to.deep.equal(['stated hour', 'some time within', 'reports disagree']);
  });

  it('tells an open end from a closed one', () => {
    expect(words(placement('duration'), placement('duration', true))).to.deep.equal([
      'it lasted',
      'end not reported',
    ]);
  });

  it('tells a time that is about or perhaps right from a stated one', () => {
    const soft = { ...placement('moment'), isSoft: true };
    expect(words(soft, placement('moment'))).to.deep.equal(['stated hour', 'about, or not certain']);
  });

  it('explains the signs of every row of rival times', () => {
    const rows = [
      { glyph: 'bar', isOpenEnd: true },
      { glyph: 'date', isOpenEnd: false },
    ] as VersionRow[];
    expect(words({ ...placement('versions'), versions: rows })).to.deep.equal([
      'end not reported',
      'date without an hour',
      'reports disagree',
    ]);
  });

  it('explains a date once, whether it is near enough to be a bracket or not', () => {
    const line = (glyph: 'capsule' | 'date') => ({ ...placement('date'), line: { glyph } }) as Placement;
    expect([words(line('capsule')), words(line('capsule'), line('date'))]).to.deep.equal([
      ['date without an hour'],
      ['date without an hour'],
    ]);
  });

  it('is nothing for pills, which say themselves what they are', () => {
    expect(
      legend([placement('span-cluster'), placement('cluster'), placement('chip')], wholeEnglish),
    ).to.equal(nothing);
  });
});
