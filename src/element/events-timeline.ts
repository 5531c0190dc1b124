// The public element: its properties, methods and life in a page. What it does is put together in compose.ts.
import { LitElement, type TemplateResult } from 'lit';
import { english } from '../i18n/en.js';
import type { Messages } from '../i18n/messages.js';
import type { Issue } from '../model/issue.js';
import type { NewsEvent } from '../model/news-event.js';
import type { ReadingReport } from '../read/formats/report.js';
import { App } from '../state/app.js';
import type { LanesBy, PageSettings, ViewName } from '../state/app-state.js';
import { windowOver } from '../state/initial-window.js';
import { neighbourOf } from '../state/reading-order.js';
import { glide, windowOf } from '../state/viewport.js';
import { adoptStyles, adoptStylesAgain } from '../base/adopted-styles.js';
import { Composition } from './compose.js';
import { elementCss } from './element-styles.js';

/**
 * Timestamped, sourced news events on a zoomable timeline or as a list, on the clock the reader chooses.
 *
 * @summary What happened, when, and who says so, on the reader's clock.
 *
 * @slot - A `<script type="application/json">` with a document, or an `<ol>` of entries with `<time datetime>`. Read where neither `src` nor `data` is set. Markup inside the tag stays visible until a document loads, and remains if loading fails.
 * @slot header - Replaces the document's title and description.
 * @slot footer - Extra content below everything else.
 * @slot event - Named `event-` and the id of a news event, such as `event-ceasefire`. Extra content at the end of that event's details.
 * @slot empty - Replaces the words for “no events”.
 *
 * @attr lang - Language of words, dates and numbers: a BCP 47 tag. Words in ten languages besides English load when needed. Default: the nearest `lang` up the tree.
 *
 * @fires {TimelineEvent<'timeline-load'>} timeline-load - A document was read. Detail: `newsEvents`, `issues`.
 * @fires {TimelineEvent<'timeline-error'>} timeline-error - A document could not be read; the timeline could not be drawn and the list is shown instead (code `timeline`); or another part of the code could not be loaded (code `network`). Detail: `code`, `message`, and `cause` for code that did not load.
 * @fires {TimelineEvent<'timeline-select'>} timeline-select - The reader selected a news event, or cleared the selection. Cancelable. Detail: `id`, `newsEvent`, `place` (with `lat` and `lon`, for a map of the page's); `null` where there is none.
 * @fires {TimelineEvent<'timeline-zone-change'>} timeline-zone-change - The reader chose another clock. Detail: `zone`, `ianaZone`.
 * @fires {TimelineEvent<'timeline-window-change'>} timeline-window-change - The reader moved the window, and it came to rest. Detail: `start`, `end`.
 * @fires {TimelineEvent<'timeline-view-change'>} timeline-view-change - The reader chose the other view. Detail: `view`.
 * @fires {TimelineEvent<'timeline-lanes-change'>} timeline-lanes-change - The reader chose other lanes. Detail: `lanes`.
 * @fires {TimelineEvent<'timeline-filter-change'>} timeline-filter-change - The reader changed or cleared the search or the filters. Detail: `filter`, `shownCount`, `hiddenCount`.
 *
 * @csspart base - The whole element.
 * @csspart title - The document's title.
 * @csspart description - The document's description.
 * @csspart toolbar - The row of controls.
 * @csspart zone-switch - The choice of clocks. Shown where two clocks read a time of the document differently.
 * @csspart zone-menu - The choice of clocks on a phone, and of more than four at any width.
 * @csspart zone - One clock. The chosen one is also `zone-chosen`.
 * @csspart zone-offset - The UTC offset of a clock.
 * @csspart view-switch - The choice between timeline and list.
 * @csspart view - One of the two. The chosen one is also `view-chosen`.
 * @csspart lane-switch - The choice of lanes, by topic or by party. Shown where two parties make claims about one event.
 * @csspart lanes - One of the two. The chosen one is also `lanes-chosen`.
 * @csspart button - A button of the zoom controls, the details, a popover or a failure message.
 * @csspart zoom - The zoom buttons: over the timeline, on a phone under it. Shown for more than twelve events, where the first view lacks a title or an event, and once the reader has zoomed.
 * @csspart help - The button that opens the dialog of keys and gestures, `help-dialog`.
 * @csspart search-controls - The field `search` and the button `filter-button`. Shown from twenty events on.
 * @csspart filter-panel - The open filter panel. Each group of options is a `filter-kind`.
 * @csspart filter-bar - The filters in force: each is a `filter-chip`, and `filter-count` says how many events they hide.
 * @csspart timeline - The timeline view with the counts at its edges.
 * @csspart axis - The axis. Its labels are `axis-major` and `axis-minor`.
 * @csspart axis-clock - The corner of the axis that names its clock.
 * @csspart now - The line for the present, with its time on the chosen clock. Shown while the window contains it.
 * @csspart lane - Background of a lane. The lane, its label and its items are also `lane-` and the lane's id, such as `lane-diplomacy`.
 * @csspart lane-label - The name of a lane.
 * @csspart item - Anything drawn for news events. By kind it is also `item-moment`, `item-duration`, `item-within`, `item-date`, `item-rivals`, `item-bracket`, `item-rest` or `item-column`, in a document of more than 3,000 events `item-versions`, `item-chip`, `item-span-cluster` or `item-cluster`, and by status `item-disputed` and the like. The selected one is also `item-selected`.
 * @csspart glyph - A dot, bar, bracket or line of an item.
 * @csspart item-label - The words beside a glyph.
 * @csspart density - The histogram at the head of a lane whose titles do not all fit.
 * @csspart cluster - A chip that stands for several news events.
 * @csspart cluster-popover - The list that opens from a cluster.
 * @csspart cluster-heading - The heading of the popover.
 * @csspart cluster-entry - One news event in the popover.
 * @csspart cluster-more - The button that shows more entries of a cluster of more than a hundred events.
 * @csspart event-card - The card of an event in the timeline that the reader points at or comes to by keys.
 * @csspart overview - The histogram of the whole document, with its `overview-brush` over the window, while that is a part of it.
 * @csspart offscreen-count - A count of events outside the window.
 * @csspart detail - The details of one news event.
 * @csspart detail-title - The title in the details.
 * @csspart detail-heading - The heading of a section of the details.
 * @csspart stated - The source's own wording of the time.
 * @csspart list - The list view.
 * @csspart day-heading - The heading of a day in the list.
 * @csspart earlier - The line of the list that opens the days before the first window.
 * @csspart entry - One news event in the list, with its title `entry-title`. The open one is also `entry-selected`.
 * @csspart entry-time - The time of an entry, at the side of the rail.
 * @csspart entry-glyph - The shape of an entry on the rail: a dot for a moment, a ring for a date, a bar for what lasted, a square for a doubt.
 * @csspart entry-gap - How long after the entry before it, where that is long.
 * @csspart entry-rival - Another time that a party gives.
 * @csspart summary - What happened, in a few sentences.
 * @csspart meta - Place and parties.
 * @csspart claim - What one party says.
 * @csspart claim-by - The party that makes a claim.
 * @csspart claim-time - The time that a claim gives.
 * @csspart claim-note - The editor’s words about a claim.
 * @csspart badge - The word “new” or “changed” beside a title. `badge-line` counts new and changed events.
 * @csspart figures - A table of figures.
 * @csspart source - One source.
 * @csspart status - A status. Also `status-disputed` and the like.
 * @csspart unsourced - The words “no source given”.
 * @csspart legend - The legend of the glyphs in use.
 * @csspart sign - One entry of the legend.
 * @csspart footer - The footer below the timeline or the list.
 * @csspart issues - The panel of problems in the data.
 * @csspart issue - One problem.
 * @csspart export-button - The button that opens the export panel, `export-panel`.
 * @csspart cite - The button that copies an event as a citation, and its result.
 * @csspart source-use - The button beside a source that says how many events cite it, and shows only those.
 * @csspart media - One picture, film, sound or page of another site in the details, with its `media-box`, `media-caption` and `media-credit`.
 * @csspart media-facade - What stands for media of another server until the reader loads them. Also `media-cover` over what is sensitive, and `media-failed`.
 * @csspart media-thumbnail - A small picture beside an entry of the list.
 * @csspart media-viewer - The dialog that shows pictures as large as the window.
 * @csspart place-link - The link from a place to a map.
 * @csspart gone - The words that a followed link leads to an event that is gone.
 * @csspart state - The message shown in place of the timeline. Also `loading`, `empty`, `nothing-found` or `failed`.
 *
 * @cssState loading - A document is loading.
 * @cssState ready - A document was read.
 * @cssState failed - A document could not be read.
 * @cssState timeline - The timeline is shown.
 * @cssState list - The list is shown.
 * @cssState narrow - The element is narrow: the names of lanes stand inside the lanes.
 *
 * @cssprop [--timeline-accent=light-dark(#1f5fb4, #7db3ff)] - Glyphs, chosen controls and links.
 * @cssprop [--timeline-on-accent=light-dark(#ffffff, #0d1b2d)] - Text on the accent colour.
 * @cssprop [--timeline-chosen-surface=the accent] - Background of the chosen clock, view and lanes.
 * @cssprop [--timeline-chosen-text=the text on the accent] - Text of the chosen clock, view and lanes.
 * @cssprop [--timeline-text=currentcolor] - Text.
 * @cssprop [--timeline-muted=72 % of the text colour] - Times, notes and axis labels.
 * @cssprop [--timeline-border=16 % of the text colour] - Thin lines.
 * @cssprop [--timeline-grid-line=the border] - Lines of the axis through the lanes.
 * @cssprop [--timeline-strong-line=55 % of the text colour] - The line at midnight.
 * @cssprop [--timeline-surface=transparent] - Background of the whole element. Where it is not set, chips and the outlines of letters use `Canvas`.
 * @cssprop [--timeline-chip-surface=8 % of the text colour on the background] - Background of chips.
 * @cssprop [--timeline-lane-band=3.5 % of the text colour] - Background of every other lane.
 * @cssprop [--timeline-panel-surface=Canvas] - Background of popovers and of the dialog of keys.
 * @cssprop [--timeline-panel-text=CanvasText] - Text of popovers and of the dialog of keys.
 * @cssprop [--timeline-disputed=light-dark(#a8400c, #ffae57)] - What reports disagree on.
 * @cssprop [--timeline-focus=the accent] - The focus ring.
 * @cssprop [--timeline-font=inherit] - Font family.
 * @cssprop [--timeline-font-size=max(13px, 0.8125rem)] - Font size. All other sizes follow it.
 * @cssprop [--timeline-title-font=inherit] - Font family of the title.
 * @cssprop [--timeline-title-size=1.6em] - Font size of the title.
 * @cssprop [--timeline-glyph=the accent] - Dots, bars and brackets in place of the colours of lanes. Can be set for some items only, by a part such as `lane-diplomacy` or `item-verified`.
 * @cssprop [--timeline-verified=the accent] - The words “verified” and “corroborated”.
 * @cssprop [--timeline-radius=5px] - Border radius of controls, and the upper limit for smaller corners.
 * @cssprop [--timeline-chip-radius=999px] - Border radius of chips.
 * @cssprop [--timeline-bar-radius=2px] - Border radius of bars.
 * @cssprop [--timeline-line-width=1px] - Width of thin lines.
 * @cssprop [--timeline-density=1] - A factor for padding, margins and gaps of controls, lanes, list and details.
 * @cssprop [--timeline-lane-label-width=max(130px, 10em)] - Width reserved for the names of lanes.
 * @cssprop [--timeline-sticky-top=0px] - Distance of the list's headings from the top of the viewport while it scrolls, such as the height of a page's own header.
 * @cssprop [--timeline-height=700px, in a narrow column 85svh] - Height of axis and lanes together that titles are placed in. A drawing that needs less is lower.
 * @cssprop [--timeline-lane-1=a colour of its own] - Colour of the first lane where there are several.
 * @cssprop [--timeline-lane-2=a colour of its own] - Colour of the second lane where there are several.
 * @cssprop [--timeline-lane-3=a colour of its own] - Colour of the third lane where there are several.
 * @cssprop [--timeline-lane-4=a colour of its own] - Colour of the fourth lane where there are several.
 * @cssprop [--timeline-lane-5=a colour of its own] - Colour of the fifth lane where there are several.
 * @cssprop [--timeline-lane-6=a colour of its own] - Colour of the sixth lane where there are several.
 * @cssprop [--timeline-lane-7=a colour of its own] - Colour of the seventh lane where there are several.
 * @cssprop [--timeline-lane-8=a colour of its own] - Colour of the eighth lane where there are several; the ninth begins again.
 */
