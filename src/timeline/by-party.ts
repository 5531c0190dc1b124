// News events as each party tells them: a lane for each party, in which its own words, time and figures stand.
import type { Claim, Lane, NewsEvent } from '../model/news-event.js';

/** What the parties say, ready to be drawn as news events are. */
export interface VersionsByParty {
  readonly lanes: readonly Lane[];
  /**
   * One for each claim, in its party's lane, where a named party says anything of the news event. And the news event
   * itself where none does, or where each gives another time than its own. In no order.
   */
  readonly versions: readonly NewsEvent[];
  /** The id of a version → that of its news event. */
  readonly newsEventIds: ReadonlyMap<string, string>;
  /** The id of a news event → those of its versions. */
  readonly versionIds: ReadonlyMap<string, readonly string[]>;
}

/** What lanes are called that are no party's. */
export interface ByPartyWords {
  /** Of parties that say too little for a lane of their own. */
  readonly otherParties: string;
  /** Of what no party is named for. */
  readonly noParty: string;
}

/** As many parties have a lane of their own: those who say most. */
const mostLanes = 6;

/** Whether two parties or more tell of one of the news events: only then is there something to hold side by side. */
export function hasVersions(newsEvents: readonly NewsEvent[]): boolean {
  return newsEvents.some(
    ({ claims }) => claims.length > 1 && new Set(claims.map(({ by }) => by).filter(Boolean)).size > 1,
  );
}

/** Who has a lane: who makes more than one claim; where fewer than two do, whoever makes any. Most claims first. */
export function partiesWithLanes(newsEvents: readonly NewsEvent[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { claims } of newsEvents) {
    for (const { by } of claims) if (by !== '') counts.set(by, (counts.get(by) ?? 0) + 1);
  }
  const all = [...counts].sort(([, a], [, b]) => b - a);
  const several = all.filter(([, count]) => count > 1);
  return (several.length > 1 ? several : all).slice(0, mostLanes).map(([party]) => party);
}

/**
 * The news events by party, with a lane for each of `parties` that is needed, then one for other parties, then one for what
 * no party is named for.
 */
export function versionsByParty(
  newsEvents: readonly NewsEvent[],
  parties: readonly string[],
  words: ByPartyWords,
): VersionsByParty {
  const laneOf = new Map(parties.map((party, index) => [party, `party-${index}`]));
  const versions: NewsEvent[] = [];
  const newsEventIds = new Map<string, string>();
  const versionIds = new Map<string, readonly string[]>();
  for (const newsEvent of newsEvents) {
    const own = versionsOf(newsEvent, laneOf);
    versions.push(...own);
    versionIds.set(
      newsEvent.id,
      own.map(({ id }) => id),
    );
    for (const { id } of own) newsEventIds.set(id, newsEvent.id);
  }
  const used = new Set(versions.map(({ lane }) => lane));
  const lanes = [
    ...[...laneOf].map(([label, id]) => ({ id, label })),
    { id: others, label: words.otherParties },
    { id: noParty, label: words.noParty },
  ];
  return { lanes: lanes.filter(({ id }) => used.has(id)), versions, newsEventIds, versionIds };
}

const others = 'others';
const noParty = 'no-party';

function versionsOf(newsEvent: NewsEvent, laneOf: ReadonlyMap<string, string>): readonly NewsEvent[] {
  const { id, claims, when } = newsEvent;
  const own = { ...newsEvent, id: `0 ${id}`, lane: noParty };
  if (claims.every(({ by }) => by === '')) return [own];
  const told = claims.map((claim, index) => versionOf(newsEvent, claim, index, laneOf));
  const isTimeTold = told.some(
    (version) => version.when.earliest === when.earliest && version.when.latest === when.latest,
  );
  // The parties' times stand beside it, each in its own lane.
  return isTimeTold ? told : [...told, { ...own, hasRivalTimes: false }];
}

/** What one claim says, at its own time where it gives one. */
function versionOf(
  newsEvent: NewsEvent,
  { by, says, when, status, figures, sources }: Claim,
  index: number,
  laneOf: ReadonlyMap<string, string>,
): NewsEvent {
  const lane = by === '' ? noParty : laneOf.get(by);
  const words = says || newsEvent.title;
  return {
    ...newsEvent,
    // Unique as those of news events are: the number ends at the first space.
    id: `${index + 1} ${newsEvent.id}`,
    title: lane === undefined ? `${by}: ${words}` : words,
    shortTitle: null,
    when: when ?? newsEvent.when,
    lane: lane ?? others,
    status: status ?? newsEvent.status,
    hasRivalTimes: false,
    // What is worth standing alone is the event at its own time.
    isKey: newsEvent.isKey && when === null,
    claims: [],
    figures,
    sources,
  };
}
