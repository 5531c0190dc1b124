// Vague events of a lane → pills: one with a count for each night, day or span, one with a title where there is one alone.
import type { NewsEvent } from '../model/news-event.js';
import { fieldsText, shortTime } from '../time/format.js';
import { likenessOf, draftOf, type Draft, type DraftSetting } from './draft.js';
import { lineLabel } from './label.js';
import { pillHeightPx, pillPaddingPx } from './sizes.js';

/** Pills for the vague events of one lane, in order of time. */
export function gather(vague: readonly NewsEvent[], setting: DraftSetting): readonly Draft[] {
  const groups = new Map<string, NewsEvent[]>();
  for (const newsEvent of vague) {
    const likeness = likenessOf(newsEvent);
    const group = groups.get(likeness);
    if (group) group.push(newsEvent);
    else groups.set(likeness, [newsEvent]);
  }
  return [...groups].map(([likeness, group]) => {
    const [only] = group;
    return group.length === 1 && only ? draftOf(only, 'chip', setting) : gathered(likeness, group, setting);
  });
}

function gathered(likeness: string, group: readonly NewsEvent[], setting: DraftSetting): Draft {
  const { type, messages } = setting;
  const first = group[0] as NewsEvent;
  const label = lineLabel({ times: [], title: countText(first, group.length, setting) }, type, Infinity);
  const startAt = Math.min(...group.map(({ when }) => when.earliest));
  const endAt = Math.max(...group.map(({ when }) => when.latest));
  return {
    placement: {
      id: `g:${first.lane}:${likeness}`,
      kind: 'gathered',
      laneId: first.lane,
      newsEventIds: group.map(({ id }) => id),
      startAt,
      endAt,
      isOpenStart: false,
      isOpenEnd: false,
      isSoft: true,
      status: 'reported',
      rivals: [],
      rivalLabel: null,
      label,
      spoken: messages.clusterSpoken(group.length, spanText(first, setting)),
      heightPx: pillHeightPx(type),
    },
    reach: { leftPx: 0, rightPx: label.widthPx + pillPaddingPx },
  };
}

function countText(first: NewsEvent, count: number, setting: DraftSetting): string {
  const { messages } = setting;
  const { when } = first;
  if (when.kind === 'at' && when.precision === 'day') {
    return messages.hourNotReportedCount(spanText(first, setting), count);
  }
  return messages.spanCount(spanText(first, setting), count);
}

function spanText({ when }: NewsEvent, { readings }: DraftSetting): string {
  const [reading] = readings;
  if (when.kind === 'at' && when.precision === 'day' && when.start) {
    return fieldsText(when.start.fields, reading.lang, { day: 'numeric', month: 'long' });
  }
  return shortTime(when, reading);
}
