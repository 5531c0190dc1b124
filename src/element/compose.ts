// The one place that knows every feature: what an element is made of, and where each of them stands in it.
import { html, nothing, type TemplateResult } from 'lit';
import { DetailsController } from '../features/details/details-controller.js';
import { failedPartReport } from '../features/failure/failed-part.js';
import { ListController } from '../list/list-controller.js';
import { DocumentLoader } from '../loading/document-loader.js';
import { hasLaneNames, type NewsEvent } from '../model/news-event.js';
import type { Action } from '../state/actions.js';
import type { App } from '../state/app.js';
import { isFilterUnapplied } from '../state/app-state.js';
import { LateFeature } from '../state/late-feature.js';
import { isMirrored } from '../state/shown-view.js';
import { footer } from '../view/footer.js';
import { frame } from '../view/frame.js';
import { emptyState, loadingState, notLoadedState, waitingState } from '../view/load-states.js';
import { CustomStates } from './custom-states.js';
import { FirstWindow } from './first-window.js';
import type { EventStore } from '../store/event-store.js';
import { Language } from './language.js';
import { TimelineLoader } from './load-timeline.js';
import { focusFrame, hasReadableChildren } from './page.js';
import { PageWatch } from './page-watch.js';

type Piece = TemplateResult | typeof nothing;

const importControls = () => import('./controls/controls.js');
const importAutoRefresh = () => import('../loading/refresh/refresh-part.js');
const importFailure = () => import('../features/failure/failure-controller.js');
const importIssues = () => import('../features/issues/issues-controller.js');
const importMedia = () => import('../features/media/media-controller.js');
const importPermalink = () => import('../features/permalink/permalink-controller.js');
const importUnread = () => import('../features/unread/unread-controller.js');
const importLanding = () => import('./landing/landing.js');
const importFocusKeeper = () => import('./focus/focus-keeper.js');

const storesWithMedia = new WeakMap<EventStore, boolean>();

/** Asked in every frame, so the answer is kept. */
function hasMedia(store: EventStore): boolean {
  const known = storesWithMedia.get(store) ?? store.all.some(({ media }) => media.length > 0);
  storesWithMedia.set(store, known);
  return known;
}

