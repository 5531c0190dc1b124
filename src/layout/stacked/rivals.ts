// Rival times of one news event that are all moments at this scale: marks on one line, tied, with labels outside.
import { sourceCountText } from '../source-count.js';
import { ownClaim, type NewsEvent } from '../../model/news-event.js';
import { rivalClaims } from '../../model/rivals.js';
import type { Instant } from '../../time/instant.js';
import { hasClockTime, type When } from '../../time/when.js';
import {
  besideMark,
  commonOf,
  createPlacement,
  labelWords,
  placeInWindow,
  spokenOf,
  timesOf,
  type UnplacedItem,
  type LayoutContext,
} from './item-base.js';
import { wrappedLabel } from './label.js';
import { dotLabelPx, dotPx } from '../sizes.js';

/**
 * How a news event with rival times is drawn: `rivals` where each of them is a moment or no longer than a dot at this
 * scale, else `versions`; `null` where its times can all be true.
 */
export function rivalFormOf(newsEvent: NewsEvent, msPerPx: number): 'rivals' | 'versions' | null {
  const rivals = newsEvent.hasRivalTimes ? rivalTimes(newsEvent) : [];
  if (rivals.length === 0) return null;
  return [newsEvent.when, ...rivals].every((when) => isDotLike(when, msPerPx)) ? 'rivals' : 'versions';
}

function rivalTimes({ when, claims }: NewsEvent): readonly When[] {
  return rivalClaims(when, claims).flatMap(({ when: claimed }) => claimed ?? []);
}

function isDotLike({ kind, precision, earliest, latest }: When, msPerPx: number): boolean {
  return (kind === 'at' && hasClockTime(precision)) || (latest - earliest) / msPerPx < dotPx;
}

/** One line for all the times. */
export function rivalsItem(newsEvent: NewsEvent, context: LayoutContext): UnplacedItem {
  const { font, messages, msPerPx } = context;
  const room = besideMark(context);
  const claims = rivalClaims(newsEvent.when, newsEvent.claims);
  const ownBy = ownClaim(newsEvent)?.by;
  const ownSources = sourceCountText(newsEvent, messages);
  const note = ownBy ? `${messages.says(ownBy)} · ${ownSources}` : ownSources;
  const label = wrappedLabel({ ...labelWords(newsEvent, context), note }, font, room);
  const first = claims[0];
  const rivalLabel = wrappedLabel(
    {
      times: first?.when ? timesOf(first.when, context) : [],
      title: first?.by ? messages.says(first.by) : '',
      note: claims.length > 1 ? messages.statements(claims.length) : '',
    },
    font,
    room,
  );
  const common = commonOf(newsEvent, 'rivals');
  const instants = claims.map((claim) => claim.when?.earliest ?? common.startAt);
  const earliest = Math.min(common.startAt, ...instants);
  const latest = Math.max(common.startAt, ...instants);
  const isOwnLater = common.startAt > earliest;
  const px = (from: Instant, to: Instant) => (to - from) / msPerPx;
  const [leftLabel, rightLabel] = isOwnLater ? [rivalLabel, label] : [label, rivalLabel];
  const labelFromPx = fromPxUnder(earliest, latest, [leftLabel.widthPx, rightLabel.widthPx], context);
  const widestPx = Math.max(leftLabel.widthPx, rightLabel.widthPx);
  return {
    placement: createPlacement(
      { ...common, startAt: earliest, endAt: latest },
      {
        label,
        spoken: spokenOf([leftLabel, rightLabel], newsEvent, context),
        heightPx:
          labelFromPx === null
            ? Math.max(label.heightPx, rivalLabel.heightPx, dotPx)
            : font.lineHeightPx + label.heightPx + rivalLabel.heightPx,
      },
      {
        rivals: [newsEvent.when.earliest, ...claims.map((claim) => claim.when?.earliest ?? earliest)],
        rivalLabel,
        labelFromPx,
      },
    ),
    reach:
      labelFromPx === null
        ? {
            leftPx: dotLabelPx + leftLabel.widthPx,
            rightPx: px(earliest, latest) + dotLabelPx + rightLabel.widthPx,
          }
        : {
            leftPx: Math.max(dotPx / 2, -labelFromPx),
            rightPx: Math.max(px(earliest, latest) + dotPx, labelFromPx + widestPx),
          },
  };
}

/**
 * Where an edge of the window would cut a label beside the rings: how far from the first ring both stand under them, as near
 * as the window lets them. `null` where they fit, or the rings are not all in the window.
 */
function fromPxUnder(
  earliest: Instant,
  latest: Instant,
  [leftPx, rightPx]: readonly [number, number],
  context: LayoutContext,
): number | null {
  const { fromPx, windowPx } = placeInWindow(earliest, context);
  const toPx = placeInWindow(latest, context).fromPx;
  const isInSight = fromPx >= 0 && toPx <= windowPx;
  if (!isInSight || (leftPx + dotLabelPx <= fromPx && toPx + dotLabelPx + rightPx <= windowPx)) return null;
  return Math.max(0, Math.min(fromPx, windowPx - Math.max(leftPx, rightPx))) - fromPx;
}
