// When each run of the list is drawn: at once what a reader can see, the rest while the browser is idle, so that ten
// thousand events are quick and in the end all there, for searching in the page and for screen readers.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { holds, type DayChunks } from '../state/day-chunks.js';
import type { EventStore } from '../store/event-store.js';
import type { DrawnChunk, DrawnChunks } from './event-list.js';
import type { ViewContext } from '../state/view-context.js';

/** Entries in a run. */
export const chunkSize = 40;
/** A list of up to so many runs is drawn at once. */
const wholeRuns = 5;
/** So many runs are drawn in one idle moment: some milliseconds. */
const idleRuns = 2;
/** Beyond this many runs, what is far away waits until the reader comes near: each entry costs some 15 nodes. */
const idleLimit = 500;

/** What the list is to show. */
export interface ListTask {
  readonly runs: DayChunks;
  /** Whose events these are. */
  readonly store: EventStore;
  readonly context: ViewContext;
  readonly selectedId: string | null;
  /** Drawn now, since the focus goes there. */
  readonly wantedId: string | null;
  /** Draw everything now, as for paper. */
  readonly isWhole: boolean;
}

export class IncrementalList implements ReactiveController {
  drawn: DrawnChunks = { earlier: [], shown: [] };

  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Runs in sight or close to it, by their place in the list. */
  readonly #near = new Set<number>();
  /** Runs whose turn has come. */
  readonly #due = new Set<number>();
  #store: EventStore | null = null;
  #waiting: readonly number[] = [];
  #watching: IntersectionObserver | null = null;
  #isIdleAsked = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Decides what the next drawing holds. After a change of clock or words what is far away keeps the old ones until its
   * turn comes; after a change of events it goes.
   */
  plan({ runs, store, context, selectedId, wantedId, isWhole }: ListTask): void {
    const all = [...runs.earlier, ...runs.shown];
    const before = this.#store === store ? [...this.drawn.earlier, ...this.drawn.shown] : [];
    this.#store = store;
    const isNow = (index: number) =>
      isWhole ||
      all.length <= wholeRuns ||
      index === runs.earlier.length ||
      this.#near.has(index) ||
      this.#due.has(index);
    const drawn = all.map((run, index): DrawnChunk | null => {
      const old = before[index] ?? null;
      const selectedHere = selectedId !== null && holds(run, selectedId) ? selectedId : null;
      const isCurrent = old?.run === run && old.context === context;
      if (isCurrent && old.selectedId === selectedHere) return old;
      const isTouched = isCurrent || selectedHere !== null;
      return isTouched || isNow(index) || (wantedId !== null && holds(run, wantedId))
        ? { run, context, selectedId: selectedHere }
        : old;
    });
    this.#due.clear();
    this.#waiting = all.flatMap((run, index) => {
      const one = drawn[index];
      return one?.run === run && one.context === context ? [] : [index];
    });
    this.drawn = {
      earlier: drawn.slice(0, runs.earlier.length),
      shown: drawn.slice(runs.earlier.length),
    };
  }

  hostUpdated(): void {
    if (this.#waiting.length === 0) return;
    this.#watching ??= new IntersectionObserver((entries) => this.#handleSight(entries), {
      rootMargin: '100% 0px',
    });
    for (const run of this.#host.shadowRoot?.querySelectorAll('.run') ?? []) this.#watching.observe(run);
    this.#askIdle();
  }

  hostDisconnected(): void {
    this.#watching?.disconnect();
    this.#watching = null;
    this.#near.clear();
  }

  #handleSight(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const index = Number((target as HTMLElement).dataset['run']);
      if (isIntersecting && target.isConnected) this.#near.add(index);
      else this.#near.delete(index);
    }
    if (this.#waiting.some((index) => this.#near.has(index))) this.#host.requestUpdate();
  }

  #askIdle(): void {
    if (this.#isIdleAsked) return;
    this.#isIdleAsked = true;
    whenIdle(() => {
      this.#isIdleAsked = false;
      const turn = this.#waiting.filter((index) => index < idleLimit).slice(0, idleRuns);
      if (turn.length === 0 || !this.#host.isConnected) return;
      for (const index of turn) this.#due.add(index);
      this.#host.requestUpdate();
    });
  }
}

/** Safari has no word for it yet. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act);
  else setTimeout(act, 1);
}