/** The features of one element. They follow its actions and updates in the order in which they are added here. */
export class Composition {
  readonly language: Language;
  readonly loader: DocumentLoader;
  readonly #app: App;
  readonly #failure;
  readonly #permalink;
  readonly #controls;
  readonly #timeline: TimelineLoader;
  readonly #list: ListController;
  readonly #details: DetailsController;
  readonly #media;
  readonly #issues;
  readonly #unread;
  #hasShown = false;

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
    app.add(new FirstWindow(app));
    this.#media = app.add(
      new LateFeature(
        app,
        importMedia,
        () => app.state.loaded !== null && hasMedia(app.derived.whole),
        (part) => new part.MediaController(app),
      ),
    );
    this.#timeline = app.add(
      new TimelineLoader(app, (newsEvent) => this.#media.current?.cardPicture(newsEvent) ?? nothing),
    );
    this.#list = app.add(new ListController(app, () => this.#timeline.shownView === 'list'));
    this.#details = app.add(new DetailsController(app));
    this.#controls = app.add(
      new LateFeature(
        app,
        importControls,
        (isHere) => isHere || this.#needsControls,
        (part) => {
          part.followListKeys(app, this.#list);
          return new part.Controls(app, this.#timeline, this.#details, {
            shownEvents: () =>
              (this.#isTimeline && this.#timeline.controller?.shownEvents) || app.derived.store.all,
            originalData: () => this.loader.originalData(),
            linkName: () => this.#permalink.current?.name ?? (app.host.id || 'timeline'),
          });
        },
      ),
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
      documentLang: derived.context.documentLang,
      name: messages.timelineName,
      width: widthClass,
      isRtl: state.isRtl,
      isMirrored: isMirrored(state),
      hasLaneNames: isByParty || hasLaneNames(loaded?.document.lanes ?? []),
      toolbar: isShown
        ? html`<div class="toolbar" part="toolbar">${this.#controls.current?.toolbar()}</div>`
        : nothing,
      filters: (isShown && this.#controls.current?.filter.panels()) || nothing,
      state: html`${this.#permalink.current?.note() ?? nothing}${this.#loadState(isShown)}`,
      body: isShown ? this.#body() : nothing,
      detail: isShown ? this.#detail() : nothing,
      footer: loaded === null ? nothing : this.#footer(isShown),
      announcement,
      handleKey: (domEvent) => this.#controls.current?.handleKey(domEvent),
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

  /** A list can be read first; all else begins with what can be pressed around it. */
  get #needsControls(): boolean {
    const { state, selectedEvent } = this.#app;
    const { load } = state;
    const isWaiting = load.kind === 'failed' || (load.kind === 'loading' && load.progress !== null);
    return (
      this.#hasShown || this.#isTimeline || isWaiting || isFilterUnapplied(state) || selectedEvent !== null
    );
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
    const { state } = this.#app;
    const isControlsPending = this.#controls.load() !== null;
    const isTimelinePending = this.#isTimeline && (this.#timeline.controller === null || isControlsPending);
    // The first view waits for the address to be read, for the filter that it names, and for the details of the selected event.
    const isFilterPending = isFilterUnapplied(state) && this.#controls.current !== null;
    const isFirstViewPending =
      !this.#hasShown &&
      (this.#permalink.load() !== null ||
        this.#media.load() !== null ||
        isControlsPending ||
        isFilterPending ||
        this.#details.load() !== null);
    // The list that stands in for a timeline comes with the words that say why.
    const isFailurePending = state.drawFailure !== null && this.#failure.load() !== null;
    return isFirstViewPending || isTimelinePending || isFailurePending;
  }

  /** Whether the page has something of its own to show until there is a document. */
  get #hasReadableChildren(): boolean {
    return hasReadableChildren(this.#app.host);
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
      const controls = this.#controls.current;
      return loadingState(
        messages,
        controls && progress ? controls.progress(progress, () => this.loader.cancel()) : nothing,
      );
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
    const nothingFound = this.#controls.current?.filter.nothingFound() ?? null;
    if (nothingFound !== null) return nothingFound;
    if (this.#isTimeline) {
      return html`<div class="timeline-place"></div>
        ${this.#controls.current?.underDrawing()}`;
    }
    return this.#list.render({
      detail: this.#details.body(this.#detailsSlots),
      end: this.#details.allSources(this.#detailsSlots),
      rest: this.#details.entryRest,
      thumbnail: this.#media.current?.thumbnail ?? null,
      isOpen: this.#app.state.isPrinting,
    });
  }

  /** The list shows the details in its place, but those of an event that the filter hides. */
  #detail(): Piece {
    const { selectedEvent } = this.#app;
    const { store } = this.#app.derived;
    if (selectedEvent !== null && store.byId(selectedEvent.id) === undefined)
      return html`${this.#controls.current?.filter.hiddenNote()} ${this.#details.panel(this.#detailsSlots)}`;
    return this.#isTimeline ? this.#details.panel(this.#detailsSlots) : nothing;
  }

  get #detailsSlots() {
    return {
      media: this.#media.current?.figures ?? null,
      citation: (newsEvent: NewsEvent): Piece =>
        this.#controls.current?.exports.citation(newsEvent) ?? nothing,
      showCiting: (id: string): void => this.#controls.current?.filter.showSource(id),
    };
  }

  #footer(isShown: boolean): TemplateResult {
    return footer({
      unread: this.#unread.current?.render() ?? nothing,
      legend: isShown && this.#isTimeline ? html`<div class="legend-place"></div>` : nothing,
      issues: this.#issues.current?.render() ?? nothing,
      exports: (isShown && this.#controls.current?.exports.render()) || nothing,
    });
  }

  /** The button that asked for it goes with the failure: the focus stays where the document will be. */
  readonly #handleRetry = (): void => {
    this.loader.reload();
    focusFrame(this.#app.host);
  };
}
