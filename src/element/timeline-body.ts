// State of the element → the template of the timeline.
import type { TemplateResult } from 'lit';
import type { NewsEvent } from '../model/news-event.js';
import { groupPanel } from '../view/group-panel.js';
import { stageView } from '../view/stage-view.js';
import type { Derived } from './derive.js';
import type { Scene } from './render.js';

/** The timeline, what lies outside its window, and an opened pill. */
export function timelineBody({ derived, stage, reader }: Scene): TemplateResult {
  const { store, setting } = derived;
  const { group } = reader;
  const { drawing } = stage;
  const panel =
    group === null
      ? null
      : groupPanel(group.placement.label.title, eventsOf(group.placement.newsEventIds(), derived), setting, {
          handleSelect: reader.handleGroupSelect,
          handleClose: reader.closeGroup,
        });
  return stageView(
    {
      ...(drawing?.outside ?? { before: 0, after: 0 }),
      isDrawn: drawing?.isDrawn ?? false,
      due: drawing?.placementsDue ?? [],
      undated: store.all.length - store.dated.length,
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

function eventsOf(ids: readonly string[], { store }: Derived): readonly NewsEvent[] {
  return ids.map((id) => store.byId(id)).filter((newsEvent) => newsEvent !== undefined);
}
