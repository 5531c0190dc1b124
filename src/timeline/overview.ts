// The whole document as a histogram under the drawing, with a brush over the window: shown while the window is a part of it.
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineMessages } from '../i18n/timeline/timeline-messages.js';
import { windowOver } from '../state/initial-window.js';
import type { ViewContext } from '../state/view-context.js';
import type { EventStore } from '../store/event-store.js';
import { firstReadable, lastReadable, spanMs, type Instant, type Span } from '../time/instant.js';
import { datedText } from '../time/intl.js';
import { wallMs } from '../time/zone.js';
import { mirroredKeys } from './timeline-keys.js';

interface OverviewState {
  /** From the first to the last of everything. */
  readonly whole: Span;
  readonly window: Span;
  /** Events that begin in each of as many columns. */
  readonly counts: Uint32Array;
  /** Name and value, for screen readers. */
  readonly label: string;
  readonly valueText: string;
  readonly isMirrored: boolean;
}

export type OverviewContext = ViewContext & {
  readonly messages: TimelineMessages;
  /** Time runs from right to left. */
  readonly isMirrored: boolean;
};

/** Called with each window that the reader moves the brush to. */
export type HandleBrush = (window: Span) => void;

/** So many columns the whole is counted in. */
const overviewColumns = 200;
const heightPx = 20;
/** An arrow key moves the window by this share of it. */
const stepShare = 0.1;
/** The brush is never thinner than this share of the whole, so that it can be seen. */
const leastShare = 0.005;

/** A window that hides less than this share of everything shows the whole. */
const leastHidden = 0.01;

/** The overview of a store; nothing while the window shows all of it. */
export function overviewOf(
  store: EventStore,
  window: Span | null,
  { clock, lang, messages, isMirrored }: OverviewContext,
  handleBrush: HandleBrush,
): TemplateResult | typeof nothing {
  if (window === null || store.dated.length < 2) return nothing;
  const whole = windowOver(store.extent, window.startAt);
  const hiddenMs = Math.max(0, window.startAt - whole.startAt) + Math.max(0, whole.endAt - window.endAt);
  if (hiddenMs < leastHidden * spanMs(whole)) return nothing;
  const dateOf = (at: Instant) => {
    const readable = Math.min(Math.max(at, firstReadable), lastReadable);
    return datedText(wallMs(readable, clock.zone), lang, 'dayMonthYear');
  };
  const valueText = messages.time.fromTo(dateOf(window.startAt), dateOf(window.endAt));
  const counts = columnCountsOf(store, whole);
  return overview({ whole, window, counts, label: messages.overview, valueText, isMirrored }, handleBrush);
}

/** A scroll bar that shows what it scrolls over: arrows, Home and End move it, and so does dragging. */
function overview(state: OverviewState, handleBrush: HandleBrush): TemplateResult {
  const { whole, window, counts, label, valueText } = state;
  const share = (at: Instant) => (at - whole.startAt) / spanMs(whole);
  const fromShare = Math.min(Math.max(share(window.startAt), 0), 1 - leastShare);
  const toShare = Math.max(Math.min(share(window.endAt), 1), fromShare + leastShare);
  return html`<div
    class="overview"
    part="overview"
    role="scrollbar"
    aria-controls="timeline-canvas"
    tabindex="0"
    aria-label=${label}
    aria-orientation="horizontal"
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.round(fromShare * 100)}
    aria-valuetext=${valueText}
    @keydown=${(domEvent: KeyboardEvent) => handleKey(domEvent, state, handleBrush)}
    @pointerdown=${(domEvent: PointerEvent) => beginDrag(domEvent, state, handleBrush)}
  >
    <svg viewBox="0 0 ${overviewColumns} ${heightPx}" preserveAspectRatio="none" aria-hidden="true">
      <path d=${pathOf(counts)}></path>
    </svg>
    <span
      class="overview-brush"
      part="overview-brush"
      .style=${`inset-inline-start: ${fromShare * 100}%; width: ${(toShare - fromShare) * 100}%`}
    ></span>
  </div>`;
}

const countsOfStores = new WeakMap<EventStore, Uint32Array>();

/** Events of a store that begin in each column of its whole span, by search; the same again for the same store. */
export function columnCountsOf(store: EventStore, whole: Span): Uint32Array {
  const known = countsOfStores.get(store);
  if (known) return known;
  const stepMs = spanMs(whole) / overviewColumns;
  const from = Array.from({ length: overviewColumns + 1 }, (_, column) =>
    store.countFrom(whole.startAt + column * stepMs),
  );
  const counts = Uint32Array.from(
    { length: overviewColumns },
    (_, column) => (from[column] ?? 0) - (from[column + 1] ?? 0),
  );
  countsOfStores.set(store, counts);
  return counts;
}

const paths = new WeakMap<Uint32Array, string>();

function pathOf(counts: Uint32Array): string {
  const known = paths.get(counts);
  if (known !== undefined) return known;
  const most = counts.reduce((max, count) => Math.max(max, count), 1);
  let path = '';
  counts.forEach((count, column) => {
    const px = Math.round(heightPx * Math.sqrt(count / most));
    if (count > 0) path += `M${column} ${heightPx}v${-px}h0.8v${px}z`;
  });
  paths.set(counts, path);
  return path;
}

/** A window as long as another, which begins at an instant and stays within the whole. */
function windowFrom(startAt: Instant, like: Span, whole: Span): Span {
  const lengthMs = spanMs(like);
  const from = Math.max(whole.startAt, Math.min(startAt, whole.endAt - lengthMs));
  return { startAt: from, endAt: from + lengthMs };
}

function handleKey(
  domEvent: KeyboardEvent,
  { whole, window, isMirrored }: OverviewState,
  handleBrush: HandleBrush,
): void {
  if (domEvent.ctrlKey || domEvent.altKey || domEvent.metaKey) return;
  const stepMs = spanMs(window) * stepShare;
  const starts: Readonly<Record<string, Instant>> = {
    ArrowLeft: window.startAt - stepMs,
    ArrowRight: window.startAt + stepMs,
    PageUp: window.startAt - spanMs(window),
    PageDown: window.startAt + spanMs(window),
    Home: whole.startAt,
    End: whole.endAt,
  };
  const startAt = starts[(isMirrored && mirroredKeys[domEvent.key]) || domEvent.key];
  if (startAt === undefined) return;
  domEvent.preventDefault();
  handleBrush(windowFrom(startAt, window, whole));
}

/** From the brush its hold is kept; elsewhere its middle comes to the pointer. */
function beginDrag(
  domEvent: PointerEvent,
  { whole, window, isMirrored }: OverviewState,
  handleBrush: HandleBrush,
): void {
  const element = domEvent.currentTarget as HTMLElement;
  const { left, right, width } = element.getBoundingClientRect();
  if (width === 0 || domEvent.button !== 0) return;
  const instantAt = ({ clientX }: PointerEvent) =>
    whole.startAt + ((isMirrored ? right - clientX : clientX - left) / width) * spanMs(whole);
  const pressedAt = instantAt(domEvent);
  const isOnBrush = pressedAt >= window.startAt && pressedAt < window.endAt;
  const holdMs = isOnBrush ? pressedAt - window.startAt : spanMs(window) / 2;
  const follow = (moved: PointerEvent) => handleBrush(windowFrom(instantAt(moved) - holdMs, window, whole));
  const dragging = new AbortController();
  const { signal } = dragging;
  element.setPointerCapture(domEvent.pointerId);
  element.addEventListener('pointermove', follow, { signal });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    element.addEventListener(end, () => dragging.abort(), { signal });
  if (!isOnBrush) follow(domEvent);
}
