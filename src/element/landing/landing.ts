// Goes to a news event in the page: scrolls there, keeps it in sight while the page around it is still being drawn, and gives
// it the focus where that was asked for. Loads when somebody first goes there.
import type { Action } from '../../state/actions.js';
import type { App } from '../../state/app.js';

type Landing = Extract<Action, { type: 'land' }>;

/** What moves by itself has come to rest after so many frames without a move. */
const calmFrames = 12;
/** A drawing whose code is slow may move things for so long. Then the page is the reader's in any case. */
const longestMs = 4000;
/** Between what is shown and the edge of the window. */
const marginPx = 8;

/** What a reader does to go somewhere else. */
const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Resolves once the reader is there, or has gone elsewhere. */
export async function land(app: App, { id, scroll, focus, isLink }: Landing): Promise<void> {
  const left = new AbortController();
  const leave = () => left.abort();
  for (const move of moves)
    window.addEventListener(move, leave, { signal: left.signal, capture: true, passive: true });
  const { host } = app;
  await host.updateComplete;
  const isThere = () => !left.signal.aborted && host.isConnected && app.state.selected === id;
  const endAt = performance.now() + longestMs;
  let focused: HTMLElement | null = null;
  for (let calm = 0; calm < calmFrames && performance.now() < endAt && isThere(); calm += 1) {
    const title = titleOf(host, id);
    // What takes the place of a title that had the focus has it next.
    if (focus && title !== null && title !== focused && focused?.isConnected !== true) {
      title.focus({ preventScroll: true });
      focused = title;
    }
    if (title === null || (scroll && bringIntoSight(host, title, isLink))) calm = 0;
    await new Promise(requestAnimationFrame);
  }
  leave();
}

/** The title in the list or, where the drawing or a filter has taken it away, in the details; for what is gone, the words that say so. */
function titleOf({ shadowRoot }: HTMLElement, id: string): HTMLElement | null {
  const find = (selector: string) => shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  return find(`[data-entry="${CSS.escape(id)}"] .entry-title`) ?? find('.detail-title') ?? find('.gone');
}

/** Scrolls the page, and whatever else holds the event. True where that has moved anything. */
function bringIntoSight(host: HTMLElement, title: HTMLElement, isLink: boolean): boolean {
  const whole = title.closest<HTMLElement>('.entry, .detail') ?? title;
  const { top, bottom } = whole.getBoundingClientRect();
  const isEntry = whole.matches('.entry');
  const abovePx = isEntry ? headingPx(whole) : top - markTop(host, title, top) + marginPx;
  const fits = bottom - top + abovePx <= Math.min(innerHeight, screen.height);
  // A link to an entry leads to the upper edge of the window, as one to an anchor does.
  const block = fits && !(isLink && isEntry) ? 'nearest' : 'start';
  whole.style.scrollMarginBlock = `${abovePx}px ${marginPx}px`;
  whole.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  whole.style.scrollMarginBlock = '';
  return Math.abs(whole.getBoundingClientRect().top - top) >= 1;
}

/** A heading stays at the upper edge while its entries go by. */
function headingPx(entry: HTMLElement): number {
  const heading = entry.closest('.day')?.querySelector<HTMLElement>('.day-heading');
  if (!heading) return 0;
  return heading.offsetHeight + (Number.parseFloat(getComputedStyle(heading).top) || 0);
}

/** The mark in the drawing above the details, where one window holds both; else the details alone. */
function markTop({ shadowRoot }: HTMLElement, title: HTMLElement, detailTop: number): number {
  const mark = shadowRoot?.querySelector('.timeline-canvas [aria-current="true"]');
  const top = mark?.getBoundingClientRect().top ?? detailTop;
  const isNear = title.getBoundingClientRect().bottom - top + marginPx <= innerHeight;
  return isNear ? Math.min(top, detailTop) : detailTop;
}
