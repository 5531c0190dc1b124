import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { filterKinds, isFilterEmpty, noFilter, type Filter } from '../../../src/model/filter.js';
import { FilterIndex, withToggled } from '../../../src/features/filter/lazy/filter-index.js';
import { inOrderOfTime, type NewsEvent } from '../../../src/model/news-event.js';
import { createEventStore } from '../../../src/store/event-store.js';
import { claim, newsEvent, source } from '../../support/news-events.js';
import { runs } from '../../support/properties.js';

const sources = new Map([
  ['s0', source({ id: 's0', title: 'Night on the border', publisher: 'Gazette' })],
  ['s1', source({ id: 's1', title: 'Ministers speak', author: 'A. Writer' })],
]);
const lanes = [
  { id: 'roads', label: 'Roads' },
  { id: 'talks', label: 'Talks' },
];
const bridge = newsEvent({
  id: 'bridge',
  when: '2022-09-13T06:00',
  title: 'Bridge at Şuşa closed',
  lane: 'roads',
  actors: ['Army', 'Police'],
  tags: ['traffic'],
  sources: ['s0'],
});
const meeting = newsEvent({
  id: 'meeting',
  when: '2022-09-13T09:00',
  title: 'Ministers meet',
  summary: 'In the old town hall.',
  lane: 'talks',
  place: { name: 'Yerevan', lat: null, lon: null },
  actors: ['Army'],
  tags: ['meeting', 'traffic'],
  status: 'disputed',
  claims: [{ ...claim('Opposition', null), says: 'Nobody came.', sources: ['s1'] }],
});
const quiet = newsEvent({
  id: 'quiet',
  when: 'unknown',
  title: 'A quiet hour',
  lane: 'roads',
  status: 'denied',
});
const newsEvents = [bridge, meeting, quiet];
const finder = new FilterIndex({ newsEvents, sources, lanes });
const found = (filter: Partial<Filter>) =>
  newsEvents.filter(finder.acceptsOf({ ...noFilter, ...filter }, 'Asia/Yerevan')).map(({ id }) => id);

describe('Finder', () => {
  const facts: [Partial<Filter>, string[]][] = [
    [{}, ['bridge', 'meeting', 'quiet']],
    [{ text: '   ' }, ['bridge', 'meeting', 'quiet']],
    [{ text: 'SUSA' }, ['bridge']],
    [{ text: 'town hall' }, ['meeting']],
    [{ text: 'hall ministers' }, ['meeting']],
    [{ text: 'hall bridge' }, []],
    [{ text: 'yerevan' }, ['meeting']],
    [{ text: 'police' }, ['bridge']],
    [{ text: 'opposition' }, ['meeting']],
    [{ text: 'nobody' }, ['meeting']],
    [{ text: 'gazette' }, ['bridge']],
    [{ text: 'night' }, ['bridge']],
    [{ text: 'writer' }, ['meeting']],
    [{ text: 'traffic' }, ['bridge', 'meeting']],
    [{ lane: ['roads'] }, ['bridge', 'quiet']],
    [{ lane: ['roads', 'talks'] }, ['bridge', 'meeting', 'quiet']],
    [{ party: ['Opposition'] }, ['meeting']],
    [{ party: ['Army', 'Opposition'] }, ['bridge', 'meeting']],
    [{ tag: ['meeting'] }, ['meeting']],
    [{ status: ['denied', 'disputed'] }, ['meeting', 'quiet']],
    [{ source: ['s1'] }, ['meeting']],
    [{ source: ['s0', 's1'] }, ['bridge', 'meeting']],
    [{ lane: ['roads'], tag: ['traffic'] }, ['bridge']],
    [{ lane: ['roads'], tag: ['meeting'] }, []],
    [{ lane: ['nowhere'] }, []],
    [{ from: '2022-09-13' }, ['bridge', 'meeting']],
    [{ from: '2022-09-13', text: 'ministers' }, ['meeting']],
    [{ to: '2022-09-12' }, []],
  ];
  for (const [filter, ids] of facts) {
    it(`finds ${ids.join(' and ') || 'nothing'} for ${JSON.stringify(filter)}`, () => {
      expect(found(filter)).to.deep.equal(ids);
    });
  }

  it('counts each value once an event, lanes and sources in the order of the document', () => {
    expect(
      filterKinds.map((kind) => finder.options(kind).map(({ value, count }) => `${value} ${count}`)),
    ).to.deep.equal([
      ['roads 2', 'talks 1'],
      ['Army 2', 'Police 1', 'Opposition 1'],
      ['traffic 2', 'meeting 1'],
      ['reported 1', 'disputed 1', 'denied 1'],
      ['s0 1', 's1 1'],
    ]);
  });
});

describe('toggled', () => {
  it('chooses a value, and takes it away again', () => {
    const one = withToggled(noFilter, 'tag', 'a');
    const two = withToggled(one, 'tag', 'b');
    expect([one.tag, two.tag, withToggled(two, 'tag', 'a').tag]).to.deep.equal([['a'], ['a', 'b'], ['b']]);
    expect(isFilterEmpty(withToggled(one, 'tag', 'a'))).to.equal(true);
  });
});

describe('any filter', () => {
  const few = (values: string[]) => fc.subarray(values);
  const event = fc.record({
    lane: fc.constantFrom('roads', 'talks'),
    actors: few(['Army', 'Police', 'Şuşa']),
    tags: few(['a', 'b']),
    sources: few(['s0', 's1']),
    title: fc.constantFrom('Bridge', 'Brücke', 'Мост'),
    when: fc.constantFrom('2022-09-13', '2022-09-13T06:00', '2022-09-12', 'unknown'),
  });
  const filters = fc.record({
    from: fc.constantFrom('', '2022-09-13'),
    to: fc.constantFrom('', '2022-09-12', '2022'),
    text: fc.constantFrom('', ' ', 'br', 'BRUCKE', 'мост', 'susa b', 'border'),
    lane: few(['roads', 'talks', 'nowhere']),
    party: few(['Army', 'Police']),
    tag: few(['a', 'b', 'c']),
    status: few(['reported', 'denied']),
    source: few(['s0', 's1']),
  });

  it('shows or hides each event, once, and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), filters, (parts, filter) => {
        const all: NewsEvent[] = parts
          .map((part, index) => newsEvent({ ...part, id: `e${index}`, recordIndex: index }))
          .sort(inOrderOfTime);
        const accepts = new FilterIndex({ newsEvents: all, sources, lanes }).acceptsOf(filter, 'UTC');
        const whole = createEventStore(all);
        const shown = whole.filtered(accepts).all;
        const hidden = whole.filtered((one) => !accepts(one)).all;
        expect([...shown, ...hidden].sort(inOrderOfTime)).to.deep.equal(all);
        expect(shown).to.deep.equal([...shown].sort(inOrderOfTime));
      }),
      runs(100),
    );
  });
});
