// The histogram at the head of a lane whose titles do not all fit: it counts every event, titled or not. For the eye; each
// event is an item of its own too.
import type { CountIn } from '../layout/placement.js';
import type { Scale } from './scale.js';

/** Width of a column. */
const columnPx = 4;
/** A column of one event is this high, in shares of the strip. */
const leastShare = 0.25;

export class DensityStrip {
  readonly element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly #path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  #count: CountIn | null = null;
  #heightPx = 0;
  #drawn = '';

  constructor() {
    this.element.setAttribute('class', 'density');
    this.element.setAttribute('part', 'density');
    this.element.setAttribute('aria-hidden', 'true');
    this.element.append(this.#path);
  }

  /** Takes what counts events in a window; `null`: every event of the lane has its title. */
  setData(count: CountIn | null, topPx: number, heightPx: number): void {
    this.#count = count;
    this.#heightPx = heightPx;
    this.#drawn = '';
    this.element.style.top = `${topPx}px`;
    this.element.style.height = `${heightPx}px`;
    this.element.style.display = count === null ? 'none' : '';
  }

  /** Columns are counted from the epoch, so that a pan moves them and changes none. */
  draw({ window, msPerPx, widthPx }: Scale): void {
    if (this.#count === null) return;
    const stepMs = columnPx * msPerPx;
    const first = Math.floor(window.startAt / stepMs);
    const columns = Math.ceil(widthPx / columnPx) + 1;
    const startAt = first * stepMs;
    const counts = this.#count({ startAt, endAt: startAt + columns * stepMs }, columns);
    const offsetPx = Math.round((startAt - window.startAt) / msPerPx);
    const path = pathOf(counts, offsetPx, this.#heightPx);
    if (path === this.#drawn) return;
    this.#drawn = path;
    this.#path.setAttribute('d', path);
  }
}

function pathOf(counts: Uint32Array, offsetPx: number, heightPx: number): string {
  const most = counts.reduce((max, count) => Math.max(max, count), 1);
  let path = '';
  counts.forEach((count, column) => {
    if (count === 0) return;
    const px = Math.round(
      heightPx * (leastShare + (1 - leastShare) * Math.sqrt((count - 1) / Math.max(most - 1, 1))),
    );
    path += `M${offsetPx + column * columnPx} ${heightPx}v${-px}h${columnPx - 1}v${px}z`;
  });
  return path;
}
