// State of the element → the template of the timeline.
import { nothing, type TemplateResult } from 'lit';
import { groupPanel } from '../view/group-panel.js';
import { laneSwitch } from '../view/lane-switch.js';
import { stageView } from '../view/stage-view.js';
import type { TimelineControls } from '../view/toolbar.js';
import { zoomButtons } from '../view/zoom-buttons.js';
import type { Derived } from './derive.js';
import { windowOver } from './first-window.js';
import type { OpenGroup, Reader } from './reader.js';
import type { Scene } from './render.js';
import { tellsVersions } from './stage-content.js';
import type { StageDrawing } from './stage-drawing.js';
import { glideForReader } from './stage.js';

/** The timeline, what lies outside its window, and an opened pill. */
export function timelineBody({ derived, stage, reader }: Scene): TemplateResult {
  const { store, setting } = derived;
  const { group } = reader;
  const { drawing } = stage;
  return stageView(
    {
      ...(drawing?.outside ?? { before: 0, after: 0 }),
      isDrawn: drawing?.isDrawn ?? false,
      due: drawing?.placementsDue ?? [],
      undated: store.all.length - store.dated.length,
      group: group === null ? null : { panel: panelOf(group, derived, drawing, reader), place: group.place },
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

/** What the toolbar has for a timeline alone: the choice of lanes, where parties tell of the same event, and the zoom. */
export function timelineControls({ derived, lanesBy, groupName, stage, reader }: Scene): TimelineControls {
  const { whole, store, firstWindow, setting } = derived;
  const { messages } = setting;
  return {
    lanes: tellsVersions(whole) ? laneSwitch({ lanesBy, groupName }, messages, reader.handleLanes) : nothing,
    zoom: zoomButtons(messages, {
      handleZoom: reader.handleZoom,
      handleFit: () => stage.setWindow(windowOver(store.extent, Date.now()), glideForReader),
      handleFirstView: () => stage.setWindow(firstWindow, glideForReader),
    }),
  };
}

function panelOf(
  { placement, shownCount }: OpenGroup,
  { setting }: Derived,
  drawing: StageDrawing | null,
  reader: Reader,
): TemplateResult {
  const shown = placement
    .newsEventIds()
    .slice(0, shownCount)
    .map((id) => drawing?.drawnById(id))
    .filter((newsEvent) => newsEvent !== undefined);
  const restCount = Math.max(0, placement.count - shownCount);
  return groupPanel({ heading: placement.label.title, newsEvents: shown, restCount }, setting, {
    handleSelect: reader.handleGroupSelect,
    handleMore: reader.handleGroupMore,
    handleClose: reader.closeGroup,
  });
}
