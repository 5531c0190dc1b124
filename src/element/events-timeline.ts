// The public element: its properties, methods and life in a page. What it does is put together in compose.ts.
import { LitElement, type TemplateResult } from 'lit';
import { english } from '../i18n/en.js';
import type { Messages } from '../i18n/messages.js';
import type { Issue } from '../model/issue.js';
import type { NewsEvent } from '../model/news-event.js';
import { App } from '../state/app.js';
import type { LanesBy, PageSettings, ViewName } from '../state/app-state.js';
import { windowOver } from '../state/initial-window.js';
import { neighbourOf } from '../state/reading-order.js';
import { glide, windowOf } from '../state/viewport.js';
import { Composition } from './compose.js';
import { elementStyles } from './element-styles.js';

/**
 * Timestamped, sourced news events on a zoomable timeline or as a list, on the clock the reader chooses.
 *
 * @summary What happened, when, and who says so, on the reader's clock.
 *
 * @slot - A `<script type="application/json">` with a document, or an `<ol>` of entries with `<time datetime>`, read where there is no `src` and no `data`. Whatever can be read there is shown until a document has come, and where none does.
 * @slot header - Stands in place of the document's title and description.
 * @slot footer - Stands under everything.
 * @slot event - Called `event-` and the id of a news event, such as `event-ceasefire`: stands in its details, after what the document says of it.
 * @slot empty - Stands in place of the words for "no events".
 *
 * @attr lang - Language of the element's words, dates and numbers: a BCP 47 tag. Words in ten languages besides English are loaded when needed. Default: the nearest `lang` up the tree.
 *
 * @fires {TimelineEvent<'timeline-load'>} timeline-load - A document was read. Detail: `newsEvents`, `issues`.
 * @fires {TimelineEvent<'timeline-error'>} timeline-error - A document could not be read. Detail: `code`, `message`.
 * @fires {TimelineEvent<'timeline-select'>} timeline-select - The reader chose a news event, or none. Cancelable. Detail: `id`, `newsEvent`.
 * @fires {TimelineEvent<'timeline-zone-change'>} timeline-zone-change - The reader chose another clock. Detail: `zone`, `ianaZone`.
 * @fires {TimelineEvent<'timeline-window-change'>} timeline-window-change - The reader moved the window, and it rests. Detail: `start`, `end`.
 * @fires {TimelineEvent<'timeline-view-change'>} timeline-view-change - The reader chose the other view. Detail: `view`.
 * @fires {TimelineEvent<'timeline-lanes-change'>} timeline-lanes-change - The reader chose other lanes. Detail: `lanes`.
 * @fires {TimelineEvent<'timeline-filter-change'>} timeline-filter-change - The reader searched or filtered, or showed everything again. Detail: `filter`, `shownCount`, `hiddenCount`.
 *
 * @csspart base - Everything.
 * @csspart title - The document's title.
 * @csspart description - The document's description.
 * @csspart toolbar - The line of controls.
 * @csspart zone-switch - The clocks.
 * @csspart zone - One clock; `zone-chosen` too on the chosen one.
 * @csspart zone-offset - The offset of a clock.
 * @csspart view-switch - Timeline or list.
 * @csspart view - One of the two; `view-chosen` too on the chosen one.
 * @csspart lane-switch - Lanes by topic or by party, where parties tell of the same events.
 * @csspart lanes - One of the two; `lanes-chosen` too on the chosen one.
 * @csspart button - Any button: of the zoom, of the detail, of an opened chip, of a failure.
 * @csspart zoom - The zoom buttons.
 * @csspart help - The button that opens the dialog of keys and gestures, `help-dialog`.
 * @csspart search-controls - Search and the button of the filters, where there are many events; `search` and `filter-button` in it.
 * @csspart filter-panel - The opened filters; one kind of them is a `filter-kind`.
 * @csspart filter-bar - What is asked for and how much is hidden: `filter-count`, and a `filter-chip` for each thing asked for.
 * @csspart timeline - The drawn timeline with the counts at its edges.
 * @csspart axis - The axis; its labels are `axis-major` and `axis-minor`.
 * @csspart axis-clock - The corner of the axis that names its clock.
 * @csspart now - The present, while the window shows it, with its reading on the chosen clock.
 * @csspart lane - The ground of a lane; also `lane-` and the lane's id, such as `lane-diplomacy`, which its label and its items have too.
 * @csspart lane-label - The name of a lane.
 * @csspart item - Anything drawn for news events; also `item-moment`, `item-duration`, `item-within`, `item-rivals`, `item-versions`, `item-chip`, `item-span-cluster`, `item-cluster`, its status such as `item-disputed`, and `item-selected`.
 * @csspart glyph - A dot, ring, bar, hatch or line of an item.
 * @csspart item-label - The words at a mark.
 * @csspart cluster - A chip that stands for several news events.
 * @csspart cluster-popover - The opened list of such a chip.
 * @csspart cluster-heading - Its heading.
 * @csspart cluster-entry - One news event in it.
 * @csspart cluster-more - The button that shows more of a chip that stands for more than a hundred.
 * @csspart offscreen-count - A count of what lies outside the window.
 * @csspart detail - One news event in full.
 * @csspart detail-title - Its title.
 * @csspart detail-heading - The heading of one of its blocks.
 * @csspart stated - The source's own wording of the time.
 * @csspart list - The list.
 * @csspart day-heading - The heading of a day in the list.
 * @csspart earlier - The line of the list that opens the days before the first window.
 * @csspart entry - One news event in the list; its title is `entry-title`; `entry-selected` too where it is open.
 * @csspart entry-time - The time of an entry.
 * @csspart summary - What happened, in some sentences.
 * @csspart meta - Place and parties.
 * @csspart claim - What one party says.
 * @csspart claim-by - The party.
 * @csspart claim-time - The time it gives.
 * @csspart badge - The word “new” or “changed” beside a title; `badge-line` counts them.
 * @csspart figures - A table of figures.
 * @csspart source - One source.
 * @csspart status - A status; also `status-disputed` and the like.
 * @csspart unsourced - The mark of what has no source.
 * @csspart legend - The signs in use.
 * @csspart footer - The line under the timeline.
 * @csspart sign - One of the signs.
 * @csspart issue - One problem.
 * @csspart issues - The problems in the data.
 * @csspart export-button - The button that opens what can be saved, `export-panel`.
 * @csspart cite - The button that copies an event as a citation, and what becomes of it.
 * @csspart source-use - How many events rest on a source; shows them.
 * @csspart state - Stands in place of the timeline: `loading`, `empty`, `nothing-found` or `failed` too.
 *
 * @cssState loading - A document is on its way.
 * @cssState ready - A document was read.
 * @cssState failed - A document could not be read.
 * @cssState timeline - The timeline is shown.
 * @cssState list - The list is shown.
 * @cssState narrow - There is little room: the names of lanes stand inside them.
 *
 * @cssprop [--timeline-accent=light-dark(#1f5fb4, #7db3ff)] - Marks, chosen controls and links.
 * @cssprop [--timeline-on-accent=light-dark(#ffffff, #0d1b2d)] - Text on the accent.
 * @cssprop [--timeline-chosen-surface=the accent] - Ground of the chosen clock, view and lanes.
 * @cssprop [--timeline-chosen-text=what stands on the accent] - Their text.
 * @cssprop [--timeline-text=currentcolor] - Text.
 * @cssprop [--timeline-muted=72 % of the text colour] - Times, notes, labels of the axis.
 * @cssprop [--timeline-border=16 % of the text colour] - Thin lines.
 * @cssprop [--timeline-grid-line=the border] - The lines of the axis through the lanes.
 * @cssprop [--timeline-strong-line=55 % of the text colour] - The line at midnight.
 * @cssprop [--timeline-surface=transparent] - Ground of the whole element. Chips and the edges of letters take `Canvas` where it is not set.
 * @cssprop [--timeline-chip-surface=8 % of the text colour on the ground] - Ground of chips.
 * @cssprop [--timeline-lane-band=3.5 % of the text colour] - Ground of every other lane.
 * @cssprop [--timeline-panel-surface=Canvas] - Ground of an opened chip's list.
 * @cssprop [--timeline-panel-text=CanvasText] - Text of an opened chip's list.
 * @cssprop [--timeline-disputed=light-dark(#a8400c, #ffae57)] - What reports disagree on.
 * @cssprop [--timeline-focus=the accent] - The ring of the focus.
 * @cssprop [--timeline-font=inherit] - Font family.
 * @cssprop [--timeline-font-size=max(13px, 0.8125rem)] - Size of text; the rest follows it.
 * @cssprop [--timeline-title-font=inherit] - Font family of the title.
 * @cssprop [--timeline-title-size=1.6em] - Size of the title.
 * @cssprop [--timeline-glyph=the accent] - Dots, bars and hatches. May be set for some items, by a part such as `lane-diplomacy` or `item-verified`.
 * @cssprop [--timeline-verified=the accent] - The words “verified” and “corroborated”.
 * @cssprop [--timeline-radius=5px] - Corners of controls, and the most that smaller corners have.
 * @cssprop [--timeline-chip-radius=999px] - Corners of chips.
 * @cssprop [--timeline-bar-radius=2px] - Ends of bars.
 * @cssprop [--timeline-line-width=1px] - Thin lines.
 * @cssprop [--timeline-density=1] - A factor for padding, margins and gaps of controls, lanes, list and detail.
 * @cssprop [--timeline-lane-label-width=max(130px, 10em)] - Room for the names of lanes.
 */
