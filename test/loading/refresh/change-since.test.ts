import { expect } from '@open-wc/testing';
import { runSync } from '../../../src/base/chunked-task.js';
import { readDocumentSteps } from '../../../src/loading/read-document.js';
import { changeSince } from '../../../src/loading/refresh/change-since.js';
import { isSameDocument } from '../../../src/loading/refresh/same-document.js';
import { documentFromData } from '../../../src/read/parse.js';
import type { LoadedDocument } from '../../../src/state/app-state.js';
import { nothingUnread } from '../../../src/state/unread.js';
import { loadedDocument } from '../../support/states.js';

const siege = { id: 'siege', title: 'Siege', when: '2022-09-13T06:00Z', sources: ['s0'] };
const whole = { zone: 'UTC', sources: { s0: { title: 'Agency' } }, events: [siege] };

function read(data: unknown) {
  const result = runSync(readDocumentSteps({ parse: () => documentFromData(data), baseUrl: null }));
  if (result.kind === 'failed') throw new Error(result.code);
  return result;
}

function loaded(data: unknown, kind: 'address' | 'data'): LoadedDocument {
  const { document, drafts } = read(data);
  return {
    ...loadedDocument([]),
    document,
    drafts,
    origin: { kind, url: kind === 'data' ? null : '/a.json', version: null },
  };
}

const { signal } = new AbortController();

describe('changeSince(loaded, unread, result, signal)', () => {
  it('is the same where nothing differs', async () => {
    const change = await changeSince(loaded(whole, 'address'), nothingUnread, read(whole), signal);
    expect(change).to.equal('same');
  });

  it('names what is unread at an address, and nothing in data', async () => {
    const after = read({ ...whole, events: [siege, { ...siege, id: 'bridge' }] });
    const atAddress = await changeSince(loaded(whole, 'address'), nothingUnread, after, signal);
    expect([...(atAddress as Map<string, string>)]).to.deep.equal([['bridge', 'new']]);
    expect(await changeSince(loaded(whole, 'data'), nothingUnread, after, signal)).to.equal(nothingUnread);
  });

  it('is nothing once it was given up, or where nothing was read', async () => {
    const given = AbortSignal.abort();
    expect(await changeSince(loaded(whole, 'address'), nothingUnread, read(whole), given)).to.equal(null);
    const failed = { kind: 'failed', code: 'not-json', facts: {} } as const;
    expect(await changeSince(loaded(whole, 'address'), nothingUnread, failed, signal)).to.equal(null);
  });
});

describe('isSameDocument(a, b)', () => {
  const others: readonly [claim: string, data: object][] = [
    ['a source', { ...whole, sources: { s0: { title: 'Another agency' } } }],
    ['the zone', { ...whole, zone: 'Asia/Tokyo' }],
    ['the order of lanes', { ...whole, lanes: ['a', 'b'] }],
    ['an unread field', { ...whole, events: [{ ...siege, desk: 1 }] }],
    ['an issue', { ...whole, events: [{ ...siege, status: 'perhaps' }] }],
  ];
  for (const [claim, data] of others)
    it(`is false where ${claim} differs`, () => {
      expect(runSync(isSameDocument(read(whole), read(data)))).to.equal(false);
    });
});
