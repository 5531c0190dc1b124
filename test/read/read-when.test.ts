import { expect } from '@open-wc/testing';
import { reading } from '../support/reading.js';
import { boundsOf, issuesOf, readOne, yerevan } from '../support/normalised.js';

describe('the time of a record', () => {
  const readable = [
    ['2022-09-13T09:00+03:00', 'at', '2022-09-13T06:00Z', '2022-09-13T06:00:59.999Z'],
    ['2022-09-13', 'at', '2022-09-12T20:00Z', '2022-09-13T19:59:59.999Z'],
    [2022, 'at', '2021-12-31T20:00Z', '2022-12-31T19:59:59.999Z'],
    [{ at: '2022-09-13T09:00', zone: 'moscow' }, 'at', '2022-09-13T06:00Z', '2022-09-13T06:00:59.999Z'],
    // A slash in brackets belongs to a zone, not to an interval.
    ['2022-09-13[Europe/Moscow]', 'at', '2022-09-12T21:00Z', '2022-09-13T20:59:59.999Z'],
    [
      '2022-09-13[Europe/Moscow]/2022-09-14[Europe/Moscow]',
      'during',
      '2022-09-12T21:00Z',
      '2022-09-14T20:59:59.999Z',
    ],
    ['2022-09-13T00:00/2022-09-13T08:00', 'during', '2022-09-12T20:00Z', '2022-09-13T04:00Z'],
    ['2022-09-13T00:00~ / 2022-09-13T08:00', 'during', '2022-09-12T20:00Z', '2022-09-13T04:00Z'],
    ['2020-09/2020-11', 'during', '2020-08-31T20:00Z', '2020-11-30T19:59:59.999Z'],
    ['2022-09-13/..', 'during', '2022-09-12T20:00Z', 'not known'],
    ['2022-09-13/', 'during', '2022-09-12T20:00Z', 'not known'],
    ['../2022-09-13', 'during', 'not known', '2022-09-13T19:59:59.999Z'],
    [{ from: '2022-09-13', to: '..' }, 'during', '2022-09-12T20:00Z', 'not known'],
    [{ from: null, to: '2022-09-13' }, 'during', 'not known', '2022-09-13T19:59:59.999Z'],
    [
      { from: '2022-09-13T10:00', to: '2022-09-13' },
      'during',
      '2022-09-13T06:00Z',
      '2022-09-13T19:59:59.999Z',
    ],
    [
      { within: ['2022-09-13T00:00', '2022-09-13T08:00'] },
      'within',
      '2022-09-12T20:00Z',
      '2022-09-13T04:00Z',
    ],
    [{ within: '2022-09-13T00:00/2022-09-13T08:00' }, 'within', '2022-09-12T20:00Z', '2022-09-13T04:00Z'],
  ] as const;

  for (const [when, kind, earliest, latest] of readable) {
    it(`reads ${JSON.stringify(when)} as ${kind}, ${earliest} to ${latest}, with no issue`, () => {
      const { newsEvent, issues } = readOne({ when });
      expect(newsEvent.when.kind).to.equal(kind);
      expect(boundsOf(newsEvent.when)).to.deep.equal([earliest, latest]);
      expect(issues).to.deep.equal([]);
    });
  }

  const doubtful = [
    ['03/09/2022', 'at', ['not known', 'not known'], ['not-a-time at events[0].when']],
    ['03/09', 'at', ['not known', 'not known'], ['not-a-time at events[0].when']],
    ['2022-13-01', 'at', ['not known', 'not known'], ['no-such-date at events[0].when']],
    ['2022-09-13T25:00', 'at', ['not known', 'not known'], ['no-such-clock-time at events[0].when']],
    ['..', 'at', ['not known', 'not known'], ['not-a-time at events[0].when']],
    [null, 'at', ['not known', 'not known'], ['when-missing at events[0].when']],
    [{ stated: 'some day' }, 'at', ['not known', 'not known'], ['when-missing at events[0].when']],
    [{ at: [] }, 'at', ['not known', 'not known'], ['when-missing at events[0].when.at']],
    [true, 'at', ['not known', 'not known'], ['wrong-type at events[0].when']],
    [['2022-09-13'], 'at', ['not known', 'not known'], ['wrong-type at events[0].when']],
    [{ at: { year: 2022 } }, 'at', ['not known', 'not known'], ['wrong-type at events[0].when.at']],
    [
      { from: '2022-09-13', to: 'later' },
      'during',
      ['2022-09-12T20:00Z', 'not known'],
      ['not-a-time at events[0].when.to'],
    ],
    [
      { from: '2022-09-13T10:00', to: '2022-09-13T09:00' },
      'during',
      ['2022-09-13T06:00Z', 'not known'],
      ['end-before-start at events[0].when.to'],
    ],
    [
      { within: ['2022-09-13T08:00', '2022-09-13T00:00'] },
      'within',
      ['2022-09-12T20:00Z', '2022-09-13T04:00Z'],
      ['within-turned-round at events[0].when.within[1]'],
    ],
    [
      { within: ['2022-09-13'] },
      'within',
      ['2022-09-12T20:00Z', '2022-09-13T19:59:59.999Z'],
      ['within-not-two at events[0].when.within'],
    ],
    [
      { within: ['2022-09-13', 'dawn'] },
      'within',
      ['2022-09-12T20:00Z', 'not known'],
      ['not-a-time at events[0].when.within[1]'],
    ],
    [
      { at: '2022-09-13T09:00Z', within: ['2022-09-13', '2022-09-14'] },
      'at',
      ['2022-09-13T09:00Z', '2022-09-13T09:00:59.999Z'],
      ['when-two-kinds at events[0].when'],
    ],
    [
      { at: 'nine', from: '2022-09-13' },
      'during',
      ['2022-09-12T20:00Z', 'not known'],
      ['when-two-kinds at events[0].when', 'not-a-time at events[0].when.at'],
    ],
    [
      { at: '2022-09-13T09:00', zone: 'Mars/Olympus' },
      'at',
      ['2022-09-12T19:00Z', '2022-09-13T21:00:59.999Z'],
      ['unknown-zone at events[0].when.zone'],
    ],
    [
      { at: '2022-09-13T09:00', zone: 3 },
      'at',
      ['2022-09-13T05:00Z', '2022-09-13T05:00:59.999Z'],
      ['wrong-type at events[0].when.zone'],
    ],
  ] as const;

  for (const [when, kind, bounds, issues] of doubtful) {
    it(`notes ${issues.join(' and ')} for ${JSON.stringify(when)}`, () => {
      const normalised = readOne({ when });
      const isUndated = bounds[0] === bounds[1];
      expect(normalised.newsEvent.when.kind).to.equal(isUndated ? 'within' : kind);
      expect(boundsOf(normalised.newsEvent.when)).to.deep.equal(bounds);
      expect(issuesOf(normalised)).to.deep.equal(issues);
    });
  }

  it('quotes both ends where the end comes first', () => {
    const { issues } = readOne({ when: { from: '2022-09-13T10:00', to: '2022-09-13T09:00' } });
    expect(issues[0]?.message).to.equal(
      '"2022-09-13T09:00" is before its start, "2022-09-13T10:00", so the end is left open.',
    );
  });

  it('names the ways in which a time is given twice', () => {
    const { issues } = readOne({ when: { at: '2022-09-13', to: '2022-09-14' } });
    expect(issues[0]?.found).to.equal('at, from/to');
  });

  it('does not try a time of a million characters', () => {
    const { issues } = readOne({ when: `2022-09-13/${'9'.repeat(1_000_000)}` });
    expect(issues.map(({ code }) => code)).to.deep.equal(['not-a-time']);
    expect(issues[0]?.found?.length).to.be.at.most(80);
  });

  it('reads a zone beside the "when" for every time of the record', () => {
    const { newsEvent } = readOne({
      zone: 'Europe/Moscow',
      when: '2022-09-13T09:00',
      claims: [{ by: 'X', when: '2022-09-13T08:00' }],
    });
    expect(boundsOf(newsEvent.when)[0]).to.equal('2022-09-13T06:00Z');
    expect(newsEvent.when.zoneOrigin).to.equal('stated');
    expect(newsEvent.claims[0]?.when?.zone).to.equal('Europe/Moscow');
  });

  it('prefers the zone inside the "when" to the one beside it', () => {
    const { newsEvent } = readOne({ zone: 'Europe/Moscow', when: { at: '2022-09-13T09:00', zone: 'UTC' } });
    expect(boundsOf(newsEvent.when)[0]).to.equal('2022-09-13T09:00Z');
  });
});

