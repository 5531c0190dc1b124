import { expect } from '@open-wc/testing';
import { createItem, formOf } from '../../../src/layout/stacked/create-item.js';
import type { NewsEvent } from '../../../src/model/news-event.js';
import {
  at,
  claim,
  draftSetting,
  firstView,
  newsEvent,
  plainWords,
  type WrittenWhen,
} from '../../support/news-events.js';

/** Scales, as milliseconds of one pixel: 1,200 px show a day, a month, a century. */
const scales = { day: 72_000, month: 2_160_000, century: 2.63e9 } as const;
const overnight: WrittenWhen = { within: ['2022-09-13T00:00', '2022-09-13T08:00'] };

describe('formOf(newsEvent, msPerPx)', () => {
  const facts = [
    ['2022-09-13T09:00', 'moment', 'moment', 'moment'],
    ['2022-09-13T09', 'moment', 'moment', 'moment'],
    ['2022-09-13T09:00~', 'moment', 'moment', 'moment'],
    // A day is 1,200 px, 40 px, and nothing.
    ['2022-09-13', 'vague', 'moment', 'moment'],
    ['2022-09', 'vague', 'vague', 'moment'],
    ['2022', 'vague', 'vague', 'moment'],
    [{ from: '2022-09-13T00:05' }, 'duration', 'duration', 'duration'],
    [{ from: '2022-09-13', to: '2022-09-14' }, 'duration', 'duration', 'duration'],
    [{ to: '2022-09-13T10:00' }, 'duration', 'duration', 'duration'],
    // A night is 400 px, 13 px, and nothing. It is never a moment.
    [overnight, 'vague', 'within', 'within'],
    [{ within: ['2022-09-13T09:00', '2022-09-13T10:00'] }, 'within', 'within', 'within'],
  ] as const;
  for (const [written, day, month, century] of facts) {
    it(`is ${day}, ${month} and ${century} for ${JSON.stringify(written)} in a day, a month and a century`, () => {
      const one = newsEvent({ id: 'a', when: written });
      const forms = Object.values(scales).map((msPerPx) => formOf(one, msPerPx));
      expect(forms).to.deep.equal([day, month, century]);
    });
  }

  it('is vague for a clock time without a zone: it may be any of 26 hours', () => {
    const floating = newsEvent({ id: 'a', when: '2022-09-13T09:00', zone: null });
    expect(formOf(floating, scales.day)).to.equal('vague');
  });

  it('shows key events by themselves, whatever is known of their time', () => {
    const key = (when: WrittenWhen) => formOf(newsEvent({ id: 'a', when, isKey: true }), scales.day);
    expect(key('2022-09-13')).to.equal('chip');
    expect(key(overnight)).to.equal('within');
    expect(key('2022-09-13T09:00')).to.equal('moment');
  });

  it('is rivals where a claim’s clock time rules out the event’s own', () => {
    const parts = { id: 'a', when: '2022-09-13T09:00+03:00', hasRivalTimes: true } as const;
    const rival = claim('Baku', '2022-09-13T08:00+03:00');
    expect(formOf(newsEvent({ ...parts, claims: [rival] }), scales.day)).to.equal('rivals');
    expect(formOf(newsEvent({ ...parts, claims: [claim('Baku', null)] }), scales.day)).to.equal('moment');
    expect(formOf(newsEvent({ ...parts, hasRivalTimes: false, claims: [rival] }), scales.day)).to.equal(
      'moment',
    );
  });
});

describe('formOf with rival times', () => {
  const form = (when: WrittenWhen, rival: WrittenWhen, scale: keyof typeof scales) =>
    formOf(newsEvent({ id: 'a', when, hasRivalTimes: true, claims: [claim('Baku', rival)] }), scales[scale]);

  it('is versions where one of them lasts, or is only a date, and is wider than a dot', () => {
    expect(form('2022-09-13T09:00', '2022-09-12', 'day')).to.equal('versions');
    expect(form({ from: '2022-09-13T00:00' }, '2022-09-12', 'day')).to.equal('versions');
    expect(form('2022-09-13', '2022-09-12', 'day')).to.equal('versions');
    expect(form(overnight, '2022-09-12', 'day')).to.equal('versions');
    expect(form('2022-09', '2022-10', 'month')).to.equal('versions');
  });

  it('is rivals where each is no wider than a dot', () => {
    expect(form('2022-09-13', '2022-09-12', 'century')).to.equal('rivals');
    expect(form('2022-09', '2022-10', 'century')).to.equal('rivals');
  });
});

