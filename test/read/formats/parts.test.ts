import { expect } from '@open-wc/testing';
import { Columns } from '../../../src/read/formats/parts/columns.js';
import { partsWords, timeFromParts, noParts } from '../../../src/read/formats/parts/date-parts.js';
import { shiftedDay } from '../../../src/read/formats/parts/days.js';
import { bareLinks, plainText, withCharacters } from '../../../src/read/formats/parts/html-text.js';
import { lanesOf } from '../../../src/read/formats/parts/lanes.js';
import { markdownText } from '../../../src/read/formats/parts/markdown-text.js';
import { placeFrom } from '../../../src/read/formats/parts/place.js';
import { distinctNames, plainName, tableFromRecords } from '../../../src/read/formats/parts/table.js';
import { without } from '../../../src/read/formats/parts/without.js';
import { firstSentence, partsOf } from '../../../src/read/formats/parts/words.js';

describe('plainText(html)', () => {
  const texts = [
    ['AT&T <3 you', 'AT&T <3 you'],
    ['<p>One</p><p>Two &amp; three</p>', 'One Two & three'],
    ['Shelling<br>reported', 'Shelling reported'],
    ['a&#x2013;b &eacute;&nbsp;c', 'a–b é c'],
    ['<script>alert(1)</script>x<style>y</style>', 'x'],
    ['<!-- no -->yes', 'yes'],
    ['a < b and c > d', 'a < b and c > d'],
    ['two\nlines', 'two\nlines'],
  ] as const;
  for (const [html, text] of texts)
    it(`of ${JSON.stringify(html)} is ${JSON.stringify(text)}`, () =>
      expect(plainText(html).text).to.equal(text));

  it('gives each http link once, with its words', () => {
    const html = `<a href="https://a.example/?x=1&amp;y=2">A <b>b</b></a> <a href='https://a.example/?x=1&amp;y=2'>again</a>
      <a href="javascript:alert(1)">no</a>`;
    expect(plainText(html).links).to.deep.equal([{ url: 'https://a.example/?x=1&y=2', title: 'A b' }]);
  });

  it('takes no longer than its text for tags that are left open', () => {
    const startedAt = performance.now();
    plainText('<a "'.repeat(25_000));
    plainText(`<a ${'x="<" '.repeat(15_000)}`);
    expect(performance.now() - startedAt).to.be.below(2_000);
  });

  it('leaves unknown references as they are', () =>
    expect(withCharacters('&what; &#0;')).to.equal('&what; &#0;'));

  it('finds bare addresses without the full stop behind them', () => {
    expect(bareLinks('See https://a.example/b.').map(({ url }) => url)).to.deep.equal([
      'https://a.example/b',
    ]);
  });
});

describe('markdownText(line)', () => {
  it('drops marks and keeps links', () => {
    expect(markdownText('**Deploy** of `4.2`, see [log](https://a.example/l)')).to.deep.equal({
      text: 'Deploy of 4.2, see log',
      links: [{ url: 'https://a.example/l', title: 'log' }],
    });
  });
});

describe('timeFromParts(parts)', () => {
  const times = [
    [{ year: '2021' }, '2021'],
    [{ year: '1,998' }, '1998'],
    [{ year: '-44', month: '3' }, '-0043-03'],
    [{ year: '79' }, '0079'],
    [{ year: '2021', month: 'March', day: '4' }, '2021-03-04'],
    [{ year: '2021', month: '7', day: '14', hour: '23', minute: '40' }, '2021-07-14T23:40'],
    [
      { year: '2021', month: '7', day: '14', hour: '3', minute: '4', second: '5', millisecond: '250' },
      '2021-07-14T03:04:05.250',
    ],
    [{ year: '2021', month: '7', day: '14', time: '3:30 pm' }, '2021-07-14T15:30'],
  ] as const;
  for (const [parts, text] of times)
    it(`of ${JSON.stringify(parts)} is ${text}`, () => {
      expect(timeFromParts({ ...noParts, ...parts })).to.deep.include({ kind: 'time', text });
    });

  const faults = [
    [{ year: '2021', month: '13', day: '2' }, 'no-such-date', '2021-13-2'],
    [{ year: '2021', month: '6', day: '31' }, 'no-such-date', '2021-6-31'],
    [{ year: '2019', month: '11', day: 'four' }, 'not-a-time', '2019-11-four'],
    [{ time: '9:15' }, 'time-without-date', '9:15'],
    [{ year: '-13800000000' }, 'out-of-range', '-13800000000'],
    [{ year: '999999999999' }, 'out-of-range', '999999999999'],
  ] as const;
  for (const [parts, code, words] of faults)
    it(`refuses ${words} as ${code}`, () => {
      const all = { ...noParts, ...parts };
      expect(timeFromParts(all)).to.deep.include({ kind: 'fault', code });
      expect(partsWords(all)).to.equal(words);
    });
});

describe('tables', () => {
  it('give each column a name of its own', () => {
    expect(distinctNames(['a', '', 'a'])).to.deep.equal(['a', 'column 2', 'a (2)']);
    expect(plainName(' Start_Date: ')).to.equal('start date');
  });

  it('are made of records with different fields', () => {
    expect(tableFromRecords([{ a: 1 }, { b: 2 }, 'x'], 'data')).to.deep.include({
      headers: ['a', 'b'],
      rows: [[1, undefined], [undefined, 2], ['x']],
    });
  });

  it('keep what no field is made of, also under the names of our own fields', () => {
    const columns = new Columns({
      headers: ['Title', 'status', '__proto__'],
      rows: [],
      lines: null,
      listName: '',
    });
    columns.take('title', 'title');
    const record: Record<string, unknown> = {};
    columns.keepRest(['A', 'Open', 'p'], record);
    expect(Object.entries(record)).to.deep.equal([
      ['original', { status: 'Open' }],
      ['__proto__', 'p'],
    ]);
  });
});

describe('small parts', () => {
  it('read decimal commas', () => {
    expect(placeFrom('A', '49,90', '36.4')).to.deep.equal({ name: 'A', lat: 49.9, lon: 36.4 });
    expect(placeFrom('', '', '')).to.equal(undefined);
  });
  it('shift days over months and years', () => {
    expect([shiftedDay('2023-12-31', 1), shiftedDay('2024-03-01', -1), shiftedDay('x', 1)]).to.deep.equal([
      '2024-01-01',
      '2024-02-29',
      'x',
    ]);
  });
  it('make titles of texts', () => {
    expect(firstSentence('A tree fell on the road. It is closed.')).to.equal('A tree fell on the road.');
    expect(firstSentence('word '.repeat(50)).length).to.be.below(101);
    expect(partsOf('a; b;;c')).to.deep.equal(['a', 'b', 'c']);
  });
  it('list lanes in the order of their first records', () => {
    expect(lanesOf([{ lane: 'b' }, { lane: 'a' }, { lane: 'b' }])?.map(({ id }) => id)).to.deep.equal([
      'b',
      'a',
    ]);
  });
  it('drop fields without changing the object', () => {
    const whole = { a: 1, b: 2 };
    expect([without(whole, 'a'), whole]).to.deep.equal([{ b: 2 }, { a: 1, b: 2 }]);
  });
});
