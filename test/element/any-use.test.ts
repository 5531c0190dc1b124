import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { EventsTimeline } from '../../src/index.js';
import { all, column, crowdedNight, frame, morning } from '../support/timeline-page.js';
import { whatGoesWrong } from '../support/what-goes-wrong.js';

// An element is used at random: properties, presses, keys, the address, the network, the page around it. What must hold after each
// step stands in `expectWell`. More sequences by hand: MODEL_RUNS=10000 MODEL_SECONDS=7200 npm test -- --files test/element/any-use.test.ts
const settings = (await (await fetch('/model-settings.json')).json()) as {
  readonly runs: number;
  readonly seconds: number;
  readonly seed: number;
};
/** What an engine does differently shows within a few sequences. */
const seconds = settings.seconds / (navigator.userAgent.includes('Firefox') ? 4 : 1);

const night = { ...crowdedNight, title: 'Night' };
const documents = {
  morning,
  night,
  'one-event': { zone: 'UTC', events: [{ id: 'only', title: 'Only one', when: '2022-09-13T06:00Z' }] },
  'with-issues': {
    events: [
      { id: 'vague', title: 'Vague', when: 'soon' },
      { id: 'dated', title: 'Dated', when: '2022' },
    ],
  },
} as const;
type Name = keyof typeof documents;
const names = Object.keys(documents) as Name[];
const idsOf = (name: Name) => documents[name].events.map(({ id }) => id).sort();

/** What ought to be shown, as far as it can be known. */
class Model {
  readonly element: EventsTimeline;
  readonly home: HTMLElement;
  src: string | null = null;
  data: unknown = null;
  isServerWell = true;
  /** Ids of the last good document of the present source. */
  shown: readonly string[] = [];
  /** What has been set or asked for since the element was last at rest. */
  asked = 0;
  loads = 0;
  readonly faults: string[] = [];

  constructor() {
    this.home = column(1000);
    this.element = document.createElement('events-timeline');
    this.element.addEventListener('timeline-load', () => (this.loads += 1));
    this.home.append(this.element);
  }

  /** A fetch of ours: ETags stay the same for the same document, as those of servers do. */
  answer(url: string): Response {
    if (!this.isServerWell) return new Response('', { status: 503 });
    const name = url.replace('/any-use/', '') as Name;
    return new Response(JSON.stringify(documents[name]), { headers: { etag: `"${name}"` } });
  }

  /** The source has been read, or could not be. */
  settle(): void {
    if (this.asked === 0) return;
    const { data, src } = this;
    if (data !== null && data !== undefined) {
      const name = names.find((one) => JSON.stringify(documents[one]) === JSON.stringify(data));
      if (name !== undefined) this.shown = idsOf(name);
    } else if (!src) this.shown = [];
    else if (this.isServerWell) this.shown = idsOf(src.replace('/any-use/', '') as Name);
  }
}

interface Step {
  readonly name: string;
  readonly act: (model: Model) => unknown;
  /** The element may lose the focus: it is taken out of the page, or the page takes the focus itself. */
  readonly isMove?: boolean;
}

const step = (name: string, act: Step['act'], isMove = false): Step => ({ name, act, isMove });

function setSrc(model: Model, src: string | null): void {
  // What is set to what it is asks for nothing.
  if (src !== model.src) model.asked += 1;
  model.src = src;
  model.element.src = src;
}

function setData(model: Model, data: unknown): void {
  if (data !== model.data) model.asked += 1;
  model.data = data;
  model.element.data = data;
}

const address = (name: Name) => `/any-use/${name}`;
const pressable = 'button, [data-placement], input, summary, .entry-title, .lane-label';

/** One press of something that the element shows. */
function press({ element }: Model, at: number): void {
  const targets = all(element, pressable).filter((target) => target.getClientRects().length > 0);
  const target = targets[at % Math.max(targets.length, 1)];
  // A saved file would ask the browser for a place to put it.
  if (target === undefined || target.closest('[part~=export-panel], [part~=export-button]')) return;
  target.focus();
  target.click();
}