export class EventsTimeline extends LitElement {
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
    newestFirst: { noAccessor: true, type: Boolean, attribute: 'newest-first' },
    timeDirection: { noAccessor: true, attribute: 'time-direction' },
    rememberConsent: { noAccessor: true, type: Boolean, attribute: 'remember-consent' },
    mapLink: { noAccessor: true, attribute: 'map-link' },
    columns: { noAccessor: true },
    dateOrder: { noAccessor: true, attribute: 'date-order' },
    sourceZone: { noAccessor: true, attribute: 'source-zone' },
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

  /** URL of a document, or of a file in another format: a sheet, TimelineJS, a calendar and others. */
  src: string | null = null;

  /** A document or an array of records, which is never changed. Takes precedence over `src`. */
  data: unknown = null;

  /**
   * The chosen clock: an IANA name, `UTC`, `local`, `viewer`, `moscow` or `gmt`. A clock that is not offered is added. Default:
   * `local` if offered, else the first.
   */
  zone = '';

  /** The clocks offered, separated by spaces. Default: the document's, else `Europe/Moscow UTC local`. */
  zones = '';

  /** `timeline`, `list`, or `auto`: the list where the element is narrow, else the timeline. */
  view: 'auto' | ViewName = 'auto';

  /** Lanes of the timeline: `topic` for the document's own, `party` for one lane for each party's claims. */
  lanes: LanesBy = 'topic';