describe('several spellings of one moment', () => {
  const agreeing = [
    ['2022-09-13T09:00+03:00', '2022-09-13T06:00Z'],
    ['2022-09-13T09:00+03:00', '2022-09-13T10:00'],
    // What is known to the minute lies within what is known to the day.
    ['2022-09-13', '2022-09-13T09:00+03:00'],
  ];
  for (const at of agreeing) {
    it(`agree: ${at.join(' and ')}`, () => {
      expect(issuesOf(readOne({ when: { at } }))).to.deep.equal([]);
    });
  }

  it('keep the finest that agrees with the first', () => {
    const { newsEvent } = readOne({
      when: { at: ['2022-09-13', '2022-09-13T09:00+03:00', '2022-09-13T06Z'] },
    });
    expect(newsEvent.when.start?.text).to.equal('2022-09-13T09:00+03:00');
  });

  it('that differ keep the first and name both', () => {
    const { newsEvent, issues } = readOne({ when: { at: ['2022-09-13T09:00+03:00', '2022-09-13T05:00Z'] } });
    expect(boundsOf(newsEvent.when)[0]).to.equal('2022-09-13T06:00Z');
    expect(issues.map(({ code, path, message }) => [code, path, message])).to.deep.equal([
      [
        'spellings-differ',
        'events[0].when.at[1]',
        '"2022-09-13T05:00Z" and "2022-09-13T09:00+03:00" are not the same moment. What agrees with both is shown, or else the first of them.',
      ],
    ]);
  });

  const lists = [
    // list, zone, chosen, issues
    [['2022-09-13', '2022-09-13T09:00Z', '2022-09-13T10:00Z'], 'UTC', '2022-09-13', ['spellings-differ at events[0].when.at[2]']],
    [['2022-09-13T10:00Z', '2022-09-13', '2022-09-13T09:00Z'], 'UTC', '2022-09-13', ['spellings-differ at events[0].when.at[2]']],
    [['2022-09-13T09:00', '2022-09-13T06:00Z'], null, '2022-09-13T06:00Z', []],
    [['2022-09-13T06:00Z', '2022-09-13T09:00'], null, '2022-09-13T06:00Z', []],
    [['2022-10-30T02:30', '2022-10-30T01:30Z'], 'Europe/Berlin', '2022-10-30T01:30Z', []],
    [['2022-10-30T01:30Z', '2022-10-30T02:30'], 'Europe/Berlin', '2022-10-30T01:30Z', []],
    [['2022-09-13T07:00~', '2022-09-13T07:05'], 'UTC', '2022-09-13T07:05', []],
    [['2022-09-13T07:05', '2022-09-13T07:00~'], 'UTC', '2022-09-13T07:05', []],
    [['2022-09-13T07:00~', '2022-09-13T07:00'], 'UTC', '2022-09-13T07:00', []],
  ] as const; // prettier-ignore
  for (const [at, zone, text, noted] of lists) {
    it(`${JSON.stringify(at)} in ${zone ?? 'no zone'} are ${text}`, () => {
      const normalised = readOne({ when: { at } }, zone === null ? {} : { zone });
      expect(normalised.newsEvent.when.start?.text).to.equal(text);
      expect(issuesOf(normalised)).to.deep.equal(noted);
    });
  }

  it('skip one that cannot be read', () => {
    const normalised = readOne({ when: { at: ['nine', '2022-09-13T05:00Z'] } });
    expect(boundsOf(normalised.newsEvent.when)[0]).to.equal('2022-09-13T05:00Z');
    expect(issuesOf(normalised)).to.deep.equal(['not-a-time at events[0].when.at[0]']);
  });
});

