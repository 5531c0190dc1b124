#!/usr/bin/env node
/**
 * `events-timeline check|convert|html|author`: reads files of every format that the element reads, without a browser.
 * What goes wrong with a file is said on stderr; exit code 1 means issues, 2 that nothing could be read or the command is wrong.
 */
import { createReadStream, existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFile } from '../dist/document.js';
import { calendarText, csvText, exportContext } from '../dist/export.js';
import { oEmbed, renderToHTML, shareTags } from '../dist/html.js';
import { sheetAddresses } from '../dist/read/formats/google-sheet.js';
import { JsonPlaces } from './json-places.js';
import { serveAuthor } from './serve-author.js';
import { timelineJs } from './timelinejs.js';

const usage = `events-timeline check FILE… [--json]
events-timeline convert FILE --to json|csv|ics|timelinejs|jsonld|html|head|oembed [--out FILE] [--force]
events-timeline html FILE [--out FILE] [--force]
events-timeline author        a page on which a sheet becomes a timeline, on this machine alone

How a file of another format is read:
  --zone Asia/Yerevan        how times without a zone are read
  --date-order dmy|mdy|ymd   how dates such as 03/04/2022 are read
  --columns "when: Date; title: What happened"

For a page that is shared (head) and an oEmbed service (oembed):
  --url https://news.example/night   the page, or for oembed the address of embed/frame.html with the document
  --image https://…                  a picture for the preview

Exit codes: 0 all is well, 1 there are issues (check), 2 nothing could be read.`;

