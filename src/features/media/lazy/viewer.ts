// Pictures over the page, as large as the window: keys, wheel, two fingers. Loaded when a reader first enlarges one.
import { html, nothing, render } from 'lit';
import { adoptStyles } from '../../../base/adopted-styles.js';
import type { Messages } from '../../../i18n/messages.js';
import type { Media } from '../../../model/news-event.js';
import { inMedia } from '../media-figure.js';
import { closer, moved, unmoved, type Placing, type Point } from './placing.js';
import { viewerCss } from './viewer.styles.js';

/** Each press of a key, or step of the wheel, and how far the arrows move an enlarged picture. */
const zoomStep = 1.5;
const stepPx = 60;

/** Opens the viewer in a shadow root. Once it closes it is gone, and the focus is where it was. */
export function openViewer(
  root: ShadowRoot,
  pictures: readonly Media[],
  first: Media,
  messages: Messages,
): void {
  adoptStyles(root, viewerCss);
  root.querySelector('.viewer')?.remove();
  new Viewer(root, pictures, Math.max(0, pictures.indexOf(first)), messages).open();
}

class Viewer {
  readonly #root: ShadowRoot;
  readonly #pictures: readonly Media[];
  readonly #messages: Messages;
  readonly #dialog = document.createElement('dialog');
  readonly #fingers = new Map<number, Point>();
  #index: number;
  #placing: Placing = unmoved;

  constructor(root: ShadowRoot, pictures: readonly Media[], index: number, messages: Messages) {
    this.#root = root;
    this.#pictures = pictures;
    this.#index = index;
    this.#messages = messages;
  }

  open(): void {
    const dialog = this.#dialog;
    const opener = this.#root.activeElement;
    dialog.className = 'viewer';
    dialog.setAttribute('part', 'media-viewer');
    dialog.setAttribute('aria-label', inMedia(this.#messages).viewer);
    dialog.addEventListener('keydown', this.#handleKey);
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    });
    this.#render();
    this.#root.append(dialog);
    dialog.showModal();
  }

  #render(): void {
    const media = this.#pictures[this.#index];
    if (media === undefined) return;
    const words = inMedia(this.#messages);
    const button = (name: string, sign: string, act: () => void) =>
      html`<button type="button" class="icon" part="button" aria-label=${name} @click=${act}>
        ${sign}
      </button>`;
    const { scale, x, y } = this.#placing;
    render(
      html`<header class="viewer-head">
          <span
            >${this.#pictures.length > 1 ? `${this.#index + 1} / ${this.#pictures.length}` : nothing}</span
          >
          <span class="buttons">
            ${
              this.#pictures.length > 1
                ? html`${button(words.previousPicture, '‹', () => this.#go(-1))}
                  ${button(words.nextPicture, '›', () => this.#go(1))}`
                : nothing
            }
            ${button(this.#messages.close, '×', () => this.#dialog.close())}
          </span>
        </header>
        <div
          class="viewer-stage"
          @wheel=${this.#handleWheel}
          @pointerdown=${this.#handleDown}
          @pointermove=${this.#handleMove}
          @pointerup=${this.#handleUp}
          @pointercancel=${this.#handleUp}
          @dblclick=${(domEvent: MouseEvent) => this.#zoom(scale > 1 ? 1 / scale : 2.5, this.#pointOf(domEvent))}
        >
          <img
            src=${media.url}
            alt=${media.alt}
            referrerpolicy="no-referrer"
            draggable="false"
            .style=${`transform: translate(${x}px, ${y}px) scale(${scale})`}
          />
        </div>
        <p class="viewer-words">
          ${media.caption ? html`<span dir="auto">${media.caption}</span>` : nothing}
          ${media.credit ? html`<span dir="auto">${media.credit}</span>` : nothing}
        </p>`,
      this.#dialog,
    );
  }

  #place(placing: Placing): void {
    this.#placing = placing;
    this.#render();
  }

  #go(by: 1 | -1): void {
    const { length } = this.#pictures;
    this.#index = (this.#index + by + length) % length;
    this.#place(unmoved);
  }

  #zoom(factor: number, about: Point = { x: 0, y: 0 }): void {
    this.#place(closer(this.#placing, factor, about, this.#size));
  }

  /** Half of what an enlarged picture may be moved by, at scale 1. */
  get #size(): Point {
    const { clientWidth, clientHeight } = this.#stage;
    return { x: clientWidth, y: clientHeight };
  }

  get #stage(): HTMLElement {
    return this.#dialog.querySelector('.viewer-stage') ?? this.#dialog;
  }

  /** From the middle of the stage. */
  #pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  }

  /** The keys of the page around it stay where they are: `?` and Escape mean something there. */
  readonly #handleKey = (domEvent: KeyboardEvent): void => {
    domEvent.stopPropagation();
    const act = this.#actOf(domEvent.key);
    if (act === null || domEvent.ctrlKey || domEvent.metaKey || domEvent.altKey) return;
    domEvent.preventDefault();
    act();
  };

  #actOf(key: string): (() => void) | null {
    const isLarge = this.#placing.scale > 1;
    const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
      ArrowLeft: [1, 0],
      ArrowRight: [-1, 0],
      ArrowUp: [0, 1],
      ArrowDown: [0, -1],
    };
    const [x, y] = arrows[key] ?? [0, 0];
    if (isLarge && (x !== 0 || y !== 0))
      return () => this.#place(moved(this.#placing, { x: x * stepPx, y: y * stepPx }, this.#size));
    if (x !== 0 && this.#pictures.length > 1) return () => this.#go(x === 1 ? -1 : 1);
    if (key === '+' || key === '=') return () => this.#zoom(zoomStep);
    if (key === '-') return () => this.#zoom(1 / zoomStep);
    return key === '0' ? () => this.#place(unmoved) : null;
  }

  readonly #handleWheel = (domEvent: WheelEvent): void => {
    domEvent.preventDefault();
    this.#zoom(domEvent.deltaY < 0 ? zoomStep : 1 / zoomStep, this.#pointOf(domEvent));
  };

  readonly #handleDown = (domEvent: PointerEvent): void => {
    this.#stage.setPointerCapture(domEvent.pointerId);
    this.#fingers.set(domEvent.pointerId, this.#pointOf(domEvent));
  };

  /** One finger moves an enlarged picture, two enlarge it about the middle between them. */
  readonly #handleMove = (domEvent: PointerEvent): void => {
    const before = this.#fingers.get(domEvent.pointerId);
    if (before === undefined) return;
    const now = this.#pointOf(domEvent);
    const other = [...this.#fingers].find(([id]) => id !== domEvent.pointerId)?.[1];
    this.#fingers.set(domEvent.pointerId, now);
    if (other === undefined) {
      this.#place(moved(this.#placing, { x: now.x - before.x, y: now.y - before.y }, this.#size));
      return;
    }
    const distance = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y);
    this.#zoom(distance(now) / Math.max(distance(before), 1), {
      x: (now.x + other.x) / 2,
      y: (now.y + other.y) / 2,
    });
  };

  readonly #handleUp = ({ pointerId }: PointerEvent): void => {
    this.#fingers.delete(pointerId);
  };
}
