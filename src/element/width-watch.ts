// How wide the element is. Watches a ruler of no height: the drawing can change the element's height, never its width, so
// that an answer to one change cannot cause the next.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WidthClass } from '../view/frame.js';

/** Narrower than this it is a phone's column. */
const slimBelowPx = 600;
/** Narrower than this, lane labels stand inside their lanes. */
const narrowBelowPx = 760;

export class WidthWatch implements ReactiveController {
  /** In CSS pixels; 0 while the element is hidden or not yet drawn. */
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
    this.#resizing = new ResizeObserver(() => {
      const before = this.widthClass;
      this.widthPx = ruler.clientWidth;
      if (this.widthClass !== before) this.#host.requestUpdate();
      this.#handleResize();
    });
    this.#resizing.observe(ruler);
  }

  hostDisconnected(): void {
    this.#resizing?.disconnect();
    this.#resizing = null;
    this.#ruler = null;
  }
}
