// The line at the present moment, with its time on the chosen clock, for a timeline that goes on while it is read. Its timer is
// the only one while nothing moves: it runs while the line is in sight, and only as often as the line or its words change.
import { dayMs, hourMs, minuteMs, secondMs, type Instant } from '../time/instant.js';
import { presentText } from '../time/ticks.js';
import { moveTo, span } from './forms/item-renderer.js';
import type { Scale } from './scale.js';

/** Where a day is narrower than this the axis has no hours, and the line no reading. */
const dayWithHoursPx = 90;

export class NowLine {
  readonly element = span('now');
  readonly #reading = span('now-reading');
  readonly #now: () => Instant;
  readonly #seen: IntersectionObserver;
  #isSeen = false;
  #isWanted = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawn: { readonly scale: Scale; readonly zone: string; readonly lang: string } | null = null;

  /** `now` gives the present, in epoch milliseconds. */
  constructor(now: () => Instant = Date.now) {
    this.#now = now;
    this.element.setAttribute('part', 'now');
    this.element.append(this.#reading);
    this.#seen = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting === true;
      this.#update();
    });
    this.#seen.observe(this.element);
  }

  /** Whether the data reaches the present: there is no line otherwise. */
  setWanted(isWanted: boolean): void {
    if (isWanted === this.#isWanted) return;
    this.#isWanted = isWanted;
    this.#update();
  }

  /** Draws the line for a window on the clock of a zone; outside the window there is none. */
  draw(scale: Scale, zone: string, lang: string): void {
    this.#drawn = { scale, zone, lang };
    this.#update();
  }

  /** Leaves no timer and no observer. */
  destroy(): void {
    clearTimeout(this.#timer);
    this.#seen.disconnect();
  }

  #update(): void {
    clearTimeout(this.#timer);
    if (this.#drawn === null) return;
    const { scale, zone, lang } = this.#drawn;
    const now = this.#now();
    const leftPx = scale.xOf(now);
    const isInside = this.#isWanted && leftPx >= 0 && leftPx <= scale.widthPx;
    this.element.classList.toggle('is-out', !isInside);
    if (!isInside) return;
    moveTo(this.element, leftPx);
    const hasSeconds = scale.msPerPx < secondMs;
    const hasReading = dayMs / scale.msPerPx >= dayWithHoursPx;
    this.#reading.textContent = hasReading ? presentText(now, hasSeconds, zone, lang) : '';
    if (!this.#isSeen) return;
    const readsOtherwiseMs = hasSeconds ? secondMs : hasReading ? minuteMs - (now % minuteMs) : hourMs;
    const movesMs = Math.max(scale.msPerPx, secondMs);
    this.#timer = setTimeout(() => this.#update(), Math.min(movesMs, readsOtherwiseMs));
  }
}
