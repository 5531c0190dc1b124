import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { readFile, type FileOptions } from '../../src/document.js';
import { fixtures } from '../support/fixtures.js';
import { differences, sample, sampleFolders } from '../support/samples.js';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: Readonly<Record<string, string>>;
}

interface Checked {
  readonly file: string;
  readonly error?: string;
  readonly format: string;
  readonly events: number;
  readonly issues: readonly Readonly<Record<string, unknown>>[];
}

type Files = Readonly<Record<string, string | { readonly base64: string }>>;

/** `npx events-timeline …`, in an empty folder that holds these files. */
async function run(args: readonly string[], files: Files = {}): Promise<Answer> {
  return executeServerCommand<Answer, object>('command-line', { args: [...args], files });
}

async function readHere(input: string | Uint8Array, options: FileOptions) {
  const file = await readFile(input, options);
  if (file.kind === 'failed') throw new Error(JSON.stringify(file.error));
  return file;
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const pathOf = (url: string) => new URL(url).pathname;

describe('events-timeline on the samples', () => {
  it('finds in all of them, in one run of "check", the issues and events that readFile finds', async () => {
    const samples = await Promise.all(sampleFolders.map(sample));
    const { out, code } = await run(['check', ...samples.map(({ url }) => pathOf(url)), '--json']);
    const checked = JSON.parse(out) as Checked[];
    expect(code).to.equal(1);
    for (const [index, { bytes, expected }] of samples.entries()) {
      const here = await readHere(bytes, { name: expected.file });
      const { events, format, issues } = checked[index] ?? { events: -1, format: '', issues: [] };
      const messages = issues.map(({ message }) => message);
      expect([format, events, messages]).to.deep.equal([
        here.report.format,
        here.document.newsEvents.length,
        here.issues.map(({ message }) => message),
      ]);
    }
  });

  for (const folder of sampleFolders)
    it(`makes of ${folder} a document that is read as the sample itself is`, async () => {
      const { url, bytes, expected } = await sample(folder);
      const { out } = await run(['convert', pathOf(url), '--to', 'json']);
      const raw = JSON.parse(out) as { eras?: { label: string }[] };
      const here = await readHere(bytes, { name: expected.file });
      expect(raw).to.deep.equal(asJson(here.raw));
      const again = await readHere(out, {});
      const eras = (raw.eras ?? []).map(({ label }) => label);
      expect(differences(again.document, eras, expected)).to.deep.equal(
        differences(here.document, eras, expected),
      );
    });
});

describe('events-timeline on a format without a sample', () => {
  for (const { name, what, bytes, titles } of fixtures)
    it(`converts ${what}`, async () => {
      const base64 = btoa(String.fromCharCode(...bytes));
      const { out } = await run(['convert', name, '--to', 'json'], { [name]: { base64 } });
      const { events } = JSON.parse(out) as { events: { title: string }[] };
      expect(events.map(({ title }) => title)).to.deep.equal(titles);
      expect(JSON.parse(out)).to.deep.equal(asJson((await readHere(bytes, { name })).raw));
    });
});

describe('events-timeline check', () => {
  const document =
    '{\n  "events": [\n    {"title": "A", "when": {"at": "2022-13"}, "sources": ["a"]}\n  ]\n}\n';
  const isFine = JSON.stringify({
    zone: 'UTC',
    sources: [{ id: 'a', title: 'A report' }],
    events: [{ title: 'A', when: '2022-01-02', sources: ['a'] }],
  });

  it('names line and column of an issue in JSON, for people and for programs', async () => {
    const files = { 'a.json': document };
    const { out, code } = await run(['check', 'a.json'], files);
    expect(code).to.equal(1);
    expect(out).to.contain('a.json:3:35: events[0].when.at: "2022-13" is not a date: there is no month 13.');
    const [checked] = JSON.parse((await run(['check', 'a.json', '--json'], files)).out) as Checked[];
    expect(checked?.issues[0]).to.deep.include({ code: 'no-such-date', line: 3, column: 35 });
  });

  it('names the line and the column of an issue in a sheet', async () => {
    const { out } = await run(['check', 'a.csv', '--json'], {
      'a.csv': 'Date,Title\n2022-01-02,A\nsoon,B\n',
    });
    const [checked] = JSON.parse(out) as Checked[];
    expect(checked?.issues.find(({ code }) => code === 'not-a-time')).to.deep.include({
      line: 3,
      column: 'Date',
    });
  });

  const codes = [
    [0, 'all is well', ['fine.json']],
    [1, 'there are issues', ['fine.json', 'a.json']],
    [2, 'a file cannot be read', ['a.json', 'broken.json']],
    [2, 'there is no such file', ['none.json']],
  ] as const;
  for (const [wanted, what, names] of codes)
    it(`exits with ${wanted} where ${what}`, async () => {
      const files = { 'fine.json': isFine, 'a.json': document, 'broken.json': '{"events": [}' };
      expect((await run(['check', ...names], files)).code).to.equal(wanted);
    });

  it('says where JSON breaks off', async () => {
    const { err } = await run(['check', 'broken.json'], { 'broken.json': '{"events": [}' });
    expect(err).to.equal(
      'broken.json: line 1, column 13: a value is missing before this, or there is a comma too many, near "{"events": [}"\n',
    );
  });
});

describe('events-timeline convert', () => {
  const files = { 'a.csv': 'Date,Title\n03/04/2022,Fire\n', 'out.json': 'mine' };

  it('writes over a file only with --force', async () => {
    const refused = await run(['convert', 'a.csv', '--to', 'json', '--out', 'out.json'], files);
    expect([refused.code, refused.err]).to.deep.equal([
      2,
      'out.json is there already. Write over it with --force.\n',
    ]);
    const { code, err } = await run(
      ['convert', 'a.csv', '--to', 'json', '--out', 'out.json', '--force'],
      files,
    );
    expect([code, err]).to.deep.equal([0, 'out.json: 1 event, 1 issue\n']);
  });

  it('reads dates and zones as its options say', async () => {
    const settings = [
      '--date-order',
      'dmy',
      '--zone',
      'Asia/Yerevan',
      '--columns',
      'when: Date; title: Title',
    ];
    const { out } = await run(['convert', 'a.csv', '--to', 'json', ...settings], files);
    const { zone, events } = JSON.parse(out) as { zone: string; events: { when: object }[] };
    expect([zone, events[0]?.when]).to.deep.equal([
      'Asia/Yerevan',
      { at: '2022-04-03', stated: '03/04/2022' },
    ]);
  });

  it('reads a published sheet from its address', async () => {
    const address = `${location.origin}/google/spreadsheets/d/e/2PACX-1vAbcDefGhi/pubhtml`;
    const { out } = await run(['convert', address, '--to', 'json']);
    expect((JSON.parse(out) as { events: { title: string }[] }).events[0]?.title).to.equal('Smoke seen');
  });

  it('reads the file that a document names as the place of its events', async () => {
    const wrapper = { title: 'Chronology', dateOrder: 'mdy', events: { src: 'a.csv' } };
    const { out } = await run(['convert', 'w.json', '--to', 'json'], {
      ...files,
      'w.json': JSON.stringify(wrapper),
    });
    expect(JSON.parse(out)).to.deep.include({ title: 'Chronology' });
    const { err, code } = await run(['check', 'w.json'], { 'w.json': JSON.stringify(wrapper) });
    expect([code, err.startsWith('w.json: ENOENT')]).to.deep.equal([2, true]);
  });

  const wrong = [
    ['a format that is none', ['convert', 'a.csv', '--to', 'pdf']],
    ['no format', ['convert', 'a.csv']],
    ['two files', ['convert', 'a.csv', 'a.csv', '--to', 'json']],
    ['a command that is none', ['turn', 'a.csv']],
    ['an option that is none', ['check', 'a.csv', '--order', 'dmy']],
    ['no command', []],
  ] as const;
  for (const [what, args] of wrong)
    it(`exits with 2 and says how it is used where given ${what}`, async () => {
      const { code, out, err } = await run(args, files);
      expect([code, (out + err).includes('events-timeline check FILE…')]).to.deep.equal([2, true]);
    });

  it('makes a page of a sheet', async () => {
    const { files: written } = await run(['html', 'a.csv', '--out', 'a.html'], files);
    expect(written['a.html']).to.match(
      /^<!doctype html>\n<html[\s\S]*<title>[\s\S]*og:type[\s\S]*<body>[\s\S]*Fire[\s\S]*<\/html>\s*$/,
    );
  });
});

describe('events-timeline author', () => {
  it('serves the page and its parts, and nothing beside them', async () => {
    const paths = ['/', '/app/author.js', '/template.csv', '/..%2fpackage.json', '/none.html'];
    const statuses = await executeServerCommand<readonly number[], object>('author-page', { paths });
    expect(statuses).to.deep.equal([200, 200, 200, 404, 404]);
  });
});

describe('the commands of docs/other-formats.md', () => {
  const names = ['plain-csv', 'timelinejs-csv', 'vis-items-json', 'acled-csv', 'ucdp-ged-csv', 'icalendar'];

  it('do on the samples what the page says', async function () {
    this.timeout(60_000);
    const page = await (await fetch('/docs/other-formats.md')).text();
    const files: Record<string, { base64: string }> = {};
    for (const folder of names) {
      const { bytes, expected } = await sample(folder);
      files[expected.file] = { base64: btoa(String.fromCharCode(...bytes)) };
    }
    const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g)];
    const commands = blocks.flatMap(([, code = '', output]) =>
      code
        .trim()
        .split('\n')
        .map((command) => ({ args: command.split(' ').slice(2), output })),
    );
    expect(commands.length).to.be.greaterThan(6);
    for (const { args, output } of commands) {
      const { code, out, err, files: written } = await run(args, files);
      if (output !== undefined) expect(out).to.equal(output);
      else
        expect([code, Object.keys(written), err.includes('events')]).to.deep.equal([0, [args.at(-1)], true]);
    }
  });
});
