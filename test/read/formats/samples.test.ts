import { expect } from '@open-wc/testing';
import { readFile } from '../../../src/document.js';
import '../../../src/model/issue-messages/format-issues.js';
import '../../../src/read/formats/prepare.js';
import '../../../src/read/formats/registry.js';
import '../../../src/read/formats/reading.js';
import { fixtures } from '../../support/fixtures.js';
import { differences, sample, sampleFolders } from '../../support/samples.js';

/**
 * Where the rules of our own format give another bound or precision than the sample's authors wrote down: a span whose ends are
 * known to different units is as precise as the coarser one, and an end known to the minute is that very instant.
 */
const ownRules: Readonly<Record<string, readonly string[]>> = {
  'event-jsonld': ['Ceasefire talks: precision: "day", expected "minute"'],
  'postmortem-markdown': [
    'rollback: latest: "2023-05-09T23:20:00.000Z", expected "2023-05-09T23:20:59.999Z"',
  ],
};

describe('readFile(bytes) of a sample', () => {
  for (const folder of sampleFolders) {
    it(`gives what is expected of ${folder}`, async () => {
      const { url, bytes, expected } = await sample(folder);
      const read = await readFile(bytes, { name: expected.file, baseUrl: url });
      if (read.kind === 'failed') throw new Error(JSON.stringify(read.error));
      const { eras = [] } = read.raw as { eras?: { label: string }[] };
      const found = differences(
        read.document,
        eras.map(({ label }) => label),
        expected,
      );
      expect(found).to.deep.equal(ownRules[folder] ?? []);
    });
  }
});

describe('readFile(bytes) of a format without a sample', () => {
  for (const { what, name, bytes, titles, start } of fixtures)
    it(`reads ${what}`, async () => {
      const read = await readFile(bytes, { name });
      if (read.kind === 'failed') throw new Error(JSON.stringify(read.error));
      const { newsEvents } = read.document;
      expect(newsEvents.map(({ title }) => title)).to.deep.equal(titles);
      expect(newsEvents[0]?.when.start?.text).to.equal(start);
    });
});
