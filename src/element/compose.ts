// The one place that knows every feature: what an element is made of, and where each of them stands in it.
import { html, nothing, type TemplateResult } from 'lit';
import { DetailsController } from '../features/details/details-controller.js';
import { ExportController } from '../features/export/export-controller.js';
import { failedPartReport } from '../features/failure/failed-part.js';
import { FilterController } from '../features/filter/filter-controller.js';
import { HelpController } from '../features/help/help-controller.js';
import { ListController } from '../list/list-controller.js';
import { DocumentLoader } from '../loading/document-loader.js';
import { hasLaneNames } from '../model/news-event.js';
import type { Action } from '../state/actions.js';
import type { App } from '../state/app.js';
import { LateFeature } from '../state/late-feature.js';
import { middleOfWindow } from '../state/outcome.js';
import { isMirrored } from '../state/shown-view.js';
import { footer } from '../view/footer.js';
import { frame } from '../view/frame.js';
import { emptyState, loadingState, notLoadedState, waitingState } from '../view/load-states.js';
import { toolbar } from '../view/toolbar.js';
import { CustomStates } from './custom-states.js';
import { FirstWindow } from './first-window.js';
import { Language } from './language.js';
import { TimelineLoader } from './load-timeline.js';
import { focusFrame, hasReadableChildren } from './page.js';
import { PageWatch } from './page-watch.js';

type Piece = TemplateResult | typeof nothing;

const importAutoRefresh = () => import('../loading/refresh/refresh-part.js');
const importFailure = () => import('../features/failure/failure-controller.js');
const importIssues = () => import('../features/issues/issues-controller.js');
const importPermalink = () => import('../features/permalink/permalink-controller.js');
const importUnread = () => import('../features/unread/unread-controller.js');
const importLanding = () => import('./landing/landing.js');
const importFocusKeeper = () => import('./focus/focus-keeper.js');

let elementCount = 0;

/** The features of one element. They follow its actions and updates in the order in which they are added here. */
export class Composition {
  readonly language: Language;
  readonly loader: DocumentLoader;
  readonly #app: App;
  readonly #failure;
  readonly #permalink;
  readonly #filter: FilterController;
  readonly #timeline: TimelineLoader;
  readonly #list: ListController;
  readonly #details: DetailsController;
  readonly #exports: ExportController;
  readonly #issues;
  readonly #unread;
  readonly #help: HelpController;
  #hasShown = false;
  readonly #groupName = `events-timeline-${(elementCount += 1)}`;

