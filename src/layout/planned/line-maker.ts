// One thing of a plan's view → its placement: mark and words in one line.
import type { Lane, NewsEvent } from '../../model/news-event.js';
import type { EventStore } from '../../store/event-store.js';
import type { Reading } from '../../time/words/time-words.js';
import { spanMs, type Span } from '../../time/instant.js';
import { numberIn } from '../../time/intl.js';
import { extentOf } from '../extent.js';
import type { Label, Line, Placement, PlacementKind } from '../placement.js';
import type {
  PlacedBlock,
  PlacedColumn,
  PlacedMark,
  PlacedTitle,
  PlannedLane,
  PlanView,
} from '../plan/plan-view.js';
import { glyphOf, kindOf, rivalInstants } from './glyphs.js';
import { flagText, titleText, type DocumentPlan, type PlanTask } from './plan-document.js';
import { spokenText } from './spoken-text.js';
import { depthAt, timeTextOf } from './time-texts.js';

/** What is laid out, and for which window. */
export interface LineTask extends Pick<PlanTask, 'readings' | 'messages'> {
  readonly planned: DocumentPlan;
  readonly store: EventStore;
  readonly lanes: readonly Lane[];
  readonly window: Span;
  /** The window and what is kept ready on either side of it. */
  readonly loaded: Span;
  /** Has its own title, whatever the plan has room for; `null`: none is selected. */
  readonly selectedId: string | null;
}

/** Where a mark without a title stands in the padding of its lane. */
const paddingMarkPx = 5;
const stripMarkPx = 5;

/** Makes placements of one view. */
export class LineMaker {
  readonly #task: LineTask;
  readonly #view: PlanView;
  readonly #reading: Reading;

  constructor(task: LineTask, view: PlanView) {
    this.#task = task;
    this.#view = view;
    this.#reading = task.readings[0];
  }

  ofBlock(block: PlacedBlock, lane: PlannedLane): readonly Placement[] {
    const [first] = block.titles;
    if (first === undefined) return [];
    const topPx = lane.rowsTopPx + block.row * this.#task.planned.rowPx;
    if (block.isAlone) return this.#titles([first], block, topPx, 'title');
    return [
      ...this.#bracket(block, first, topPx),
      ...this.#titles(block.titles, block, topPx, 'member'),
      ...this.#rest(block, first, topPx),
    ];
  }

  ofMark({ id, laneId }: PlacedMark, lane: PlannedLane): readonly Placement[] {
    const newsEvent = this.#task.store.byId(id);
    if (newsEvent === undefined) return [];
    const heightPx = lane.hasStrip ? stripMarkPx : paddingMarkPx;
    const topPx = lane.rowsTopPx - heightPx;
    const label = this.#label(newsEvent, 0, this.#timeOf(newsEvent));
    return [
      {
        ...this.#common(newsEvent, laneId, label, topPx, heightPx),
        line: this.#line({ form: 'mark', glyph: 'tick', isKey: newsEvent.isKey }),
      },
    ];
  }

