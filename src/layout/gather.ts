// Vague events of a lane that are alike → a pill: with a count for a night, day or span, with a title where there is one.
import type { NewsEvent } from '../model/news-event.js';
import type { Crowd } from '../store/crowd.js';
import { shortTime } from '../time/format.js';
import { draftOf, type Draft, type DraftSetting } from './draft.js';
import { lineLabel } from './label.js';
import { pillDraft } from './pill.js';
import type { Label } from './placement.js';

/** The pill of a crowd of kind `alike`. */
export function gathered(crowd: Crowd, setting: DraftSetting): Draft {
  const { first, count } = crowd;
  if (count === 1) return draftOf(first, 'chip', setting);
  const { type, messages } = setting;
  const spans = setting.readings.map((reading) => shortTime(first.when, reading));
  const titles = spans.map((span) => countText(first, span, count, setting));
  const labels = titles.map((title) => lineLabel({ times: [], title }, type, Infinity));
  // As wide as on the widest clock, so that a change of clock moves nothing.
  const label = { ...(labels[0] as Label), widthPx: Math.max(...labels.map(({ widthPx }) => widthPx)) };
  return pillDraft(crowd, 'gathered', label, `${label.title}, ${messages.opensList(count)}`, type);
}

function countText({ when }: NewsEvent, span: string, count: number, { messages }: DraftSetting): string {
  const isDay = when.kind === 'at' && when.precision === 'day';
  return isDay ? messages.hourNotReportedCount(span, count) : messages.spanCount(span, count);
}