  constructor(app: App) {
    this.#app = app;
    this.language = app.add(new Language(app));
    app.add(new PageWatch(app, () => this.#timeline.controller?.resize()));
    this.loader = app.add(new DocumentLoader(app));
    app.add(
      new LateFeature(
        app,
        importAutoRefresh,
        () => app.state.refresh > 0,
        (part) => new part.AutoRefresh(app, () => this.loader.refresh()),
      ),
    );
    app.add(failedPartReport(app));
    this.#failure = app.add(
      new LateFeature(
        app,
        importFailure,
        () => app.state.load.kind === 'failed' || app.state.drawFailure !== null,
        (part) => new part.FailureController(app),
      ),
    );
    this.#permalink = app.add(
      new LateFeature(
        app,
        importPermalink,
        () => app.state.hash,
        (part) => new part.PermalinkController(app),
      ),
    );
    this.#filter = app.add(new FilterController(app));
    app.add(new FirstWindow(app));
    this.#timeline = app.add(new TimelineLoader(app));
    this.#list = app.add(new ListController(app, () => this.#timeline.shownView === 'list'));
    this.#details = app.add(new DetailsController(app));
    this.#exports = app.add(
      new ExportController(app, {
        shownEvents: () =>
          (this.#isTimeline && this.#timeline.controller?.shownEvents) || app.derived.store.all,
        originalData: () => this.loader.originalData(),
        linkName: () => this.#permalink.current?.name ?? (app.host.id || 'timeline'),
      }),
    );
    this.#issues = app.add(
      new LateFeature(
        app,
        importIssues,
        () => app.state.loaded !== null && app.derived.issues.length > 0,
        (part) => new part.IssuesController(app),
      ),
    );
    this.#unread = app.add(
      new LateFeature(
        app,
        importUnread,
        () => app.state.unread.size > 0,
        (part) => new part.UnreadController(app),
      ),
    );
    this.#help = new HelpController(app);
    app.add(new CustomStates(app, () => this.#timeline.shownView));
    app.add({ handleAction: (action) => void this.#land(action) });
    app.host.addEventListener('focusin', () => void this.#keepFocus(), { once: true });
  }

  /** To be called after each update. */
  handleUpdated(): void {
    this.#hasShown ||= this.#app.state.loaded !== null && !this.#isPartPending;
    void this.#app.loadNeeded();
  }

  /** The whole element. */
  render(): TemplateResult {
    const { state, derived } = this.#app;
    const { loaded, messages, widthClass, announcement } = state;
    if (this.#hasReadableChildren && this.#isWaiting) return waitingState();
    const isShown = loaded !== null && derived.whole.all.length > 0 && !this.#isPartPending;
    const { isByParty = false } = this.#timeline.controller ?? {};
    return frame({
      title: loaded?.document.title ?? null,
      description: loaded?.document.description ?? null,
      name: messages.timelineName,
      width: widthClass,
      isRtl: state.isRtl,
      isMirrored: isMirrored(state),
      hasLaneNames: isByParty || hasLaneNames(loaded?.document.lanes ?? []),
      toolbar: isShown ? this.#toolbar() : nothing,
      filters: isShown ? this.#filter.panels() : nothing,
      state: html`${this.#permalink.current?.note() ?? nothing}${this.#loadState(isShown)}`,
      body: isShown ? this.#body() : nothing,
      detail: isShown ? this.#detail() : nothing,
      footer: loaded === null ? nothing : this.#footer(isShown),
      announcement,
      handleKey: this.#handleKey,
    });
  }

  async #land(action: Action): Promise<void> {
    if (action.type === 'land') await (await this.#app.part(importLanding).load())?.land(this.#app, action);
  }

  async #keepFocus(): Promise<void> {
    const app = this.#app;
    const part = await app.part(importFocusKeeper).load();
    if (part) app.add(new part.FocusKeeper(app.host, this.#list, () => this.#timeline.controller));
  }

  get #isTimeline(): boolean {
    return this.#timeline.shownView === 'timeline';
  }

  /** What there is to show comes in one piece, so that what follows in the page moves once. */
  get #isWaiting(): boolean {
    const { load, loaded } = this.#app.state;
    return loaded === null ? load.kind === 'loading' : this.#isPartPending;
  }

  get #isPartPending(): boolean {
    const isTimelinePending = this.#isTimeline && this.#timeline.controller === null;
    // The first view waits for the address to be read, for the filter that it names, and for the details of the selected event.
    const isFirstViewPending =
      !this.#hasShown &&
      (this.#permalink.load() !== null || this.#filter.isUnapplied || this.#details.load() !== null);
    // The list that stands in for a timeline comes with the words that say why.
    const isFailurePending = this.#app.state.drawFailure !== null && this.#failure.load() !== null;
    return isFirstViewPending || isTimelinePending || isFailurePending;
  }

  /** Whether the page has something of its own to show until there is a document. */
  get #hasReadableChildren(): boolean {
    return hasReadableChildren(this.#app.host);
  }

  #toolbar(): TemplateResult {
    const { state, derived } = this.#app;
    return toolbar(
      {
        view: this.#timeline.shownView,
        offsetsAt: middleOfWindow(state, derived),
        groupName: this.#groupName,
        width: state.widthClass,
        canDraw: state.drawFailure === null,
        search: this.#filter.controls(),
        drawing: this.#isPhone ? nothing : this.#drawingControls(),
      },
      derived.context,
      {
        handleClock: (id) => this.#app.dispatch({ type: 'choose-clock', id }),
        handleView: (view) => this.#app.dispatch({ type: 'choose-view', view }),
        handleHelp: () => void this.#help.open(),
      },
    );
  }

  /** A phone has them under the drawing, in reach of the thumb: above it there is room for one row. */
  get #isPhone(): boolean {
    return this.#app.state.widthClass === 'slim';
  }

  /** What only a timeline has: the choice of lanes, and room for the zoom buttons, which it renders by itself. */
  #drawingControls(): Piece {
    const timeline = this.#isTimeline ? this.#timeline.controller : null;
    if (timeline === null) return nothing;
    return html`${timeline.laneSwitch(this.#groupName)}<span class="zoom-place"></span>`;
  }

  /** Loading, empty or failed, above what was read before. */
  #loadState(isShown: boolean): TemplateResult {
    const { load, loaded } = this.#app.state;
    // Where the document cannot be read, what the page says itself is still there to be read.
    const isLeftToChildren = this.#hasReadableChildren && load.kind === 'failed' && loaded === null;
    return html`${this.#loadStateAlone(isShown)}${isLeftToChildren ? waitingState() : nothing}`;
  }

  #loadStateAlone(isShown: boolean): Piece {
    const { load, loaded, messages, drawFailure } = this.#app.state;
    if (load.kind === 'failed' || (drawFailure !== null && load.kind === 'ready'))
      return this.#failureState();
    const isPending = load.kind === 'ready' && this.#app.derived.whole.all.length > 0 && this.#isPartPending;
    const isLoading = load.kind === 'loading' && (loaded === null || load.progress !== null);
    if (isPending || isLoading) {
      const progress = load.kind === 'loading' ? load.progress : null;
      return loadingState(progress, messages, () => this.loader.cancel());
    }
    return load.kind === 'ready' && !isShown ? emptyState(messages) : nothing;
  }

  #failureState(): Piece {
    const { current } = this.#failure;
    if (current !== null) return current.render(this.loader.canRetry ? this.#handleRetry : null);
    return this.#failure.load() === null ? notLoadedState(this.#app.state.messages) : nothing;
  }

  /** The timeline renders itself into its place, after the element (timeline-controller.ts). */
  #body(): TemplateResult {
    const nothingFound = this.#filter.nothingFound();
    if (nothingFound !== null) return nothingFound;
    if (this.#isTimeline) {
      const controls = this.#isPhone ? html`<div class="tools">${this.#drawingControls()}</div>` : nothing;
      return html`<div class="timeline-place"></div>
        ${controls}`;
    }
    return this.#list.render({
      detail: this.#details.body(this.#detailsSlots),
      end: this.#details.allSources(this.#detailsSlots),
      rest: this.#details.entryRest,
      isOpen: this.#app.state.isPrinting,
    });
  }

  /** The list shows the details in its place, but those of an event that the filter hides. */
  #detail(): Piece {
    const { selectedEvent } = this.#app;
    const { store } = this.#app.derived;
    if (selectedEvent !== null && store.byId(selectedEvent.id) === undefined)
      return html`${this.#filter.hiddenNote()} ${this.#details.panel(this.#detailsSlots)}`;
    return this.#isTimeline ? this.#details.panel(this.#detailsSlots) : nothing;
  }

  get #detailsSlots() {
    return { citation: this.#exports.citation, showCiting: this.#filter.showSource };
  }

  #footer(isShown: boolean): TemplateResult {
    return footer({
      unread: this.#unread.current?.render() ?? nothing,
      legend: isShown && this.#isTimeline ? html`<div class="legend-place"></div>` : nothing,
      issues: this.#issues.current?.render() ?? nothing,
      exports: isShown ? this.#exports.render() : nothing,
    });
  }

  /** Escape closes what was opened last. */
  readonly #handleKey = (domEvent: KeyboardEvent): void => {
    if (domEvent.key === '?' && !isTyping(domEvent)) void this.#help.open();
    if (domEvent.key !== 'Escape') return;
    if (this.#timeline.controller?.closePopover()) domEvent.stopPropagation();
    else if (this.#app.state.selected !== null) {
      this.#details.close();
      domEvent.stopPropagation();
    }
  };

  /** The button that asked for it goes with the failure: the focus stays where the document will be. */
  readonly #handleRetry = (): void => {
    this.loader.reload();
    focusFrame(this.#app.host);
  };
}

/** Letters and signs are text there. */
function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.matches('input:not([type="radio"]), textarea, select');
}
