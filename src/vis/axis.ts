// The axis of the chosen clock: a line and label for each tick, and above them the days or years, whose labels stay in
// sight. For the eye only: every time is also said in words by the items.
import type { Instant } from '../time/instant.js';
import type { MajorTick, MinorTick } from '../time/tick.js';
import { axisTicks } from '../time/ticks.js';
import { moveTo, setText, span } from './forms/item-renderer.js';
import type { Scale } from './scale.js';
import { TextWidths } from './text-width.js';

/** From a tick's line to its label. */
const labelGapPx = 6;
/** Free room after a label. */
const labelEndPx = 8;

/** Elements of ticks by instant, so that panning moves them and changes nothing else. */
type Drawn<Tick> = Map<Instant, { readonly element: HTMLElement; readonly label: HTMLElement; tick: Tick }>;

export class Axis {
  readonly element = document.createElement('div');
  /** Moved as a whole by a pan. */
  readonly #ticks = span('ticks');
  readonly #minorWidths = new TextWidths();
  readonly #majorWidths = new TextWidths();
  readonly #minor: Drawn<MinorTick> = new Map();
  readonly #major: Drawn<MajorTick> = new Map();
  #clock = '';
  #loaded = { fromAt: Infinity, toAt: -Infinity, msPerPx: 0, clock: '' };

  constructor() {
    this.element.className = 'axis';
    this.element.setAttribute('part', 'axis');
    this.element.ariaHidden = 'true';
    this.element.append(this.#ticks);
  }

  /** To be called when the font may have changed. */
  readFont(): void {
    this.#minorWidths.readFont(this.element);
    this.#majorWidths.readFont(this.element, '600');
    this.#loaded.clock = '';
  }

  /** Draws the window of a scale on the clock of a zone. Panning asks for new ticks only every half window. */
  draw(scale: Scale, zone: string, lang: string): void {
    this.#clock = `${zone} ${lang}`;
    if (!this.#covers(scale)) this.#load(scale, zone, lang);
    moveTo(this.#ticks, scale.shiftPx);
    for (const [at, { element, label }] of this.#minor) {
      const leftPx = scale.xOf(at);
      moveTo(element, leftPx - scale.shiftPx);
      // What an edge would cut reads as another text.
      const fromPx = leftPx + labelGapPx;
      const toPx = fromPx + this.#minorWidths.of(label.textContent);
      label.classList.toggle('is-out', fromPx < 0 || toPx > scale.widthPx);
    }
    for (const { label, tick } of this.#major.values()) this.#placeMajor(scale, label, tick);
  }

  #covers({ window, msPerPx }: Scale): boolean {
    const { fromAt, toAt, msPerPx: loadedMsPerPx, clock } = this.#loaded;
    const isSameScale = Math.abs(msPerPx / loadedMsPerPx - 1) < 1e-9;
    return clock === this.#clock && isSameScale && window.startAt >= fromAt && window.endAt <= toAt;
  }

  #load(scale: Scale, zone: string, lang: string): void {
    const { window, widthPx, msPerPx } = scale;
    const marginMs = (window.endAt - window.startAt) / 2;
    const span = {
      startAt: Math.floor(window.startAt - marginMs),
      endAt: Math.ceil(window.endAt + marginMs),
    };
    const { minor, major, hasHours } = axisTicks(span, widthPx * 2, zone, lang);
    this.#loaded = { fromAt: span.startAt, toAt: span.endAt, msPerPx, clock: this.#clock };
    this.#keep(this.#minor, minor, 'tick');
    this.#keep(this.#major, major, 'stretch');
    this.#ticks.classList.toggle('has-hours', hasHours);
    this.element.classList.toggle('is-one-level', major.length === 0);
    const hidden = this.#crowdedOut(minor, scale);
    for (const [at, { element, label, tick }] of this.#minor) {
      element.classList.toggle('is-boundary', tick.isBoundary);
      setText(label, hidden.has(at) ? '' : tick.text);
    }
  }

  /** Makes and drops elements so that there is one for each tick. */
  #keep<Tick extends { readonly at: Instant }>(
    drawn: Drawn<Tick>,
    ticks: readonly Tick[],
    className: string,
  ): void {
    const wanted = new Set(ticks.map(({ at }) => at));
    for (const [at, { element }] of drawn) {
      if (wanted.has(at)) continue;
      element.remove();
      drawn.delete(at);
    }
    for (const tick of ticks) {
      const known = drawn.get(tick.at);
      if (known) {
        known.tick = tick;
        continue;
      }
      const element = span(className);
      const label = className === 'tick' ? span('tick-label') : element;
      if (label !== element) element.append(label);
      label.setAttribute('part', className === 'tick' ? 'axis-minor' : 'axis-major');
      drawn.set(tick.at, { element, label, tick });
      (className === 'tick' ? this.#ticks : this.element).append(element);
    }
  }

  /** Ticks whose labels would run into the next one; the first of a day or year keeps its own. */
  #crowdedOut(ticks: readonly MinorTick[], { xOf }: Scale): ReadonlySet<Instant> {
    const hidden = new Set<Instant>();
    let shown: MinorTick | undefined;
    for (const tick of ticks) {
      const isClear =
        !shown ||
        xOf(shown.at) + labelGapPx + this.#minorWidths.of(shown.text) <= xOf(tick.at) + labelGapPx / 2;
      if (isClear || tick.isBoundary) {
        if (!isClear && shown) hidden.add(shown.at);
        shown = tick;
      } else hidden.add(tick.at);
    }
    return hidden;
  }

  /** In sight as long as its stretch is, as the longest text that the visible part has room for. */
  #placeMajor(
    { xOf, widthPx }: Scale,
    label: HTMLElement,
    { at, endAt, text, longText, shortText }: MajorTick,
  ): void {
    const fromPx = Math.max(xOf(at), 0) + labelGapPx;
    const roomPx = Math.min(xOf(endAt), widthPx) - labelEndPx - fromPx;
    setText(label, [longText, text, shortText].find((words) => this.#majorWidths.of(words) <= roomPx) ?? '');
    moveTo(label, fromPx);
  }
}
