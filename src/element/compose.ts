// State of the element → its template. Asks nothing and changes nothing.
import { html, nothing, type TemplateResult } from 'lit';
import { entryCount } from '../state/day-chunks.js';
import { isFilterEmpty } from '../model/filter.js';
import { hasLaneNames } from '../model/news-event.js';
import type { Instant } from '../time/instant.js';
import { detailBody, eventDetail } from '../features/details/lazy/event-detail.js';
import { eventList, type DrawnChunks } from '../list/event-list.js';
import { searchControls } from '../features/filter/search-field.js';
import { footer } from '../view/footer.js';
import { frame, type WidthClass } from '../view/frame.js';
import type { SourceUse } from '../state/view-context.js';
import { emptyState, failedState, loadingState, waitingState } from '../view/load-states.js';
import type { LanesBy } from '../timeline/lane-switch.js';
import { toolbar, type TimelineControls, type ViewName } from '../view/toolbar.js';
import type { Derived } from '../state/derived.js';
import type { DocumentLoader } from '../loading/document-loader.js';
import type { FilterController } from '../features/filter/filter-controller.js';
import type { Reader } from './reader.js';
import type { ExportController } from '../features/export/export-controller.js';
import type { Stage } from '../state/viewport.js';
import type { TimelineParts } from '../timeline/timeline-part.js';

/** Everything a drawing of the element depends on. */
export interface Scene {
  readonly loader: DocumentLoader;
  readonly derived: Derived;
  readonly view: ViewName;
  readonly lanesBy: LanesBy;
  readonly width: WidthClass;
  /** False where vis could not be loaded: the list serves instead. */
  readonly canDraw: boolean;
  /** What a timeline needs, once it is here. */
  readonly timeline: TimelineParts | null;
  /** The address has not been read yet. */
  readonly isLinkDue: boolean;
  readonly selected: string | null;
  /** How much of the list is drawn. */
  readonly runs: DrawnChunks;
  /** Everything is to be seen at once, as on paper. */
  readonly isWhole: boolean;
  readonly groupName: string;
  readonly stage: Stage;
  readonly reader: Reader;
  readonly finding: FilterController;
  readonly saving: ExportController;
  /** Whether the page has something of its own to show until there is a document. */
  readonly hasReadableChildren: boolean;
  /** Whether reading again could end better. */
  readonly canRetry: boolean;
  readonly handleStop: () => void;
  readonly handleNextMark: () => void;
  readonly handleAllSeen: () => void;
}

/** The whole element. */
export function render(bare: Scene): TemplateResult {
  const { loader, view, width, reader } = bare;
  const derived = {
    ...bare.derived,
    context: { ...bare.derived.context, ...sourceUseOf(bare), citing: bare.saving },
  };
  const scene = { ...bare, derived };
  const { context, whole, issues } = derived;
  const { messages } = context;
  const document = loader.loaded?.document ?? null;
  if (scene.hasReadableChildren && isWaiting(scene)) return waitingState();
  const isShown = document !== null && whole.all.length > 0 && !isPartDue(scene);
  const legend =
    isShown &&
    view === 'timeline' &&
    scene.timeline?.legend(scene.stage.drawing?.placementsInSight ?? [], messages);
  return frame({
    title: document?.title ?? null,
    description: document?.description ?? null,
    name: messages.timelineName,
    width,
    hasLaneNames: scene.timeline?.isByParty(whole, scene.lanesBy) || hasLaneNames(document?.lanes ?? []),
    toolbar: isShown ? toolbarOf(scene) : nothing,
    finding: (isShown && scene.finding.find?.panels(scene)) || nothing,
    state: html`${stateOf(scene, isShown)}${isLeftToChildren(scene) ? waitingState() : nothing}`,
    body: isShown ? bodyOf(scene) : nothing,
    detail: isShown ? detailOf(scene) : nothing,
    footer:
      document === null
        ? nothing
        : footer(
            legend || nothing,
            issues,
            context.marks,
            messages,
            {
              handleNextMark: scene.handleNextMark,
              handleAllSeen: scene.handleAllSeen,
            },
            isShown ? scene.saving.piece(scene) : nothing,
          ),
    announcement: reader.announcement,
    handleKey: reader.handleFrameKey,
  });
}

/** What there is to show comes in one piece, so that what follows in the page moves once. */
function isWaiting(scene: Scene): boolean {
  const { load, loaded } = scene.loader;
  return loaded === null ? load.kind === 'loading' : isPartDue(scene);
}

