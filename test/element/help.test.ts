import { expect } from '@open-wc/testing';
import {
  all,
  armenia,
  button,
  click,
  focused,
  item,
  morning,
  one,
  press,
  show,
  textOf,
  until,
} from '../support/timeline-page.js';

const dialog = (element: Element) => one<HTMLDialogElement>(element, '.help');

describe('the help', () => {
  it('opens with ?, names every key, and is gone with Escape, the focus where it was', async () => {
    const element = await show({ src: armenia, selected: 'ceasefire' });
    item(element, 'lull').focus();
    await press('?');
    await until(() => dialog(element)?.open, 'the help is open');
    expect(focused(element)?.closest('.help')).to.equal(dialog(element));
    const keys = all(element, '.help kbd').map(textOf);
    expect(keys).to.include.members(['←', '→', '↑', '↓', 'Home', 'End', 'Enter', 'Esc', '+', '−', '0', '?']);
    await expect(element).to.be.accessible();
    await press('Escape');
    expect(dialog(element)).to.equal(null);
    expect(focused(element)).to.equal(item(element, 'lull'));
    expect(element.selected).to.equal('ceasefire');
  });

  it('opens with its button, and closes with its own or with a press beside it', async () => {
    const element = await show({ data: morning, view: 'list' }, 320);
    for (const close of [() => click(button(element, 'Close')), () => click(document.documentElement)]) {
      await click(button(element, 'Keys and gestures'));
      await until(() => dialog(element)?.open, 'the help is open');
      const { left, right } = (dialog(element) as Element).getBoundingClientRect();
      expect([left >= 0, right <= innerWidth]).to.deep.equal([true, true]);
      await close();
      expect(dialog(element)).to.equal(null);
    }
  });
});

describe('keys in the list', () => {
  const titleOf = (element: Element, id: string) => one(element, `[data-entry="${id}"] .entry-title`);

  it('move the focus from one title to the next, to the first and to the last', async () => {
    const element = await show({ data: morning, view: 'list' });
    titleOf(element, 'bridge')?.focus();
    const met: string[] = [];
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'ArrowLeft']) {
      await press(key);
      await element.updateComplete;
      met.push(textOf(focused(element)?.querySelector('.entry-words') ?? null));
    }
    expect(met).to.deep.equal([
      'Ministers meet',
      'Bridge reopened',
      'Bridge reopened',
      'Ministers meet',
      'Bridge closed',
      'Bridge reopened',
      'Ministers meet',
    ]);
  });

  it('stay before a closed line of earlier events, and go behind it once it is open', async () => {
    const element = await show({ src: armenia, view: 'list' });
    titleOf(element, 'ceasefire')?.focus();
    await press('Home');
    await element.updateComplete;
    const first = focused(element)?.closest<HTMLElement>('[data-entry]')?.dataset['entry'];
    const entries = all(element, '.entry');
    const shown = entries.find((entry) => entry.closest('.earlier-days') === null);
    expect(first).to.equal(shown?.dataset['entry']);
    one(element, '.earlier-summary')?.focus();
    await press('Enter');
    titleOf(element, 'ceasefire')?.focus();
    await press('Home');
    await element.updateComplete;
    expect(focused(element)?.closest<HTMLElement>('.entry')?.dataset['entry']).to.equal(
      entries[0]?.dataset['entry'],
    );
  });

  it('open and close an event with Enter and Escape, the focus staying on its title', async () => {
    const element = await show({ data: morning, view: 'list' });
    titleOf(element, 'meeting')?.focus();
    await press('Enter');
    await element.updateComplete;
    expect([element.selected, focused(element)]).to.deep.equal(['meeting', titleOf(element, 'meeting')]);
    await press('Escape');
    await element.updateComplete;
    expect([element.selected, focused(element)]).to.deep.equal([null, titleOf(element, 'meeting')]);
  });
});
