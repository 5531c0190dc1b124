import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { armenia, morning, one, show } from '../support/timeline-page.js';

/** The texts of the sheets, or nothing in the browser that cannot print for a test. */
async function sheets(): Promise<readonly string[] | null> {
  const printed = await executeServerCommand<readonly string[] | false, object>('paper', {});
  return printed === false ? null : printed;
}

describe('the printed page', () => {
  it('holds every event, claim and source of the real case, with the clock on each sheet', async () => {
    const element = await show({ src: armenia, zone: 'moscow' }, 700);
    const printed = await sheets();
    if (printed === null) return;
    const whole = printed.join(' ');
    expect(printed.length).to.be.above(5);
    expect(printed.filter((words) => !words.includes('All times: Moscow'))).to.deep.equal([]);
    const missing = element.newsEvents
      .flatMap(({ title, claims, when }) => [title, when.stated ?? '', ...claims.map(({ by }) => by)])
      .map((words) => words.replace(/\s+/g, ' '))
      .filter((words) => !whole.includes(words));
    expect(missing).to.deep.equal([]);
    for (const source of [
      '[1] Report on the night and the calls',
      '[2] Military actions on the Armenian-Azerbaijani border',
      '[3] New clashes reported in the Azerbaijan-Armenia border',
      '[4] Armenia asks Russia for assistance after skirmishes with Azerbaijan',
      '[5] Russia Negotiates Armenia-Azerbaijan Ceasefire After Renewed Clashes Kill at Least 50',
    ])
      expect(whole).to.contain(source);
    expect(one(element, '.timeline'), 'the drawing is back').not.to.equal(null);
  });

  it('writes out the address of a source', async () => {
    await show({ data: morning });
    const printed = await sheets();
    if (printed === null) return;
    expect(printed.join(' ')).to.contain('[2] Second report <https://example.org/second>');
  });
});
