// State of the element → the template of the timeline.
import { nothing, type TemplateResult } from 'lit';
import { spanMs, type Instant } from '../time/instant.js';
import { clusterList } from './cluster-list.js';
import { laneSwitch } from './lane-switch.js';
import { timelineView } from './timeline-view.js';
import type { TimelineControls } from '../view/toolbar.js';
import { zoomButtons } from './zoom-buttons.js';
import type { Derived } from '../state/derived.js';
import { windowOver } from '../state/initial-window.js';
import type { OpenCluster, Opening } from './cluster-popover.js';
import type { Scene } from '../element/compose.js';
import { tellsVersions } from './timeline-input.js';
import type { StageDrawing } from './timeline-controller.js';
import { glideForReader, type Stage } from '../state/viewport.js';

/** The timeline, what lies outside its window, and an opened pill. */
export function timelineBody({ derived, stage, reader }: Scene): TemplateResult {
  const { store, context } = derived;
  const { drawing } = stage;
  const { opening } = reader;
  const group = opening?.group;
  return timelineView(
    {
      ...(drawing?.outside ?? { before: 0, after: 0 }),
      isDrawn: drawing?.isDrawn ?? false,
      due: drawing?.placementsDue ?? [],
      undated: store.all.length - store.dated.length,
      group: group ? { panel: panelOf(group, opening, derived, drawing), place: group.place } : null,
    },
    context.messages,
    {
      handleKey: reader.handleStageKey,
      handleEarlier: () => goTo(drawing?.nearestOutside('before'), stage),
      handleLater: () => goTo(drawing?.nearestOutside('after'), stage),
      handleUndated: () => reader.handleView('list'),
    },
  );
}

/** What the toolbar has for a timeline alone: the choice of lanes, where parties tell of the same event, and the zoom. */
export function timelineControls({ derived, lanesBy, groupName, stage, reader }: Scene): TimelineControls {
  const { whole, store, firstWindow, context } = derived;
  const { messages } = context;
  return {
    lanes: tellsVersions(whole) ? laneSwitch({ lanesBy, groupName }, messages, reader.handleLanes) : nothing,
    zoom: zoomButtons(messages, {
      handleZoom: (factor) => stage.drawing?.zoomBy(factor),
      handleFit: () => stage.setWindow(windowOver(store.extent, Date.now()), glideForReader),
      handleFirstView: () => stage.setWindow(firstWindow, glideForReader),
    }),
  };
}

function panelOf(
  { placement, shownCount }: OpenCluster,
  { handleSelect, handleMore, handleClose }: Opening,
  { context }: Derived,
  drawing: StageDrawing | null,
): TemplateResult {
  const shown = placement
    .newsEventIds()
    .slice(0, shownCount)
    .map((id) => drawing?.drawnById(id))
    .filter((newsEvent) => newsEvent !== undefined);
  const restCount = Math.max(0, placement.count - shownCount);
  return clusterList({ heading: placement.label.title, newsEvents: shown, restCount }, context, {
    handleSelect,
    handleMore,
    handleClose,
  });
}

/** Brings a moment to the middle of the window. */
function goTo(at: Instant | null | undefined, stage: Stage): void {
  const { window } = stage;
  if (at === null || at === undefined || window === null) return;
  const halfMs = spanMs(window) / 2;
  stage.setWindow({ startAt: at - halfMs, endAt: at + halfMs }, glideForReader);
}
