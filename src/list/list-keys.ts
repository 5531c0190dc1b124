// The focus in the list: the keys of the drawn timeline, from one title to the next.
import { holds, type DayChunks } from '../state/day-chunks.js';
import type { NewsEvent } from '../model/news-event.js';

type Step = 'next' | 'previous' | 'first' | 'last';

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** The news event whose title a key press moves the focus to; `null` where it is no such key, or there is none. */
export function stepInList(
  { key, ctrlKey, altKey, metaKey, target }: KeyboardEvent,
  ordered: readonly NewsEvent[],
): string | null {
  const step = ctrlKey || altKey || metaKey ? undefined : steps[key];
  const from = target instanceof Element ? entryIdOf(target) : null;
  if (step === undefined || from === null) return null;
  const at = ordered.findIndex(({ id }) => id === from);
  const to = { next: at + 1, previous: at - 1, first: 0, last: ordered.length - 1 }[step];
  return ordered[to]?.id ?? null;
}

/** The news event whose title has the focus. */
function entryIdOf(target: Element): string | null {
  if (!target.matches('.entry-title')) return null;
  return target.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? null;
}

/** Those that can have the focus: not what is behind a closed line. */
export function reachable(
  ordered: readonly NewsEvent[],
  { earlier }: DayChunks,
  isEarlierOpen: boolean,
): readonly NewsEvent[] {
  return isEarlierOpen ? ordered : ordered.filter(({ id }) => !earlier.some((chunk) => holds(chunk, id)));
}
