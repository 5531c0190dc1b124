import { readFileSync } from 'node:fs';
import { readDocument } from 'events-timeline/document.js';

const read = readDocument(readFileSync('2022-09-13-armenia-azerbaijan.json', 'utf8'));
if (read.kind === 'failed') throw new Error(read.error.code);
for (const { path, message, hint } of read.issues) console.log(`${path}: ${message} ${hint}`);
console.log(`${read.document.newsEvents.length} news events, ${read.issues.length} issues`);