  /** Id of the selected news event, or `null`. */
  selected: string | null = null;

  /**
   * Start of the first window, as a time text; without an offset it is read in the document's zone. Needs `end`. Default: the
   * document's window, else everything.
   */
  start = '';

  /** End of the first window, as a time text. */
  end = '';

  /**
   * Keeps clock, window, view, lanes, filters and selection in the page's address, under the element's id or `timeline`. The
   * address is read when the element is connected, and when `hash` is set. A link to an event that the reader follows scrolls the
   * page to it and gives it the focus; `selected`, a step back and a reload do neither.
   */
  hash = false;

  /**
   * Polling interval for `src`, in seconds. `0` disables polling. New and changed events get a badge. The window stays.
   */
  refresh = 0;

  /** The newest event comes first in the list. Time still runs onward in the timeline. Attribute: `newest-first`. */
  newestFirst = false;

  /**
   * `ltr` keeps time from left to right where the page, or the document's `lang`, is read from right to left. Default: time runs
   * as the document is read. Attribute: `time-direction`.
   */
  timeDirection: 'auto' | 'ltr' = 'auto';

  /**
   * Lets the browser remember from which other servers the reader has allowed pictures, sound and film. Default: until the page
   * is left. Attribute: `remember-consent`.
   */
  rememberConsent = false;