describe('a moment with one bound', () => {
  const forms = [
    [{ by: '2022-09-10' }, ['not known', '2022-09-10T19:59:59.999Z'], {}],
    [{ before: '2022-09-16' }, ['not known', '2022-09-15T19:59:59.999Z'], { excludesEnd: true }],
    [{ notBefore: '2022-09-12' }, ['2022-09-11T20:00Z', 'not known'], {}],
    [{ after: '2022-09-12' }, ['2022-09-12T20:00Z', 'not known'], { excludesStart: true }],
    [{ after: '2022-09-12', by: '2022-09-16' }, ['2022-09-12T20:00Z', '2022-09-16T19:59:59.999Z'], { excludesStart: true }],
    [{ within: ['..', '2022-09-10'] }, ['not known', '2022-09-10T19:59:59.999Z'], {}],
  ] as const; // prettier-ignore
  for (const [when, bounds, marks] of forms) {
    it(`is ${bounds.join(' to ')} for ${JSON.stringify(when)}`, () => {
      const { newsEvent, issues } = readOne({ when });
      const { kind, excludesStart, excludesEnd } = newsEvent.when;
      expect(kind).to.equal('within');
      expect(boundsOf(newsEvent.when)).to.deep.equal(bounds);
      expect({ excludesStart, excludesEnd }).to.include({
        excludesStart: undefined,
        excludesEnd: undefined,
        ...marks,
      });
      expect(issues).to.deep.equal([]);
    });
  }

  it('is marked where the editor worked it out', () => {
    const dawn = { within: ['2022-09-13T05:30', '2022-09-13T06:45'], stated: 'at dawn', inferred: true };
    expect(readOne({ when: dawn }).newsEvent.when.isInferred).to.equal(true);
    expect(readOne({ when: { ...dawn, inferred: 'no' } }).newsEvent.when.isInferred).to.equal(undefined);
  });

  it('is one way to give a time, and two ways are an issue', () => {
    const normalised = readOne({ when: { by: '2022-09-13', at: '2022-09-12' } });
    expect(normalised.newsEvent.when.kind).to.equal('at');
    expect(issuesOf(normalised)).to.deep.equal(['when-two-kinds at events[0].when']);
  });

  it('keeps its start where its end comes first', () => {
    const normalised = readOne({ when: { after: '2022-09-13', before: '2022-09-12' } });
    expect(boundsOf(normalised.newsEvent.when)).to.deep.equal(['2022-09-13T20:00Z', 'not known']);
    expect(issuesOf(normalised)).to.deep.equal(['end-before-start at events[0].when.before']);
  });
});

