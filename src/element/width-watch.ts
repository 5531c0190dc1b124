// How wide the element is. Watches a ruler of no height: the drawing can change the element's height, never its width, so
// that an answer to one change cannot cause the next.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WidthClass } from '../view/frame.js';

/** Narrower than this it is a phone's column. */
const slimBelowPx = 600;
/** Narrower than this, lane labels stand inside their lanes. */
const narrowBelowPx = 760;

export class WidthWatch implements ReactiveController {
  /** In CSS pixels, as last seen: an element that is hidden keeps the looks it will come back with. 0 before it is drawn. */
  widthPx = 0;

  #resizing: ResizeObserver | null = null;
  #ruler: Element | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #handleResize: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, handleResize: () => void) {
    this.#host = host;
    this.#handleResize = handleResize;
    host.addController(this);
  }

  get widthClass(): WidthClass {
    if (this.widthPx === 0 || this.widthPx >= narrowBelowPx) return 'wide';
    return this.widthPx < slimBelowPx ? 'slim' : 'narrow';
  }

  /** Before anything is rendered: a phone's column must not begin with the drawing of a wide page. */
  hostConnected(): void {
    this.widthPx = this.#host.clientWidth;
  }

  hostUpdated(): void {
    const ruler = this.#host.shadowRoot?.querySelector('.ruler') ?? null;
    if (ruler === this.#ruler || !this.#host.isConnected) return;
    this.hostDisconnected();
    this.#ruler = ruler;
    if (ruler === null) return;
    this.#resizing = new ResizeObserver(() => void this.#follow(ruler.clientWidth));
    this.#resizing.observe(ruler);
  }

  hostDisconnected(): void {
    this.#resizing?.disconnect();
    this.#resizing = null;
    this.#ruler = null;
  }

  async #follow(widthPx: number): Promise<void> {
    if (widthPx === 0) return;
    const before = this.widthClass;
    this.widthPx = widthPx;
    if (this.widthClass !== before) {
      // Another class has other room for the labels of lanes: there is nothing to measure before it is rendered.
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    this.#handleResize();
  }
}