const anyName = fc.constantFrom(...names);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anyName.map((name) => step(`src = ${name}`, (model) => setSrc(model, address(name)))),
  fc.constant(step('src = null', (model) => setSrc(model, null))),
  anyName.map((name) => step(`data = ${name}`, (model) => setData(model, structuredClone(documents[name])))),
  fc.constant(step('data = null', (model) => setData(model, null))),
  fc
    .constantFrom<unknown>(5, { title: 'X' })
    .map((data) => step(`data = ${JSON.stringify(data)}`, (model) => setData(model, data))),
  anyName.map((name) =>
    step(
      `src = ${name}, and away and back`,
      async (model) => {
        setSrc(model, address(name));
        await model.element.updateComplete.catch(() => {});
        model.element.remove();
        await frame();
        model.home.append(model.element);
      },
      true,
    ),
  ),
  anyName.map((name) =>
    step(`src = null, then ${name}`, async (model) => {
      setSrc(model, null);
      await frame();
      // What was shown goes with its address.
      if (model.data === null) model.shown = [];
      setSrc(model, address(name));
    }),
  ),
  fc.constant(
    step('reload()', (model) => {
      model.asked += 1;
      model.element.reload();
    }),
  ),
  fc
    .boolean()
    .map((isWell) =>
      step(`server ${isWell ? 'well' : 'down'}`, (model) => void (model.isServerWell = isWell)),
    ),
  fc
    .constantFrom('auto', 'list', 'timeline')
    .map((view) => step(`view = ${view}`, ({ element }) => void Object.assign(element, { view }))),
  fc
    .constantFrom('', 'UTC', 'Asia/Tokyo', 'local', 'nowhere')
    .map((zone) => step(`zone = ${zone}`, ({ element }) => void (element.zone = zone))),
  fc
    .constantFrom('topic', 'party')
    .map((lanes) => step(`lanes = ${lanes}`, ({ element }) => void Object.assign(element, { lanes }))),
  fc
    .constantFrom(null, 'bridge', 'call-3', 'nothing')
    .map((id) => step(`select ${String(id)}`, ({ element }) => element.select(id))),
  fc.boolean().map((hash) => step(`hash = ${hash}`, ({ element }) => void (element.hash = hash))),
  fc
    .constantFrom(
      '',
      '#timeline.event=bridge',
      '#timeline.lane=talks&timeline.start=2022-09-13',
      '#timeline.find=call',
      '#sources',
    )
    .map((hash) => step(`address ${hash}`, () => void (location.hash = hash))),
  fc.nat(60).map((at) => step(`press ${at}`, (model) => press(model, at))),
  fc
    .constantFrom('Tab', 'Enter', 'Escape', 'ArrowRight', 'ArrowDown', 'Home', '+')
    .map((key) => step(`key ${key}`, () => sendKeys({ press: key }))),
  fc
    .constantFrom(320, 610, 770, 1000)
    .map((widthPx) => step(`width ${widthPx}`, ({ home }) => void (home.style.width = `${widthPx}px`))),
  fc.constant(
    step(
      'away and back',
      async ({ element, home }) => {
        element.remove();
        await frame();
        home.append(element);
      },
      true,
    ),
  ),
  fc.constant(step('moved', ({ element, home }) => home.append(element), true)),
  fc.constant(
    step('printed', async ({ element }) => {
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      dispatchEvent(new Event('afterprint'));
    }),
  ),
);

/** Waits until nothing is under way; an element that never comes to rest is a fault. */
async function rest({ element, faults }: Model): Promise<void> {
  const givenUpAt = performance.now() + 5_000;
  do {
    const done = await Promise.race([
      element.updateComplete.then(
        () => 'done',
        (cause: unknown) => `updateComplete: ${String(cause)}`,
      ),
      new Promise((resolve) => setTimeout(resolve, 5_000, 'updateComplete never resolves')),
    ]);
    if (done !== 'done') faults.push(String(done));
    await frame();
  } while (element.loadState === 'loading' && performance.now() < givenUpAt);
  if (element.loadState === 'loading') faults.push('loads for ever');
}

/** What must hold after each step. */
function expectWell(model: Model, wasInside: boolean, isMove: boolean): void {
  const { element, shown, asked, loads, faults } = model;
  expect(faults).to.deep.equal([]);
  expect(element.newsEvents.map(({ id }) => id).sort()).to.deep.equal(shown);
  // One for each document that was asked for, and none else.
  expect(loads).to.be.at.most(asked);
  expect(element.offsetHeight).to.be.below(20_000);
  expect(all(element, '*').length).to.be.below(8_000);
  if (wasInside && !isMove) expect(document.activeElement?.localName).to.equal('events-timeline');
}

async function run(steps: readonly Step[]): Promise<void> {
  const model = new Model();
  const wrong = whatGoesWrong(model.faults);
  const { fetch: real } = globalThis;
  globalThis.fetch = (input, options) =>
    typeof input === 'string' && input.startsWith('/any-use/')
      ? Promise.resolve(model.answer(input))
      : real(input, options);
  try {
    for (const { act, isMove = false } of steps) {
      const wasInside = document.activeElement === model.element;
      [model.asked, model.loads] = [0, 0];
      await act(model);
      await rest(model);
      model.settle();
      expectWell(model, wasInside, isMove);
    }
  } finally {
    wrong.stop();
    globalThis.fetch = real;
    model.element.remove();
    model.home.remove();
    history.replaceState(null, '', location.pathname + location.search);
  }
}

// Firefox keeps a page of this test busy, so that later tests have no focus there.
const isFirefox = navigator.userAgent.includes('Firefox');

if (!isFirefox)
  describe('any use of an element', () => {
    it('leaves it well after each step', async function () {
      this.timeout((seconds + 30) * 1_000);
      const sequence = fc.array(anyStep, { minLength: 1, maxLength: 15 });
      await fc.assert(
        fc.asyncProperty(sequence, (steps) => run(steps)),
        {
          numRuns: settings.runs,
          seed: settings.seed,
          interruptAfterTimeLimit: seconds * 1_000,
          includeErrorInReport: true,
          reporter: ({ failed, counterexample, errorInstance, numRuns, seed }) => {
            if (!failed || !counterexample) return;
            const steps = counterexample[0].map(({ name }) => name).join('; ');
            throw new Error(`Sequence ${numRuns} of seed ${seed}: ${steps}\n${String(errorInstance)}`);
          },
        },
      );
    });
  });
