// Rival times of one news event of which some last, or are known only to the day or coarser: a row for each, the event's
// own first, so that no time is drawn finer or shorter than it was stated.
import { ownClaim, type NewsEvent } from '../../model/news-event.js';
import { rivalClaims } from '../../model/rivals.js';
import { hasClockTime, type When } from '../../time/when.js';
import {
  barReachPx,
  commonOf,
  createPlacement,
  labelWords,
  spokenOf,
  timesOf,
  underBar,
  type UnplacedItem,
  type LayoutContext,
} from './item-base.js';
import { extentOf } from '../extent.js';
import { wrappedLabel } from './label.js';
import type { Label, VersionRow } from '../placement.js';
import { barLabelPx, barPx, dotPx, versionGapPx } from '../sizes.js';

/** As many rival times get a row; the others are counted under the last. */
const rowLimit = 3;

/** A row for each version of an event's time. */
export function versionsItem(newsEvent: NewsEvent, context: LayoutContext): UnplacedItem {
  const { font, messages, msPerPx } = context;
  const ownBy = ownClaim(newsEvent)?.by;
  const own = labelled(newsEvent.when, {
    ...labelWords(newsEvent, context),
    note: ownBy ? messages.says(ownBy) : '',
  });
  const claims = rivalClaims(newsEvent.when, newsEvent.claims);
  const others = claims.slice(0, rowLimit).flatMap(({ when, by }, index) => {
    const left = claims.length - rowLimit;
    const note = index === rowLimit - 1 && left > 0 ? messages.statements(left) : '';
    return when === null
      ? []
      : [labelled(when, { times: timesOf(when, context), title: by === '' ? '' : messages.says(by), note })];
  });
  let topPx = 0;
  const versions = [own, ...others].map(({ when, label }): VersionRow => {
    const row = { ...extentOf(when), glyph: glyphOf(when, msPerPx), label, topPx };
    topPx += barLabelPx + label.heightPx + versionGapPx;
    return row;
  });
  const startAt = Math.min(...versions.map((row) => row.startAt));
  const endAt = Math.max(...versions.map((row) => row.endAt));
  return {
    placement: createPlacement(
      {
        ...commonOf(newsEvent, 'versions'),
        startAt,
        endAt,
        isOpenStart: versions.some((row) => row.isOpenStart),
        isOpenEnd: versions.some((row) => row.isOpenEnd),
      },
      {
        label: own.label,
        spoken: spokenOf(
          versions.map(({ label }) => label),
          newsEvent,
          context,
        ),
        heightPx: topPx - versionGapPx,
      },
      { versions },
    ),
    reach: {
      leftPx: barPx,
      rightPx: Math.max(...versions.map((row) => barReachPx(row, row.label, startAt, context))),
    },
  };

  function labelled(when: When, words: Parameters<typeof wrappedLabel>[0]): { when: When; label: Label } {
    return { when, label: wrappedLabel(words, font, underBar(when, context)) };
  }
}

function glyphOf(when: When, msPerPx: number): VersionRow['glyph'] {
  const { kind, precision, earliest, latest } = when;
  if ((latest - earliest) / msPerPx < dotPx) return 'ring';
  if (kind === 'during') return 'bar';
  return kind === 'within' || hasClockTime(precision) ? 'hatch' : 'date';
}