  /** An event with all its words, whatever the plan has of it; the row is still to be found. */
  titleOf(newsEvent: NewsEvent): Placement {
    const { planned } = this.#task;
    const { startAt, endAt } = extentOf(newsEvent.when);
    const { msPerPx, window } = this.#view;
    const mark = {
      markFromPx: (startAt - window.startAt) / msPerPx,
      markToPx: (endAt - window.startAt) / msPerPx,
    };
    const kind = kindOf(newsEvent);
    const shape = kind === 'moment' ? 'point' : kind === 'duration' || kind === 'rivals' ? 'bar' : 'doubt';
    const glyph = glyphOf(newsEvent, { ...mark, shape });
    const time = this.#timeOf(newsEvent);
    const label = this.#label(newsEvent, planned.widthOf(newsEvent, time), time);
    const isTimeLast = glyph === 'bar' || glyph === 'rivals';
    return {
      ...this.#common(newsEvent, newsEvent.lane, label, 0, planned.rowPx, isTimeLast),
      rivals: glyph === 'rivals' ? rivalInstants(newsEvent) : [],
      line: this.#line({
        form: 'title',
        glyph,
        isKey: newsEvent.isKey,
        isTimeLast,
      }),
    };
  }

  ofColumn({ laneId, startAt, endAt, count, ids }: PlacedColumn, lane: PlannedLane): Placement {
    const { messages } = this.#task;
    const words = messages.eventCount(count);
    return {
      ...this.#several(`d:${laneId}:${startAt}:${endAt}`, 'column', laneId, count, ids, words),
      startAt,
      endAt,
      topPx: lane.rowsTopPx - stripMarkPx,
      heightPx: stripMarkPx,
      line: this.#line({ form: 'column', glyph: 'tick' }),
    };
  }

  #titles(
    titles: readonly PlacedTitle[],
    block: PlacedBlock,
    topPx: number,
    form: 'title' | 'member',
  ): readonly Placement[] {
    const { planned, store } = this.#task;
    return titles.flatMap(({ id, row, leftPx, widthPx }) => {
      const newsEvent = store.byId(id);
      if (newsEvent === undefined) return [];
      const isAlone = form === 'title';
      const glyph = isAlone ? glyphOf(newsEvent, block) : 'square';
      const barTime = glyph === 'bar' ? this.#timeInBar(newsEvent, block) : '';
      const time = isAlone && glyph !== 'bar' ? this.#timeOf(newsEvent) : barTime;
      const labelPx = barTime === '' ? widthPx : planned.widthOf(newsEvent, barTime);
      const label = this.#label(newsEvent, labelPx, time);
      const isTimeLast = glyph === 'bar' || glyph === 'rivals';
      const rowTopPx = topPx + row * planned.rowPx;
      return [
        {
          ...this.#common(newsEvent, block.laneId, label, rowTopPx, planned.rowPx, isTimeLast),
          ...(glyph === 'rivals' ? { startAt: block.startAt, endAt: block.endAt } : {}),
          rivals: glyph === 'rivals' ? rivalInstants(newsEvent) : [],
          line: this.#line({
            form,
            glyph,
            isKey: newsEvent.isKey,
            leftPx: isAlone ? 0 : leftPx,
            side: block.side,
            isTimeLast,
            seenIn: block.seenIn,
          }),
        },
      ];
    });
  }

  /** The mark that several events share, with the words of their time; for a dot without words. */
  #bracket(block: PlacedBlock, first: PlacedTitle, topPx: number): readonly Placement[] {
    const { planned, store } = this.#task;
    const newsEvent = store.byId(first.id);
    if (newsEvent === undefined) return [];
    const label = {
      ...this.#label(newsEvent, block.wordsWidthPx, this.#timeOf(newsEvent)),
      title: '',
      flag: '',
    };
    return [
      {
        ...this.#common(newsEvent, block.laneId, label, topPx, block.rows * planned.rowPx),
        id: `b:${first.id}`,
        kind: 'bracket',
        count: 0,
        newsEventIds: () => [],
        status: 'reported',
        line: this.#line({
          form: 'bracket',
          glyph: block.shape === 'point' ? 'dot' : glyphOf(newsEvent, block),
          hasHeader: block.hasHeader,
          seenIn: block.seenIn,
        }),
      },
    ];
  }

  /** "+n" for those of a bracket that have no title. */
  #rest(block: PlacedBlock, first: PlacedTitle, topPx: number): readonly Placement[] {
    const { count, countLeftPx, laneId, startAt, endAt } = block;
    if (count === 0 || countLeftPx === null) return [];
    const { positionOf } = this.#task.planned;
    const idsInOrder = () => [...block.countedIds()].sort((a, b) => positionOf(a) - positionOf(b));
    const words = this.#restText(count);
    return [
      {
        ...this.#several(`r:${first.id}`, 'rest', laneId, count, idsInOrder, words),
        startAt,
        endAt,
        topPx,
        heightPx: this.#task.planned.rowPx,
        line: this.#line({
          form: 'rest',
          glyph: 'none',
          leftPx: countLeftPx,
          side: block.side,
          seenIn: block.seenIn,
        }),
      },
    ];
  }

  /** The time on the chosen clock, as the scale says it. */
  #timeOf(newsEvent: NewsEvent): string {
    const { msPerPx } = this.#view;
    const { planned } = this.#task;
    const clock = planned.readings.findIndex(({ zone }) => zone === this.#reading.zone);
    const texts = planned.timeTextsOf(newsEvent);
    return texts.findLast(({ fromMsPerPx }) => fromMsPerPx >= msPerPx)?.texts[clock] ?? '';
  }

  /** In a bar only where there is room for it after the name: nothing is reserved for it. */
  #timeInBar(newsEvent: NewsEvent, { isInside, markFromPx, markToPx }: PlacedBlock): string {
    if (!isInside) return '';
    const { window, msPerPx } = this.#view;
    const { messages, planned } = this.#task;
    const context = { messages, hasHours: planned.hasHours };
    const time = timeTextOf(newsEvent, depthAt(msPerPx), this.#reading, context);
    const seenPx = Math.min(markToPx, spanMs(window) / msPerPx) - Math.max(markFromPx, 0);
    return seenPx < planned.widthOf(newsEvent, time) + barAirPx ? '' : time;
  }

  #label(newsEvent: NewsEvent, widthPx: number, time: string): Label {
    return {
      time,
      title: titleText(newsEvent),
      flag: flagText(newsEvent, this.#task),
      note: '',
      widthPx: Math.floor(widthPx),
      heightPx: this.#task.planned.rowPx,
    };
  }

  #common(
    newsEvent: NewsEvent,
    laneId: string,
    label: Label,
    topPx: number,
    heightPx: number,
    isTimeLast = false,
  ): Omit<Placement, 'line'> {
    const { id, when, status } = newsEvent;
    return {
      id: `e:${id}`,
      kind: kindOf(newsEvent),
      laneId,
      count: 1,
      newsEventIds: () => [id],
      ...extentOf(when),
      status,
      rivals: [],
      label,
      rivalLabel: null,
      labelFromPx: null,
      versions: [],
      spoken: spokenText(newsEvent, label, isTimeLast, this.#reading, this.#task.messages),
      topPx,
      heightPx,
    };
  }

  /** A count without one of its events; `null` where nothing is left to count. */
  withoutOne(placement: Placement, id: string): Placement | null {
    const ids = placement.count > 1 ? placement.newsEventIds() : [];
    if (!ids.includes(id)) return placement;
    const rest = ids.filter((other) => other !== id);
    const title =
      placement.kind === 'rest' ? this.#restText(rest.length) : this.#task.messages.eventCount(rest.length);
    const { kind, laneId } = placement;
    return { ...placement, ...this.#several(placement.id, kind, laneId, rest.length, () => rest, title) };
  }

  #restText(count: number): string {
    return `+${numberIn(this.#reading.lang, count)}`;
  }

  #several(
    id: string,
    kind: PlacementKind,
    laneId: string,
    count: number,
    newsEventIds: () => readonly string[],
    title: string,
  ) {
    const { messages, planned } = this.#task;
    return {
      id,
      kind,
      laneId,
      count,
      newsEventIds,
      isOpenStart: false,
      isOpenEnd: false,
      isSoft: false,
      status: 'reported',
      rivals: [],
      label: { time: '', title, flag: '', note: '', widthPx: 0, heightPx: planned.rowPx },
      rivalLabel: null,
      labelFromPx: null,
      versions: [],
      spoken: [title, messages.opensList(count)].join(messages.time.comma),
    };
  }

  #line(part: Partial<Line> & Pick<Line, 'form' | 'glyph'>): Line {
    return {
      levelKey: this.#view.levelKey,
      isKey: false,
      isTimeLast: false,
      hasHeader: false,
      leftPx: 0,
      side: 'right',
      seenIn: null,
      ...part,
    };
  }
}

/** Around name and time in a bar. */
const barAirPx = 16;
