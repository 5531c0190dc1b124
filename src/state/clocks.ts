// Which clocks a document needs: those that read at least one of its times differently.
import type { CheckedDocument, NewsEvent } from '../model/news-event.js';
import { chosenClock, clocksFrom, defaultZones, offeredFromText, type Clock } from '../time/clock.js';
import type { Instant } from '../time/instant.js';
import { hasClockTime, type TimePoint } from '../time/when.js';
import { offsetMs } from '../time/zone.js';
import type { AppState, LoadedDocument } from './app-state.js';

/** The clocks of a state. */
export interface OfferedClocks {
  /** Each reads some time of the document differently from the others. Empty where the document has no hours to read. */
  readonly clocks: readonly Clock[];
  /** The chosen one, which is added where it is not on offer. */
  readonly clock: Clock;
  /** False where the page asks for a zone that does not exist. */
  readonly isKnown: boolean;
}

const utcClock: Clock = { id: 'UTC', zone: 'UTC', name: 'GMT' };

/** What the clocks depend on. */
type Asked = Pick<AppState, 'zone' | 'zones' | 'messages'> & {
  readonly loaded: Pick<LoadedDocument, 'document'> | null;
};

/** The clocks on offer and the chosen one. */
export function clocksOf({ zone, zones, loaded, messages }: Asked): OfferedClocks {
  const document = loaded?.document ?? null;
  const documentZone = document?.zone ?? null;
  const fromPage = offeredFromText(zones);
  const fromDocument = document?.zones ?? [];
  const asked = fromPage.length > 0 ? fromPage : fromDocument.length > 0 ? fromDocument : defaultZones;
  const some = clocksFrom(asked, documentZone, messages);
  const offered = some.length > 0 ? some : clocksFrom(defaultZones, documentZone, messages);
  const chosen = chosenClock(zone, offered, documentZone, messages);
  const clock = chosen ?? chosenClock('', offered, documentZone, messages) ?? utcClock;
  const clocks = offered.includes(clock) ? offered : [...offered, clock];
  return {
    clocks: document === null ? clocks : withoutTwins(clocks, clock, document),
    clock,
    isKnown: chosen !== null,
  };
}

/** Of clocks that read every time of a document alike: the chosen one, else that of the place, else the first. */
function withoutTwins(
  clocks: readonly Clock[],
  chosen: Clock,
  { newsEvents }: CheckedDocument,
): readonly Clock[] {
  if (!newsEvents.some((newsEvent) => pointsRead(newsEvent).length > 0)) return [];
  const rankOf = (clock: Clock) =>
    clock === chosen ? -2 : clock.id === 'local' ? -1 : clocks.indexOf(clock);
  return clocks.filter(
    (clock) =>
      !clocks.some(
        (other) => rankOf(other) < rankOf(clock) && isReadAlike(clock.zone, other.zone, newsEvents),
      ),
  );
}

/** Most pairs of zones differ at the first instant. */
function isReadAlike(zone: string, other: string, newsEvents: readonly NewsEvent[]): boolean {
  const isAlike = (at: Instant) => offsetMs(at, zone) === offsetMs(at, other);
  return (
    zone === other ||
    newsEvents.every((newsEvent) =>
      pointsRead(newsEvent).every(({ earliest, latest }) => isAlike(earliest) && isAlike(latest)),
    )
  );
}

/** What a clock puts into hours. Dates, and times of which no zone is stated, are the same on every clock. */
function pointsRead({ when, claims }: NewsEvent): readonly TimePoint[] {
  return [when, ...claims.map((claim) => claim.when)]
    .flatMap((each) => [each?.start, each?.end])
    .filter((point): point is TimePoint => !!point && hasClockTime(point.precision) && !point.isFloating);
}