export class EventsTimeline extends LitElement {
  static override styles = elementStyles;

  // As a list: decorators would cost the first file 0.4 kB.
  static override properties = {
    src: { noAccessor: true },
    data: { noAccessor: true, attribute: false },
    zone: { noAccessor: true },
    zones: { noAccessor: true },
    view: { noAccessor: true },
    lanes: { noAccessor: true },
    selected: { noAccessor: true },
    start: { noAccessor: true },
    end: { noAccessor: true },
    hash: { noAccessor: true, type: Boolean },
    refresh: { noAccessor: true, type: Number },
    messages: { noAccessor: true, attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Public properties are kept in the app state: each reads it, and sets it by an action. */
  static {
    const names = Object.keys(this.properties).filter((name) => name !== 'messages');
    for (const name of names as (keyof PageSettings)[]) {
      Object.defineProperty(this.prototype, name, {
        get(this: EventsTimeline): unknown {
          return this.#app.state[name];
        },
        set(this: EventsTimeline, value: unknown) {
          this.#app.dispatch({ type: 'set', change: { [name]: value } });
        },
        configurable: true,
        enumerable: true,
      });
    }
  }

  readonly #app = new App(this, english);
  readonly #parts = new Composition(this.#app);

  /** URL of a document. */
  src: string | null = null;

  /** A document or an array of records. It is never changed. Comes before `src`. */
  data: unknown = null;

  /**
   * The chosen clock: an IANA name, `UTC`, `local`, `viewer`, `moscow` or `gmt`; one that is not on offer is added. Empty:
   * `local` if offered, else the first.
   */
  zone = '';

  /** Clocks on offer, separated by spaces. Empty: the document's, else `Europe/Moscow UTC local`. */
  zones = '';

  /** `timeline`, `list`, or `auto`: a list where the element is narrow. */
  view: 'auto' | ViewName = 'auto';

  /** Lanes of the timeline: `topic`, as the document has them, or `party`, one for each party's claims. */
  lanes: LanesBy = 'topic';

  /** Id of the selected news event, or `null`. */
  selected: string | null = null;

  /** Start of the first window: a time text. Empty: the document's, else everything. Needs `end`. */
  start = '';

  /** End of the first window: a time text. */
  end = '';

  /**
   * Keep clock, window, view, lanes, filters and selection in the page's address, under the element's id or `timeline`. Read
   * when the element comes into the page, and when `hash` is set.
   */
  hash = false;

  /**
   * Polling interval for `src`, in seconds. `0` disables polling. New and changed events get a badge; the reader's window stays.
   */
  refresh = 0;

  /** Every word the element says. Default: the table for `lang`, or English. Set `null` to go back to it. */
  get messages(): Messages {
    return this.#parts.language.messages;
  }

  set messages(messages: Messages | null | undefined) {
    this.#parts.language.messages = messages;
  }

  /** What was understood, in order of time. */
  get newsEvents(): readonly NewsEvent[] {
    return this.#app.derived.whole.all;
  }

  /** What is wrong in the document, and in the properties that the page has set. */
  get issues(): readonly Issue[] {
    return this.#app.derived.issues;
  }

  /** How far loading is. */
  get loadState(): 'idle' | 'loading' | 'ready' | 'failed' {
    return this.#app.state.load.kind;
  }

  /** Selects a news event and brings it into the window. Unknown ids select nothing. Fires no DOM event. */
  select(id: string | null): void {
    this.selected = id !== null && this.#app.derived.whole.byId(id) ? id : null;
    if (this.selected !== null) this.#app.dispatch({ type: 'reveal', id: this.selected });
  }

  /** Selects the next news event in the order of the list. At the end it stays. Fires no DOM event. */
  next(): void {
    this.select(neighbourOf(this.#app.derived, this.selected, 1)?.id ?? null);
  }

  /** Selects the previous news event in the order of the list. At the start it stays. Fires no DOM event. */
  previous(): void {
    this.select(neighbourOf(this.#app.derived, this.selected, -1)?.id ?? null);
  }

  /** Moves the window to everything that the filter lets through. */
  fit(): void {
    const window = windowOver(this.#app.derived.store.extent, Date.now());
    this.#app.dispatch({ type: 'move-window', window, motion: glide });
  }

  /**
   * Moves the window. Takes what `Date` understands; numbers are epoch milliseconds. Ignored where either is no date, or `start`
   * is not before `end`.
   */
  setWindow(start: Date | number | string, end: Date | number | string): void {
    const startAt = new Date(start).getTime();
    const endAt = new Date(end).getTime();
    if (startAt < endAt)
      this.#app.dispatch({ type: 'move-window', window: { startAt, endAt }, motion: glide });
  }

  /** The visible window; during a glide the one it leads to. Before a document has loaded, 24 hours around the present. */
  getWindow(): { readonly start: Date; readonly end: Date } {
    const { startAt, endAt } = windowOf(this.#app.state.viewport) ?? this.#app.derived.firstWindow;
    return { start: new Date(startAt), end: new Date(endAt) };
  }

  /** Reads the document again. What was read before stays until then. */
  reload(): void {
    this.#parts.loader.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#app.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved in the page is back before this runs, and keeps all it has.
    queueMicrotask(() => {
      if (!this.isConnected) this.#app.end();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return this.#parts.render();
  }

  protected override updated(): void {
    this.#parts.handleUpdated();
  }

  /** Resolves when the code that the present view needs has loaded and is in use, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const loading = this.#app.loadNeeded();
    if (loading === null) return isDone;
    await loading;
    return this.getUpdateComplete();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'events-timeline': EventsTimeline;
  }
}
