// What only a timeline needs, in one piece that is loaded with the first one (timeline-due.ts).
import { legend } from '../view/legend.js';
import { Opening } from './opening.js';
import { isByParty, stageContentOf } from './stage-content.js';
import { StageDrawing } from './stage-drawing.js';
import { followStageKey } from './stage-keys.js';
import { timelineBody, timelineControls } from './timeline-body.js';

export const parts = {
  Opening,
  StageDrawing,
  followStageKey,
  isByParty,
  legend,
  stageContentOf,
  timelineBody,
  timelineControls,
};
export type TimelineParts = typeof parts;
