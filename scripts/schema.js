/** Holds every document in data/ against timeline.schema.json, and the schema against its own standard. */
import { readFileSync, readdirSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const isDocument = new Ajv.default({ allErrors: true, allowUnionTypes: true }).compile(
  read('timeline.schema.json'),
);

const documents = readdirSync('data').filter((file) => file.endsWith('.json'));
for (const name of documents) {
  if (isDocument(read(`data/${name}`))) continue;
  for (const { instancePath, message } of isDocument.errors) {
    console.error(`data/${name} ${instancePath} ${message}`);
  }
  process.exitCode = 1;
}
console.log(`Held against the schema: ${documents.join(', ')}`);
