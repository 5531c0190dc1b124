/** The code in the documentation, so that it can be tried: fenced blocks with their language and where they stand. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every page that users read. */
function pages() {
  const guides = readdirSync('docs').filter((name) => name.endsWith('.md'));
  return ['README.md', 'llms.txt', ...guides.map((name) => `docs/${name}`)];
}

/** What a block of code has to stand up to. */
function kindOf(language, code) {
  if (/^(js|ts|tsx)$/.test(language)) {
    if (/from 'node:/.test(code)) return 'node';
    return /^export /m.test(code) ? 'module' : 'script';
  }
  // A document on another server is out of reach here.
  if (language === 'html' && /<events-timeline\s+src="https:/.test(code)) return 'words';
  return { json: 'json', html: 'html', css: 'css' }[language] ?? 'words';
}

/** All blocks of all pages. A block without a language, or for a shell, is words. */
export function docExamples() {
  return pages().flatMap((page) => {
    const text = readFileSync(page, 'utf8');
    return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, code], index) => ({
      where: `${page}, block ${index + 1}`,
      name: `${page.replace(/\W+/g, '-')}-${index + 1}`.toLowerCase(),
      language,
      code,
      kind: kindOf(language, code),
    }));
  });
}

/** What our examples name and a project of a user may not have. */
const elsewhere = `declare module 'node:fs' { export const readFileSync: (...args: unknown[]) => string; }
declare module '@vitejs/plugin-vue' { const plugin: (options: object) => unknown; export default plugin; }
`;

/** Puts the code of all examples into a user's project. Returns the files to type-check, and the pages to bundle. */
export function writeExamples(project, examples) {
  const files = ['elsewhere.d.ts'];
  const entries = [];
  writeFileSync(join(project, 'elsewhere.d.ts'), elsewhere);
  for (const { name, language, code, kind } of examples) {
    if (!['node', 'module', 'script'].includes(kind)) continue;
    const file = `${name}.${language === 'tsx' ? 'tsx' : 'ts'}`;
    // Without an import or export TypeScript takes a file for a script, whose names all others share.
    writeFileSync(join(project, file), `${code}export {};\n`);
    files.push(file);
    if (kind !== 'script') continue;
    writeFileSync(
      join(project, `${name}.html`),
      `<!doctype html><title>${name}</title><events-timeline src="2022-09-13-armenia-azerbaijan.json"></events-timeline><script type="module">import 'events-timeline'; import './${file}';</script>`,
    );
    entries.push(name);
  }
  return { files, entries };
}

/** An example of HTML as a page of its own; the script is named where the example does not. */
export function pageOf({ code }) {
  if (code.includes('<html')) return `<!doctype html><meta charset="utf-8"><title>Example</title>${code}`;
  const script = code.includes('<script type="module"')
    ? ''
    : '<script type="module" src="events-timeline.min.js"></script>';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example</title>${script}${code}</html>`;
}

/** Reads JSON as the element would: a document, records, or one record. Throws where anything is wrong with it. */
export function readExample({ code }, readDocument) {
  const data = JSON.parse(code);
  const isRecord = !Array.isArray(data) && !('events' in data);
  // A record of TimelineJS, which the page shows beside ours.
  if (isRecord && 'start_date' in data) return;
  // A document that names the file of its events, which the example does not have.
  if (typeof data.events?.src === 'string') return;
  const document = Array.isArray(data) ? { zone: 'Asia/Yerevan', events: data } : data;
  const read = readDocument(isRecord ? { zone: 'Asia/Yerevan', events: [data] } : document);
  const issues =
    read.kind === 'failed'
      ? [read.error.code]
      : read.issues.map(({ path, message }) => `${path}: ${message}`);
  if (issues.length > 0) throw new Error(issues.join('\n'));
}

/** Holds the names in a style sheet against the manifest. */
export function checkStyles({ code }, element) {
  const used = (pattern) => [...code.matchAll(pattern)].map(([, name]) => name);
  const parts = element.cssParts.map(({ name, description }) => `${name} ${description}`).join(' ');
  const wrong = [
    ...used(/(--timeline-[\w-]+)\s*:/g).filter(
      (name) => !element.cssProperties.some((property) => property.name === name),
    ),
    ...used(/:state\(([\w-]+)\)/g).filter((name) => !element.cssStates.some((state) => state.name === name)),
    ...used(/::part\(([\w-]+)\)/g).filter(
      (name) => !name.startsWith('lane-') && !new RegExp(`\\b${name}\\b`).test(parts),
    ),
  ];
  if (wrong.length > 0) throw new Error(`Not in the manifest: ${wrong.join(', ')}`);
}
