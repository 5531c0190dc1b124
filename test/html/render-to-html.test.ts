import { expect } from '@open-wc/testing';
import { renderToHTML } from '../../src/html/render-to-html.js';
import { plainWords } from '../support/news-events.js';

/** The markup as a browser without script has it. */
function pageOf(...args: Parameters<typeof renderToHTML>): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = renderToHTML(...args);
  return template.content;
}

const json = (page: DocumentFragment, type: string) =>
  JSON.parse(page.querySelector(`script[type="${type}"]`)?.textContent ?? 'null');
const textOf = (node: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim();

describe('renderToHTML(document)', () => {
  let realCase: { readonly events: readonly unknown[] };

  before(async () => {
    realCase = await (await fetch('/data/2022-09-13-armenia-azerbaijan.json')).json();
  });

  it('lists every news event of the real case, with its times, claims and sources', () => {
    const page = pageOf(realCase);
    expect(page.querySelectorAll('ol > li')).to.have.length(realCase.events.length);
    const ceasefire = page.querySelector('#timeline-event-ceasefire');
    expect(ceasefire?.querySelector('time')?.getAttribute('datetime')).to.equal('2022-09-13T06:00Z');
    expect(textOf(ceasefire)).to.contain(
      '10:00 on Tuesday 13 September 2022: Ceasefire due to take effect (disputed)',
    );
    expect(textOf(ceasefire)).to.contain('Azerbaijani media');
    expect(textOf(page.querySelector('p'))).to.equal('All times: Local (Yerevan)');
  });

  it('has events in the order of the list: what is known only to the day after the hours of that day', () => {
    const events = [
      { id: 'day', title: 'On the day', when: '2022-09-13' },
      { id: 'noon', title: 'At noon', when: '2022-09-13T12:00' },
    ];
    const page = pageOf({ zone: 'UTC', events });
    expect([...page.querySelectorAll('li strong')].map(textOf)).to.deep.equal(['At noon', 'On the day']);
  });

  it('reads them on the clock that is asked for', () => {
    const page = pageOf(realCase, { zone: 'moscow' });
    expect(textOf(page.querySelector('#timeline-event-ceasefire time'))).to.equal(
      '09:00 on Tuesday 13 September 2022',
    );
    expect(textOf(page.querySelector('p'))).to.equal('All times: Moscow');
  });

  it('reads the time of the place as GMT where the document has no zone, whatever the zone of the machine', () => {
    const page = pageOf([{ title: 'Ceasefire', when: '2022-09-13T09:00+03:00' }]);
    expect(textOf(page.querySelector('time'))).to.equal('06:00 on Tuesday 13 September 2022');
    expect(textOf(page.querySelector('p'))).to.equal('All times: GMT');
  });

  it('names no clock for a document in which no time has an hour', () => {
    const page = pageOf({ zone: 'Asia/Yerevan', events: [{ title: 'Ceasefire', when: '2022-09-13' }] });
    expect(page.textContent).to.not.contain('All times');
  });

  it('carries the document unchanged for the element, unless it is told not to', () => {
    expect(json(pageOf(realCase), 'application/json')).to.deep.equal(realCase);
    expect(json(pageOf(realCase, { withData: false }), 'application/json')).to.equal(null);
  });

  it('keeps hostile text as text', () => {
    const hostile = `</script><img src=x onerror="alert(1)">'&amp;`;
    const record = {
      id: hostile,
      title: hostile,
      summary: hostile,
      when: { at: '2022-09-13', stated: hostile },
      place: { name: hostile },
      sources: [{ title: hostile, url: 'javascript:alert(1)', publisher: hostile, published: hostile }],
      claims: [{ by: hostile, says: hostile }],
      figures: [{ kind: hostile, best: 1, stated: hostile, by: hostile }],
    };
    const page = pageOf({ title: hostile, events: [record] });
    const names = [...page.querySelectorAll('*')].map(({ localName }) => localName);
    expect(names).to.not.include('img');
    expect(page.querySelectorAll('a')).to.have.length(0);
    expect(page.querySelector('strong')?.textContent).to.equal(hostile);
    expect(json(page, 'application/ld+json').itemListElement[0].item.name).to.equal(hostile);
    expect(json(page, 'application/json').events[0]).to.deep.equal(record);
  });

  it('describes each as an event of schema.org, dated no finer than it is known', () => {
    const page = pageOf({
      title: 'A night',
      zone: 'Asia/Yerevan',
      sources: {
        s1: { title: 'Report', url: 'https://example.org/1', publisher: 'Agency', published: '2022-09-13' },
      },
      events: [
        { title: 'Shelling', when: { from: '2022-09-13T00:05', to: '2022-09-13T08:00' }, sources: ['s1'] },
        {
          title: 'Fire',
          when: { within: ['2022-09-13T00:00', '2022-09-13T08:00'] },
          place: { name: 'Jermuk', lat: 39.8, lon: 45.7 },
        },
      ],
    });
    const data = json(page, 'application/ld+json');
    expect(data.name).to.equal('A night');
    expect(data.itemListElement.map(({ item }: { item: object }) => item)).to.deep.equal([
      {
        '@type': 'Event',
        name: 'Fire',
        startDate: '2022-09-13',
        location: {
          '@type': 'Place',
          name: 'Jermuk',
          geo: { '@type': 'GeoCoordinates', latitude: 39.8, longitude: 45.7 },
        },
      },
      {
        '@type': 'Event',
        name: 'Shelling',
        startDate: '2022-09-12T20:05Z',
        endDate: '2022-09-13T04:00Z',
        subjectOf: [
          {
            '@type': 'CreativeWork',
            name: 'Report',
            url: 'https://example.org/1',
            publisher: { '@type': 'Organization', name: 'Agency' },
            datePublished: '2022-09-13',
          },
        ],
      },
    ]);
  });

  it('carries every claim with its time, words, note and source, as text and as data', () => {
    const page = pageOf({
      zone: 'Europe/Moscow',
      sources: {
        s1: { title: 'First', published: '2022-09-13' },
        s2: { title: 'Second', url: 'https://example.org/2', published: '2022-09-14T10:00Z' },
      },
      events: [
        {
          title: 'Ceasefire',
          when: { at: '2022-09-13T09:00', stated: '9 a.m.' },
          sources: ['s1'],
          claims: [
            {
              by: 'Media',
              says: 'It was earlier.',
              note: 'They name nobody.',
              when: { at: '2022-09-13T08:00', stated: '8 a.m. Moscow time' },
              status: 'denied',
              sources: ['s2'],
            },
            { says: 'Nothing was agreed.', sources: ['s1'] },
          ],
          revisions: [{ at: '2022-09-15T09:30Z', note: 'The hour was added.' }],
        },
      ],
    });
    expect(
      [...page.querySelectorAll('ol > li li')].map(textOf).map((text) => plainWords(text ?? '')),
    ).to.deep.equal([
      'Media (denied): It was earlier.; 08:00 on Tuesday 13 September 2022; Second, 13:00 on Wednesday 14 September 2022As stated: 8 a.m. Moscow timeEditor’s note: They name nobody.',
      'First: Nothing was agreed.; First, 13 September 2022',
      'Corrections: 12:30 on Thursday 15 September 2022: The hour was added.',
    ]);
    expect(textOf(page.querySelector('ol > li > p'))).to.equal('As stated: 9 a.m.');
    expect(json(page, 'application/ld+json').itemListElement[0].item).to.deep.equal({
      '@type': 'Event',
      name: 'Ceasefire',
      startDate: '2022-09-13T06:00Z',
      subjectOf: [
        { '@type': 'CreativeWork', name: 'First', datePublished: '2022-09-13' },
        {
          '@type': 'Claim',
          text: 'It was earlier.',
          author: { name: 'Media' },
          comment: { '@type': 'Comment', text: 'They name nobody.' },
          temporal: '8 a.m. Moscow time',
          about: { '@type': 'Event', startDate: '2022-09-13T05:00Z' },
          appearance: [
            {
              '@type': 'CreativeWork',
              name: 'Second',
              url: 'https://example.org/2',
              datePublished: '2022-09-14T10:00Z',
            },
          ],
        },
        {
          '@type': 'Claim',
          text: 'Nothing was agreed.',
          appearance: [{ '@type': 'CreativeWork', name: 'First', datePublished: '2022-09-13' }],
        },
      ],
    });
  });

  const languages = [
    ['ru', 'ltr'],
    ['fa', 'rtl'],
    ['az-Arab', 'rtl'],
  ] as const;
  for (const [lang, dir] of languages) {
    it(`says that the document’s words are in ${lang}, and run ${dir}`, () => {
      const claims = [{ by: 'МИД', says: 'Так было.', note: 'Без подробностей.' }];
      const revisions = [{ note: 'Исправлено.' }];
      const record = { title: 'Начало обстрела', summary: 'Кратко.', when: '2022-09-13', claims, revisions };
      const page = pageOf({ lang, events: [record] }, { lang: 'en' });
      const own = [...page.querySelectorAll(`[lang="${lang}"][dir="${dir}"]`)].map(textOf);
      expect(own).to.have.members([
        'Начало обстрела',
        'Кратко.',
        'МИД',
        'Так было.',
        'Без подробностей.',
        'Исправлено.',
      ]);
    });
  }

  it('says why where there is no document, and which clock does not exist', () => {
    expect(() => renderToHTML('{"title": ')).to.throw('Not a document (not-json).');
    expect(() => renderToHTML([], { zone: 'Mars/Olympus' })).to.throw('“Mars/Olympus” is not a time zone.');
  });
});

describe('renderToHTML of what readDocument reads', () => {
  const circle: Record<string, unknown> = { events: [{ id: 'a', title: 'Siege', when: '2022' }] };
  circle['self'] = circle;
  const deep = `{"events":[{"title":"Siege","when":"2022","x":${'['.repeat(5_000)}${']'.repeat(5_000)}}]}`;
  const inputs: readonly [claim: string, input: string | object, hasData: boolean][] = [
    ['text that nests 5,000 deep', deep, true],
    ['data with a circle', circle, true],
    ['data with a BigInt', { events: [{ title: 'Siege', when: '2022', n: 1n }] }, true],
    ['data that has no JSON', { events: [{ title: 'Siege', when: '2022' }], toJSON: () => undefined }, false],
    [
      'data whose JSON throws',
      {
        events: [{ title: 'Siege', when: '2022' }],
        toJSON: () => {
          throw new Error('no');
        },
      },
      false,
    ],
  ];
  for (const [claim, input, hasData] of inputs) {
    it(`does not throw: ${claim}`, () => {
      const page = pageOf(input);
      expect(textOf(page.querySelector('ol strong'))).to.equal('Siege');
      expect(page.querySelector('script[type="application/json"]') !== null).to.equal(hasData);
    });
  }

  it('gives no id of the document a place in the page', () => {
    const events = ['config', 'comments', 'a\u0000b', 'a\u202Eb', 'a b'].map((id) => ({
      id,
      title: 'X',
      when: '2022',
    }));
    const page = pageOf({ events });
    expect([...page.querySelectorAll('[id]')].map(({ id }) => id)).to.deep.equal([
      'timeline-event-config',
      'timeline-event-comments',
    ]);
  });
});
