import { expect } from '@open-wc/testing';
import { childSteps } from '../../src/read/children/children.js';
import { runSync } from '../../src/base/chunked-task.js';
import { issuesOf, read, yerevan } from '../support/normalised.js';

function element(markup: string): Element {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const [only] = template.content.children;
  if (only === undefined) throw new Error('no element in the markup');
  return only;
}

describe('childSteps(host)', () => {
  it('makes a record of each entry, with its time, text and links', () => {
    const host = element(`
      <div>
        <h2>Tuesday</h2>
        <ol>
          <li id="ceasefire">
            <time datetime="2022-09-13T09:00+03:00">9 a.m. Moscow time</time>: A ceasefire is announced, says
            <a href="https://a.example/1">the ministry</a>.
          </li>
          <li>
            <time datetime="2022-09-13T00:00">00:00</time>–<time datetime="2022-09-13T08:00">08:00</time>
            Shelling
          </li>
          <li><time>2022-09-14</time> Talks</li>
          <li>Nobody knows when</li>
        </ol>
      </div>
    `);
    expect(runSync(childSteps(host))).to.deep.equal([
      {
        id: 'ceasefire',
        title: 'A ceasefire is announced, says the ministry.',
        when: { at: '2022-09-13T09:00+03:00', stated: '9 a.m. Moscow time' },
        sources: [{ title: 'the ministry', url: 'https://a.example/1' }],
      },
      {
        title: 'Shelling',
        when: { from: '2022-09-13T00:00', to: '2022-09-13T08:00', stated: '00:00 – 08:00' },
      },
      { title: 'Talks', when: { at: '2022-09-14' } },
      { title: 'Nobody knows when' },
    ]);
  });

  it('keeps a list within an entry as its text', () => {
    const host = element(`
      <ol>
        <li>
          Outside
          <div id="host">
            <ol>
              <li>
                <time datetime="2022">2022</time> One
                <ol>
                  <li>inner</li>
                </ol>
              </li>
            </ol>
          </div>
        </li>
      </ol>
    `);
    const records = runSync(childSteps(host.querySelector('#host') ?? host));
    expect(records.map(({ title }) => title)).to.deep.equal(['One inner']);
  });

  it('makes nothing of other children', () => {
    const host = element(`<div>
        <ul>
          <li>Not in order</li>
        </ul>
        <p>Text</p>
      </div>`);
    expect(runSync(childSteps(host))).to.deep.equal([]);
  });

  it('makes records that are read without an issue', () => {
    const host = element(`
      <div>
        <ol>
          <li><time datetime="2022-09-13 09:00+03:00">9 a.m.</time> <a href="/1">Ceasefire</a></li>
        </ol>
      </div>
    `);
    const normalised = read({ ...yerevan, events: runSync(childSteps(host)) });
    expect(issuesOf(normalised)).to.deep.equal([]);
    expect(normalised.document.newsEvents[0]?.title).to.equal('Ceasefire');
    expect(normalised.document.newsEvents[0]?.when.stated).to.equal('9 a.m.');
  });
});
