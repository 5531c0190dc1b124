// The element's state and the page's address follow each other.
import type { Span } from '../../../time/instant.js';
import type { App } from '../../../state/app.js';
import type { PageSettings } from '../../../state/app-state.js';
import { jump } from '../../../state/viewport.js';
import { Address } from './address.js';

export class Permalink {
  readonly #app: App;
  readonly #address: Address;
  /** What the page has set: the address need not say it. */
  readonly #placed: Pick<PageSettings, 'zone' | 'view' | 'lanes' | 'selected'>;
  /** As the reader has left it, or as the address had it. */
  #window: Span | null = null;

  constructor(app: App) {
    this.#app = app;
    this.#address = new Address(linkName(app.host));
    const { zone, view, lanes, selected } = app.state;
    this.#placed = { zone, view, lanes, selected };
  }

  /** Makes the element what the address says and, where it says nothing, what the page has set. */
  follow(): void {
    if (!this.#address.isToBeFollowed) return;
    const { zone, view, lanes, selected, window, filter } = this.#address.read();
    const placed = this.#placed;
    this.#app.dispatch({
      type: 'set',
      change: {
        zone: zone ?? placed.zone,
        view: view === 'list' || view === 'timeline' ? view : placed.view,
        lanes: lanes === 'party' || lanes === 'topic' ? lanes : placed.lanes,
        selected: selected === null ? placed.selected : selected || null,
      },
    });
    this.#app.dispatch({ type: 'set-filter', filter });
    const { whole, firstWindow } = this.#app.derived;
    if (window !== null) this.#app.dispatch({ type: 'move-window', window, motion: jump });
    else if (this.#window !== null && whole.all.length > 0)
      this.#app.dispatch({ type: 'move-window', window: firstWindow, motion: jump });
    this.#window = window;
  }

  /** Keeps a window where the reader has left it. It is no step of its own. */
  writeWindow(window: Span): void {
    this.#window = window;
    this.write(false);
  }

  /** Brings the address up to date, with a step for the back button or without. */
  write(isStep: boolean): void {
    const { hash, zone, view, lanes, selected, filter } = this.#app.state;
    if (!hash) return;
    const placed = this.#placed;
    this.#address.write(
      {
        zone: zone === placed.zone ? null : zone,
        view: view === placed.view ? null : view,
        lanes: lanes === placed.lanes ? null : lanes,
        selected: selected === placed.selected ? null : (selected ?? ''),
        window: this.#window,
        filter,
      },
      isStep,
    );
  }
}

/** An element that keeps its state in the address, or does not. */
interface LinkedElement extends HTMLElement {
  readonly hash?: boolean;
}

/** What the element's part of the address begins with: its id; without one `timeline`, and `timeline-2` for the next such. */
export function linkName(element: LinkedElement): string {
  if (element.id !== '') return element.id;
  const page = element.ownerDocument.querySelectorAll<LinkedElement>(element.localName);
  const index = [...page].filter(({ id, hash }) => id === '' && hash).indexOf(element);
  return index > 0 ? `timeline-${index + 1}` : 'timeline';
}
