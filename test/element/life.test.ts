import { expect } from '@open-wc/testing';
import { EventsTimeline } from '../../src/index.js';
import {
  armenia,
  column,
  drawn,
  frame,
  item,
  items,
  morning,
  one,
  put,
  resizeLoops,
  show,
  still,
  textOf,
  until,
  windowOf,
} from '../support/timeline-page.js';

/** Counts what is added to a target and not removed, by name, until `stop`. */
function countListeners(target: EventTarget) {
  const { addEventListener, removeEventListener } = target;
  const held: { type: string; listener: unknown; capture: boolean }[] = [];
  const captureOf = (options?: boolean | EventListenerOptions) =>
    typeof options === 'boolean' ? options : (options?.capture ?? false);
  const drop = (type: string, listener: unknown, capture: boolean) => {
    const at = held.findIndex(
      (one) => one.type === type && one.listener === listener && one.capture === capture,
    );
    if (at >= 0) held.splice(at, 1);
  };
  target.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    const [type, listener, options] = args;
    const capture = captureOf(options);
    held.push({ type, listener, capture });
    const signal = typeof options === 'object' ? options.signal : undefined;
    signal?.addEventListener('abort', () => drop(type, listener, capture));
    addEventListener.apply(target, args);
  };
  target.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    drop(args[0], args[1], captureOf(args[2]));
    removeEventListener.apply(target, args);
  };
  return { held, stop: () => Object.assign(target, { addEventListener, removeEventListener }) };
}

/** Counts observers that observe and were not disconnected, until `stop`. */
function countObservers() {
  const active = new Map<object, string>();
  const names = ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const;
  const restored = names.map((name) => {
    const { observe, disconnect } = globalThis[name].prototype as ResizeObserver;
    const prototype = globalThis[name].prototype as ResizeObserver;
    prototype.observe = function (this: ResizeObserver, ...args) {
      active.set(this, name);
      observe.apply(this, args);
    };
    prototype.disconnect = function (this: ResizeObserver) {
      active.delete(this);
      disconnect.call(this);
    };
    return () => Object.assign(prototype, { observe, disconnect });
  });
  return { active, stop: () => restored.forEach((restore) => restore()) };
}

/** What the browser has been asked to call later and has not called yet, by name, until `stop`. */
function watchCalls() {
  const waiting = new Map<number, string>();
  const real = {
    setTimeout,
    setInterval,
    requestAnimationFrame,
    clearTimeout,
    clearInterval,
    cancelAnimationFrame,
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame'] as const) {
    window[name] = ((act: (...args: unknown[]) => void, ...rest: unknown[]) => {
      const called = (...args: unknown[]) => {
        if (name !== 'setInterval') waiting.delete(id);
        act(...args);
      };
      const id = (real[name] as (...args: unknown[]) => number).call(window, called, ...rest);
      waiting.set(id, name);
      return id;
    }) as never;
  }
  for (const name of ['clearTimeout', 'clearInterval', 'cancelAnimationFrame'] as const) {
    window[name] = ((id: number) => {
      waiting.delete(id);
      real[name].call(window, id);
    }) as never;
  }
  const nextFrame = () =>
    new Promise<number>((resolve) => void real.requestAnimationFrame.call(window, resolve));
  return { waiting, nextFrame, stop: () => void Object.assign(window, real) };
}

describe('at rest', () => {
  const hourMs = 3_600_000;
  const around = (hours: number) => new Date(Date.now() + hours * hourMs).toISOString();
  const present = { events: [{ title: 'Talks go on', when: around(-1) }], window: [around(-3), around(3)] };
  const rests: Readonly<Record<string, () => Promise<EventsTimeline>>> = {
    'a timeline': () => show({ src: armenia }),
    'a list': () => show({ src: armenia, view: 'list' }),
    'a timeline that shows the present, out of sight': async () => {
      const element = await show({ data: present });
      await until(() => one(element, '.now')?.classList.contains('is-out') === false, 'the present is drawn');
      column().style.height = '4000px';
      scrollTo(0, 3500);
      return element;
    },
  };
  for (const [name, begin] of Object.entries(rests)) {
    it(`${name} waits for no timer and no frame`, async () => {
      const calls = watchCalls();
      try {
        await still(await begin());
        const seen: string[] = [];
        for (let frames = 0; frames < 30; frames += 1) {
          await calls.nextFrame();
          // The first ten are for what has been seen to come into sight, or to leave it.
          if (frames >= 10) seen.push(...calls.waiting.values());
        }
        expect(seen).to.deep.equal([]);
      } finally {
        calls.stop();
        scrollTo(0, 0);
      }
    });
  }
});