describe('a record without `when`', () => {
  it('is told of the field that looks like one', () => {
    const { issues } = readOne({ when: undefined, date: '2022-09-13' });
    expect(issues.map(({ message, hint }) => [message, hint])).to.deep.equal([
      ['There is no field "when"; the field "date" looks like a time.', 'Rename "date" to "when".'],
    ]);
  });

  it('is told that it says no time where no field looks like one', () => {
    const { issues } = readOne({ when: undefined, date: 'a Friday' });
    expect(issues[0]?.message).to.equal('It says no time, so it is listed without one.');
  });
});

describe('what goes on', () => {
  for (const when of ['2022-09-12/..', { from: '2022-09-12', to: '..' }]) {
    it(`is told from an end that is not known in ${JSON.stringify(when)}`, () => {
      expect(readOne({ when }).newsEvent.when.isOngoing).to.equal(true);
    });
  }
  for (const when of ['2022-09-12/', { from: '2022-09-12' }, { from: '2022-09-12', to: '' }]) {
    it(`is not said of ${JSON.stringify(when)}`, () => {
      expect(readOne({ when }).newsEvent.when.isOngoing).to.equal(undefined);
    });
  }
});

describe('an end that is about the start', () => {
  it('may come first by half an hour', () => {
    const normalised = readOne({ when: { from: '2022-09-13T07:05~', to: '2022-09-13T07:00~' } });
    expect(boundsOf(normalised.newsEvent.when)).to.deep.equal([
      '2022-09-13T03:00Z',
      '2022-09-13T03:05:59.999Z',
    ]);
    expect(issuesOf(normalised)).to.deep.equal([]);
  });

  it('may not come first by two hours', () => {
    const normalised = readOne({ when: { from: '2022-09-13T09:05~', to: '2022-09-13T07:00~' } });
    expect(issuesOf(normalised)).to.deep.equal(['end-before-start at events[0].when.to']);
  });
});

