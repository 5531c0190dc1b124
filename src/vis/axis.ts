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
  /** The first of two ticks with one reading, whose labels have no room side by side: its label is before its line. */
  #before: ReadonlySet<Instant> = new Set();
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
      const labelPx = this.#minorWidths.of(label.textContent);
      const fromPx = this.#before.has(at) ? leftPx - labelGapPx - labelPx : leftPx + labelGapPx;
      const toPx = fromPx + labelPx;
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
    this.#before = this.#labelsBefore(minor, scale);
    const hidden = this.#crowdedOut(minor, scale);
    for (const [at, { element, label, tick }] of this.#minor) {
      element.classList.toggle('is-boundary', tick.isBoundary);
      label.classList.toggle('is-before', this.#before.has(at));
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

  #labelsBefore(ticks: readonly MinorTick[], { xOf }: Scale): ReadonlySet<Instant> {
    const before = new Set<Instant>();
    for (const [index, tick] of ticks.entries()) {
      const next = ticks[index + 1];
      const isPair = tick.isRepeated && next?.isRepeated && !ticks[index - 1]?.isRepeated;
      const fromPx = xOf(tick.at) + labelGapPx;
      if (isPair && fromPx + this.#minorWidths.of(tick.text) > xOf(next.at) + labelGapPx / 2)
        before.add(tick.at);
    }
    return before;
  }

  /** Ticks whose labels would run into the next one; the first of a day or year keeps its own, and so does a repeated reading. */
  #crowdedOut(ticks: readonly MinorTick[], { xOf }: Scale): ReadonlySet<Instant> {
    const hidden = new Set<Instant>();
    const isKept = ({ isBoundary, isRepeated }: MinorTick) => isBoundary || isRepeated;
    let shown: MinorTick | undefined;
    for (const tick of ticks) {
      const labelPx = this.#minorWidths.of(tick.text);
      const fromPx = xOf(tick.at) + (this.#before.has(tick.at) ? -labelGapPx - labelPx : labelGapPx / 2);
      const toPx = shown
        ? xOf(shown.at) + (this.#before.has(shown.at) ? 0 : labelGapPx + this.#minorWidths.of(shown.text))
        : -Infinity;
      const isClear = toPx <= fromPx;
      if (!isClear && !isKept(tick)) {
        hidden.add(tick.at);
        continue;
      }
      // Of two that are kept but have no room, as far out, the later one says more.
      if (!isClear && shown) hidden.add(shown.at);
      shown = tick;
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