  /**
   * Where a place leads to, such as `https://www.openstreetmap.org/?mlat={lat}&mlon={lon}`: `{lat}`, `{lon}` and `{name}` are
   * filled in. Default: a place is text. Attribute: `map-link`.
   */
  mapLink = '';

  /**
   * Which column of a sheet is what: `when: Date; title: What happened`. Default: as the names and the content of the columns
   * tell.
   */
  columns = '';

  /**
   * How dates such as 03/04/2022 of another format are read: `dmy`, `mdy` or `ymd`. Default: as the dates of the file prove; what
   * they do not prove is listed without a date.
   */
  dateOrder = '';

  /** How times without a zone in a file of another format are read: an IANA name. `zone` remains the chosen clock. */
  sourceZone = '';

  /** All words of the element. Default: the table for `lang`, or English. Set `null` to return to the default. */
  get messages(): Messages {
    return this.#parts.language.messages;
  }

  set messages(messages: Messages | null | undefined) {
    this.#parts.language.messages = messages;
  }

  /** The news events of the document, in order of time. */
  get newsEvents(): readonly NewsEvent[] {
    return this.#app.derived.whole.all;
  }

  /** Problems in the document, and in the properties that the page has set. */
  get issues(): readonly Issue[] {
    return this.#app.derived.issues;
  }