describe('the stated wording', () => {
  const wordings = [
    ['2022-09-13', null],
    ['early on Tuesday', 'early on Tuesday'],
    [{ at: '2022-09-13', stated: ' on Tuesday ' }, 'on Tuesday'],
    [{ at: 'Tuesday', stated: 'on Tuesday' }, 'on Tuesday'],
    [{ at: ['Tuesday', 'the 13th'] }, 'Tuesday, the 13th'],
    [{ from: 'dawn', to: 'dusk' }, 'dawn/dusk'],
    [{ within: ['dawn', 'noon'] }, 'dawn, noon'],
  ] as const;
  for (const [when, stated] of wordings) {
    it(`of ${JSON.stringify(when)} is ${JSON.stringify(stated)}`, () => {
      expect(readOne({ when }).newsEvent.when.stated).to.equal(stated);
    });
  }
});

describe('times without a zone', () => {
  it('give one issue that counts all dates', () => {
    const dates = { when: '2022-09-13/2022-09-14', claims: [{ by: 'X', when: '2022-09-15' }] };
    const normalised = readOne(dates, { window: ['2022-09-12', '2022-09-16'] });
    expect(issuesOf(normalised)).to.deep.equal(['dates-without-zone at zone']);
    expect(normalised.issues[0]?.message).to.equal(
      'No zone is stated for 3 dates: nothing says whose day is meant.',
    );
    expect(normalised.issues[0]?.recordIndex).to.equal(null);
  });

  it('give one issue for each clock time', () => {
    const normalised = readOne({ when: { from: '2022-09-13T09:00', to: '2022-09-13T10:00Z' } }, {});
    expect(issuesOf(normalised)).to.deep.equal(['zone-missing at events[0].when.from']);
  });

  for (const zone of ['local', 'Viewer']) {
    it(`stay so where the document's zone is "${zone}"`, () => {
      const normalised = readOne({}, { zone });
      expect(normalised.document.zone).to.equal(null);
      expect(issuesOf(normalised)).to.deep.equal(['zone-is-relative at zone']);
    });
  }

  it('stay so where the document names an unknown zone', () => {
    const normalised = readOne({}, { zone: 'EST' });
    expect(normalised.document.zone).to.equal(null);
    expect(issuesOf(normalised)).to.deep.equal(['unknown-zone at zone']);
  });

  it('are one fault of the document’s zone, not one of each time', () => {
    const normalised = readOne(
      { when: { within: ['2022-09-13T00:00', '2022-09-13T08:00'] } },
      { zone: 'Asia/Yerewan' },
    );
    expect(issuesOf(normalised)).to.deep.equal(['unknown-zone at zone']);
    expect(normalised.document.newsEvents[0]?.when.zoneOrigin).to.equal('none');
  });
});

