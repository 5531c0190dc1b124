// When each chunk of the list is drawn: at once what a reader can see, the rest while the browser is idle. Ten thousand
// events are quick, and in the end all of them are there, for the browser's own search and for screen readers.
import { whenIdle } from '../base/when-idle.js';
import { holds, type DayChunks } from '../state/day-chunks.js';
import type { TimelineHost } from '../state/app.js';
import type { ViewContext } from '../state/view-context.js';
import type { EventStore } from '../store/event-store.js';
import type { DrawnChunk, DrawnChunks } from './event-list.js';

/** A list of up to so many chunks is drawn at once. */
const wholeChunks = 5;
/** So many chunks are drawn in one idle moment: some milliseconds. */
const idleChunks = 2;
/** Beyond this many chunks, what is far away waits until the reader comes near: each entry costs some 15 nodes. */
const idleLimit = 500;

/** What the list is to show. */
export interface ListTask {
  readonly chunks: DayChunks;
  /** Whose events these are. */
  readonly store: EventStore;
  readonly context: ViewContext;
  readonly selectedId: string | null;
  /** Drawn now, since the focus goes there. */
  readonly wantedId: string | null;
  /** Draw everything now, as for paper. */
  readonly isWhole: boolean;
}

export class IncrementalList {
  drawn: DrawnChunks = { earlier: [], shown: [] };

  readonly #host: TimelineHost;
  /** What is in sight or close to it: chunks, or the entries of one that has no box of its own. */
  readonly #near = new Set<Element>();
  /** Chunks whose turn has come. */
  readonly #ready = new Set<number>();
  #store: EventStore | null = null;
  #waiting: readonly number[] = [];
  #observer: IntersectionObserver | null = null;
  #isIdleRequested = false;

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  /**
   * Decides what the next drawing holds. After a change of clock or words, chunks that are far away keep the old ones until
   * their turn comes; after a change of events they go.
   */
  plan({ chunks, store, context, selectedId, wantedId, isWhole }: ListTask): void {
    const all = [...chunks.earlier, ...chunks.shown];
    const before = this.#store === store ? [...this.drawn.earlier, ...this.drawn.shown] : [];
    this.#store = store;
    const near = new Set([...this.#near].map(chunkIndexOf));
    const isNow = (index: number) =>
      isWhole ||
      all.length <= wholeChunks ||
      index === chunks.earlier.length ||
      near.has(index) ||
      this.#ready.has(index);
    const drawn = all.map((chunk, index): DrawnChunk | null => {
      const old = before[index] ?? null;
      const selectedHere = selectedId !== null && holds(chunk, selectedId) ? selectedId : null;
      const isCurrent = old?.chunk === chunk && old.context === context;
      if (isCurrent && old.selectedId === selectedHere) return old;
      const isTouched = isCurrent || selectedHere !== null;
      return isTouched || isNow(index) || (wantedId !== null && holds(chunk, wantedId))
        ? { chunk, context, selectedId: selectedHere }
        : old;
    });
    this.#ready.clear();
    this.#waiting = all.flatMap((chunk, index) => {
      const one = drawn[index];
      return one?.chunk === chunk && one.context === context ? [] : [index];
    });
    this.drawn = {
      earlier: drawn.slice(0, chunks.earlier.length),
      shown: drawn.slice(chunks.earlier.length),
    };
  }

  /** Watches what is not drawn yet, after each update of the element. */
  watch(): void {
    if (this.#waiting.length === 0) return;
    this.#observer ??= new IntersectionObserver((entries) => this.#handleSight(entries), {
      rootMargin: '100% 0px',
    });
    const watched = '.chunk:not(.goes-on), .goes-on .entries';
    for (const box of this.#host.shadowRoot?.querySelectorAll(watched) ?? []) this.#observer.observe(box);
    this.#requestIdle();
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#near.clear();
  }

  #handleSight(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting && target.isConnected) this.#near.add(target);
      else this.#near.delete(target);
    }
    const near = [...this.#near].map(chunkIndexOf);
    if (this.#waiting.some((index) => near.includes(index))) this.#host.requestUpdate();
  }

  #requestIdle(): void {
    if (this.#isIdleRequested) return;
    this.#isIdleRequested = true;
    whenIdle(() => {
      this.#isIdleRequested = false;
      const turn = this.#waiting.filter((index) => index < idleLimit).slice(0, idleChunks);
      if (turn.length === 0 || !this.#host.isConnected) return;
      for (const index of turn) this.#ready.add(index);
      this.#host.requestUpdate();
    });
  }
}

/** The place in the list of the chunk that an element is, or is in; -1 for one that has left the page since. */
function chunkIndexOf(element: Element): number {
  return Number(element.closest<HTMLElement>('.chunk')?.dataset['chunk'] ?? -1);
}