describe('coming and going', () => {
  it('ten times leaves no listener on window or document, and no observer', async () => {
    (await show({ src: armenia })).remove();
    await frame();
    const targets = [countListeners(window), countListeners(document), countListeners(document.body)];
    const observers = countObservers();
    try {
      for (let round = 0; round < 10; round += 1) {
        const element = await show({ data: morning, hash: true, refresh: 60 });
        expect(items(element)).to.have.length(3);
        element.remove();
        await frame();
      }
      await frame();
      expect(targets.map(({ held }) => held.map(({ type }) => type))).to.deep.equal([[], [], []]);
      expect([...observers.active.values()]).to.deep.equal([]);
    } finally {
      for (const { stop } of [...targets, observers]) stop();
    }
  });

  it('ends what repeats: no reload after it has left', async () => {
    const { fetch } = globalThis;
    let asked = 0;
    globalThis.fetch = () => {
      asked += 1;
      return Promise.resolve(Response.json(morning));
    };
    try {
      const element = await show({ src: '/news.json', refresh: 0.02 });
      await until(() => asked > 3, 'it is reloaded');
      element.remove();
      await frame();
      const askedAtEnd = asked;
      for (let frames = 0; frames < 6; frames += 1) await frame();
      expect(asked).to.equal(askedAtEnd);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('leaves nothing in the page around it', async () => {
    const before = [document.head.childElementCount, document.body.childElementCount];
    const element = await show({ src: armenia });
    element.parentElement?.remove();
    await frame();
    expect([document.head.childElementCount, document.body.childElementCount]).to.deep.equal(before);
  });

  it('draws again when it comes back, with its selection and window', async () => {
    const element = await show({ data: morning, selected: 'meeting' });
    element.setWindow('2022-09-13T04:00Z', '2022-09-13T08:00Z');
    await still(element);
    element.remove();
    await frame();
    expect(items(element)).to.have.length(0);
    column().append(element);
    await drawn(element);
    expect(item(element, 'meeting').ariaCurrent).to.equal('true');
    expect(windowOf(element)).to.deep.equal(['2022-09-13T04:00:00.000Z', '2022-09-13T08:00:00.000Z']);
  });

  it('keeps its drawing, window and selection when it is moved in the page', async () => {
    const element = await show({ data: morning, selected: 'meeting' });
    element.setWindow('2022-09-13T04:00Z', '2022-09-13T08:00Z');
    await still(element);
    const button = item(element, 'meeting');
    column().append(element);
    await frame();
    await drawn(element);
    expect(item(element, 'meeting')).to.equal(button);
    expect(button.ariaCurrent).to.equal('true');
    expect(windowOf(element)).to.deep.equal(['2022-09-13T04:00:00.000Z', '2022-09-13T08:00:00.000Z']);
  });

  it('loads nothing again when it is moved in the page', async () => {
    const element = await show({ src: armenia });
    const { fetch } = globalThis;
    let asked = 0;
    globalThis.fetch = (...args) => {
      asked += 1;
      return fetch(...args);
    };
    try {
      column().append(element);
      await frame();
      await drawn(element);
      expect(asked).to.equal(0);
      expect(element.loadState).to.equal('ready');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('may be removed before it has ever been drawn', async () => {
    const element = put({ data: morning });
    element.remove();
    await frame();
    await element.updateComplete;
    expect(items(element)).to.deep.equal([]);
    column().append(element);
    await drawn(element);
    expect(items(element)).to.have.length(3);
  });

  it('draws once it is no longer hidden, with no warning', async () => {
    const { log } = console;
    const warnings: unknown[] = [];
    console.log = (...words: unknown[]) => warnings.push(words.join(' '));
    try {
      const element = put({ data: morning });
      element.hidden = true;
      await element.updateComplete;
      await frame();
      element.hidden = false;
      await until(() => items(element).length === 3, 'the items are drawn');
      await still(element);
      expect(item(element, 'bridge').getBoundingClientRect().width).to.be.above(50);
      expect(warnings).to.deep.equal([]);
    } finally {
      console.log = log;
    }
  });

  it('draws at the width it gets', async () => {
    const element = await show({ data: morning });
    const rightPx = () =>
      item(element, 'reopening').querySelector('.glyph')?.getBoundingClientRect().left ?? NaN;
    const before = rightPx();
    (element.parentElement as HTMLElement).style.width = '900px';
    await until(() => rightPx() < before - 100, 'the items have moved');
    await still(element);
    expect(one(element, '.axis')?.getBoundingClientRect().right).to.be.closeTo(
      element.getBoundingClientRect().right,
      1,
    );
  });
});

describe('an update', () => {
  for (const view of ['timeline', 'list'] as const) {
    it(`in which nothing has changed touches nothing in the ${view}`, async () => {
      const element = await show({ src: armenia, view, selected: 'ceasefire' });
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(element.shadowRoot as Node, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      element.requestUpdate();
      await element.updateComplete;
      await frame();
      observer.disconnect();
      expect(changes.map(({ type, target }) => `${type} ${target.nodeName}`)).to.deep.equal([]);
    });
  }

  it('makes no new news events from the same data', async () => {
    const element = await show({ data: morning });
    const before = element.newsEvents;
    element.zone = 'gmt';
    await element.updateComplete;
    expect(element.newsEvents).to.equal(before);
  });
});

describe('attributes', () => {
  const values = [
    ['src', '/data/x.json', '/data/x.json'],
    ['zone', 'gmt', 'gmt'],
    ['zones', 'UTC local', 'UTC local'],
    ['view', 'list', 'list'],
    ['lanes', 'party', 'party'],
    ['selected', 'bridge', 'bridge'],
    ['start', '2022', '2022'],
    ['end', '2023', '2023'],
    ['hash', '', true],
    ['refresh', '30', 30],
    ['newest-first', '', true],
    ['columns', 'when: Date', 'when: Date'],
    ['date-order', 'dmy', 'dmy'],
    ['source-zone', 'UTC', 'UTC'],
    ['time-direction', 'ltr', 'ltr'],
    ['map-link', 'https://maps.example/{lat},{lon}', 'https://maps.example/{lat},{lon}'],
    ['remember-consent', '', true],
    ['lang', 'hy', 'hy'],
  ] as const;
  for (const [name, text, value] of values) {
    it(`${name} has a property`, () => {
      const element = document.createElement('events-timeline');
      element.setAttribute(name, text);
      const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      expect(element[property as keyof EventsTimeline]).to.equal(value);
    });
  }

  it('are all in that table', () => {
    expect([...EventsTimeline.observedAttributes].sort()).to.deep.equal(values.map(([name]) => name).sort());
  });

  it('are followed by dates in the language of lang', async () => {
    const element = await show({ data: morning });
    expect(textOf(item(element, 'meeting'))).to.equal('09:15 Ministers meet');
    element.lang = 'ru';
    await element.updateComplete;
    expect(textOf(one(element, '.axis'))).to.contain('вторник, 13 сентября');
    expect(item(element, 'meeting').ariaLabel).to.contain('13 сентября 2022');
  });
});

describe('the page', () => {
  it('hears of no resize that goes in a loop while the element is drawn, resized and moved', async () => {
    resizeLoops.length = 0;
    const element = await show({ src: armenia });
    for (const width of ['900px', '500px', '1000px']) {
      (element.parentElement as HTMLElement).style.width = width;
      await frame();
      await frame();
    }
    await drawn(element);
    column().append(element);
    await frame();
    await frame();
    expect(resizeLoops).to.deep.equal([]);
  });

  it('hears of none where fifty timelines are drawn at once', async () => {
    resizeLoops.length = 0;
    const elements = Array.from({ length: 50 }, () => put({ data: morning }, 800));
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    for (const element of elements) {
      element.scrollIntoView();
      await drawn(element);
    }
    for (const { parentElement } of elements) (parentElement as HTMLElement).style.width = '500px';
    await frame();
    await frame();
    await frame();
    expect(resizeLoops).to.deep.equal([]);
  });
});
