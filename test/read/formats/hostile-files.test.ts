// Files that nobody would write: samples with damage, and texts made to hang a reader.
import { expect } from '@open-wc/testing';
import { readFile } from '../../../src/document.js';
import { sample, sampleFolders } from '../../support/samples.js';

/** No file may keep a reader longer; most need some milliseconds. */
const mostMs = 5_000;

/** The same numbers in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state % below;
  };
}

const pieces =
  '"|\n|\r|,|\t|{|}|[|]|:|9999999999|-|..|T|\0|<a href="|&#|BEGIN:VEVENT\n|END:VEVENT\n|RRULE:FREQ=SECONDLY\n|# |between |null|é|\ud800|2022-02-30|00:00|1e400'.split(
    '|',
  );

function damaged(text: string, roll: (below: number) => number): string {
  let made = text;
  for (let changes = 1 + roll(6); changes > 0; changes -= 1) {
    const from = roll(made.length + 1);
    const to = Math.min(made.length, from + roll(30));
    const piece = pieces[roll(pieces.length)] ?? '';
    const kind = roll(3);
    made =
      made.slice(0, kind === 2 ? to : from) + (kind === 1 ? piece : '') + made.slice(kind === 0 ? to : from);
  }
  return made;
}

describe('a damaged sample', () => {
  for (const [number, folder] of sampleFolders.entries())
    it(`of ${folder} is read or refused, in words, and loses no record`, async function () {
      this.timeout(30_000);
      const { bytes, expected } = await sample(folder);
      const text = new TextDecoder().decode(bytes);
      const roll = dice(number + 1);
      for (let round = 0; round < 15; round += 1) {
        const made = damaged(text, roll);
        const start = performance.now();
        const read = await readFile(made, { name: expected.file });
        expect(performance.now() - start).to.be.lessThan(mostMs);
        if (read.kind === 'failed') continue;
        for (const { message, path, hint } of read.issues)
          expect(message + path + hint).to.not.match(/undefined|\[object|NaN/);
        const { events } = read.raw as { events?: readonly unknown[] };
        const isRefused = read.issues.some(({ code }) => code === 'record-not-an-object');
        if (events && !isRefused) expect(read.document.newsEvents).to.have.length(events.length);
      }
    });
});

describe('a text that is made to hang a reader', () => {
  const much = 100_000;
  const event = (rule: string) =>
    `BEGIN:VEVENT\nUID:1\nDTSTART:20240101T000000Z\nRRULE:${rule}\nEND:VEVENT\n`;
  const bombs = [
    ['quotation marks', 'a.csv', `Date,Title\n${'"'.repeat(much)}`],
    ['commas', 'a.csv', `${','.repeat(much)}\n${'x,'.repeat(much)}`],
    ['words of dates', 'a.csv', `Date,Title\n${`${'between '.repeat(14)}1,x\n`.repeat(1_000)}`],
    ['hyphens', 'a.csv', `Date,Title\n${`${'1-'.repeat(50)},x\n`.repeat(1_000)}`],
    ['tags left open', 'a.csv', `Date,Title,Text\n2022,x,"${'<a href='.repeat(much / 8)}"\n`],
    ['rules without end', 'a.ics', `BEGIN:VCALENDAR\n${event('FREQ=SECONDLY').repeat(100)}END:VCALENDAR`],
    [
      'rules without a day',
      'a.ics',
      `BEGIN:VCALENDAR\n${event('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30').repeat(50)}END:VCALENDAR`,
    ],
    ['events in events', 'a.ics', `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(20_000)}`],
    ['folded lines', 'a.ics', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n${' y\n'.repeat(much)}`],
    ['stars', 'a.md', `# T\n${'*'.repeat(much)}\n- 10:00 ${'*'.repeat(5_000)}`],
    ['bars', 'a.md', `# T\n| Time | x |\n|--|--|\n${'|'.repeat(much)}\n`],
    ['spaces', 'a.md', `# T\n- 10:00${' '.repeat(much)}x\n`],
    ['ranges', 'a.mw', `2020: x\n${'2020-'.repeat(much / 5)}: y\n`],
    ['brackets', 'a.json', '['.repeat(much)],
    ['scripts', 'a.html', `<html>${'<script type="application/ld+json">{'.repeat(2_000)}`],
  ] as const;
  for (const [what, name, text] of bombs)
    it(`by ${what} in ${name} ends`, async function () {
      this.timeout(30_000);
      const start = performance.now();
      const read = await readFile(text, { name });
      expect(performance.now() - start).to.be.lessThan(mostMs);
      expect(read.kind).to.be.oneOf(['read', 'failed']);
    });

  it('loses no event of a calendar whose ends are missing', async () => {
    const read = await readFile(
      `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nSUMMARY:A\nDTSTART:20240101T000000Z\n'.repeat(3)}`,
    );
    expect(read.kind === 'read' && read.document.newsEvents).to.have.length(3);
    expect(
      read.kind === 'read' && read.issues.find(({ code }) => code === 'row-unreadable')?.message,
    ).to.contain('the VEVENT before it has no end');
  });

  it('reads items with a zone outside of a timeline, too', async () => {
    const read = await readFile('# 2022-09-13 Report\n\n- 10:00 UTC Power lost\n- 10:05 is lunch\n', {
      name: 'a.md',
    });
    expect(read.kind === 'read' && read.document.newsEvents.map(({ title }) => title)).to.include(
      'Power lost',
    );
  });
});
