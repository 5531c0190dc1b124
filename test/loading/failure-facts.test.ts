import { expect } from '@open-wc/testing';
import { fetchFailureFacts } from '../../src/loading/failure-facts.js';

describe('fetchFailureFacts(failure, limitMb)', () => {
  it('has a status only where there was an answer', () => {
    const url = 'https://a.example/a.json';
    const about = { url, limitMb: 64, isOffline: false };
    expect(fetchFailureFacts({ code: 'http', url, status: 404 }, 64)).to.deep.equal({
      ...about,
      status: 404,
    });
    expect(fetchFailureFacts({ code: 'network', url, status: null }, 64)).to.deep.equal(about);
  });
});
