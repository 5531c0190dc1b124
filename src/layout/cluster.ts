// Too many moments for their lane → pills with a count, in bins whose length is a power of two milliseconds: the same
// events share a bin however the window is moved, so that panning changes no cluster.
import type { NewsEvent } from '../model/news-event.js';
import { dateText } from '../time/format.js';
import { draftOf, formOf, type Draft, type DraftSetting } from './draft.js';
import { lineLabel } from './label.js';
import type { PlacementKind } from './placement.js';
import { pillHeightPx, pillPaddingPx } from './sizes.js';

/**
 * Drafts for the timed events of one lane: each by itself where `binPx` is 0, else those that share a bin of at least
 * `binPx` as one cluster. Key events always stand by themselves.
 */
export function clustered(
  timed: readonly NewsEvent[],
  binPx: number,
  setting: DraftSetting,
): readonly Draft[] {
  const { msPerPx } = setting;
  const alone = (newsEvent: NewsEvent) => {
    const form = formOf(newsEvent, msPerPx);
    return draftOf(newsEvent, form === 'vague' ? 'chip' : (form satisfies PlacementKind), setting);
  };
  if (binPx === 0) return timed.map(alone);
  const binMs = 2 ** Math.ceil(Math.log2(binPx * msPerPx));
  const bins = new Map<number, NewsEvent[]>();
  const drafts: Draft[] = [];
  for (const newsEvent of timed) {
    if (newsEvent.isKey) {
      drafts.push(alone(newsEvent));
      continue;
    }
    const bin = Math.floor(newsEvent.when.earliest / binMs);
    const members = bins.get(bin);
    if (members) members.push(newsEvent);
    else bins.set(bin, [newsEvent]);
  }
  for (const [bin, members] of bins) {
    const [only] = members;
    drafts.push(members.length === 1 && only ? alone(only) : clusterDraft(bin, binMs, members, setting));
  }
  return drafts;
}

function clusterDraft(
  bin: number,
  binMs: number,
  members: readonly NewsEvent[],
  setting: DraftSetting,
): Draft {
  const { messages, type, readings, msPerPx } = setting;
  const first = members[0] as NewsEvent;
  const label = lineLabel({ times: [], title: messages.eventCount(members.length) }, type, Infinity);
  const startAt = Math.min(...members.map(({ when }) => when.earliest));
  const endAt = Math.max(...members.map(({ when }) => when.earliest));
  const pillPx = label.widthPx + pillPaddingPx;
  const overhangPx = Math.max(0, (pillPx - (endAt - startAt) / msPerPx) / 2);
  return {
    placement: {
      id: `c:${first.lane}:${binMs}:${bin}`,
      kind: 'cluster',
      laneId: first.lane,
      newsEventIds: members.map(({ id }) => id),
      startAt,
      endAt,
      isOpenStart: false,
      isOpenEnd: false,
      isSoft: false,
      status: 'reported',
      rivals: [],
      rivalLabel: null,
      versions: [],
      label,
      spoken: [
        label.title,
        messages.time.fromTo(dateText(startAt, readings[0]), dateText(endAt, readings[0])),
        messages.opensList(members.length),
      ].join(', '),
      heightPx: pillHeightPx(type),
    },
    reach: { leftPx: overhangPx, rightPx: pillPx - overhangPx },
  };
}
