// The built files in a page of their own, as a newsroom has them, with the drawing held back as a slow network would, or
// with a file missing. `npm run build` makes them.
import { waitUntil } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';

export interface Page {
  readonly element: EventsTimeline;
  readonly window: Window & typeof globalThis;
  /** Whether the drawing has been asked for. */
  asksForDrawing(): boolean;
  release(): Promise<unknown>;
  /** Rejections in the page that nobody has handled. */
  readonly rejections: unknown[];
  find(selector: string): HTMLElement | null;
}

export const patience = { timeout: 8000 };
const frames: HTMLIFrameElement[] = [];

/** With `heldControls` the controls are held back in place of the drawing. */
export async function openPage(
  widthPx: number,
  attributes = '',
  spacerPx = 0,
  from?: string,
  heldControls = false,
): Promise<Page> {
  const key = `${heldControls ? 'controls' : 'page'}${Math.random().toString(36).slice(2)}`;
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${widthPx}px; height: 600px; border: 0`;
  frame.srcdoc = `<!doctype html><html lang="en"><body style="margin: 0">
    <script type="module" src="${from ?? `/held/${key}`}/events-timeline.min.js"></script>
    <div style="height: ${spacerPx}px"></div>
    <events-timeline src="/data/2022-09-13-armenia-azerbaijan.json" ${attributes}></events-timeline>
    <p id="after">What follows in the article.</p></body></html>`;
  document.body.append(frame);
  frames.push(frame);
  // Not the frame's load event: in Firefox that waits for what is held back.
  const found = () => frame.contentDocument?.querySelector<EventsTimeline>('events-timeline');
  await waitUntil(() => found()?.loadState === 'ready', 'never: the document is read', patience);
  const page = frame.contentWindow as Window & typeof globalThis;
  const element = found() as EventsTimeline;
  const rejections: unknown[] = [];
  page.addEventListener('unhandledrejection', ({ reason }) => rejections.push(reason));
  // An update is not complete without the controls.
  if (!heldControls) await element.updateComplete;
  return {
    element,
    window: page,
    asksForDrawing: () => askedFor(page).some((name) => name.endsWith('-vis.min.js')),
    rejections,
    release: () => fetch(`/held/${key}/release`),
    find: (selector) => element.shadowRoot?.querySelector(selector) ?? null,
  };
}

/** What has been answered is in the page's own list; what is on its way is known by the element alone. */
export function askedFor(page: Window): readonly string[] {
  return page.performance.getEntriesByType('resource').map(({ name }) => name);
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});
