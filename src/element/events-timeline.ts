// The element: public properties and DOM events. It joins the stages and computes nothing itself.
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { derive, type Choices, type Derived } from '../state/derived.js';
import { DocumentLoader } from '../loading/document-loader.js';
import { documentSourceOf } from '../loading/document-source.js';
import { isNear, prefetchDrawing } from './load-renderer.js';
import { windowOver } from '../state/initial-window.js';
import { FilterController } from '../features/filter/filter-controller.js';
import { Freshness } from '../loading/auto-refresh.js';
import { CustomStates } from './custom-states.js';
import { PermalinkController } from '../features/permalink/permalink-controller.js';
import { LoadReport } from '../loading/load-report.js';
import { IncrementalList } from '../list/incremental-list.js';
import { hasReadableChildren } from './page.js';
import { Reader } from './reader.js';
import { render } from './compose.js';
import { ExportController } from '../features/export/export-controller.js';
import { glide, jump, Stage } from '../state/viewport.js';
import { timelineParts, TimelineWait } from './load-timeline.js';
import { WidthWatch } from './width-watch.js';
import { Wording } from './language.js';
import type { Messages } from '../i18n/messages.js';
import type { Issue } from '../model/issue.js';
import type { NewsEvent } from '../model/news-event.js';
import type { Span } from '../time/instant.js';
import { elementStyles } from '../view/styles.js';
import type { ViewName } from '../view/toolbar.js';

