import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import { all, armenia, one, press, show, still, until } from '../support/timeline-page.js';

interface SpokenNode {
  readonly depth: number;
  readonly role: string;
  readonly name: string;
}

const spoken = () => executeServerCommand<readonly SpokenNode[] | false, object>('spoken', {});

/** What is below a node: all that follows it and lies deeper. */
function below(nodes: readonly SpokenNode[], index: number): readonly SpokenNode[] {
  const { depth } = nodes[index] as SpokenNode;
  const end = nodes.findIndex((node, at) => at > index && node.depth <= depth);
  return nodes.slice(index + 1, end < 0 ? undefined : end);
}

const wordsIn = (nodes: readonly SpokenNode[]) =>
  nodes
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/([[(]) (.*?) ([\])])/g, '$1$2$3');

/** The entries of the list as they are spoken: those list items that hold a title that can be opened. */
function entriesIn(nodes: readonly SpokenNode[]): readonly (readonly SpokenNode[])[] {
  return nodes
    .map((node, index) => (node.role === 'listitem' ? below(nodes, index) : []))
    .filter((inside) => inside.some(({ role }) => role === 'heading'));
}

// Chromium alone shows its tree.
describe('the tree of a screen reader', () => {
  it('holds every event of the list with its time, its sources and what each party says', async () => {
    const element: EventsTimeline = await show({ src: armenia, view: 'list' });
    one(element, '.earlier-summary')?.focus();
    await press('Enter');
    await until(() => one(element, '.entry-rest'), 'what the entries leave out is here');
    const nodes = await spoken();
    if (nodes === false) return;
    const entries = entriesIn(nodes);
    const titles = entries.map((inside) => inside.find(({ role }) => role === 'button')?.name);
    const listed = all(element, '.entry').flatMap(({ dataset }) =>
      element.newsEvents.filter(({ id }) => id === dataset['entry']),
    );
    expect(listed).to.have.length(46);
    expect(titles).to.deep.equal(
      listed.map(({ title, status }) => (status === 'reported' ? title : `${title} ${status}`)),
    );
    const untimed = entries.filter((inside) => !inside.some(({ role }) => role === 'time'));
    expect(untimed.map(wordsIn)).to.deep.equal([]);
    for (const [index, { sources, claims }] of listed.entries()) {
      const words = wordsIn(entries[index] ?? []);
      if (sources.length > 0) expect(words).to.match(/Sources ?: /);
      for (const { by, says } of claims) expect(words).to.contain(by).and.to.contain(says);
    }
    const ceasefire = wordsIn(entries[titles.indexOf('Ceasefire due to take effect disputed')] ?? []);
    expect(ceasefire).to.contain('10:00 (09:00 Moscow)');
  });

  it('names the drawing’s items with title, time, status and sources, one group at a time', async () => {
    await show({ src: armenia });
    const nodes = await spoken();
    if (nodes === false) return;
    const names = nodes.filter(({ role }) => role === 'button').map(({ name }) => name);
    const ceasefire = names.find((name) => name.includes('Ceasefire due'));
    expect(ceasefire).to.match(
      /disputed.*10:00 on Tuesday 13 September 2022, 2 sources, 09:00 on Tuesday 13 September 2022, says Azerbaijani media/,
    );
    expect(names.find((name) => name.includes('speaks with Putin'))).to.match(
      /overnight, between 00:00 and 08:00 on Tuesday 13 September 2022, worked out by the editors, \d sources?$/,
    );
  });

  it('holds every event of the drawing with its time, its status and how many sources it has', async function () {
    this.timeout(30_000);
    const element = await show({ src: armenia });
    if ((await spoken()) === false) return;
    const names = new Set<string>();
    const hear = async () => {
      for (const { role, name } of (await spoken()) || [])
        if (role === 'button') names.add(name.replace(/\s+/g, ' '));
    };
    const hearAll = async () => {
      await hear();
      const pills = all(element, '.cluster').map(({ dataset }) => dataset['placement'] ?? '');
      for (const id of pills) {
        one(element, `[data-placement="${id}"]`)?.focus();
        await press('Enter');
        await until(() => one(element, '.cluster-popover'), 'the pill is open');
        await hear();
        await press('Escape');
      }
    };
    await hearAll();
    for (let turn = 0; turn < 5 && one(element, '.offscreen-count--earlier'); turn += 1) {
      one(element, '.offscreen-count--earlier')?.click();
      await still(element);
      await hearAll();
    }
    const unheard = element.newsEvents.filter(({ title, status }) => {
      const name = [...names].find((words) => words.includes(title) && /\d source|unsourced/.test(words));
      const year = /(19|20)\d\d/.test(name ?? '');
      return !name || !year || (status !== 'reported' && !name.includes(status));
    });
    expect(unheard.map(({ id }) => id)).to.deep.equal([]);
  });
});