describe('the document’s clocks and first view', () => {
  it('are the offered zones, each once, with their labels', () => {
    const head = {
      ...yerevan,
      zones: ['moscow', { zone: 'GMT', label: 'London is not GMT' }, 'Local', 'viewer', 'UTC'],
    };
    const { document, issues } = readOne({}, head);
    expect(document.zones).to.deep.equal([
      { zone: 'Europe/Moscow', label: null },
      { zone: 'UTC', label: 'London is not GMT' },
      { zone: 'local', label: null },
      { zone: 'viewer', label: null },
    ]);
    expect(issues).to.deep.equal([]);
  });

  it('leave out an unknown zone', () => {
    const normalised = readOne({}, { ...yerevan, zones: ['Mars/Olympus', { label: 'Nowhere' }, 'UTC'] });
    expect(normalised.document.zones).to.deep.equal([{ zone: 'UTC', label: null }]);
    expect(issuesOf(normalised)).to.deep.equal(['unknown-zone at zones[0]', 'missing at zones[1]']);
  });

  const windows = [
    [['2022-09-13T00:00', '2022-09-13T12:00'], ['2022-09-12T20:00Z', '2022-09-13T08:00Z'], []],
    [['2022-09-13', '2022-09-13'], ['2022-09-12T20:00Z', '2022-09-13T20:00Z'], []],
    [
      ['2022-09-13T12:00', '2022-09-13T00:00'],
      ['2022-09-12T20:00Z', '2022-09-13T08:00Z'],
      ['window-turned-round at window'],
    ],
    [['2022-09-13T12:00', '2022-09-13T12:00'], null, ['window-turned-round at window']],
    [['2022-09-13T12:00', 'evening'], null, ['not-a-time at window[1]']],
    [['2022-09-13'], null, ['window-unreadable at window']],
    [7, null, ['window-unreadable at window']],
    [null, null, []],
  ] as const;
  for (const [window, span, issues] of windows) {
    it(`read the window ${JSON.stringify(window)} as ${JSON.stringify(span)}`, () => {
      const normalised = readOne({}, { ...yerevan, window });
      const read = normalised.document.window;
      expect(read && boundsOf({ earliest: read.startAt, latest: read.endAt } as never)).to.deep.equal(span);
      expect(issuesOf(normalised)).to.deep.equal(issues);
    });
  }
});

describe('WhenParser', () => {
  it('reads a time in the zone of its record, and in its own before that', () => {
    const { whens, issues } = reading('Asia/Yerevan');
    const startOf = (raw: unknown, zone?: unknown) => boundsOf(whens.read(raw, 'when', zone))[0];
    expect([
      startOf('2022-09-13T09:00'),
      startOf('2022-09-13T09:00', 'Europe/Moscow'),
      startOf({ at: '2022-09-13T09:00', zone: 'Asia/Tokyo' }, 'Europe/Moscow'),
    ]).to.deep.equal(['2022-09-13T05:00Z', '2022-09-13T06:00Z', '2022-09-13T00:00Z']);
    expect(issues()).to.deep.equal([]);
  });

  it('keeps the words of what it cannot read, and of nothing says nothing', () => {
    const { whens } = reading();
    const statedOf = (raw: unknown) => whens.read(raw, 'when', undefined).stated;
    expect([
      statedOf('at dawn'),
      statedOf({ from: 'dawn', to: 'dusk' }),
      statedOf({ at: ['dawn', 'six'] }),
      statedOf(['dawn']),
      statedOf({ at: 'dawn', stated: 'at first light' }),
      statedOf(undefined),
    ]).to.deep.equal(['at dawn', 'dawn/dusk', 'dawn, six', 'dawn', 'at first light', null]);
  });
});
