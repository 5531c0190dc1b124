// A page part to draw on, and short ways to make placements.
import type { Layout, Label, Placement, PlacedLane } from '../../src/layout/placement.js';
import { hourMs, type Instant, type Span } from '../../src/time/instant.js';
import { tokensCss } from '../../src/view/tokens.js';
import { VisAdapter } from '../../src/vis/vis-adapter.js';
import { registerStackedForms } from '../../src/vis/forms/stacked-forms.js';
import { forms } from '../../src/vis/stacked/forms.js';

registerStackedForms(forms);

export const midnight: Instant = Date.UTC(2022, 8, 13);
export const hours = (count: number): Instant => midnight + count * hourMs;

/** Twenty-four hours on 1,200 px: an hour is 50 px. */
export const day: Span = { startAt: hours(0), endAt: hours(24) };
export const widthPx = 1200;

export function label(title: string, words: Partial<Label> = {}): Label {
  return { time: '', title, flag: '', note: '', widthPx: 120, heightPx: 17, ...words };
}

export function placement(id: string, part: Partial<Placement> = {}): Placement {
  return {
    id,
    kind: 'moment',
    laneId: 'fighting',
    count: 1,
    newsEventIds: () => [id],
    startAt: hours(6),
    endAt: hours(6) + 1,
    isOpenStart: false,
    isOpenEnd: false,
    isSoft: false,
    status: 'reported',
    rivals: [],
    label: label(id),
    rivalLabel: null,
    labelFromPx: null,
    versions: [],
    spoken: `${id}, 06:00`,
    topPx: 8,
    heightPx: 17,
    line: null,
    ...part,
  };
}

const fighting: PlacedLane = { id: 'fighting', label: 'Fighting', heightPx: 120 };

export function arrangement(
  placements: readonly Placement[],
  lanes: readonly PlacedLane[] = [fighting],
): Layout {
  return { lanes, placements };
}

export interface Stage {
  readonly adapter: VisAdapter;
  readonly container: HTMLElement;
  readonly root: ShadowRoot;
  /** What the reader did, in order: `activated bridge`, `window user settled`. */
  readonly callbacks: string[];
  /** Left edge of the drawing area in the viewport. */
  readonly leftPx: number;
  button(id: string): HTMLButtonElement | null;
  show(...placements: readonly Placement[]): void;
}

const stages: Stage[] = [];

/** An adapter in a shadow root, 1,200 px wide and without room for lane labels. Removed by `clearStages`. */
export function makeStage(window: Span = day): Stage {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss);
  root.adoptedStyleSheets = [sheet];
  host.style.cssText = `display: block; width: ${widthPx}px; --timeline-lane-label-width: 0px; font: 13px sans-serif`;
  const container = document.createElement('div');
  root.append(container);
  document.body.append(host);
  const callbacks: string[] = [];
  const adapter = new VisAdapter(container, {
    window,
    zone: 'UTC',
    lang: 'en',
    isMirrored: false,
    minSpanMs: 1_000,
    maxSpanMs: 100 * 365 * 24 * hourMs,
    callbacks: {
      windowChanged: ({ byReader, isSettled }) =>
        callbacks.push(`window ${byReader ? 'user' : 'code'}${isSettled ? ' settled' : ''}`),
      activated: (id) => callbacks.push(`activated ${id}`),
      stripPressed: (at) => callbacks.push(`strip ${at}`),
    },
  });
  const stage: Stage = {
    adapter,
    container,
    root,
    callbacks,
    leftPx: host.getBoundingClientRect().left,
    button: (id) => root.querySelector(`[data-placement="${id}"]`),
    show: (...placements) => adapter.show(arrangement(placements)),
  };
  stages.push(stage);
  return stage;
}

export function clearStages(): void {
  for (const { adapter, container, root } of stages.splice(0)) {
    if (container.childElementCount > 0) adapter.destroy();
    root.host.remove();
  }
}

/** Middle of an element, from the left edge of the drawing area. */
export function middlePx({ leftPx }: Stage, element: Element | null | undefined): number {
  const rect = element?.getBoundingClientRect();
  return rect ? rect.left + rect.width / 2 - leftPx : NaN;
}

export function edgesPx({ leftPx }: Stage, element: Element | null | undefined): [number, number] {
  const rect = element?.getBoundingClientRect();
  return rect ? [rect.left - leftPx, rect.right - leftPx] : [NaN, NaN];
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Resolves when the window has come to rest after a move. */
export async function settled({ callbacks }: Stage): Promise<void> {
  while (!callbacks.some((wish) => wish.endsWith('settled'))) await nextFrame();
}
