// One news event → how it would look by itself at a scale: its form, extent and words. Not yet where it stands.
import type { NewsEvent } from '../../model/news-event.js';
import { hasNoClockTime } from '../../time/when.js';
import {
  barReachPx,
  besideMark,
  commonOf,
  createPlacement,
  labelWords,
  leastPx,
  placeInWindow,
  roomAfter,
  spokenOf,
  underBar,
  type UnplacedItem,
  type LayoutContext,
} from './item-base.js';
import { lineLabel, wrappedLabel, type LabelWords } from './label.js';
import type { Label, Placement, PlacementKind } from '../placement.js';
import { rivalFormOf, rivalsItem } from './rivals.js';
import {
  barLabelPx,
  barPx,
  dotLabelPx,
  dotPx,
  chipHeightPx,
  chipPaddingPx,
  vaguePx,
  type FontMetrics,
} from '../sizes.js';
import { versionsItem } from './versions.js';

export type { UnplacedItem, LayoutContext };

/** Widest chip for one event's title, in heights of a line. */
const chipLimitLines = 26;
/** Less of a title than this says nothing. */
const titleLeastPx = 60;

/** What a news event looks like at this scale. `vague` ones may be gathered with their like. */
export function formOf(newsEvent: NewsEvent, msPerPx: number): PlacementKind | 'vague' {
  const { when } = newsEvent;
  const rivalForm = rivalFormOf(newsEvent, msPerPx);
  if (rivalForm !== null) return rivalForm;
  if (when.kind === 'during') return 'duration';
  const isVague = hasNoClockTime(when) && (when.latest - when.earliest) / msPerPx > vaguePx;
  if (isVague && !newsEvent.isKey) return 'vague';
  if (when.kind === 'within') return 'within';
  return isVague ? 'chip' : 'moment';
}

/** The placement of one news event in a form, with the room it needs. */
export function createItem(newsEvent: NewsEvent, form: PlacementKind, context: LayoutContext): UnplacedItem {
  if (form === 'rivals') return rivalsItem(newsEvent, context);
  if (form === 'versions') return versionsItem(newsEvent, context);
  if (form === 'chip') return titleChipItem(newsEvent, context);
  const { font, msPerPx } = context;
  const label = wrappedLabel(
    labelWords(newsEvent, context),
    font,
    form === 'moment' ? besideMark(context) : underBar(newsEvent.when, context),
  );
  const common = commonOf(newsEvent, form);
  const spoken = spokenOf([label], newsEvent, context);
  if (form === 'moment') {
    const markPx = Math.max(dotPx, (common.endAt - common.startAt) / msPerPx);
    return momentItem(common, { label, spoken }, markPx, context);
  }
  return {
    placement: createPlacement(common, { label, spoken, heightPx: barLabelPx + label.heightPx }),
    reach: { leftPx: barPx, rightPx: barReachPx(common, label, common.startAt, context) },
  };
}

/** A dot with its label after it or, where the end of the window would cut it, before it; where that has no room, under it. */
function momentItem(
  common: ReturnType<typeof commonOf>,
  words: Pick<Placement, 'label' | 'spoken'>,
  markPx: number,
  context: LayoutContext,
): UnplacedItem {
  const { widthPx, heightPx } = words.label;
  const { fromPx, windowPx } = placeInWindow(common.startAt, context);
  const labelPx = dotLabelPx + widthPx;
  const reachPx = markPx - dotPx + labelPx;
  const isCut = fromPx >= 0 && fromPx <= windowPx && fromPx + reachPx > windowPx && widthPx <= windowPx;
  if (!isCut) {
    return {
      placement: createPlacement(common, { ...words, heightPx: Math.max(dotPx, heightPx) }),
      reach: { leftPx: dotPx / 2, rightPx: reachPx },
    };
  }
  const isBefore = fromPx >= labelPx;
  const labelFromPx = isBefore ? -labelPx : windowPx - widthPx - fromPx;
  const linePx = isBefore ? 0 : context.font.lineHeightPx;
  return {
    placement: createPlacement(
      common,
      { ...words, heightPx: Math.max(dotPx, linePx + heightPx) },
      { labelFromPx },
    ),
    reach: {
      leftPx: Math.max(dotPx / 2, -labelFromPx),
      rightPx: Math.max(markPx - dotPx / 2, labelFromPx + widthPx),
    },
  };
}

function titleChipItem(newsEvent: NewsEvent, context: LayoutContext): UnplacedItem {
  const { font } = context;
  const roomPx = roomAfter(newsEvent.when.earliest, context) - chipPaddingPx;
  const limitPx = Math.min(chipLimitLines * font.lineHeightPx, Math.max(leastPx, roomPx));
  const label = chipLabel(labelWords(newsEvent, context), font, limitPx);
  const common = commonOf(newsEvent, 'chip');
  return {
    placement: createPlacement(common, {
      label,
      spoken: spokenOf([label], newsEvent, context),
      heightPx: chipHeightPx(font),
    }),
    reach: { leftPx: 0, rightPx: label.widthPx + chipPaddingPx },
  };
}

/** A chip too narrow for time and title keeps the title: its time is also said by where it stands, and in the detail. */
function chipLabel(words: LabelWords, font: FontMetrics, limitPx: number): Label {
  const withoutTitle = lineLabel({ ...words, title: '' }, font, Infinity);
  const hasRoom = limitPx - withoutTitle.widthPx >= titleLeastPx || font.measure(words.title) < titleLeastPx;
  return lineLabel(hasRoom ? words : { ...words, times: [] }, font, limitPx);
}
