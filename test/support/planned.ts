// Plans of documents for tests, in a type whose widths are near those of Noto Sans at 13 px.
import type { PlanInput } from '../../src/layout/plan/plan-input.js';
import {
  planDocument,
  planInput as planInputOf,
  PlanWords,
  type PlanTask,
} from '../../src/layout/planned/plan-document.js';
import type { FontMetrics } from '../../src/layout/sizes.js';
import type { NewsEvent } from '../../src/model/news-event.js';
import { normalise } from '../../src/read/normalise-sync.js';
import { windowOver } from '../../src/state/initial-window.js';
import { createEventStore, type EventStore } from '../../src/store/event-store.js';
import { reading } from './news-events.js';
import { wholeEnglish } from './whole-english.js';

/**
 * Advances of Noto Sans at 13 px by classes of characters: an English title comes out 2 % wider than it is, give or take 2 %.
 * Arabic, Hebrew and Cyrillic count 7 px each, Chinese and Japanese signs 13 px.
 */
const widthClasses: readonly (readonly [RegExp, number])[] = [
  [/[ijl’']/, 3.4],
  [/[ .,:;!|]/, 3.5],
  [/[fIJ()-]/, 4.4],
  [/[rt“”/]/, 5.2],
  [/[csz]/, 6.3],
  [/[aekvxyEFLSTYZ]/, 7.3],
  [/[0-9]/, 7.5],
  [/[bdghnopquABCKPRVX]/, 8.1],
  [/[DGHNOQUw]/, 10],
  [/[mMW…]/, 12.2],
  [/[\u3000-\u9fff\uff00-\uffef]/, 13],
];

const widths = new Map<string, number>();

export function notoWidthPx(text: string): number {
  let widthPx = 0;
  for (const character of text) {
    let own = widths.get(character);
    if (own === undefined) {
      own = widthClasses.find(([pattern]) => pattern.test(character))?.[1] ?? 7;
      widths.set(character, own);
    }
    widthPx += own;
  }
  return widthPx;
}

const font: FontMetrics = {
  key: 'noto',
  sizePx: 13,
  lineHeightPx: 17,
  density: 1,
  measure: (text, isBold = false) => notoWidthPx(text) * (isBold ? 1.06 : 1),
};

export interface PlannedDocument {
  readonly input: PlanInput;
  readonly newsEvents: readonly NewsEvent[];
  readonly store: EventStore;
  readonly task: PlanTask;
}

/** The input of a document's plan as its first view would make it, with margins of 2.5 % round the data. */
export function planInput(raw: unknown, plotPx?: number): PlannedDocument {
  const { document } = normalise(raw, { baseUrl: 'https://news.example/a.json' });
  const store = createEventStore(document.newsEvents);
  const { extent, dated } = store;
  if (extent === null) throw new Error('nothing in the document has a time');
  const firstWindow = document.window ?? windowOver(extent, 0);
  const hasNames = document.lanes.some(({ label }) => label !== '');
  const task: PlanTask = {
    store,
    whole: store,
    lanes: document.lanes,
    hasLabelsInLanes: false,
    laneLabelPx: hasNames ? 124 : 0,
    font,
    budgetPx: 700,
    firstWindow,
    widthPx: plotPx ?? (hasNames ? 1124 : 1248),
    readings: [reading(document.zone ?? 'UTC', document.lang ?? 'en')],
    messages: wholeEnglish,
  };
  return { newsEvents: dated, store, task, input: planInputOf(task, new PlanWords(task), store, null) };
}

/** The plan of a document with its words. */
export function plannedDocument(raw: unknown, plotPx?: number, budgetPx = 700) {
  const { task, store } = planInput(raw, plotPx);
  return { task, store, planned: planDocument({ ...task, budgetPx }) };
}
