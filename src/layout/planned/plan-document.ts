// A document in its words and type → its plan.
import { lazy } from '../../base/lazy.js';
import type { Lane, NewsEvent } from '../../model/news-event.js';
import type { DatedEvents } from '../../store/bounds.js';
import type { Reading } from '../../time/words/time-words.js';
import { hasClockTime } from '../../time/when.js';
import type { Span } from '../../time/instant.js';
import { createPlan } from '../plan/create-plan.js';
import { planEvents } from '../plan/plan-events.js';
import type { PlanInput, PlanLane, TimeForm } from '../plan/plan-input.js';
import type { Plan } from '../plan/plan-view.js';
import { laneLabelHeightPx, lanesFit } from '../lane-label.js';
import {
  axisHeightPx,
  laneHeadingPx,
  linePaddingPx,
  scaleByDensity,
  timeGapEm,
  type FontMetrics,
} from '../sizes.js';
import { timeTexts, type TimeText, type TimeTextContext } from './time-texts.js';

/** What a plan of a document follows from. */
export interface PlanTask extends Omit<TimeTextContext, 'hasHours'> {
  readonly store: DatedEvents;
  /** All events where `store` holds those that a filter lets through: they decide the heights. */
  readonly whole: DatedEvents;
  readonly lanes: readonly Lane[];
  /** Lane labels stand inside the lanes. */
  readonly hasLabelsInLanes: boolean;
  /** Width of the lane labels beside the lanes, in pixels; 0 where there are none. */
  readonly laneLabelPx: number;
  readonly font: FontMetrics;
  /** Height of axis and lanes together, in pixels, that the plan keeps to. */
  readonly budgetPx: number;
  /** The first window. */
  readonly firstWindow: Span;
  readonly widthPx: number;
}

/** A plan and the words of its events. */
export interface DocumentPlan {
  /** No other plan has it. */
  readonly key: symbol;
  readonly plan: Plan;
  readonly hasHours: boolean;
  /** The clocks of the time texts, in their order. */
  readonly readings: readonly Reading[];
  readonly rowPx: number;
  /** Room for a time, the title and its flag on one line, in pixels. */
  widthOf(newsEvent: NewsEvent, time: string): number;
  /** Position of an event in the order of time; 0 for none. */
  positionOf(id: string): number;
  /** The texts of the time of an event, coarse to fine. */
  timeTextsOf(newsEvent: NewsEvent): readonly TimeText[];
}

/** Between two lines of titles. */
const rowGapPx = 1;
/** Nobody reads more of a title beside a mark; the whole stands in list and detail. */
const titleLimit = 300;

/** The plan of a document. With a filter, one of its whole is made first, for the heights. */
export function planDocument(task: PlanTask): DocumentPlan {
  const { store, whole, font, readings } = task;
  const words = new PlanWords(task);
  const positions = lazy(() => new Map(store.dated.map(({ id }, index) => [id, index])));
  const heights = store === whole ? null : createPlan(planInput(task, words, whole, null));
  return {
    key: Symbol(),
    plan: createPlan(planInput(task, words, store, heights)),
    hasHours: words.context.hasHours,
    readings,
    rowPx: rowHeightPx(font),
    widthOf: (newsEvent, time) => labelWidthPx(newsEvent, time, task),
    positionOf: (id) => positions().get(id) ?? 0,
    timeTextsOf: (newsEvent) => words.timeTextsOf(newsEvent),
  };
}

/** The texts of times, made once for each event. */
export class PlanWords {
  readonly context: TimeTextContext;
  readonly #texts = new Map<string, readonly TimeText[]>();

  constructor({ readings, messages, whole }: Pick<PlanTask, 'readings' | 'messages' | 'whole'>) {
    const hasHours = whole.dated.some(({ when }) => hasClockTime(when.precision));
    this.context = { readings, messages, hasHours };
  }

  timeTextsOf(newsEvent: NewsEvent): readonly TimeText[] {
    let known = this.#texts.get(newsEvent.id);
    if (known === undefined) this.#texts.set(newsEvent.id, (known = timeTexts(newsEvent, this.context)));
    return known;
  }
}

/** What the plan of a store is made from; `heights` is a plan that has decided the rows of all lanes. */
export function planInput(
  task: PlanTask,
  words: PlanWords,
  store: DatedEvents,
  heights: Plan | null,
): PlanInput {
  const { lanes, font, widthPx, firstWindow, budgetPx, hasLabelsInLanes } = task;
  const gapPx = timeGapEm * font.sizePx;
  const measure: PlanInput['measure'] = (text, isBold) => Math.ceil(font.measure(text, isBold)) + sparePx;
  const formOf = ({ fromMsPerPx, texts }: TimeText): TimeForm => {
    const widest = Math.max(...texts.map((text) => font.measure(text)));
    return { fromMsPerPx, widthPx: widest === 0 ? 0 : Math.ceil(widest + gapPx) };
  };
  const events = planEvents(store.dated, store.bounds(), lanes.map(({ id }) => id), {
    titleOf: titleText,
    flagOf: (newsEvent) => flagText(newsEvent, task),
    timesOf: (newsEvent) => words.timeTextsOf(newsEvent).map(formOf),
  }); // prettier-ignore
  return {
    events,
    lanes: planLanes(task, heights),
    window: firstWindow,
    widthPx,
    measure,
    sizes: {
      budgetPx,
      axisPx: axisHeightPx(font),
      rowPx: rowHeightPx(font),
      lanePaddingPx: scaleByDensity(linePaddingPx, font),
      laneHeadingPx: hasLabelsInLanes ? laneHeadingPx(font) : 0,
    },
  };
}

function labelWidthPx(newsEvent: NewsEvent, time: string, task: PlanTask): number {
  const { font } = task;
  const flag = flagText(newsEvent, task);
  const timePx = time === '' ? 0 : font.measure(time) + timeGapEm * font.sizePx;
  const flagPx = flag === '' ? 0 : font.measure(` ${flag}`);
  return Math.ceil(timePx + font.measure(titleText(newsEvent), newsEvent.isKey) + flagPx) + 2 * sparePx;
}

function rowHeightPx(font: FontMetrics): number {
  return font.lineHeightPx + scaleByDensity(rowGapPx, font);
}

/** Text that is measured and text that is set differ by fractions. */
const sparePx = 1;

/** Lanes with room for their names; where all of them would break the budget, each name has one line. */
function planLanes(task: PlanTask, heights: Plan | null): readonly PlanLane[] {
  const { lanes, font, budgetPx } = task;
  const wanted = lanes.map((lane) => laneLabelHeightPx(lane, task));
  const roomPx = budgetPx - axisHeightPx(font);
  const leastPx = lanesFit(wanted, roomPx) ? wanted : wanted.map(() => 0);
  return lanes.map(({ id }, index) => {
    const fixedRows = heights?.lanes[index];
    return { id, leastHeightPx: leastPx[index] ?? 0, ...(fixedRows ? { fixedRows } : {}) };
  });
}

/** What is drawn of a title. */
export function titleText({ title, shortTitle }: NewsEvent): string {
  const shown = shortTitle ?? title;
  return shown.length > titleLimit ? `${shown.slice(0, titleLimit)}…` : shown;
}

/** The word after a title that no reader may miss; empty for what is just reported. */
export function flagText({ status }: NewsEvent, { messages }: Pick<PlanTask, 'messages'>): string {
  return status === 'reported' ? '' : messages.status[status];
}
