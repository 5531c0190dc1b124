/**
 * Holds every document in data/ against timeline.schema.json, the schema against its own standard, and
 * custom-elements.json against the schema of manifests.
 */
import { readFileSync, readdirSync } from 'node:fs';
import Ajv07 from 'ajv';
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

const isManifest = new Ajv07.default({ strict: false }).compile(
  read('node_modules/custom-elements-manifest/schema.json'),
);
if (!isManifest(read('custom-elements.json'))) {
  for (const { instancePath, message } of isManifest.errors) {
    console.error(`custom-elements.json ${instancePath} ${message}`);
  }
  process.exitCode = 1;
}
console.log(`Held against the schemas: ${[...documents, 'custom-elements.json'].join(', ')}`);
