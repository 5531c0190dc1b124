// The element's state and the page's address follow each other, where the page asks for it by `hash`.
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../base/adopted-styles.js';
import { withEnglish } from '../../i18n/load-messages.js';
import { permalinkMessagesInEnglish } from '../../i18n/permalink-messages.js';
import type { Action } from '../../state/actions.js';
import type { App, Feature } from '../../state/app.js';
import type { PageSettings } from '../../state/app-state.js';
import { parseWindow } from '../../state/initial-window.js';
import { jump } from '../../state/viewport.js';
import { chosenClock } from '../../time/clock.js';
import type { Span } from '../../time/instant.js';
import { Address } from './address.js';
import { FollowedLink } from './followed-link.js';
import type { LinkedState, LinkedWindow } from './hash-state.js';
import { heldFilter } from './held-filter.js';

export class PermalinkController implements Feature {
  readonly #app: App;
  readonly #address: Address;
  /** What the page has set: the address need not say it. */
  readonly #placed: Pick<PageSettings, 'zone' | 'view' | 'lanes' | 'selected'>;
  /** As the reader has left it, or as the address had it. */
  #window: LinkedWindow | null = null;
  /** What the address says of a document that has not been read yet. */
  #pending: Pick<LinkedState, 'filter' | 'window'> | null = null;
  /** Until its document is here. */
  #link: FollowedLink | null = null;
  /** The event of the last link, where the document does not hold it. */
  #goneId: string | null = null;
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
    // A link to where the reader is already changes nothing in the history.
    const handleClick = (domEvent: MouseEvent) =>
      this.#address.isPressedAgain(domEvent) && this.#follow(true);
    window.addEventListener('click', handleClick, { signal });
    signal.addEventListener('abort', () => this.#link?.end());
    this.#follow();
    if (this.#app.state.hash) this.#address.mark();
  }

  /** Says that the last link leads to an event that is gone, until the reader selects another. */
  note(): TemplateResult | typeof nothing {
    const { selected, messages } = this.#app.state;
    if (this.#goneId === null || this.#goneId !== selected) return nothing;
    const { linkGone } = withEnglish(messages, permalinkMessagesInEnglish);
    return html`<p class="gone" part="gone" tabindex="-1">${linkGone}</p>`;
  }

  hostUpdate(): void {
    adoptStyles(this.#app.host.shadowRoot, goneCss);
    const { hash } = this.#app.state;
    if (hash && !this.#wasOn) this.#follow();
    this.#wasOn = hash;
    this.#followInDocument();
  }

  hostUpdated(): void {
    const { stepCount } = this.#app.state;
    this.#write(stepCount !== this.#stepCount);
    this.#stepCount = stepCount;
  }

  /** A window that the reader has left is kept. It is no step of its own. */
  handleAction(action: Action): void {
    if (action.type !== 'window-shown' || !action.isSettled || !action.byReader) return;
    const [start, end] = [action.window.startAt, action.window.endAt].map((at) => new Date(at).toISOString());
    this.#window = { start: start ?? '', end: end ?? '' };
    this.#write(false);
  }

  /** Makes the element what the address says and, where it says nothing, what the page has set. */
  #follow(isNew = this.#address.isNew): void {
    if (!this.#app.state.hash) return;
    if (!this.#address.isToBeFollowed) {
      // A link to an anchor of the page has replaced the state: the next update brings it back.
      this.#app.host.requestUpdate();
      return;
    }
    const { zone, view, lanes, selected, window, filter } = this.#address.read();
    const placed = this.#placed;
    if (selected && isNew) {
      this.#link?.end();
      this.#link = new FollowedLink(selected);
    }
    this.#app.dispatch({
      type: 'set',
      change: {
        zone: zone !== null && this.#isClock(zone) ? zone : placed.zone,
        view: view === 'list' || view === 'timeline' ? view : placed.view,
        lanes: lanes === 'party' || lanes === 'topic' ? lanes : placed.lanes,
        selected: selected === null ? placed.selected : selected || null,
      },
    });
    this.#address.mark();
    this.#pending = { filter, window };
    this.#followInDocument();
  }

  /** A link may select only what the document holds, and its times are in the document's zone. */
  #followInDocument(): void {
    const { loaded } = this.#app.state;
    if (this.#pending === null || loaded === null) return;
    const { filter, window } = this.#pending;
    this.#pending = null;
    this.#app.dispatch({ type: 'set-filter', filter: heldFilter(filter, loaded.document) });
    const { whole, firstWindow } = this.#app.derived;
    const span = window && spanOf(window, loaded.document.zone);
    if (span !== null) this.#app.dispatch({ type: 'move-window', window: span, motion: jump });
    else if (this.#window !== null && whole.all.length > 0)
      this.#app.dispatch({ type: 'move-window', window: firstWindow, motion: jump });
    this.#window = span && window;
    this.#land();
  }

  /** Takes the reader to the event of a link, or says that it is gone. */
  #land(): void {
    const link = this.#link;
    if (link === null) return;
    this.#link = null;
    link.end();
    const { id } = link;
    const isHere = this.#app.derived.whole.byId(id) !== undefined;
    this.#goneId = isHere ? null : id;
    const { linkGone } = withEnglish(this.#app.state.messages, permalinkMessagesInEnglish);
    if (isHere) this.#app.dispatch({ type: 'reveal', id });
    else this.#app.dispatch({ type: 'announce', words: linkGone });
    if (!link.isLeft) this.#app.dispatch({ type: 'land', id, scroll: true, focus: true, isLink: true });
  }

  #isClock(id: string): boolean {
    const { loaded, messages } = this.#app.state;
    return chosenClock(id, this.#app.derived.clocks, loaded?.document.zone ?? null, messages) !== null;
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
        window: this.#pending?.window ?? this.#window,
        filter: this.#pending?.filter ?? filter,
      },
      isStep,
    );
  }
}

const goneCss = `
  .gone {
    margin-block: calc(8 * var(--_px));
    padding: calc(6 * var(--_px)) calc(10 * var(--_px));
    border-inline-start: 3px solid var(--_accent);
    background: var(--_band);
  }
`;

/** Our own instants to the millisecond; what people write as the document's times are read. */
function spanOf({ start, end }: LinkedWindow, zone: string | null): Span | null {
  const [startAt, endAt] = [start, end].map((text) =>
    /T[\d:]+\.\d{3}Z$/.test(text) ? Date.parse(text) : Number.NaN,
  );
  if (startAt !== undefined && endAt !== undefined && startAt < endAt) return { startAt, endAt };
  return parseWindow(start, end, zone);
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