describe('draftOf(newsEvent, form, setting)', () => {
  const context = draftSetting(firstView, 1200);

  it('draws a moment from its first instant to the end of its minute', () => {
    const { placement } = createItem(newsEvent({ id: 'a', when: '2022-09-13T09:00' }), 'moment', context);
    expect(placement).to.include({
      id: 'e:a', kind: 'moment', laneId: 'fighting', isOpenStart: false, isOpenEnd: false, isSoft: false,
    }); // prettier-ignore
    expect(placement.newsEventIds()).to.deep.equal(['a']);
    expect([placement.startAt, placement.endAt]).to.deep.equal([
      at('2022-09-13T05:00Z'),
      at('2022-09-13T05:01Z'),
    ]);
    expect(placement.label).to.include({ time: '09:00', title: 'Title of a', heightPx: 17 });
  });

  it('draws a stretch to its very end, and says which ends are open', () => {
    const draft = (when: WrittenWhen) =>
      createItem(newsEvent({ id: 'a', when }), 'duration', context).placement;
    const closed = draft({ from: '2022-09-13T00:05', to: '2022-09-13T10:00' });
    expect([closed.startAt, closed.endAt]).to.deep.equal([at('2022-09-12T20:05Z'), at('2022-09-13T06:00Z')]);
    expect(closed).to.include({ isOpenStart: false, isOpenEnd: false });
    expect(draft({ from: '2022-09-13T00:05' })).to.include({ isOpenStart: false, isOpenEnd: true });
    expect(draft({ to: '2022-09-13T00:05' })).to.include({ isOpenStart: true, isOpenEnd: false });
  });

  it('is soft where the time is approximate, uncertain or within', () => {
    const isSoft = (when: WrittenWhen, form: 'moment' | 'within') =>
      createItem(newsEvent({ id: 'a', when }), form, context).placement.isSoft;
    expect(isSoft('2022-09-13T07:00~', 'moment')).to.equal(true);
    expect(isSoft('2022-09-13T07:00?', 'moment')).to.equal(true);
    expect(isSoft(overnight, 'within')).to.equal(true);
    expect(isSoft('2022-09-13T07:00', 'moment')).to.equal(false);
  });

  it('reaches as far right as its label does, and a bar as far as itself', () => {
    const moment = createItem(newsEvent({ id: 'a', when: '2022-09-13T09:00' }), 'moment', context);
    expect(moment.reach.rightPx).to.be.at.least(moment.placement.label.widthPx);
    // Ten hours at 50 px.
    const stretch = { from: '2022-09-13T00:00', to: '2022-09-13T10:00' };
    const bar = createItem(newsEvent({ id: 'a', when: stretch }), 'duration', context);
    expect(bar.reach.rightPx).to.be.at.least(500);
  });

  describe('for rivals', () => {
    const ceasefire = newsEvent({
      id: 'ceasefire',
      title: 'Ceasefire due',
      when: '2022-09-13T09:00+03:00',
      hasRivalTimes: true,
      status: 'disputed',
      sources: ['s0', 's4'],
      claims: [
        // It speaks for the event's own time: it gives none, and rests on the same sources.
        { ...claim('the Russian Foreign Ministry', null), sources: ['s4', 's0'] },
        claim('Azerbaijani media', '2022-09-13T08:00+03:00'),
      ],
    });
    const { placement } = createItem(ceasefire, 'rivals', context);

    it('draws both times, and neither alone', () => {
      expect([placement.startAt, placement.endAt]).to.deep.equal([
        at('2022-09-13T05:00Z'),
        at('2022-09-13T06:00Z'),
      ]);
      expect(placement.rivals).to.have.members([at('2022-09-13T05:00Z'), at('2022-09-13T06:00Z')]);
    });

    it('says at each time who says so', () => {
      expect(placement.label).to.include({ time: '10:00', title: 'Ceasefire due' });
      expect(placement.label.note).to.contain('the Russian Foreign Ministry').and.to.contain('2 sources');
      expect(placement.rivalLabel).to.include({ time: '09:00' });
      expect(placement.rivalLabel?.title).to.contain('Azerbaijani media');
    });

    it('names no party for the own time where a claim rests on other sources', () => {
      const elsewhere = { ...ceasefire, claims: [claim('Yerevan', null), ...ceasefire.claims.slice(1)] };
      expect(createItem(elsewhere, 'rivals', context).placement.label.note).to.equal('2 sources');
    });

    it('labels the rival time with the party that rules the own time out, not with one that agrees', () => {
      const agreeing = claim('Yerevan', '2022-09-13T06:00Z');
      const both = { ...ceasefire, claims: [agreeing, ...ceasefire.claims] };
      expect(createItem(both, 'rivals', context).placement.rivalLabel?.title).to.contain('Azerbaijani media');
    });
  });
});

