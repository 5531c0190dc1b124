import { expect } from '@open-wc/testing';
import type { CheckedDocument, NewsEvent } from '../../src/model/news-event.js';
import { clocksOf } from '../../src/state/clocks.js';
import { derive } from '../../src/state/derived.js';
import { newsEvent, when, type WrittenWhen } from '../support/news-events.js';
import { loadedDocument, stateWith } from '../support/states.js';

function offered(
  newsEvents: readonly NewsEvent[],
  { zones = '', zone = '', ...parts }: Partial<Omit<CheckedDocument, 'zones'>> & { zones?: string } = {},
): readonly string[] {
  const state = stateWith({ loaded: loadedDocument(newsEvents, { ...parts, zone }), zones });
  return clocksOf(state).clocks.map(({ id }) => id);
}

const at = (written: WrittenWhen, id = 'raid', zone?: string | null) =>
  newsEvent({ id, when: written, ...(zone === undefined ? {} : { zone }) });

describe('the clocks of a document', () => {
  const facts: readonly [
    claim: string,
    events: readonly NewsEvent[],
    zones: string,
    zone: string,
    ids: readonly string[],
  ][] = [
    ['are Moscow, GMT and local where it has hours', [at('2022-09-13T09:00')], '', 'Asia/Yerevan', ['Europe/Moscow', 'UTC', 'local']],
    ['are none where it has dates alone', [at('2022-09-13'), at('1789', 'b')], '', 'Asia/Yerevan', []],
    ['are none where no hour has a zone', [at('2022-09-13T09:00', 'raid', null)], '', 'Asia/Yerevan', []],
    ['are none without events', [], '', 'Asia/Yerevan', []],
    ['leave GMT out where the place has it', [at('2022-01-13T09:00Z')], '', 'Europe/London', ['Europe/Moscow', 'local']],
    ['have GMT in summer, when the place has not', [at('2022-07-13T09:00Z')], '', 'Europe/London', ['Europe/Moscow', 'UTC', 'local']],
    ['have GMT where one event of many is in summer', [at('2022-01-13T09:00Z'), at('2022-07-13T09:00Z', 'b')], '', 'Europe/London', ['Europe/Moscow', 'UTC', 'local']],
    ['take no hour from a date in summer', [at('2022-01-13T09:00Z'), at('2022-07-13', 'b')], '', 'Europe/London', ['Europe/Moscow', 'local']],
    ['are one for two zones of one offset', [at('2022-09-13T09:00')], 'Asia/Tbilisi Asia/Dubai UTC', 'Asia/Yerevan', ['Asia/Tbilisi', 'UTC']],
    ['are two where a zone had another offset then', [at('2015-09-13T09:00Z'), at('2000-07-13T09:00Z', 'b')], 'Asia/Tbilisi Asia/Dubai', 'UTC', ['Asia/Tbilisi', 'Asia/Dubai']],
    ['call the place local rather than by its zone', [at('2022-09-13T09:00')], '', 'Europe/Moscow', ['UTC', 'local']],
    ['differ by the end of what lasted', [at({ from: '2022-03-01T09:00Z', to: '2022-04-01T09:00Z' })], 'UTC Europe/London', 'UTC', ['UTC', 'Europe/London']],
  ]; // prettier-ignore
  for (const [claim, events, zones, zone, ids] of facts) {
    it(claim, () => {
      expect(offered(events, { zones, zone })).to.deep.equal(ids);
    });
  }

  it('count the hours that only a claim gives', () => {
    const claim = {
      by: 'Moscow',
      says: '',
      note: null,
      when: when('2022-09-13T08:00+03:00'),
      status: null,
      figures: [],
      sources: [],
    };
    const raid = newsEvent({ id: 'raid', when: '2022-09-13', claims: [claim] });
    expect(offered([raid], { zone: 'Asia/Yerevan' })).to.deep.equal(['Europe/Moscow', 'UTC', 'local']);
  });

  it('keep the chosen one of two that read alike, in its place', () => {
    const loaded = loadedDocument([at('2022-09-13T09:00')]);
    const { clocks, clock } = clocksOf(stateWith({ loaded, zone: 'Asia/Tbilisi', zones: 'local UTC' }));
    expect([clock.id, clocks.map(({ id }) => id)]).to.deep.equal(['Asia/Tbilisi', ['UTC', 'Asia/Tbilisi']]);
  });

  it('are worked out once for a document, whatever a filter hides of it', () => {
    const state = stateWith({ loaded: loadedDocument([at('2022-09-13T09:00')]) });
    const before = derive(state, null);
    const after = derive({ ...state, unread: new Map([['raid', 'new']]) }, before);
    expect(after.clocks === before.clocks).to.equal(true);
  });
});
