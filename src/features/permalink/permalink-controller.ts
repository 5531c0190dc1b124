// The element's state and the page's address follow each other, where the page asks for it by `hash`.
import type { Action } from '../../state/actions.js';
import type { App, Feature } from '../../state/app.js';
import type { PageSettings } from '../../state/app-state.js';
import { jump } from '../../state/viewport.js';
import type { Span } from '../../time/instant.js';
import { Address } from './address.js';

export class PermalinkController implements Feature {
  readonly #app: App;
  readonly #address: Address;
  /** What the page has set: the address need not say it. */
  readonly #placed: Pick<PageSettings, 'zone' | 'view' | 'lanes' | 'selected'>;
  /** As the reader has left it, or as the address had it. */
  #window: Span | null = null;
  #wasOn = true;
  #stepCount: number;

  constructor(app: App) {
    const { zone, view, lanes, selected, stepCount } = app.state;
    this.#app = app;
    this.#address = new Address(linkName(app.host));
    this.#placed = { zone, view, lanes, selected };
    this.#stepCount = stepCount;
  }

  /** What the element's part of the address begins with. */
  get name(): string {
    return this.#address.name;
  }

  begin(signal: AbortSignal): void {
    const handleAddress = () => this.#follow();
    // A press of the back button fires popstate first, then hashchange: an update between the two would write the old state.
    window.addEventListener('popstate', handleAddress, { signal });
    window.addEventListener('hashchange', handleAddress, { signal });
    this.#follow();
  }

  hostUpdate(): void {
    const { hash } = this.#app.state;
    if (hash && !this.#wasOn) this.#follow();
    this.#wasOn = hash;
  }

  hostUpdated(): void {
    const { stepCount } = this.#app.state;
    this.#write(stepCount !== this.#stepCount);
    this.#stepCount = stepCount;
  }

  /** A window that the reader has left is kept. It is no step of its own. */
  handleAction(action: Action): void {
    if (action.type !== 'window-shown' || !action.isSettled || !action.byReader) return;
    this.#window = action.window;
    this.#write(false);
  }

  /** Makes the element what the address says and, where it says nothing, what the page has set. */
  #follow(): void {
    if (!this.#app.state.hash) return;
    if (!this.#address.isToBeFollowed) {
      // A link to an anchor of the page has replaced the state: the next update brings it back.
      this.#app.host.requestUpdate();
      return;
    }
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

  /** Brings the address up to date, with a step for the back button or without. */
  #write(isStep: boolean): void {
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
