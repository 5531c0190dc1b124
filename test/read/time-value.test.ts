import { expect } from '@open-wc/testing';
import { timeText } from '../../src/read/time-value.js';
import { boundsOf, issuesOf, readOne } from '../support/normalised.js';

const at = (text: string) => Date.parse(text);

/** A value that writes itself and names itself as one of Temporal's does, which not every browser has. */
function temporal(type: string, text: string): object {
  return { [Symbol.toStringTag]: `Temporal.${type}`, toString: () => text };
}

describe('timeText(raw)', () => {
  const facts: readonly (readonly [name: string, raw: unknown, text: unknown])[] = [
    ['a Date on the minute', new Date('2022-09-13T06:00Z'), '2022-09-13T06:00Z'],
    ['a Date with seconds', new Date('2022-09-13T06:00:05Z'), '2022-09-13T06:00:05Z'],
    ['a Date with a fraction', new Date('2022-09-13T06:00:05.120Z'), '2022-09-13T06:00:05.120Z'],
    ['an invalid Date', new Date('soon'), 'Invalid Date'],
    ['epoch milliseconds', at('2022-09-13T06:00Z'), '2022-09-13T06:00Z'],
    ['epoch milliseconds before 1970', at('1945-05-09T00:43Z'), '1945-05-09T00:43Z'],
    ['a year', 2022, 2022],
    ['an early year', -43, -43],
    ['a Temporal.Instant', temporal('Instant', '2022-09-13T06:00:00Z'), '2022-09-13T06:00Z'],
    ['a Temporal.PlainDate', temporal('PlainDate', '2022-09-13'), '2022-09-13'],
    ['a Temporal.PlainYearMonth', temporal('PlainYearMonth', '2022-09'), '2022-09'],
    [
      'a Temporal.ZonedDateTime',
      temporal('ZonedDateTime', '2022-09-13T09:00:00+03:00[Europe/Moscow][u-ca=hebrew]'),
      '2022-09-13T09:00+03:00[Europe/Moscow]',
    ],
    ['a text', '2022', '2022'],
    ['nothing', null, null],
  ];
  for (const [name, raw, text] of facts) {
    it(`makes ${String(text)} of ${name}`, () => {
      expect(timeText(raw)).to.equal(text);
    });
  }
});

describe('times from code', () => {
  const six = ['2022-09-13T06:00Z', '2022-09-13T06:00:59.999Z'];
  const facts: readonly (readonly [string, unknown])[] = [
    ['a Date as when', new Date('2022-09-13T06:00Z')],
    ['milliseconds as when', at('2022-09-13T06:00Z')],
    ['a Date as at', { at: new Date('2022-09-13T06:00Z') }],
    ['a Temporal.Instant in a list', { at: [temporal('Instant', '2022-09-13T06:00:00Z')] }],
  ];
  for (const [name, when] of facts) {
    it(`read ${name} as an instant known to the minute`, () => {
      const normalised = readOne({ when });
      expect(boundsOf(normalised.newsEvent.when)).to.deep.equal(six);
      expect(issuesOf(normalised)).to.deep.equal([]);
    });
  }

  it('may be the ends of a duration, and the date of a source', () => {
    const { newsEvent, document } = readOne({
      when: { from: new Date('2022-09-13T06:00Z'), to: new Date('2022-09-13T07:00Z') },
      sources: [{ title: 'A', published: new Date('2022-09-13T08:00Z') }],
    });
    expect(boundsOf(newsEvent.when)).to.deep.equal(['2022-09-13T06:00Z', '2022-09-13T07:00Z']);
    const [source] = [...document.sources.values()];
    expect(source?.published).to.equal('2022-09-13T08:00Z');
    expect(source?.publishedWhen?.earliest).to.equal(at('2022-09-13T08:00Z'));
  });

  it('that are an invalid Date become an issue', () => {
    expect(issuesOf(readOne({ when: new Date('soon') }))).to.deep.equal(['not-a-time at events[0].when']);
  });
});
