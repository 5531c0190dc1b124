/** Puts the licences of the packages whose code we ship beside that code, as they ask for. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const read = (path) => readFileSync(path, 'utf8').trim();

function noticeOf(name) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(read(`${folder}/package.json`));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${read(`${folder}/${file}`)}`;
}

/** rollup has written down which packages are in; those inside the vis-timeline bundle come with their own list. */
const shipped = Object.values(JSON.parse(read('build/costs.json'))).flatMap((packages) =>
  Object.keys(packages),
);
const packages = [...new Set(shipped)]
  .filter((name) => existsSync(`node_modules/${name}`) && name !== 'vis-timeline')
  .sort();
/** Those of the packages in build/vendor/: vis-timeline's, and those that read other formats. */
const bundled = [read('build/vendor/LICENSES.txt'), ...JSON.parse(read('build/vendor/READER-LICENSES.json'))];
const line = `\n\n${'-'.repeat(80)}\n\n`;
const notices = [`events-timeline\n\n${read('LICENSE')}`, ...packages.map(noticeOf), ...bundled];

writeFileSync('cdn/LICENSES.txt', `${notices.join(line)}\n`);
writeFileSync('dist/vendor/LICENSES.txt', `${bundled.join(line)}\n`);
