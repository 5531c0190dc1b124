import { expect } from '@open-wc/testing';
import {
  readKey,
  readMedia,
  readPlace,
  readRevisions,
  readSequence,
  readStatus,
} from '../../src/read/read-parts.js';
import { reading } from '../support/reading.js';
import type { NewsEvent } from '../../src/model/news-event.js';
import { media, when } from '../support/news-events.js';
import { issuesOf, readOne } from '../support/normalised.js';

describe('the parts of a record', () => {
  const facts: readonly (readonly [keyof NewsEvent | 'key', unknown, unknown, readonly string[]])[] = [
    ['status', undefined, 'reported', []],
    ['status', ' Verified', 'verified', []],
    ['status', 'confirmed', 'reported', ['status-unknown at events[0].status']],
    ['status', 1, 'reported', ['status-unknown at events[0].status']],

    ['place', 'Jermuk', { name: 'Jermuk', lat: null, lon: null }, []],
    ['place', { name: 'Jermuk', lat: 39.84, lon: '45.67' }, { name: 'Jermuk', lat: 39.84, lon: 45.67 }, []],
    ['place', { lat: 0, lon: 0 }, { name: '', lat: 0, lon: 0 }, []],
    [
      'place',
      { name: 'X', lat: 91, lon: 0 },
      { name: 'X', lat: null, lon: null },
      ['place-out-of-range at events[0].place.lat'],
    ],
    [
      'place',
      { name: 'X', lat: 0, lon: 'east' },
      { name: 'X', lat: null, lon: null },
      ['place-out-of-range at events[0].place.lon'],
    ],
    ['place', { name: 'X', lat: 0 }, { name: 'X', lat: null, lon: null }, ['place-half at events[0].place']],
    ['place', {}, null, ['missing at events[0].place.name']],
    ['place', 7, null, ['wrong-type at events[0].place']],

    ['actors', ['A', ' B ', ''], ['A', 'B'], []],
    ['actors', 'A', ['A'], []],
    ['tags', ['a', 7, null], ['a'], ['wrong-type at events[0].tags[1]']],
    ['tags', 7, [], ['wrong-type at events[0].tags']],

    ['key', true, true, []],
    ['key', false, false, []],
    ['key', 'true', false, ['wrong-type at events[0].key']],
    ['sequence', 2, 2, []],
    ['sequence', '2', 2, []],
    ['sequence', 1.5, null, ['wrong-type at events[0].sequence']],
    ['sequence', 'first', null, ['wrong-type at events[0].sequence']],

    [
      'media',
      { url: 'photo.jpg', alt: 'A bridge', credit: 'X' },
      [media({ url: 'https://news.example/timelines/photo.jpg', alt: 'A bridge', credit: 'X' })],
      [],
    ],
    [
      'media',
      ['https://a.example/1.jpg'],
      [media({ url: 'https://a.example/1.jpg' })],
      ['media-without-alt at events[0].media[0]'],
    ],
    ['media', { url: 'https://a.example/1.jpg', alt: '' }, [media({ url: 'https://a.example/1.jpg' })], []],
    [
      'media',
      {
        url: 'https://a.example/watch?v=1',
        alt: 'A film',
        caption: 'The bridge, before',
        sensitive: 'a wounded man',
        archiveUrl: 'https://archive.example/1',
        type: 'video',
        width: '1280',
        height: 720,
      },
      [
        {
          url: 'https://a.example/watch?v=1',
          alt: 'A film',
          caption: 'The bridge, before',
          credit: null,
          sensitive: 'a wounded man',
          archiveUrl: 'https://archive.example/1',
          type: 'video',
          width: 1280,
          height: 720,
        },
      ],
      [],
    ],
    [
      'media',
      [
        { url: 'https://a.example/1.jpg', alt: 'X', sensitive: true, width: 0, height: 'tall' },
        { url: 'https://a.example/2.jpg', alt: 'X', sensitive: false, archiveUrl: 'javascript:x' },
      ],
      [
        media({ url: 'https://a.example/1.jpg', alt: 'X', sensitive: '' }),
        media({ url: 'https://a.example/2.jpg', alt: 'X' }),
      ],
      ['unsafe-link at events[0].media[1].archiveUrl'],
    ],
    ['media', [{ url: 'data:image/svg+xml,x', alt: 'X' }], [], ['unsafe-link at events[0].media[0].url']],
    ['media', [{ alt: 'X' }, null], [], ['missing at events[0].media[0]', 'missing at events[0].media[1]']],

    [
      'revisions',
      [{ at: '2022-09-14', note: 'It said 50.' }],
      [{ at: '2022-09-14', when: when('2022-09-14'), note: 'It said 50.' }],
      [],
    ],
    ['revisions', 'It said 50.', [{ at: null, when: null, note: 'It said 50.' }], []],
    [
      'revisions',
      [{ at: '2022-09-14' }],
      [{ at: '2022-09-14', when: when('2022-09-14'), note: '' }],
      ['missing at events[0].revisions[0]'],
    ],
    ['revisions', [7], [], ['wrong-type at events[0].revisions[0]', 'missing at events[0].revisions[0]']],
  ];

  for (const [field, raw, value, issues] of facts) {
    it(`${field} ${JSON.stringify(raw)} is ${JSON.stringify(value)}`, () => {
      const normalised = readOne({ [field]: raw });
      expect(normalised.newsEvent[field === 'key' ? 'isKey' : field]).to.deep.equal(value);
      expect(issuesOf(normalised)).to.deep.equal(issues);
    });
  }
});

describe('a part of a record that is not given', () => {
  const { log, times, issues } = reading();
  const parts: readonly [name: string, read: (raw: unknown) => unknown, value: unknown][] = [
    ['status', (raw) => readStatus(raw, 'status', log), null],
    ['place', (raw) => readPlace(raw, 'place', log), null],
    ['media', (raw) => readMedia(raw, 'media', log, null), []],
    ['revisions', (raw) => readRevisions(raw, 'revisions', log, times), []],
    ['key', (raw) => readKey(raw, 'key', log), false],
    ['sequence', (raw) => readSequence(raw, 'sequence', log), null],
  ];
  for (const [name, read, value] of parts) {
    it(`is ${JSON.stringify(value)} without an issue: ${name}`, () => {
      expect([read(undefined), read(null), issues()]).to.deep.equal([value, value, []]);
    });
  }
});

describe('readStatus(raw, path, log)', () => {
  it('notes the place that it is told: a claim has a status too', () => {
    const { log, issues } = reading();
    expect(readStatus('maybe', 'claims[1].status', log)).to.equal(null);
    expect(issues()).to.deep.equal(['status-unknown at claims[1].status']);
  });
});

describe('readMedia(raw, path, log, baseUrl)', () => {
  it('leaves out a relative address where the document has none', () => {
    const { log, issues } = reading();
    expect(readMedia({ url: 'photo.jpg', alt: 'A bridge' }, 'media', log, null)).to.deep.equal([]);
    expect(issues()).to.deep.equal(['relative-link at media[0].url']);
  });
});