describe('draftOf(newsEvent, "versions", setting)', () => {
  const context = draftSetting(firstView, 1200);
  const shelling = newsEvent({
    id: 'shelling',
    title: 'Shelling',
    when: { from: '2022-09-13T00:00' },
    status: 'disputed',
    hasRivalTimes: true,
    sources: ['s0'],
    claims: [claim('One report', '2022-09-12'), claim('Yerevan', null)],
  });
  const { placement, reach } = createItem(shelling, 'versions', context);

  it('has a row for the event’s own time and one for each that rules it out', () => {
    expect(
      placement.versions.map(({ glyph, startAt, isOpenEnd }) => [glyph, startAt, isOpenEnd]),
    ).to.deep.equal([
      ['bar', at('2022-09-12T20:00Z'), true],
      ['date', at('2022-09-11T20:00Z'), false],
    ]);
    expect(placement).to.include({ startAt: at('2022-09-11T20:00Z'), isOpenEnd: true, heightPx: 58 });
  });

  it('says in each row when, and in the rival’s who says so', () => {
    expect(placement.versions.map(({ label }) => [label.time, label.title])).to.deep.equal([
      ['from 00:00', 'Shelling'],
      ['12 September', 'says One report'],
    ]);
    expect(placement.spoken).to.contain('12 September says One report');
  });

  it('reaches as far as the label that stays in sight at the window’s edge', () => {
    // The claim's day begins 22 hours before the window, at 50 px an hour.
    expect(reach.rightPx).to.be.at.least(22 * 50 + 27 * 7);
  });

  it('gives three rivals a row, and counts the others', () => {
    const days = ['08', '09', '10', '11', '12'].map((day) => claim(`on ${day}`, `2022-09-${day}`));
    const many = createItem({ ...shelling, claims: days }, 'versions', context).placement.versions;
    expect(many).to.have.length(4);
    expect(many.at(-1)?.label.note).to.equal('2 other times');
  });
});

describe('the spoken words of a draft', () => {
  const context = draftSetting(firstView, 1200);
  const spoken = (event: NewsEvent) => plainWords(createItem(event, 'moment', context).placement.spoken);

  it('begin with the words that are drawn, and go on with the whole time and the sources', () => {
    const event = newsEvent({
      id: 'a',
      title: 'Ceasefire due',
      when: '2022-09-13T09:00+03:00',
      status: 'disputed',
      sources: ['s0', 's4'],
    });
    expect(spoken(event)).to.equal(
      '10:00 Ceasefire due disputed, 10:00 on Tuesday 13 September 2022, 2 sources',
    );
  });

  it('say where no source is given', () => {
    const event = newsEvent({ id: 'a', title: 'Call', when: '2022-09-13' });
    expect(spoken(event)).to.equal(
      '13 September Call, on Tuesday 13 September 2022, hour not reported, no source given',
    );
  });
});
