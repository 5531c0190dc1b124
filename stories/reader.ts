// What a reader sees in a timeline and does with it, for the checks of the stories.
import { expect, waitFor } from 'storybook/test';
import type { EventsTimeline } from '../src/index.js';

const patience = { timeout: 10_000 };

/** The timelines of a story, once each of them shows its events, or says that there are none. */
export async function timelinesIn(canvas: HTMLElement): Promise<EventsTimeline[]> {
  const elements = [...canvas.querySelectorAll('events-timeline')];
  for (const element of elements) {
    await eventually(() => expect(partsOf(element, 'item', 'list', 'empty', 'failed')).not.toHaveLength(0));
    await element.updateComplete;
  }
  return elements;
}

/** The only timeline of a story. */
export async function timelineIn(canvas: HTMLElement): Promise<EventsTimeline> {
  const [element, ...others] = await timelinesIn(canvas);
  if (!element || others.length > 0) throw new Error('The story does not have exactly one timeline.');
  return element;
}

/** Elements in the shadow tree that have one of these parts. */
export function partsOf(element: EventsTimeline, ...names: string[]): HTMLElement[] {
  const selector = names.map((name) => `[part~="${name}"]`).join();
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The text of all parts of one name, with single spaces. */
export function textOf(element: EventsTimeline, name: string): string {
  const texts = partsOf(element, name).map(({ textContent }) => textContent);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The first element in the shadow tree that a selector matches. */
export function controlIn(element: EventsTimeline, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing in the timeline matches ${selector}.`);
  return found;
}

/** The item of one news event in the timeline. */
export function itemOf(element: EventsTimeline, id: string): HTMLElement {
  return controlIn(element, `[data-placement="e:${id}"]`);
}

/** The words of an item, with a space between labels. */
export function wordsAt(element: EventsTimeline, id: string): string {
  return [...itemOf(element, id).childNodes]
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim();
}

/** Waits until a check passes. */
export async function eventually(check: () => unknown): Promise<void> {
  await waitFor(check, patience);
}
