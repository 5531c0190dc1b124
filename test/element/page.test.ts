import { expect } from '@open-wc/testing';
import { EventsTimeline } from '../../src/index.js';
import { armenia, column, drawn, item, items, one, show, texts } from '../support/timeline-page.js';

/** Every computed style of some elements of the page, as one text. */
function styles(...elements: Element[]): string {
  return elements
    .map((element) => {
      const style = getComputedStyle(element);
      return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('\n');
    })
    .join('\n\n');
}

/** A style sheet of the page, until `remove`. */
function pageStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return style;
}

describe('importing the package', () => {
  it('defines the tag', () => {
    expect(customElements.get('events-timeline')).to.equal(EventsTimeline);
  });

  it('a second time keeps the first definition', async () => {
    const again = '/src/index.ts?again';
    const second = (await import(again)) as { EventsTimeline: unknown };
    expect(customElements.get('events-timeline')).to.equal(EventsTimeline);
    expect(second.EventsTimeline).to.be.a('function');
  });

  it('by its class alone defines no tag', async () => {
    const frame = document.createElement('iframe');
    column().append(frame);
    const page = frame.contentWindow as Window & typeof globalThis;
    const script = page.document.createElement('script');
    script.type = 'module';
    script.textContent = `import '${new URL('/src/element/events-timeline.ts', location.href).href}'; parent.dispatchEvent(new Event('class-alone'));`;
    const isImported = new Promise((resolve) => addEventListener('class-alone', resolve, { once: true }));
    page.document.body.append(script);
    await isImported;
    expect(page.customElements.get('events-timeline')).to.equal(undefined);
  });
});

describe('the page around', () => {
  it('keeps every computed style', async () => {
    const host = column();
    host.innerHTML =
      '<h2>Title</h2><p>Text with <a href="#x">a link</a></p><button>Button</button><ul><li>One</li></ul>';
    const elements = [document.documentElement, document.body, ...host.querySelectorAll('*')];
    const before = elements.slice(2).map((one) => styles(one));
    const root = getComputedStyle(document.documentElement);
    const rootBefore = [
      root.font,
      root.color,
      root.backgroundColor,
      root.overflow,
      root.scrollBehavior,
    ].join();
    const element = document.createElement('events-timeline');
    element.src = armenia;
    column().append(element);
    await drawn(element);
    expect(elements.slice(2).map((one) => styles(one))).to.deep.equal(before);
    expect([root.font, root.color, root.backgroundColor, root.overflow, root.scrollBehavior].join()).to.equal(
      rootBefore,
    );
  });

  it('gets no style sheet and no global name', async () => {
    const before = [
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      Object.keys(globalThis).length,
    ];
    await show({ src: armenia });
    expect([
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      Object.keys(globalThis).length,
    ]).to.deep.equal(before);
  });

  const rules = [
    ['* { color: red !important; }', 'color'],
    ['div, span, button { display: none; }', 'display'],
    ['button { all: unset; }', 'position'],
    ['.item, .label, .axis { transform: rotate(45deg); position: static; }', 'position'],
    ['* { box-sizing: content-box; margin: 40px; }', 'margin'],
  ] as const;
  for (const [css, property] of rules) {
    it(`changes nothing inside by ${css}`, async () => {
      const element = await show({ src: armenia });
      const parts = () =>
        [
          '.doc-title span, .doc-title',
          '.item',
          '.label',
          '.axis',
          '.timeline-canvas',
          '.buttons button',
        ].map((selector) => {
          const part = one(element, selector) as Element;
          return `${selector} ${getComputedStyle(part).getPropertyValue(property)}`;
        });
      const insideBefore = property === 'color' ? [] : parts();
      const style = pageStyle(css);
      try {
        if (property === 'color') {
          expect(
            getComputedStyle(item(element, 'lull').querySelector('.glyph-dot') as Element).backgroundColor,
          ).to.equal('rgb(179, 38, 30)');
        } else expect(parts()).to.deep.equal(insideBefore);
      } finally {
        style.remove();
      }
    });
  }

  it('sets accent, size and font by custom properties', async () => {
    const element = await show({
      data: [
        { id: 'bridge', title: 'Bridge closed', when: '2022-09-13T06:00Z' },
        { id: 'reopening', title: 'Bridge reopened', when: '2022-09-13T18:00Z' },
      ],
    });
    element.style.cssText =
      '--timeline-accent: rgb(1, 2, 3); --timeline-font-size: 15px; --timeline-font: monospace';
    const dot = item(element, 'bridge').querySelector('.glyph-dot') as Element;
    expect(getComputedStyle(dot).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(item(element, 'bridge')).fontSize).to.equal('15px');
    expect(getComputedStyle(item(element, 'bridge')).fontFamily).to.equal('monospace');
  });

  it('reaches each part that the element promises', async () => {
    const element = await show({ src: armenia, selected: 'ceasefire' });
    const timelineParts = [
      'base',
      'title',
      'description',
      'toolbar',
      'zone-switch',
      'zone',
      'zone-chosen',
      'view-switch',
      'zoom',
      'timeline',
      'axis',
      'axis-clock',
      'lane-label',
      'item',
      'item-moment',
      'item-within',
      'item-date',
      'item-rivals',
      'item-bracket',
      'item-disputed',
      'item-selected',
      'offscreen-count',
      'detail',
      'claim',
      'source',
      'status',
      'status-disputed',
      'legend',
    ];
    expect(timelineParts.filter((part) => one(element, `[part~="${part}"]`) === null)).to.deep.equal([]);
    element.view = 'list';
    await element.updateComplete;
    const listParts = ['list', 'day-heading', 'entry', 'entry-title', 'figures'];
    expect(listParts.filter((part) => one(element, `[part~="${part}"]`) === null)).to.deep.equal([]);
  });

  it('reaches the labels of the axis as parts', async () => {
    const element = await show({ src: armenia });
    expect(texts(element, '[part~="axis-major"]')).to.include('Tuesday 13 September 2022');
    expect(texts(element, '[part~="axis-minor"]')).to.include('06:00');
  });

  it('takes it into a flex row and a grid without growing', async () => {
    const host = column(1000);
    host.style.display = 'grid';
    const element = document.createElement('events-timeline');
    element.src = armenia;
    host.append(element);
    await drawn(element);
    expect(element.offsetWidth).to.equal(1000);
    expect(items(element).length).to.be.above(10);
  });
});
