// What a reader sees of a timeline and does with it: for the checks of the stories.
import { expect, waitFor } from 'storybook/test';
import type { EventsTimeline } from '../src/index.js';

const patience = { timeout: 10_000 };

/** The timelines of a story, as soon as each of them shows its events, or why there are none. */
export async function timelinesIn(canvas: HTMLElement): Promise<EventsTimeline[]> {
  const elements = [...canvas.querySelectorAll('events-timeline')];
  for (const element of elements) {
    await eventually(() => expect(partsOf(element, 'item', 'list', 'empty', 'failed')).not.toHaveLength(0));
  }
  return elements;
}

/** The only timeline of a story. */
export async function timelineIn(canvas: HTMLElement): Promise<EventsTimeline> {
  const [element, ...others] = await timelinesIn(canvas);
  if (!element || others.length > 0) throw new Error('The story has not one timeline.');
  return element;
}

/** Elements in the shadow tree that carry one of these part names. */
export function partsOf(element: EventsTimeline, ...names: string[]): HTMLElement[] {
  const selector = names.map((name) => `[part~="${name}"]`).join();
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The text of the parts of one name, with single spaces. */
export function textOf(element: EventsTimeline, name: string): string {
  const texts = partsOf(element, name).map(({ textContent }) => textContent);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The control or mark that a selector finds in the shadow tree. */
export function controlIn(element: EventsTimeline, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing in the timeline is ${selector}.`);
  return found;
}

/** The drawn mark of one news event. */
export function badgeOf(element: EventsTimeline, id: string): HTMLElement {
  return controlIn(element, `[data-placement="e:${id}"]`);
}

/** The words of a drawn mark; labels that stand apart in space stand apart in the text too. */
export function wordsAt(element: EventsTimeline, id: string): string {
  return [...badgeOf(element, id).childNodes]
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim();
}

/** Waits until a check passes. */
export async function eventually(check: () => unknown): Promise<void> {
  await waitFor(check, patience);
}
