// What only a timeline needs, in one piece that is loaded with the first one (timeline-due.ts).
import { legend } from './legend.js';
import { Opening } from './cluster-popover.js';
import { isByParty, timelineInputOf } from './timeline-input.js';
import { StageDrawing } from './timeline-controller.js';
import { handleTimelineKey } from './timeline-keys.js';
import { timelineBody, timelineControls } from './timeline-body.js';

export const parts = {
  Opening,
  StageDrawing,
  handleTimelineKey,
  isByParty,
  legend,
  timelineInputOf,
  timelineBody,
  timelineControls,
};
export type TimelineParts = typeof parts;
