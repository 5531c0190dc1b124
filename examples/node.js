import { readFileSync } from 'node:fs';
import { readDocument } from 'events-timeline/document.js';

const read = readDocument(readFileSync('2022-09-13-armenia-azerbaijan.json', 'utf8'));
if (read.kind === 'failed') throw new Error(read.why.code);
for (const { where, what, mend } of read.issues) console.log(`${where}: ${what} ${mend}`);
console.log(`${read.document.newsEvents.length} news events, ${read.issues.length} issues`);
