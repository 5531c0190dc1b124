// State of the element → its template. Asks nothing and changes nothing.
import { html, nothing, type TemplateResult } from 'lit';
import { entryCount } from '../layout/day-runs.js';
import { isFilterEmpty } from '../model/filter.js';
import type { NewsEvent } from '../model/news-event.js';
import type { Instant } from '../time/instant.js';
import { detailBody, eventDetail } from '../view/event-detail.js';
import { eventList, type DrawnRuns } from '../view/event-list.js';
import { findControls } from '../view/find-controls.js';
import { foot } from '../view/foot.js';
import { frame, type WidthClass } from '../view/frame.js';
import { groupPanel } from '../view/group-panel.js';
import { stageView } from '../view/stage-view.js';
import type { SourceUse } from '../view/setting.js';
import { emptyState, failedState, loadingState, waitingState } from '../view/states.js';
import { toolbar, type ViewName } from '../view/toolbar.js';
import type { Derived } from './derive.js';
import type { DocumentLoader } from './document-loader.js';
import { windowOver } from './first-window.js';
import type { Finding } from './finding.js';
import type { Reader } from './reader.js';
import type { Saving } from './saving.js';
import { hasLaneNames } from './stage-content.js';
import { glideForReader, type Stage } from './stage.js';

/** Everything a drawing of the element depends on. */
export interface Scene {
  readonly loader: DocumentLoader;
  readonly derived: Derived;
  readonly view: ViewName;
  readonly width: WidthClass;
  /** False where vis could not be loaded: the list serves instead. */
  readonly canDraw: boolean;
  readonly selected: string | null;
  /** How much of the list is drawn. */
  readonly runs: DrawnRuns;
  /** Everything is to be seen at once, as on paper. */
  readonly isWhole: boolean;
  readonly groupName: string;
  readonly stage: Stage;
  readonly reader: Reader;
  readonly finding: Finding;
  readonly saving: Saving;
  /** Whether the page has something of its own to show until there is a document. */
  readonly hasReadableChildren: boolean;
  /** Whether reading again could end better. */
  readonly canRetry: boolean;
  readonly handleRetry: () => void;
  readonly handleStop: () => void;
  readonly handleNextMark: () => void;
  readonly handleAllSeen: () => void;
}

/** The whole element. */
export function render(bare: Scene): TemplateResult {
  const { loader, view, width, reader } = bare;
  const derived = {
    ...bare.derived,
    setting: { ...bare.derived.setting, ...sourceUseOf(bare), citing: bare.saving },
  };
  const scene = { ...bare, derived };
  const { setting, whole, issues } = derived;
  const { messages } = setting;
  const document = loader.loaded?.document ?? null;
  if (scene.hasReadableChildren && loader.load.kind === 'loading' && document === null) return waitingState();
  const isShown = document !== null && whole.all.length > 0;
  const placements = view === 'timeline' ? scene.stage.placementsInSight : [];
  return frame({
    title: document?.title ?? null,
    description: document?.description ?? null,
    name: messages.timelineName,
    width,
    hasLaneNames: hasLaneNames(document),
    toolbar: isShown ? toolbarOf(scene) : nothing,
    finding: (isShown && scene.finding.find?.panels(scene)) || nothing,
    state: html`${stateOf(scene, isShown)}${isLeftToChildren(scene) ? waitingState() : nothing}`,
    body: isShown ? bodyOf(scene) : nothing,
    detail: isShown ? detailOf(scene) : nothing,
    foot:
      document === null
        ? nothing
        : foot(
            isShown ? placements : [],
            issues,
            setting.marks,
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

/** Where the document cannot be read, what the page says itself is still there to be read. */
function isLeftToChildren({ loader, hasReadableChildren }: Scene): boolean {
  return hasReadableChildren && loader.load.kind === 'failed' && loader.loaded === null;
}

function stateOf(
  { loader, derived, canDraw, canRetry, handleRetry, handleStop }: Scene,
  isShown: boolean,
): TemplateResult | typeof nothing {
  const { messages } = derived.setting;
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
  if (load.kind === 'ready' && !isShown) return emptyState(messages);
  if (!canDraw) return failedState(messages.failures.timeline({}), false, false, messages, handleRetry);
  return nothing;
}

function bodyOf(scene: Scene): TemplateResult {
  const { find } = scene.finding;
  if (scene.derived.store.all.length === 0 && find !== null) return find.nothingFound(scene);
  return scene.view === 'timeline' ? timelineOf(scene) : listOf(scene);
}

/** Fewer events than this are found by looking. */
const manyFrom = 20;

function findControlsOf({ derived, finding, width }: Scene): TemplateResult | typeof nothing {
  const { filter, isOpen } = finding;
  if (derived.whole.all.length < manyFrom && isFilterEmpty(filter)) return nothing;
  const state = { text: filter.text, isOpen, hasField: width === 'wide' };
  return findControls(state, derived.setting.messages, finding);
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
  const { derived, view, groupName, canDraw, stage, reader } = scene;
  const { firstWindow, setting } = derived;
  const window = stage.window ?? firstWindow;
  const offsetsAt: Instant = (window.startAt + window.endAt) / 2;
  return toolbar({ view, offsetsAt, groupName, canDraw, find: findControlsOf(scene) }, setting, {
    handleClock: reader.handleClock,
    handleView: reader.handleView,
    handleZoom: reader.handleZoom,
    handleFit: () => stage.setWindow(windowOver(derived.store.extent, Date.now()), glideForReader),
    handleHelp: reader.handleHelp,
    handleFirstView: () => stage.setWindow(firstWindow, glideForReader),
  });
}

function timelineOf({ derived, stage, reader }: Scene): TemplateResult {
  const { store, setting } = derived;
  const { group } = reader;
  const panel =
    group === null
      ? null
      : groupPanel(group.placement.label.title, eventsOf(group.placement.newsEventIds(), derived), setting, {
          handleSelect: reader.handleGroupSelect,
          handleClose: reader.closeGroup,
        });
  return stageView(
    {
      ...stage.outside,
      isDrawn: stage.isDrawn,
      due: stage.placementsDue,
      undated: store.undatedCount,
      group: group === null || panel === null ? null : { panel, place: group.place },
    },
    setting.messages,
    {
      handleKey: reader.handleStageKey,
      handleEarlier: reader.handleEarlier,
      handleLater: reader.handleLater,
      handleUndated: () => reader.handleView('list'),
    },
  );
}

function listOf({ derived, selected, reader, runs, isWhole }: Scene): TemplateResult {
  const newsEvent = selected === null ? undefined : derived.store.byId(selected);
  const detail = newsEvent ? detailBody(newsEvent, derived.setting) : nothing;
  const { earlier } = derived.runs();
  return eventList(
    {
      runs,
      detail,
      // What was looked for is not hidden a second time.
      isEarlierOpen: isWhole || reader.isEarlierOpen || derived.choices.filtering !== null,
      earlierCount: entryCount(earlier),
    },
    derived.setting,
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
  return newsEvent ? eventDetail(newsEvent, derived.setting, reader) : nothing;
}

function eventsOf(ids: readonly string[], { store }: Derived): readonly NewsEvent[] {
  return ids.map((id) => store.byId(id)).filter((newsEvent) => newsEvent !== undefined);
}
