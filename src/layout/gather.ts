// Vague events of a lane → pills: one with a count for each night, day or span, one with a title where there is one alone.
import type { NewsEvent } from '../model/news-event.js';
import { shortTime } from '../time/format.js';
import { likenessOf, draftOf, type Draft, type DraftSetting } from './draft.js';
import { lineLabel } from './label.js';
import type { Label } from './placement.js';
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
  const spans = setting.readings.map((reading) => shortTime(first.when, reading));
  const titles = spans.map((span) => countText(first, span, group.length, setting));
  const labels = titles.map((title) => lineLabel({ times: [], title }, type, Infinity));
  // As wide as on the widest clock, so that a change of clock moves nothing.
  const label = { ...(labels[0] as Label), widthPx: Math.max(...labels.map(({ widthPx }) => widthPx)) };
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
      versions: [],
      label,
      spoken: `${label.title}, ${messages.opensList(group.length)}`,
      heightPx: pillHeightPx(type),
    },
    reach: { leftPx: 0, rightPx: label.widthPx + pillPaddingPx },
  };
}

function countText({ when }: NewsEvent, span: string, count: number, { messages }: DraftSetting): string {
  const isDay = when.kind === 'at' && when.precision === 'day';
  return isDay ? messages.hourNotReportedCount(span, count) : messages.spanCount(span, count);
}