const options = {
  to: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  zone: { type: 'string' },
  'date-order': { type: 'string' },
  columns: { type: 'string' },
  url: { type: 'string' },
  image: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

/** Files larger than this show how far reading is, where a person looks on. */
const largeBytes = 5_000_000;

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** The bytes of a file, piece by piece, with a bar on stderr where it is large. */
async function bytesOf(path) {
  const { size } = statSync(path);
  const hasBar = size > largeBytes && process.stderr.isTTY;
  const pieces = [];
  let done = 0;
  for await (const piece of createReadStream(path)) {
    pieces.push(piece);
    done += piece.length;
    if (hasBar)
      process.stderr.write(
        `\r${basename(path)} ${'█'.repeat((20 * done) / size)} ${Math.round((100 * done) / size)} %`,
      );
  }
  if (hasBar) process.stderr.write('\n');
  return new Uint8Array(Buffer.concat(pieces));
}

const isAddress = (path) => /^https?:\/\//i.test(path);

/** The bytes of an address; of a Google sheet's, those of its CSV. */
async function bytesAt(address) {
  let said = '';
  for (const url of sheetAddresses(address)) {
    const answer = await fetch(url);
    // A sheet that is not published answers with a page to sign in.
    if (answer.ok && (url === address || !/html/.test(answer.headers.get('content-type') ?? '')))
      return new Uint8Array(await answer.arrayBuffer());
    said = answer.ok ? 'the sheet is not published to the web' : `the server answers ${answer.status}`;
  }
  throw new Error(said);
}

/** What is wrong with a path, or `null`. */
function pathFault(path) {
  if (isAddress(path)) return null;
  if (!existsSync(path)) return 'there is no such file.';
  return statSync(path).isDirectory() ? 'this is a folder.' : null;
}

async function read(path, values) {
  const fault = pathFault(path);
  if (fault !== null) return { kind: 'failed', message: `${path}: ${fault}` };
  try {
    return await readWhole(path, values);
  } catch (error) {
    return { kind: 'failed', message: `${path}: ${error.cause?.message ?? error.message}` };
  }
}

async function readWhole(path, values) {
  const bytes = isAddress(path) ? await bytesAt(path) : await bytesOf(path);
  const file = await readFile(bytes, {
    name: basename(path),
    ...(isAddress(path) ? { baseUrl: path } : {}),
    ...(values.zone ? { zone: values.zone } : {}),
    ...(values['date-order'] ? { dateOrder: values['date-order'] } : {}),
    ...(values.columns ? { columns: values.columns } : {}),
    fetchFile: (src) => wrappedBytes(path, src),
  });
  return file.kind === 'read'
    ? { ...file, name: basename(path), bytes }
    : { kind: 'failed', message: `${path}: ${failureWords(file.error)}` };
}

/** The file that a document names as the place of its events: an address, a Google key, or a path beside the document. */
function wrappedBytes(path, src) {
  if (isAddress(path)) return bytesAt(URL.canParse(src, path) ? new URL(src, path).href : src);
  const beside = resolve(dirname(path), src);
  return isAddress(src) || (/^[\w-]{40,}$/.test(src) && !existsSync(beside)) ? bytesAt(src) : bytesOf(beside);
}

function failureWords(error) {
  if (error.code === 'other-format') return `This looks like ${error.found}. ${error.detail}`;
  if (error.code === 'not-json')
    return `line ${error.line}, column ${error.column}: ${error.detail}, near "${error.excerpt}"`;
  return `This holds ${error.found} where ${error.needed} is needed.`;
}

/** How much was read: `1 event, 2 issues`. */
function counted({ document, issues }) {
  const count = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${count(document.newsEvents.length, 'event')}, ${count(issues.length, 'issue')}`;
}

/** Line and column of each issue: as its own place says them, as in `line 5, column Date`, or where the value stands in JSON. */
function placesOf({ issues, bytes }) {
  let json;
  return issues.map(({ path }) => {
    const found = /^line (\d+)(?:, (?:column )?(.+))?$/.exec(path);
    if (found) return { line: Number(found[1]), column: found[2] ?? null };
    json ??= jsonPlaces(bytes);
    return json ? json.find(path) : { line: null, column: null };
  });
}

/** `false` for a file that is not JSON. */
function jsonPlaces(bytes) {
  const text = Buffer.from(bytes).toString();
  try {
    JSON.parse(text);
    return new JsonPlaces(text);
  } catch {
    return false;
  }
}

/** `:5:17: events[3].when`, as editors open it, or `: line 5, column Date`. */
function placeWords({ path, line, column }) {
  const place = typeof column === 'number' ? `:${line}:${column}` : '';
  return path ? `${place}: ${path}` : place;
}

async function check(files, values) {
  let code = 0;
  const all = [];
  for (const path of files) {
    const file = await read(path, values);
    if (file.kind === 'failed') {
      code = 2;
      all.push({ file: path, error: file.message });
      if (!values.json) process.stderr.write(`${file.message}\n`);
      continue;
    }
    if (file.issues.length > 0 && code === 0) code = 1;
    const places = placesOf(file);
    const issues = file.issues.map((issue, index) => ({ ...places[index], ...issue }));
    all.push({
      file: path,
      format: file.report.format,
      events: file.document.newsEvents.length,
      issues,
      report: file.report,
    });
    if (values.json) continue;
    console.log(`${path}: ${file.report.formatName}, ${counted(file)}`);
    for (const { kind, count, text } of file.report.entries) console.log(`  ${kind} (${count}): ${text}`);
    for (const issue of issues) console.log(`${path}${placeWords(issue)}: ${issue.message} ${issue.hint}`);
  }
  if (values.json) console.log(JSON.stringify(all, null, 2));
  return code;
}

/** The document in another format, and what that format cannot keep. */
function converted(to, file, values) {
  const { document, raw } = file;
  const context = () => exportContext(document);
  switch (to) {
    case 'json':
      return { text: `${JSON.stringify(raw, null, 2)}\n`, lost: '' };
    case 'csv':
      return { text: csvText(document.newsEvents, context()), lost: 'A sheet keeps no unknown fields.' };
    case 'ics':
      return {
        text: calendarText(document.newsEvents, { ...context(), madeAt: Date.now(), address: file.name }),
        lost: 'A calendar keeps no events without a date.',
      };
    case 'timelinejs':
      return {
        text: `${JSON.stringify(timelineJs(file), null, 2)}\n`,
        lost: 'TimelineJS keeps no claims, figures or doubts about a time.',
      };
    case 'jsonld': {
      const found = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(renderToHTML(raw));
      return { text: `${JSON.stringify(JSON.parse(found?.[1] ?? '{}'), null, 2)}\n`, lost: '' };
    }
    case 'html':
      return { text: page(document, raw, values), lost: '' };
    case 'head':
      return { text: `${shareTags(raw, { url: values.url, image: values.image })}\n`, lost: '' };
    case 'oembed':
      if (values.url === undefined) return fail('--to oembed needs --url, the address of the frame.');
      return { text: `${JSON.stringify(oEmbed(raw, { frameUrl: values.url }), null, 2)}\n`, lost: '' };
    default:
      return fail(`--to must be json, csv, ics, timelinejs, jsonld, html, head or oembed.\n\n${usage}`);
  }
}

/** A whole page: the head that other sites read, and the list. */
function page({ title, description, lang }, raw, { url, image }) {
  const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return [
    '<!doctype html>',
    `<html${lang === null ? '' : ` lang="${safe(lang)}"`}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${safe(title ?? 'Timeline')}</title>`,
    shareTags(raw, { url, image }),
    '</head>',
    '<body>',
    ...(title === null ? [] : [`<h1>${safe(title)}</h1>`]),
    ...(description === null ? [] : [`<p>${safe(description)}</p>`]),
    renderToHTML(raw),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

async function convert([path, ...more], to, values) {
  if (path === undefined || more.length > 0) fail(usage);
  const file = await read(path, values);
  if (file.kind === 'failed') fail(file.message);
  const { text, lost } = converted(to, file, values);
  if (lost) process.stderr.write(`${lost}\n`);
  if (values.out === undefined) {
    process.stdout.write(text);
    return 0;
  }
  if (existsSync(values.out) && !values.force)
    fail(`${values.out} is there already. Write over it with --force.`);
  writeFileSync(values.out, text);
  process.stderr.write(`${values.out}: ${counted(file)}\n`);
  return 0;
}

function argumentsOf() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return fail(`${error.message}\n\n${usage}`);
  }
}

const { values, positionals } = argumentsOf();
const [command, ...files] = positionals;
if (values.help || command === undefined) {
  console.log(usage);
  process.exit(command === undefined && !values.help ? 2 : 0);
}
if (command === 'check' && files.length > 0) process.exitCode = await check(files, values);
else if (command === 'convert') process.exitCode = await convert(files, values.to, values);
else if (command === 'html') process.exitCode = await convert(files, 'html', values);
else if (command === 'author' && files.length === 0)
  console.log(`Open ${(await serveAuthor()).address} (Ctrl+C stops it)`);
else fail(usage);
