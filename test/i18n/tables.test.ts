import { expect } from '@open-wc/testing';
import { wholeEnglish } from '../support/whole-english.js';
import { messages as ar } from '../../src/i18n/languages/ar.js';
import { messages as az } from '../../src/i18n/languages/az.js';
import { messages as de } from '../../src/i18n/languages/de.js';
import { messages as es } from '../../src/i18n/languages/es.js';
import { messages as fa } from '../../src/i18n/languages/fa.js';
import { messages as fr } from '../../src/i18n/languages/fr.js';
import { messages as hy } from '../../src/i18n/languages/hy.js';
import { messages as ka } from '../../src/i18n/languages/ka.js';
import { messages as ru } from '../../src/i18n/languages/ru.js';
import { messages as tr } from '../../src/i18n/languages/tr.js';
import type { Translation } from '../../src/i18n/translation.js';

const tables = { ar, az, de, es, fa, fr, hy, ka, ru, tr };

/** Words that may be the same as in English: loans, and names of keys. */
const loans: Readonly<Record<string, readonly string[]>> = {
  az: ['filterKinds.status', 'statusHeading', 'media', 'quoted', 'mediaKinds.video'],
  de: ['filter', 'filters', 'filterKinds.status', 'statusHeading', 'mediaKinds.video'],
  es: ['mediaKinds.audio'],
  tr: ['quoted', 'mediaKinds.video'],
  fr: [
    'corrections',
    'sources',
    'sourceCount',
    'filterKinds.source',
    'filterDates',
    'parties',
    'mediaKinds.audio',
  ],
};
const sameEverywhere = [
  'gmt',
  'fullStop',
  'onClock',
  'timeOnClock',
  'time.comma',
  'time.rare.season',
  'spanCount',
  'helpLines',
  'dates',
  'colon',
];

/** What stands for every argument of a sentence that takes words; counts are told apart by their names. */
const facts = { url: 'a.json', status: 500, line: 3, column: 7, found: '“x”', limitMb: 64 };
const countWords = /Count$|^(showMore|earlier|later|undated|statements|moreOptions|citedBy|opensList)$/;
const numbersOnly =
  /^(eventCount|report|earlierEvents|sourceCount|issueCount|allShown|shownCount|unreadCount|saveCsv|saveCalendar|loadedSoFar)$/;

function said(path: string, value: unknown): string {
  if (typeof value !== 'function') return String(value);
  const name = path.split('.').at(-1) ?? '';
  const say: (...args: unknown[]) => string = value as never;
  if (path.startsWith('failures.')) return say(facts);
  if (numbersOnly.test(name)) return say(7, 9);
  if (name === 'timeLater') return say({ amount: 7, unit: 'hour' });
  if (name === 'quarter') return say(3, '«B»');
  if (name === 'spanCount') return say('«A»', 7);
  return countWords.test(name) ? say(7) : say('«A»', '«B»');
}

/** Every word of a table by its path: `status.denied`. */
function flat(table: object, before = ''): Map<string, string> {
  const words = new Map<string, string>();
  for (const [key, value] of Object.entries<unknown>({ ...table })) {
    const path = `${before}${key}`;
    if (path === 'dates' || path === 'cities') continue;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [name, text] of flat(value, `${path}.`)) words.set(name, text);
    } else words.set(path, said(path, value));
  }
  return words;
}

/** Everything there is to say, with what comes late. */
const everyWord: Translation = wholeEnglish;
const inEnglish = flat(everyWord);

