import { expect } from '@open-wc/testing';
import { numberFrom, readFigures } from '../../src/read/read-figures.js';
import { reading } from '../support/reading.js';
import { issuesOf, readOne } from '../support/normalised.js';

describe('figures', () => {
  const facts = [
    [{ kind: 'killed', best: 49 }, [null, 49, null], []],
    [{ kind: 'killed', value: 49 }, [null, 49, null], []],
    [{ kind: 'killed', best: '49' }, [null, 49, null], []],
    [{ kind: 'killed', low: 0, best: 49, high: 50 }, [0, 49, 50], []],
    [
      { kind: 'killed', low: 50, high: 49 },
      [49, null, 50],
      ['figure-turned-round at events[0].figures[0].low'],
    ],
    [
      { kind: 'killed', low: 50, best: 49 },
      [50, 49, null],
      ['figure-best-outside at events[0].figures[0].best'],
    ],
    [{ kind: 'killed', best: -1 }, [null, null, null], ['figure-negative at events[0].figures[0].best']],
    [
      { kind: 'killed', best: 'dozens' },
      [null, null, null],
      ['figure-not-a-number at events[0].figures[0].best'],
    ],
    [
      { kind: 'killed', best: '1,200' },
      [null, null, null],
      ['figure-not-a-number at events[0].figures[0].best'],
    ],
    [
      { kind: 'killed', value: NaN },
      [null, null, null],
      ['figure-not-a-number at events[0].figures[0].value'],
    ],
    [{ kind: 'killed', stated: 'dozens' }, [null, null, null], []],
    [{ kind: 'killed' }, [null, null, null], ['figure-empty at events[0].figures[0]']],
    [{ best: 49 }, [null, 49, null], ['missing at events[0].figures[0].kind']],
    [49, [null, 49, null], ['missing at events[0].figures[0]']],
  ] as const;

  for (const [figure, numbers, issues] of facts) {
    const written = JSON.stringify(figure);
    it(`are ${JSON.stringify(numbers)} for ${written}`, () => {
      const normalised = readOne({ figures: [figure] });
      const [read] = normalised.newsEvent.figures;
      expect([read?.low, read?.best, read?.high]).to.deep.equal(numbers);
      expect(issuesOf(normalised)).to.deep.equal(issues);
    });
  }

  it('may be one object in place of a list', () => {
    const { newsEvent } = readOne({ figures: { kind: 'killed', best: 49, unit: 'people', by: 'X' } });
    expect(newsEvent.figures).to.deep.equal([
      { kind: 'killed', low: null, best: 49, high: null, unit: 'people', by: 'X', stated: null, sources: [] },
    ]);
  });

  it('that are no figures become issues', () => {
    const normalised = readOne({ figures: ['many', null, -3] });
    expect(normalised.newsEvent.figures).to.deep.equal([]);
    expect(issuesOf(normalised)).to.deep.equal([
      'wrong-type at events[0].figures[0]',
      'wrong-type at events[0].figures[1]',
      'figure-negative at events[0].figures[2]',
      'wrong-type at events[0].figures[2]',
    ]);
  });
});

describe('numberFrom(raw)', () => {
  const facts = [
    [49, 49],
    [0, 0],
    [-1.5, -1.5],
    ['49', 49],
    [' +49.50 ', 49.5],
    ['-3', -3],
    [Infinity, null],
    [NaN, null],
    ['', null],
    ['1,200', null],
    ['1e3', null],
    ['0x10', null],
    ['.5', null],
    ['9'.repeat(40), null],
    [null, null],
    [[49], null],
    [true, null],
  ] as const;
  for (const [raw, number] of facts) {
    it(`is ${number} for ${JSON.stringify(raw) ?? String(raw)}`, () => {
      expect(numberFrom(raw)).to.equal(number);
    });
  }
});

describe('readFigures(raw, path, log, sources)', () => {
  it('notes the places of a claim’s figures and their sources', () => {
    const { log, sources, issues } = reading();
    const [figure] = readFigures(
      [{ kind: 'killed', best: 49, sources: ['s1', null] }],
      'claims[2].figures',
      log,
      sources,
    );
    expect(figure?.sources).to.deep.equal(['s1']);
    expect(issues()).to.deep.equal(['wrong-type at claims[2].figures[0].sources[1]']);
  });

  it('is empty, without an issue, for nothing', () => {
    const { log, sources, issues } = reading();
    expect([readFigures(null, 'figures', log, sources), issues()]).to.deep.equal([[], []]);
  });
});