  /** How a file in another format was read: what was understood, guessed and refused. `null` for a document of ours. */
  get readingReport(): ReadingReport | null {
    return this.#parts.loader.converted?.report ?? null;
  }

  /** Progress of loading. */
  get loadState(): 'idle' | 'loading' | 'ready' | 'failed' {
    return this.#app.state.load.kind;
  }

  /**
   * Selects a news event, moves the window to it and scrolls the page to it, unless `scroll` is false. With `focus` it gets the
   * focus. `null` or an unknown id clears the selection. Fires no DOM event.
   */
  select(
    id: string | null,
    { scroll = true, focus = false }: { scroll?: boolean; focus?: boolean } = {},
  ): void {
    this.selected = id !== null && this.#app.derived.whole.byId(id) ? id : null;
    if (this.selected === null) return;
    this.#app.dispatch({ type: 'reveal', id: this.selected });
    if (scroll || focus)
      this.#app.dispatch({ type: 'land', id: this.selected, scroll, focus, isLink: false });
  }

  /**
   * Selects the next news event in the order of the list; without a selection, the first. At the end nothing changes. Fires no
   * DOM event.
   */
  next(): void {
    this.select(neighbourOf(this.#app.derived, this.selected, 1)?.id ?? null);
  }

  /**
   * Selects the previous news event in the order of the list; without a selection, the last. At the start nothing changes. Fires
   * no DOM event.
   */
  previous(): void {
    this.select(neighbourOf(this.#app.derived, this.selected, -1)?.id ?? null);
  }

  /** Moves the window to all events that the filter shows. */
  fit(): void {
    const window = windowOver(this.#app.derived.store.extent, Date.now());
    this.#app.dispatch({ type: 'move-window', window, motion: glide });
  }

  /**
   * Moves the window. Takes a `Date`, epoch milliseconds, or text as `Date` reads it: a date and time without an offset is on the
   * browser's clock. Ignored where either is not a date, or `start` is not before `end`.
   */
  setWindow(start: Date | number | string, end: Date | number | string): void {
    const startAt = new Date(start).getTime();
    const endAt = new Date(end).getTime();
    if (startAt < endAt)
      this.#app.dispatch({ type: 'move-window', window: { startAt, endAt }, motion: glide });
  }

  /**
   * The visible window. During a glide, the window that it leads to. Before a document has loaded, 24 hours around the present.
   */
  getWindow(): { readonly start: Date; readonly end: Date } {
    const { startAt, endAt } = windowOf(this.#app.state.viewport) ?? this.#app.derived.firstWindow;
    return { start: new Date(startAt), end: new Date(endAt) };
  }

  /** Reads the document again. The current one stays until then. */
  reload(): void {
    this.#parts.loader.reload();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    adoptStyles(root, elementCss);
    return root;
  }

  /** Called by the browser where the element moves to another document. */
  adoptedCallback(): void {
    adoptStylesAgain(this.shadowRoot);
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