for (const [tag, table] of Object.entries<Translation>(tables)) {
  describe(`the words in ${tag}`, () => {
    const words = flat(table);

    it('are as many as in English, each with something to say', () => {
      expect([...words.keys()].sort()).to.deep.equal([...inEnglish.keys()].sort());
      const silent = [...words].filter(([, text]) => /^\s*$|undefined|null|NaN|\[object/.test(text));
      expect(silent).to.deep.equal([]);
    });

    it('are not English', () => {
      const allowed = [...sameEverywhere, ...(loans[tag] ?? [])];
      const same = [...words].filter(([path, text]) => inEnglish.get(path) === text).map(([path]) => path);
      expect(same.filter((path) => !allowed.includes(path))).to.deep.equal([]);
    });

    it('keep what they are given: names, times and addresses', () => {
      const lost = [...words].filter(([path, text]) =>
        ['«A»', '«B»', 'a.json'].some(
          (given) => inEnglish.get(path)?.includes(given) && !text.includes(given),
        ),
      );
      expect(lost).to.deep.equal([]);
    });

    it('tell of as many keys as in English, in its order', () => {
      const signs = ({ helpLines }: Translation) =>
        helpLines.map(([keys]) => keys.map((key) => (key.length === 1 ? key : 'word')));
      expect(signs(table)).to.deep.equal(signs(everyWord));
    });

    it('have names for the cities of the first case', () => {
      const cities = Object.keys(table.cities ?? {});
      expect(cities).to.include('Moscow');
      expect(cities).to.include('Yerevan');
    });
  });
}

describe('counted nouns', () => {
  const cases: readonly [tag: keyof typeof tables, count: number, words: string][] = [
    ['ru', 1, '1 событие'],
    ['ru', 2, '2 события'],
    ['ru', 5, '5 событий'],
    ['ru', 11, '11 событий'],
    ['ru', 21, '21 событие'],
    ['ru', 102, '102 события'],
    ['ru', 1_000, '1 000 событий'],
    ['ar', 2, 'حدثان'],
    ['ar', 3, '3 أحداث'],
    ['ar', 11, '11 حدثًا'],
    ['ar', 100, '100 حدث'],
    ['de', 1, '1 Ereignis'],
    ['de', 1_000, '1.000 Ereignisse'],
    ['fr', 0, '0 événement'],
    ['fr', 2, '2 événements'],
    ['es', 2, '2 acontecimientos'],
    ['tr', 2, '2 olay'],
    ['az', 1_000, '1.000 hadisə'],
    ['hy', 2, '2 իրադարձություն'],
    ['hy', 1_000, '1 000 իրադարձություն'],
    ['ka', 2, '2 მოვლენა'],
    ['fa', 2, '۲ رویداد'],
  ];
  for (const [tag, count, words] of cases) {
    it(`are ${words} for ${count} in ${tag}`, () => {
      expect(tables[tag].eventCount(count).replace(/\s/g, ' ')).to.equal(words);
    });
  }
});

describe('dates that browsers have no words for', () => {
  const date = new Date('2022-09-13T00:00Z');
  const early = new Date('-000300-01-02T00:00Z');
  const cases = [
    ['hy', 'fullDate', '2022 թ. սեպտեմբերի 13, երեքշաբթի', 'մ.թ.ա. 301 թ. հունվարի 2, շաբաթ'],
    ['hy', 'monthYear', '2022 թ. սեպտեմբեր', 'մ.թ.ա. 301 թ. հունվար'],
    ['hy', 'dayMonth', 'սեպտեմբերի 13', 'հունվարի 2'],
    ['ka', 'fullDate', 'სამშაბათი, 13 სექტემბერი, 2022', 'ძვ. წ. შაბათი, 2 იანვარი, 301'],
    ['ka', 'shortMonthYear', 'სექ. 22', 'ძვ. წ. იან. 01'],
    ['az', 'fullDate', '13 sentyabr 2022, çərşənbə axşamı', 'e.ə. 2 yanvar 301, şənbə'],
    ['az', 'dayShortMonth', '13 sen', '2 yan'],
    ['az', 'dayShortMonthYear', '13 sen 2022', 'e.ə. 2 yan 301'],
    ['hy', 'dayShortMonthYear', '2022 թ. 13 սեպ', 'մ.թ.ա. 301 թ. 2 հնվ'],
    ['ka', 'dayShortMonthYear', '13 სექ. 2022', 'ძვ. წ. 2 იან. 301'],
    ['az', 'year', '2022', 'e.ə. 301'],
  ] as const;
  for (const [tag, style, words, earlyWords] of cases) {
    it(`are ${words} as ${style} in ${tag}, and ${earlyWords} before the year 1`, () => {
      const { dates } = tables[tag];
      expect([dates?.write(date, style), dates?.write(early, style)]).to.deep.equal([words, earlyWords]);
    });
  }
});
