// The focus in the list: the keys of the drawn timeline, from one title to the next.
import type { ListController } from '../../list/list-controller.js';
import type { NewsEvent } from '../../model/news-event.js';
import type { App } from '../../state/app.js';
import { holds, type DayChunks } from '../../state/day-chunks.js';
import { readingOrder } from '../../state/reading-order.js';

type Step = 'next' | 'previous' | 'first' | 'last';

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** Moves the focus for keys that are pressed in the list, as long as the element lives. */
export function followListKeys(app: App, list: ListController): void {
  app.host.shadowRoot?.addEventListener('keydown', (domEvent) => {
    if (!(domEvent instanceof KeyboardEvent)) return;
    const { state, derived } = app;
    const stops = reachable(readingOrder(derived), derived.chunks(), state.isEarlierOpen);
    const id = stepInList(domEvent, stops);
    if (id === null) return;
    domEvent.preventDefault();
    void list.focusEntry(id);
  });
}

/** The news event whose title a key press moves the focus to; `null` where it is no such key, or there is none. */
function stepInList(
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
function reachable(
  ordered: readonly NewsEvent[],
  { earlier }: DayChunks,
  isEarlierOpen: boolean,
): readonly NewsEvent[] {
  return isEarlierOpen ? ordered : ordered.filter(({ id }) => !earlier.some((chunk) => holds(chunk, id)));
}
