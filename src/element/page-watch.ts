// What the page does to the element: how wide it is, and whether it is being printed. For the width a ruler of no height is
// watched. The drawing changes the element's height alone, but with the height a scrollbar may come or go, and with that the width.
import type { App, Feature } from '../state/app.js';
import type { WidthClass } from '../state/app-state.js';

/** Narrower than this it is a phone's column. */
const slimBelowPx = 600;
/** Narrower than this, lane labels stand inside their lanes. */
const narrowBelowPx = 760;

/** No scrollbar takes more than this, even where the page is shown at a quarter of its size. */
const widestScrollbarPx = 64;

export class PageWatch implements Feature {
  readonly #app: App;
  readonly #handleResize: () => void;
  #observer: ResizeObserver | null = null;
  #ruler: Element | null = null;
  #widthPx = 0;
  /** Up to this width the element stays as narrow as it has become: at this width the wider view brought its own scrollbar. */
  #staysNarrowToPx = 0;

  /** `handleResize` is called when another width has been rendered. */
  constructor(app: App, handleResize: () => void) {
    this.#app = app;
    this.#handleResize = handleResize;
  }

  /** Before anything is rendered: a phone's column must not begin with the drawing of a wide page. */
  begin(signal: AbortSignal): void {
    this.#observe(this.#app.host.clientWidth);
    // Paper gets the whole chronology.
    window.addEventListener('beforeprint', () => this.#setPrinting(true), { signal });
    window.addEventListener('afterprint', () => this.#setPrinting(false), { signal });
    signal.addEventListener('abort', () => this.#stop());
  }

  hostUpdated(): void {
    const { host } = this.#app;
    const ruler = host.shadowRoot?.querySelector('.ruler') ?? null;
    if (ruler === this.#ruler || !host.isConnected) return;
    this.#stop();
    this.#ruler = ruler;
    if (ruler === null) return;
    this.#observer = new ResizeObserver(() => void this.#follow(ruler.clientWidth));
    this.#observer.observe(ruler);
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#ruler = null;
  }

  /** An element that is hidden keeps the looks it will come back with. */
  async #follow(widthPx: number): Promise<void> {
    if (widthPx === 0) return;
    const before = this.#app.state.widthClass;
    this.#observe(widthPx);
    // Another class has other room for the labels of lanes: there is nothing to measure before it is rendered.
    if (this.#app.state.widthClass !== before) await this.#app.update();
    this.#handleResize();
  }

  #setPrinting(isPrinting: boolean): void {
    this.#app.dispatch({ type: 'observe', change: { isPrinting } });
  }

  #observe(widthPx: number): void {
    const before = this.#app.state.widthClass;
    const widthClass = widthClassOf(widthPx);
    const beforePx = this.#widthPx;
    this.#widthPx = widthPx;
    if (classes.indexOf(widthClass) > classes.indexOf(before)) {
      this.#staysNarrowToPx = beforePx - widthPx <= widestScrollbarPx ? beforePx : 0;
    } else if (widthPx > 0 && widthPx <= this.#staysNarrowToPx) return;
    this.#app.dispatch({ type: 'observe', change: { widthClass } });
  }
}

const classes: readonly WidthClass[] = ['wide', 'narrow', 'slim'];

function widthClassOf(widthPx: number): WidthClass {
  if (widthPx === 0 || widthPx >= narrowBelowPx) return 'wide';
  return widthPx < slimBelowPx ? 'slim' : 'narrow';
}
