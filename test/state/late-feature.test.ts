import { expect } from '@open-wc/testing';
import type { Feature } from '../../src/state/app.js';
import { LateFeature } from '../../src/state/late-feature.js';
import { fakeApp } from '../support/fake-host.js';
import { testImport } from '../support/imports.js';

interface Part {
  readonly name: string;
}

/** A late feature that is wanted where the page has asked for the state in the address. */
function late() {
  const { app, host } = fakeApp();
  const code = testImport<Part>();
  const log: string[] = [];
  const feature = app.add(
    new LateFeature<Feature & Part, Part>(
      app,
      code.importPart,
      () => app.state.hash,
      ({ name }) => ({ name, hostUpdated: () => log.push('updated'), begin: () => log.push('begins') }),
    ),
  );
  const want = (hash: boolean) => app.dispatch({ type: 'set', change: { hash } });
  return { app, host, code, log, feature, want };
}

describe('a late feature', () => {
  it('loads nothing until it is wanted', () => {
    const { host, code, feature } = late();
    host.update();
    expect([code.askCount, feature.load(), feature.current]).to.deep.equal([0, null, null]);
  });

  it('is made once, in the update after its code has come, and takes part in that', async () => {
    const { app, host, code, log, feature, want } = late();
    app.begin();
    want(true);
    host.update();
    expect(code.askCount).to.equal(1);
    const loading = feature.load();
    const { requestCount } = host;
    code.arrive({ name: 'permalink' });
    await loading;
    expect([feature.current, host.requestCount - requestCount]).to.deep.equal([null, 1]);
    host.update();
    const made = feature.current;
    host.update();
    expect([made?.name, feature.current === made]).to.deep.equal(['permalink', true]);
    expect([log, code.askCount, host.controllers.length]).to.deep.equal([
      ['begins', 'updated', 'updated'],
      1,
      2,
    ]);
    app.end();
  });

  it('holds up the first view until its code is here, and not after', async () => {
    const { app, host, code, feature, want } = late();
    want(true);
    const loading = app.loadNeeded();
    code.arrive({ name: 'permalink' });
    await loading;
    host.update();
    expect([feature.current?.name, feature.load()]).to.deep.equal(['permalink', null]);
  });

  it('stays when it is wanted no more', async () => {
    const { host, code, feature, want } = late();
    want(true);
    const loading = feature.load();
    code.arrive({ name: 'permalink' });
    await loading;
    host.update();
    want(false);
    host.update();
    expect(feature.current?.name).to.equal('permalink');
  });

  it('is not made where it is no longer wanted when its code comes', async () => {
    const { host, code, feature, want } = late();
    want(true);
    const loading = feature.load();
    want(false);
    code.arrive({ name: 'permalink' });
    await loading;
    host.update();
    expect(feature.current).to.equal(null);
  });

  it('holds up nothing after a failure, and is made once another attempt has worked', async () => {
    const { app, host, code, feature, want } = late();
    app.begin();
    want(true);
    const loading = feature.load();
    code.fail(new TypeError('Failed to fetch'));
    await loading;
    host.update();
    expect([feature.load(), code.askCount]).to.deep.equal([null, 1]);
    window.dispatchEvent(new Event('online'));
    code.arrive({ name: 'permalink' });
    await app.update();
    host.update();
    expect(feature.current?.name).to.equal('permalink');
    app.end();
  });
});
