import { expect } from '@open-wc/testing';
import { isOfDocument } from '../../src/read/children/child-changes.js';

describe('isOfDocument(change, host)', () => {
  it('takes a list that the element itself stands in for none of its own', async () => {
    const list = document.createElement('ol');
    list.innerHTML = '<li><div id="host"><p>12:00</p></div></li>';
    const host = list.querySelector('#host')!;
    const change = new Promise<MutationRecord>((resolve) => {
      new MutationObserver(([first]) => resolve(first!)).observe(host, { childList: true, subtree: true });
    });
    host.querySelector('p')!.textContent = '12:01';
    expect(isOfDocument(await change, host)).to.equal(false);
  });
});