let elementCount = 0;

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
 * @csspart button - Any button: of the zoom, of the detail, of an opened pill, of a failure.
 * @csspart zoom - The zoom buttons.
 * @csspart help - The button that opens the dialog of keys and gestures, `help-dialog`.
 * @csspart find - Search and the button of the filters, where there are many events; `search` and `filter-button` in it.
 * @csspart filter-panel - The opened filters; one kind of them is a `filter-kind`.
 * @csspart filter-bar - What is asked for and how much is hidden: `filter-count`, and a `filter-chip` for each thing asked for.
 * @csspart timeline - The drawn timeline with the counts at its edges.
 * @csspart axis - The axis; its labels are `axis-major` and `axis-minor`.
 * @csspart axis-clock - The corner of the axis that names its clock.
 * @csspart now - The present, while the window shows it, with its reading on the chosen clock.
 * @csspart lane - The ground of a lane; also `lane-` and the lane's id, such as `lane-diplomacy`, which its label and its items have too.
 * @csspart lane-label - The name of a lane.
 * @csspart item - Anything drawn for news events; also `item-moment`, `item-duration`, `item-within`, `item-rivals`, `item-versions`, `item-chip`, `item-gathered`, `item-cluster`, its status such as `item-disputed`, and `item-selected`.
 * @csspart mark - A dot, ring, bar, hatch or line of an item.
 * @csspart item-label - The words at a mark.
 * @csspart cluster - A pill that stands for several news events.
 * @csspart group - The opened list of such a pill.
 * @csspart group-heading - Its heading.
 * @csspart group-entry - One news event in it.
 * @csspart group-more - The button that shows more of a pill that stands for more than a hundred.
 * @csspart edge - A count of what lies outside the window.
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
 * @csspart fresh - The word “new” or “changed” beside a title; `fresh-line` counts them.
 * @csspart figures - A table of figures.
 * @csspart source - One source.
 * @csspart status - A status; also `status-disputed` and the like.
 * @csspart unsourced - The mark of what has no source.
 * @csspart legend - The signs in use.
 * @csspart foot - The line under the timeline.
 * @csspart sign - One of the signs.
 * @csspart issue - One problem.
 * @csspart issues - The problems in the data.
 * @csspart save-button - The button that opens what can be saved, `save-panel`.
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
 * @cssprop [--timeline-surface=transparent] - Ground of the whole element. Pills and the edges of letters take `Canvas` where it is not set.
 * @cssprop [--timeline-chip-surface=8 % of the text colour on the ground] - Ground of pills.
 * @cssprop [--timeline-lane-band=3.5 % of the text colour] - Ground of every other lane.
 * @cssprop [--timeline-panel-surface=Canvas] - Ground of an opened pill's list.
 * @cssprop [--timeline-panel-text=CanvasText] - Text of an opened pill's list.
 * @cssprop [--timeline-disputed=light-dark(#a8400c, #ffae57)] - What reports disagree on.
 * @cssprop [--timeline-focus=the accent] - The ring of the focus.
 * @cssprop [--timeline-font=inherit] - Font family.
 * @cssprop [--timeline-font-size=max(13px, 0.8125rem)] - Size of text; the rest follows it.
 * @cssprop [--timeline-title-font=inherit] - Font family of the title.
 * @cssprop [--timeline-title-size=1.6em] - Size of the title.
 * @cssprop [--timeline-mark=the accent] - Dots, bars and hatches. May be set for some items, by a part such as `lane-diplomacy` or `item-verified`.
 * @cssprop [--timeline-verified=the accent] - The words “verified” and “corroborated”.
 * @cssprop [--timeline-radius=5px] - Corners of controls, and the most that smaller corners have.
 * @cssprop [--timeline-chip-radius=999px] - Corners of pills.
 * @cssprop [--timeline-bar-radius=2px] - Ends of bars.
 * @cssprop [--timeline-line-width=1px] - Thin lines.
 * @cssprop [--timeline-density=1] - A factor for padding, margins and gaps of controls, lanes, list and detail.
 * @cssprop [--timeline-lane-label-width=max(130px, 10em)] - Room for the names of lanes.
 */
export class EventsTimeline extends LitElement {
  static override styles = elementStyles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** URL of a document. */
  @property() src: string | null = null;

  /** A document or an array of records. It is never changed. Comes before `src`. */
  @property({ attribute: false }) data: unknown = null;

  /** The chosen clock: an IANA name, `UTC`, `local`, `viewer`, `moscow` or `gmt`; one that is not on offer is added. Empty: `local` if offered, else the first. */
  @property() zone = '';

  /** Clocks offered, with spaces between them. Empty: the document's, else `Europe/Moscow UTC local`. */
  @property() zones = '';

  /** `timeline`, `list`, or `auto`: a list where the element is narrow. */
  @property() view: 'auto' | 'timeline' | 'list' = 'auto';

  /** Lanes of the timeline: `topic`, as the document has them, or `party`, one for each party's claims. */
  @property() lanes: 'topic' | 'party' = 'topic';

  /** Id of the selected news event, or `null`. */
  @property() selected: string | null = null;

  /** Start of the first window: a time text. Empty: the document's, else everything. Needs `end`. */
  @property() start = '';

  /** End of the first window: a time text. */
  @property() end = '';

  /** Keep clock, window, view, lanes, filters and selection in the page's address, under the element's id or `timeline`. Read when the element comes into the page, and when `hash` is set. */
  @property({ type: Boolean }) hash = false;

  /** Seconds between looks at whether `src` has changed; 0: never. What is new is marked; the reader's window stays. */
  @property({ type: Number }) refresh = 0;

  readonly #wording = new Wording(this);

  /** Every word the element says. Default: those of `lang`, where there are such, else English; `null` brings them back. */
  @property({ attribute: false })
  get messages(): Messages {
    return this.#wording.spoken.messages;
  }

  set messages(messages: Messages | null | undefined) {
    this.#wording.own = messages ?? null;
  }

  @state() private canDraw = true;
  @state() private isPrinting = false;

  readonly #loader = new DocumentLoader(() => this.requestUpdate());
  readonly #stage = new Stage({
    arranged: () => this.requestUpdate(),
    windowMoved: () => this.requestUpdate(),
    windowSettled: (window, byReader) => this.#handleWindowSettled(window, byReader),
    activated: (placement) => this.#reader.opening?.activate(placement),
    failed: (cause) => this.#handleNoDrawing(cause),
  });
  readonly #pace = new IncrementalList(this);
  readonly #timelineWait = new TimelineWait(this, (cause) => this.#handleNoDrawing(cause));
  readonly #width = new WidthWatch(this, () => this.#stage.drawing?.resize());
  readonly #reader = new Reader(this, this.#stage, () => this.#derived);
  readonly #freshness = new Freshness(this, this.#loader, this.#reader);
  readonly #report = new LoadReport(this, this.#loader, this.#reader);
  readonly #states = new CustomStates(this);
  readonly #finding = new FilterController(this, this.#reader, () => this.#derived);
  readonly #saving = new ExportController(this, this.#loader, this.#reader, () => this.#derived);
  readonly #linking = new PermalinkController(
    this,
    (Permalink) => new Permalink(this, this.#stage, this.#finding, () => this.#showFirstWindow()),
  );
  readonly #groupName = `events-timeline-${(elementCount += 1)}`;
  /** Listeners, observers and timers while the element is in a page; `null` while it is not. */
  #life: AbortController | null = null;
  /** `null` before the first update. */
  #lastDerived: Derived | null = null;
  #hasRead = false;
  #showsList = false;
  /** Another address has been asked for, whose document is not here yet. */
  #isMoving = false;

  /** What was understood, in order of time. */
  get newsEvents(): readonly NewsEvent[] {
    return this.#derived.whole.all;
  }

  /** What was wrong in the data, and in the choices of the page. */
  get issues(): readonly Issue[] {
    return this.#derived.issues;
  }

  /** How far reading the document has come. */
  get loadState(): 'idle' | 'loading' | 'ready' | 'failed' {
    return this.#loader.load.kind;
  }

  /** Selects a news event and brings it into the window. Unknown ids select nothing. Fires no DOM event. */
  select(id: string | null): void {
    this.selected = id !== null && this.#derived.whole.byId(id) ? id : null;
    if (this.selected !== null) this.#stage.drawing?.reveal(this.selected);
  }

  /** Selects the next news event in the order of the list. Fires no DOM event. */
  next(): void {
    this.select(this.#reader.neighbour(1)?.id ?? null);
  }

  /** Selects the previous news event in the order of the list. Fires no DOM event. */
  previous(): void {
    this.select(this.#reader.neighbour(-1)?.id ?? null);
  }

  /** Shows everything. */
  fit(): void {
    this.#stage.setWindow(windowOver(this.#derived.store.extent, Date.now()), glide);
  }

  /** Moves the window. Takes what `Date` understands; numbers are epoch milliseconds. */
  setWindow(start: Date | number | string, end: Date | number | string): void {
    const startAt = new Date(start).getTime();
    const endAt = new Date(end).getTime();
    if (startAt < endAt) this.#stage.setWindow({ startAt, endAt }, glide);
  }

  /** The visible window. */
  getWindow(): { readonly start: Date; readonly end: Date } {
    const { startAt, endAt } = this.#stage.window ?? this.#derived.firstWindow;
    return { start: new Date(startAt), end: new Date(endAt) };
  }

  /** Reads the document again. What was read before stays until then. */
  reload(): void {
    this.#load();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#life === null) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved in the page is back before this runs, and keeps all it has.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#isTimelineDue) void this.#timelineWait.end();
    if (this.#wording.isDue) void this.#wording.end();
    if (!this.#hasRead || changed.has('src') || changed.has('data')) this.#load();
    if (changed.has('hash') && this.hasUpdated) this.#linking.take(false);
    if (changed.has('refresh')) void this.#freshness.every(this.refresh);
    if (changed.has('selected') && this.selected !== null) this.#loader.see(this.selected);
    const before = this.#lastDerived;
    this.#lastDerived = derive(this.#loader.loaded, this.#choices, before);
    if (this.#derived.store !== before?.store) this.#reader.opening?.forget();
    if (changed.has('src') && this.hasUpdated) this.#isMoving = true;
    const hasArrived = this.#isMoving && this.#derived.loaded?.document !== before?.loaded?.document;
    const isAsked = this.hasUpdated && (changed.has('start') || changed.has('end'));
    if (hasArrived || isAsked || this.#stage.window === null) this.#showFirstWindow();
    if (this.#shownView === 'list') this.#planList(changed.has('selected'));
    else this.#showsList = false;
  }

  /** Resolves when what a timeline needs has come, the words have, and the address has been read, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const late = [this.#linking, this.#wording].find(({ isDue }) => isDue);
    const due = late ?? (this.#isTimelineDue ? this.#timelineWait : null);
    if (due === null) return isDone;
    await due.end();
    return this.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return render({
      loader: this.#loader,
      derived: this.#derived,
      view: this.#shownView,
      lanesBy: this.lanes,
      width: this.#width.widthClass,
      canDraw: this.canDraw,
      timeline: timelineParts(),
      isLinkDue: this.#linking.isDue,
      selected: this.selected,
      runs: this.#pace.drawn,
      isWhole: this.isPrinting,
      groupName: this.#groupName,
      stage: this.#stage,
      reader: this.#reader,
      finding: this.#finding,
      saving: this.#saving,
      hasReadableChildren: hasReadableChildren(this),
      canRetry: documentSourceOf(this)?.kind === 'address',
      handleStop: () => this.#loader.cancel(),
      handleNextMark: this.#reader.handleNextMark,
      handleAllSeen: this.#freshness.handleAllSeen,
    });
  }

  protected override updated(): void {
    this.#draw();
    this.#states.set(this.loadState, this.#shownView, this.#width.widthClass);
    this.#linking.keep(this.#reader.takeStep());
    this.#report.tell();
  }

  #planList(hasSelected: boolean): void {
    const { runs, store, context } = this.#derived;
    if (hasSelected || !this.#showsList) this.#reader.openEarlierFor(this.selected);
    this.#showsList = true;
    this.#pace.plan({
      runs: runs(),
      store,
      context,
      selectedId: this.selected,
      wantedId: this.#reader.wantedEntry,
      isWhole: this.isPrinting,
    });
  }

  /** Once there is something to show. The reader's own window stays for new data of the same address. */
  #showFirstWindow(): void {
    const { whole, firstWindow } = this.#derived;
    if (whole.all.length === 0) return;
    this.#isMoving = false;
    this.#stage.setWindow(firstWindow, jump);
  }

  /** Not made with the element: a page's first question about a zone takes ten milliseconds, and what is due is asked for first. */
  get #derived(): Derived {
    return (this.#lastDerived ??= derive(null, this.#choices, null));
  }

  get #choices(): Choices {
    const { zone, zones, start, end } = this;
    const { marks } = this.#loader;
    const { filtering } = this.#finding;
    return { zone, zones, start, end, ...this.#wording.spoken, marks, filtering };
  }

  get #shownView(): ViewName {
    // A list stays until there is a timeline to take its place.
    return this.#showsList && timelineParts() === null ? 'list' : this.#wishedView;
  }

  get #isTimelineDue(): boolean {
    return this.#wishedView === 'timeline' && timelineParts() === null;
  }

  get #wishedView(): ViewName {
    if (!this.canDraw || this.isPrinting) return 'list';
    if (this.view === 'list' || this.view === 'timeline') return this.view;
    return this.#width.widthClass === 'slim' ? 'list' : 'timeline';
  }

  #begin(): void {
    const life = new AbortController();
    this.#life = life;
    const childChanges = new MutationObserver(() => this.#handleChildren());
    childChanges.observe(this, { childList: true, subtree: true, characterData: true });
    const { signal } = life;
    // Going back is told by the first at once, a new hash by the second: an update between the two would write the old state.
    window.addEventListener('popstate', this.#handleAddress, { signal });
    window.addEventListener('hashchange', this.#handleAddress, { signal });
    // Paper gets the whole chronology.
    window.addEventListener('beforeprint', () => (this.isPrinting = true), { signal });
    window.addEventListener('afterprint', () => (this.isPrinting = false), { signal });
    window.addEventListener('online', this.#freshness.handleOnline, { signal });
    signal.addEventListener('abort', () => childChanges.disconnect());
    void this.#freshness.every(this.refresh);
    this.#linking.take(!this.hasUpdated);
    // An update that is due anyway reads the document; after a return to the page there may be one to finish.
    if (this.#hasRead && this.#loader.load.kind === 'idle') this.#load();
    this.requestUpdate();
  }

  #end(): void {
    this.#life?.abort();
    this.#life = null;
    void this.#freshness.every(0);
    this.#loader.stop();
    this.#stage.drawing?.detach();
    this.#saving.close();
  }

  #load(): void {
    this.#hasRead = true;
    const origin = documentSourceOf(this);
    if (origin !== null && this.#wishedView === 'timeline' && isNear(this)) prefetchDrawing();
    this.#loader.start(origin);
  }

  readonly #handleAddress = (): void => this.#linking.take(false);

  #handleChildren(): void {
    if (documentSourceOf(this)?.kind === 'children') this.reload();
  }

  /** vis could not be loaded: the list serves instead. */
  #handleNoDrawing(cause: unknown): void {
    this.canDraw = false;
    const message = this.messages.failures.timeline({});
    this.#reader.emit('timeline-error', { code: 'timeline', message, cause });
  }

  #handleWindowSettled({ startAt, endAt }: Span, byReader: boolean): void {
    this.requestUpdate();
    if (!byReader) return;
    this.#linking.handleWindow({ startAt, endAt });
    this.#reader.emit('timeline-window-change', { start: new Date(startAt), end: new Date(endAt) });
  }

  #draw(): void {
    const container = this.renderRoot.querySelector<HTMLElement>('.stage-canvas');
    const document = this.#loader.loaded?.document;
    const parts = timelineParts();
    if (container === null || document === undefined || parts === null || !this.isConnected) {
      this.#stage.drawing?.detach();
      return;
    }
    const { startAt, endAt } = this.#stage.window ?? this.#derived.firstWindow;
    const drawing = (this.#stage.drawing ??= new parts.StageDrawing(this.#stage));
    drawing.show(
      parts.timelineInputOf(document, this.#derived, {
        selectedId: this.selected,
        expandedId: this.#reader.opening?.group?.placement.id ?? null,
        width: this.#width.widthClass,
        lanesBy: this.lanes,
        offsetAt: (startAt + endAt) / 2,
      }),
    );
    void drawing.attach(container);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'events-timeline': EventsTimeline;
  }
}
