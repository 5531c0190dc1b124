// What the reader does with pointer, wheel and keys, as far as vis does not see to it: items are activated and focused,
// and a wheel or trackpad that moves across pans. Keys that move between items are the element's.

export interface PointerCallbacks {
  activated(placementId: string, byPointer: boolean): void;
  focused(placementId: string): void;
  movedAcross(px: number): void;
  /** A press on the histogram of a lane, at a pixel of the viewport. */
  pressedStrip(px: number): void;
  /** What a wheel that counts in pages moves by. */
  pageWidthPx(): number;
}

/** A line of a wheel that counts in lines. */
const linePx = 16;

/** Listens on an element until the signal aborts. */
export class Gestures {
  readonly #callbacks: PointerCallbacks;
  #isDragged = false;
  #pointerPx: number | null = null;

  constructor(element: HTMLElement, signal: AbortSignal, callbacks: PointerCallbacks) {
    this.#callbacks = callbacks;
    // Capture: the gesture library stops some events on their way up.
    element.addEventListener('pointerdown', () => (this.#isDragged = false), { signal, capture: true });
    element.addEventListener('pointermove', ({ clientX }) => (this.#pointerPx = clientX), { signal });
    element.addEventListener('pointerleave', () => (this.#pointerPx = null), { signal });
    element.addEventListener('click', (domEvent) => this.#handleClick(domEvent), { signal });
    element.addEventListener('focusin', (domEvent) => this.#handleFocus(domEvent), { signal });
    element.addEventListener('wheel', (domEvent) => this.#handleWheel(domEvent), { signal, passive: false });
  }

  /** Where the pointer is across, in pixels of the viewport; `null` where it is not on the drawing. */
  get pointerPx(): number | null {
    return this.#pointerPx;
  }

  /** The pointer that is down has begun to pan. */
  dragBegan(): void {
    this.#isDragged = true;
  }

  #handleClick(domEvent: MouseEvent): void {
    if (isOnStrip(domEvent) && !this.#isDragged) this.#callbacks.pressedStrip(domEvent.clientX);
    const id = placementIdOf(domEvent);
    // A drag that ends over the item it began on is a click to the browser. Keys have no drag and a `detail` of 0.
    if (id === undefined || (this.#isDragged && domEvent.detail > 0)) return;
    this.#callbacks.activated(id, domEvent.detail > 0);
  }

  #handleFocus(domEvent: FocusEvent): void {
    const id = placementIdOf(domEvent);
    if (id !== undefined) this.#callbacks.focused(id);
  }

  /** A wheel that moves down is the page's, and with Ctrl it zooms, by vis. */
  #handleWheel(domEvent: WheelEvent): void {
    const { deltaX, deltaY, deltaMode, ctrlKey } = domEvent;
    if (ctrlKey || Math.abs(deltaX) <= Math.abs(deltaY)) return;
    domEvent.preventDefault();
    const unitPx = [1, linePx, this.#callbacks.pageWidthPx()][deltaMode] ?? 1;
    this.#callbacks.movedAcross(deltaX * unitPx);
  }
}

function isOnStrip({ target }: Event): boolean {
  return target instanceof Element && target.closest('.density') !== null;
}

function placementIdOf({ target }: Event): string | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-placement]') : null;
  return button?.dataset['placement'];
}