function isPartDue({ view, timeline, isLinkDue }: Scene): boolean {
  return isLinkDue || (view === 'timeline' && timeline === null);
}

/** Where the document cannot be read, what the page says itself is still there to be read. */
function isLeftToChildren({ loader, hasReadableChildren }: Scene): boolean {
  return hasReadableChildren && loader.load.kind === 'failed' && loader.loaded === null;
}

function stateOf(scene: Scene, isShown: boolean): TemplateResult | typeof nothing {
  const { loader, derived, canDraw, canRetry, handleStop } = scene;
  const { handleRetry } = scene.reader;
  const { messages } = derived.context;
  const { load, loaded } = loader;
  if (load.kind === 'failed') {
    return failedState(
      messages.failures[load.code](load.facts),
      canRetry,
      loaded !== null,
      messages,
      handleRetry,
    );
  }
  if (load.kind === 'loading' && (loaded === null || load.progress !== null)) {
    return loadingState(load.progress, messages, handleStop);
  }
  if (load.kind === 'ready' && derived.whole.all.length > 0 && isPartDue(scene)) {
    return loadingState(null, messages, handleStop);
  }
  if (load.kind === 'ready' && !isShown) return emptyState(messages);
  if (!canDraw) return failedState(messages.failures.timeline({}), false, false, messages, handleRetry);
  return nothing;
}

function bodyOf(scene: Scene): TemplateResult {
  const { find } = scene.finding;
  if (scene.derived.store.all.length === 0 && find !== null) return find.nothingFound(scene);
  return scene.timeline !== null && scene.view === 'timeline'
    ? scene.timeline.timelineBody(scene)
    : listOf(scene);
}

/** Fewer events than this are found by looking. */
const manyFrom = 20;

function findControlsOf({ derived, finding, width }: Scene): TemplateResult | typeof nothing {
  const { filter, isOpen } = finding;
  if (derived.whole.all.length < manyFrom && isFilterEmpty(filter)) return nothing;
  const state = { text: filter.text, isOpen, hasField: width === 'wide' };
  return searchControls(state, derived.context.messages, finding);
}

/** From a source to its events, where there is more than one event in all. */
function sourceUseOf({ derived, finding }: Scene): { readonly sourceUse?: SourceUse } {
  const { whole, restingOn } = derived;
  if (whole.all.length < 2) return {};
  return {
    sourceUse: {
      countOf: (id) => restingOn().get(id) ?? 0,
      handleShow: (id) => void finding.handleSource(id),
    },
  };
}

function toolbarOf(scene: Scene): TemplateResult {
  const { derived, view, groupName, canDraw, stage, reader, timeline } = scene;
  const { firstWindow, context } = derived;
  const window = stage.window ?? firstWindow;
  const offsetsAt: Instant = (window.startAt + window.endAt) / 2;
  const { lanes, zoom } = (view === 'timeline' && timeline?.timelineControls(scene)) || noControls;
  return toolbar(
    { view, offsetsAt, groupName, canDraw, lanes, zoom, find: findControlsOf(scene) },
    context,
    reader,
  );
}

const noControls: TimelineControls = { lanes: nothing, zoom: nothing };

function listOf({ derived, selected, reader, runs, isWhole }: Scene): TemplateResult {
  const newsEvent = selected === null ? undefined : derived.store.byId(selected);
  const detail = newsEvent ? detailBody(newsEvent, derived.context) : nothing;
  const { earlier } = derived.runs();
  return eventList(
    {
      runs,
      detail,
      isEarlierOpen: isWhole || reader.isEarlierOpen,
      earlierCount: entryCount(earlier),
    },
    derived.context,
    {
      handleSelect: reader.handleListSelect,
      handleKey: reader.handleListKey,
      handleEarlierOpen: reader.handleEarlierOpen,
    },
  );
}

function detailOf(scene: Scene): TemplateResult | typeof nothing {
  const { derived, selected, reader } = scene;
  const hidden = scene.finding.find?.hiddenDetail(scene) ?? nothing;
  // The list shows the detail in its place.
  if (hidden !== nothing || scene.view === 'list') return hidden;
  const newsEvent = selected === null ? undefined : derived.store.byId(selected);
  return newsEvent ? eventDetail(newsEvent, derived.context, reader) : nothing;
}
