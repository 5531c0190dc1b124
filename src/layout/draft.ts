// One news event → how it would look by itself at a scale: its form, extent and words. Not yet where it stands.
import type { Messages } from '../messages.js';
import { ownClaim, type Claim, type NewsEvent } from '../model/news-event.js';
import { shortDate, shortTime, timeInWords, type Reading } from '../time/format.js';
import { dayMs, spanMs, type Instant, type Span } from '../time/instant.js';
import { nightOf } from '../time/night.js';
import { canBothHold, hasClockTime, type When } from '../time/when.js';
import { lineLabel, oneLinePx, oneLineUnderBarPx, wrappedLabel, type LabelWords } from './label.js';
import type { Label, Placement, PlacementKind, Reach, RivalMark } from './placement.js';
import {
  barLabelPx,
  barPx,
  dotLabelPx,
  dotPx,
  pillHeightPx,
  pillPaddingPx,
  vaguePx,
  type TypeSetting,
} from './sizes.js';

/** A placement without its place down the lane, and how far it reaches across. */
export interface Draft {
  readonly placement: Omit<Placement, 'topPx'>;
  readonly reach: Reach;
}

/** The scale and words that drafts are made for. */
export interface DraftSetting {
  /** What the reader sees. */
  readonly window: Span;
  readonly msPerPx: number;
  readonly type: TypeSetting;
  /** The chosen clock first, then the others on offer. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly messages: Messages;
}

/** Widest pill for one event's title, in heights of a line. */
const pillLimitLines = 26;
/** Narrowest that the edge of the window makes a label. */
const leastPx = 120;
/** Less of a title than this says nothing. */
const titleLeastPx = 60;
/** Nobody reads more of a title beside a mark; the whole stands in list and detail. */
const titleLimit = 300;
/** Where a day is narrower than this, clock times give way to dates. */
const dayWithHoursPx = 90;
/** In a longer window a date needs its year. */
const yearlessMs = 300 * dayMs;

/** What a news event looks like at this scale. `vague` ones may be gathered with their like. */
export function formOf(newsEvent: NewsEvent, msPerPx: number): PlacementKind | 'vague' {
  const { when } = newsEvent;
  if (rivalClaims(newsEvent).length > 0) return 'rivals';
  if (when.kind === 'during') return 'duration';
  const isWide = (when.latest - when.earliest) / msPerPx > vaguePx;
  const isVague = when.kind === 'within' || !hasClockTime(when.precision) || isFloating(when);
  if (isVague && isWide && !newsEvent.isKey) return 'vague';
  if (when.kind === 'within') return 'within';
  return isVague && isWide ? 'chip' : 'moment';
}

/** The placement of one news event in a form, with the room it needs. */
export function draftOf(newsEvent: NewsEvent, form: PlacementKind, setting: DraftSetting): Draft {
  if (form === 'rivals') return rivalsDraft(newsEvent, setting);
  if (form === 'chip') return chipDraft(newsEvent, setting);
  const { type, msPerPx } = setting;
  const label = wrappedLabel(
    labelWords(newsEvent, setting),
    type,
    form === 'moment'
      ? oneLinePx
      : Math.min(oneLineUnderBarPx, Math.max(leastPx, roomAfter(newsEvent.when.earliest, setting))),
  );
  const common = commonOf(newsEvent, form);
  const spoken = spokenOf([label], newsEvent, setting);
  const barWidthPx = (common.endAt - common.startAt) / msPerPx;
  if (form === 'moment') {
    const markPx = Math.max(dotPx, barWidthPx);
    return {
      placement: { ...common, label, spoken, heightPx: Math.max(dotPx, label.heightPx) },
      reach: { leftPx: dotPx / 2, rightPx: markPx - dotPx + dotLabelPx + label.widthPx },
    };
  }
  return {
    placement: { ...common, label, spoken, heightPx: barLabelPx + label.heightPx },
    reach: { leftPx: barPx, rightPx: Math.max(barWidthPx, label.widthPx) },
  };
}

/** Claims that give a clock time which rules out the news event's own. */
export function rivalClaims({ when, claims, hasRivalTimes }: NewsEvent): readonly Claim[] {
  if (!hasRivalTimes || when.kind !== 'at' || !hasClockTime(when.precision)) return [];
  return claims.filter(
    ({ when: claimed }) =>
      claimed?.kind === 'at' && hasClockTime(claimed.precision) && !canBothHold(claimed, when),
  );
}

/**
 * A placement of one news event for a screen reader: the words that are drawn, so that speech input finds it by them, then
 * the whole of its time and the number of its sources.
 */
function spokenOf(
  labels: readonly Label[],
  { when, sources }: NewsEvent,
  { messages, readings }: DraftSetting,
): string {
  const drawn = labels.flatMap(({ time, title, flag, note }) => [time, title, flag, note]);
  return [
    drawn.filter((words) => words !== '').join(' '),
    timeInWords(when, readings[0], 'with-date'),
    sources.length === 0 ? messages.unsourced : messages.sourceCount(sources.length),
  ].join(', ');
}

function commonOf(newsEvent: NewsEvent, kind: PlacementKind) {
  const { id, when, lane, status } = newsEvent;
  return {
    id: `e:${id}`,
    kind,
    laneId: lane,
    newsEventIds: [id],
    startAt: when.earliest,
    endAt: when.kind === 'at' ? when.latest + 1 : when.latest,
    isOpenStart: when.start === null,
    isOpenEnd: when.end === null && when.kind !== 'at',
    isSoft: when.qualifier !== null || when.kind === 'within',
    status,
    rivals: [] as readonly RivalMark[],
    rivalLabel: null,
  } as const;
}

function chipDraft(newsEvent: NewsEvent, setting: DraftSetting): Draft {
  const { type } = setting;
  const roomPx = roomAfter(newsEvent.when.earliest, setting) - pillPaddingPx;
  const limitPx = Math.min(pillLimitLines * type.lineHeightPx, Math.max(leastPx, roomPx));
  const label = pillLabel(labelWords(newsEvent, setting), type, limitPx);
  const common = commonOf(newsEvent, 'chip');
  return {
    placement: {
      ...common,
      label,
      spoken: spokenOf([label], newsEvent, setting),
      heightPx: pillHeightPx(type),
    },
    reach: { leftPx: 0, rightPx: label.widthPx + pillPaddingPx },
  };
}

/** A pill too narrow for time and title keeps the title: its time is also said by where it stands, and in the detail. */
function pillLabel(words: LabelWords, type: TypeSetting, limitPx: number): Label {
  const withoutTitle = lineLabel({ ...words, title: '' }, type, Infinity);
  const hasRoom = limitPx - withoutTitle.widthPx >= titleLeastPx || type.measure(words.title) < titleLeastPx;
  return lineLabel(hasRoom ? words : { ...words, times: [] }, type, limitPx);
}

function rivalsDraft(newsEvent: NewsEvent, setting: DraftSetting): Draft {
  const { type, messages, msPerPx } = setting;
  const claims = rivalClaims(newsEvent);
  const ownBy = ownClaim(newsEvent)?.by;
  const ownSources =
    newsEvent.sources.length === 0 ? messages.unsourced : messages.sourceCount(newsEvent.sources.length);
  const label = wrappedLabel(
    {
      ...labelWords(newsEvent, setting),
      note: [ownBy && messages.says(ownBy), ownSources].filter(Boolean).join(' · '),
    },
    type,
  );
  const first = claims[0];
  const rivalLabel = wrappedLabel(
    {
      times: first?.when ? timesOf(first.when, setting) : [],
      title: first ? messages.says(first.by) : '',
      note: claims.length > 1 ? messages.statements(claims.length) : '',
    },
    type,
  );
  const common = commonOf(newsEvent, 'rivals');
  const instants = claims.map((claim) => claim.when?.earliest ?? common.startAt);
  const earliest = Math.min(common.startAt, ...instants);
  const latest = Math.max(common.startAt, ...instants);
  const isOwnLater = common.startAt > earliest;
  const px = (from: Instant, to: Instant) => (to - from) / msPerPx;
  const [leftLabel, rightLabel] = isOwnLater ? [rivalLabel, label] : [label, rivalLabel];
  return {
    placement: {
      ...common,
      endAt: latest,
      startAt: earliest,
      rivals: [
        { at: newsEvent.when.earliest, by: ownBy ?? '' },
        ...claims.map((claim) => ({ at: claim.when?.earliest ?? earliest, by: claim.by })),
      ],
      label,
      rivalLabel,
      spoken: spokenOf([leftLabel, rightLabel], newsEvent, setting),
      heightPx: Math.max(label.heightPx, rivalLabel.heightPx, dotPx),
    },
    reach: {
      leftPx: dotLabelPx + leftLabel.widthPx,
      rightPx: px(earliest, latest) + dotLabelPx + rightLabel.widthPx,
    },
  };
}

function labelWords({ when, title, status }: NewsEvent, setting: DraftSetting): LabelWords {
  const shown = title.length > titleLimit ? `${title.slice(0, titleLimit)}…` : title;
  const flag = status === 'reported' ? '' : setting.messages.status[status];
  return { times: timesOf(when, setting), title: shown, flag };
}

/** The time on each clock, the chosen one first: hours where days are wide enough to have hours, else dates. */
function timesOf(when: When, { readings, msPerPx, window }: DraftSetting): readonly string[] {
  const hasHours = dayMs / msPerPx >= dayWithHoursPx;
  const withYear = spanMs(window) > yearlessMs;
  return readings.map((reading) =>
    hasHours ? shortTime(when, reading) : shortDate(when, reading, withYear),
  );
}

/** From an instant, or the window's start where that is later, to the window's end, in pixels. */
function roomAfter(at: Instant, { window, msPerPx }: DraftSetting): number {
  return (window.endAt - Math.max(at, window.startAt)) / msPerPx;
}

function isFloating({ start, end }: When): boolean {
  return (start ?? end)?.isFloating === true;
}

/** What gathers vague events with their like: the same night, the same written date, or the same bounds. */
export function likenessOf({ when }: NewsEvent): string {
  const midnight = nightOf(when);
  if (midnight !== null) return `night ${midnight}`;
  const { kind, start, precision } = when;
  if (kind === 'at' && start !== null) {
    const { year, month, day } = start.fields;
    return `${precision} ${year}-${month ?? ''}-${day ?? ''}`;
  }
  return `${when.earliest}/${when.latest}`;
}
