import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import {
  all,
  armenia,
  button,
  click,
  crowdedNight,
  item,
  items,
  one,
  rest,
  put,
  show,
  textOf,
  until,
  withClipboard,
  withMedia,
} from '../support/timeline-page.js';

/** Each thing that a reader can have before the eyes. */
const pages: Readonly<Record<string, () => Promise<EventsTimeline>>> = {
  'the timeline': () => show({ src: armenia }),
  'the timeline, 760 px wide': () => show({ src: armenia }, 700),
  'the list': () => show({ src: armenia, view: 'list' }, 700),
  'the timeline with a detail': () => show({ src: armenia, selected: 'ceasefire' }),
  'the list with a detail': () => show({ src: armenia, view: 'list', selected: 'death-toll' }),
  'an opened count': async () => {
    const element = await show({ data: crowdedNight });
    await click(rest(element, 'talks'));
    await element.updateComplete;
    return element;
  },
  'lanes by party': () => show({ src: armenia, lanes: 'party' }),
  'the opened filters': async () => {
    const element = await show({ src: armenia });
    await click(button(element, 'Filter'));
    await until(() => one(element, '.filter-panel'), 'the filters are open');
    return element;
  },
  'what can be saved': async () => {
    const element = await show({ src: armenia });
    await click(button(element, 'Save'));
    await until(() => one(element, '.export-panel'), 'what can be saved is shown');
    return element;
  },
  'the dialog of keys': async () => {
    const element = await show({ src: armenia });
    await click(button(element, 'Keys and gestures'));
    await until(() => one(element, 'dialog'), 'the dialog is open');
    return element;
  },
  'a citation to be copied by hand': async () => {
    const element = await show({ src: armenia, selected: 'ceasefire' });
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    await withClipboard(refuse, async () => {
      await click(button(element, 'Copy as citation'));
      await until(() => one(element, '.hand-copy'), 'it is shown');
    });
    return element;
  },
  'a failure': () => show({ src: '/lost.json' }),
  'no events': () => show({ data: [] }),
  'problems in the data': async () => {
    const element = await show({ data: [{ title: 'A rumour' }, { title: 'Raid', when: '32 May' }] });
    (one(element, '.issues') as HTMLDetailsElement).open = true;
    return element;
  },
};

describe('axe finds nothing in', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, open] of Object.entries(pages)) {
      it(`${name}, ${scheme}`, async function () {
        this.timeout(30_000);
        const root = document.documentElement;
        root.lang = 'en';
        root.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
        try {
          await expect(await open()).to.be.accessible();
        } finally {
          root.style.cssText = '';
        }
      });
    }
  }

  for (const name of [
    'the opened filters',
    'what can be saved',
    'a citation to be copied by hand',
    'the dialog of keys',
  ])
    it(`${name}, in forced colours`, async function () {
      this.timeout(30_000);
      document.documentElement.lang = 'en';
      const canForce = await executeServerCommand('forced-colors', { active: true });
      try {
        if (canForce !== false) await expect(await pages[name]?.()).to.be.accessible();
      } finally {
        await executeServerCommand('forced-colors', { active: false });
      }
    });

  it('the state of loading', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => new Promise(() => {});
    try {
      const element = put({ src: '/news.json' });
      await element.updateComplete;
      await expect(element).to.be.accessible();
    } finally {
      globalThis.fetch = fetch;
    }
  });
});

describe('a screen reader', () => {
  it('hears title, time, status and number of sources of an item', async () => {
    const element = await show({ src: armenia });
    const spoken = item(element, 'ceasefire').ariaLabel ?? '';
    expect(spoken).to.contain('Ceasefire due to take effect');
    expect(spoken).to.match(/10:00 on Tuesday,? 13 September 2022/);
    expect(spoken.match(/disputed/g)).to.have.length(1);
    expect(spoken).to.contain('2 sources');
  });

  it('hears the title of the document as the name of the whole', async () => {
    const element = await show({ src: armenia });
    expect(one(element, 'section')?.getAttribute('aria-label')).to.equal(
      'Border fighting between Armenia and Azerbaijan',
    );
  });

  it('hears no mark and no tick of the axis', async () => {
    const element = await show({ src: armenia });
    const heardMarks = all(element, '.glyph').filter((mark) => mark.getAttribute('aria-hidden') !== 'true');
    expect(heardMarks).to.deep.equal([]);
    expect(one(element, '.axis')?.ariaHidden).to.equal('true');
  });

  it('hears the name of each group of choices', async () => {
    const element = await show({ src: armenia });
    expect(all(element, 'fieldset legend').map(textOf)).to.deep.equal(['Clock', 'View', 'Lanes']);
  });
});

describe('looks', () => {
  it('give the finger and the mouse at least 24 px on each control', async () => {
    const element = await show({ src: armenia, selected: 'ceasefire' });
    const small = all(element, 'button, label.option, summary').filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return (width < 24 || height < 24) && !control.dataset['placement'];
    });
    expect(small.map(textOf)).to.deep.equal([]);
  });

  it('follow the colours of a dark page', async () => {
    const element = await show({ src: armenia });
    const host = element.parentElement as HTMLElement;
    host.style.cssText += '; color-scheme: dark; color: rgb(240, 240, 240); background: rgb(20, 20, 20)';
    expect(getComputedStyle(one(element, '.doc-title') as Element).color).to.equal('rgb(240, 240, 240)');
    expect(
      getComputedStyle(one(element, '[part~="zone-chosen"] .option-face') as Element).backgroundColor,
    ).to.equal('rgb(125, 179, 255)');
  });

  it('move without gliding where the reader wants less motion', async () => {
    await withMedia('less motion', async () => {
      const element = await show({ src: armenia });
      const before = item(element, 'lull').getBoundingClientRect().left;
      element.setWindow('2022-09-13T00:00Z', '2022-09-13T12:00Z');
      expect(item(element, 'lull').getBoundingClientRect().left).not.to.equal(before);
      expect(items(element).length).to.be.above(3);
    });
  });
});
