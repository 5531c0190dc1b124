// News events as each party and each report tells them: a lane for each, in which its own words, time and figures stand.
import { reportsOf, type Claim, type Lane, type NewsEvent } from '../model/news-event.js';

/** What the parties say, ready to be drawn as news events are. */
export interface VersionsByParty {
  readonly lanes: readonly Lane[];
  /**
   * One for each claim, in its party's or its report's lane, where either says anything of the news event. And the news event
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
  /** Of reports likewise. */
  readonly otherReports: string;
  /** Of what nobody is named for. */
  readonly noParty: string;
  /** What a report is called, by its id: as no party could be. */
  readonly reportName: (sourceId: string) => string;
}

/** Who has a lane. A report is no party: what it says itself stands apart. */
export interface Speakers {
  readonly parties: readonly string[];
  /** Ids of sources. */
  readonly reports: readonly string[];
}

/** As many parties and reports have a lane of their own: those who say most. */
const mostParties = 6;
const mostReports = 3;

/** Whether two parties, or a party and a report, tell of one of the news events: only then is there something to hold side by side. */
export function hasVersions(newsEvents: readonly NewsEvent[]): boolean {
  return newsEvents.some(({ claims }) => {
    if (claims.length < 2) return false;
    const parties = new Set(claims.map(({ by }) => by).filter(Boolean));
    return parties.size > 1 || (parties.size === 1 && claims.some((claim) => reportsOf(claim).length > 0));
  });
}

/** Who has a lane: who makes more than one claim; where fewer than two do, whoever makes any. Most claims first. */
export function speakersWithLanes(newsEvents: readonly NewsEvent[]): Speakers {
  const parties = new Map<string, number>();
  const reports = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const claim of newsEvents.flatMap(({ claims }) => claims)) {
    if (claim.by !== '') count(parties, claim.by);
    for (const id of reportsOf(claim)) count(reports, id);
  }
  return { parties: mostFrequent(parties, mostParties), reports: mostFrequent(reports, mostReports) };
}

function mostFrequent(counts: ReadonlyMap<string, number>, most: number): readonly string[] {
  const all = [...counts].sort(([, a], [, b]) => b - a);
  const several = all.filter(([, count]) => count > 1);
  return (several.length > 1 ? several : all).slice(0, most).map(([name]) => name);
}

/**
 * The news events by who tells of them, with a lane for each of `parties` that is needed, then one for other parties, the same
 * for reports, and one for what nobody is named for.
 */
export function versionsByParty(
  newsEvents: readonly NewsEvent[],
  { parties, reports }: Speakers,
  words: ByPartyWords,
): VersionsByParty {
  const laneOf: LanesOf = {
    parties: new Map(parties.map((party, index) => [party, `party-${index}`])),
    reports: new Map(reports.map((id, index) => [id, `report-${index}`])),
    nameOf: words.reportName,
  };
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
    ...[...laneOf.parties].map(([label, id]) => ({ id, label })),
    { id: otherParties, label: words.otherParties },
    ...[...laneOf.reports].map(([sourceId, id]) => ({ id, label: words.reportName(sourceId) })),
    { id: otherReports, label: words.otherReports },
    { id: noParty, label: words.noParty },
  ];
  return { lanes: lanes.filter(({ id }) => used.has(id)), versions, newsEventIds, versionIds };
}

interface LanesOf {
  readonly parties: ReadonlyMap<string, string>;
  readonly reports: ReadonlyMap<string, string>;
  readonly nameOf: (sourceId: string) => string;
}

const otherParties = 'others';
const otherReports = 'other-reports';
const noParty = 'no-party';

function versionsOf(newsEvent: NewsEvent, laneOf: LanesOf): readonly NewsEvent[] {
  const { id, claims, when } = newsEvent;
  const own = { ...newsEvent, id: `0 ${id}`, lane: noParty };
  const tellers = claims.flatMap((claim) => tellersOf(claim, laneOf).map((teller) => ({ claim, ...teller })));
  if (tellers.every(({ lane }) => lane === noParty)) return [own];
  const told = tellers.map((teller, index) => versionOf(newsEvent, teller, index));
  const isTimeTold = told.some(
    (version) => version.when.earliest === when.earliest && version.when.latest === when.latest,
  );
  // The parties' times stand beside it, each in its own lane.
  return isTimeTold ? told : [...told, { ...own, hasRivalTimes: false }];
}

/** Where a claim stands, and who says it where the lane does not: a claim of several reports stands in the lane of each. */
interface Teller {
  readonly lane: string;
  readonly name: string;
}

function tellersOf(claim: Claim, { parties, reports, nameOf }: LanesOf): readonly Teller[] {
  const { by } = claim;
  if (by !== '') {
    const lane = parties.get(by);
    return [lane === undefined ? { lane: otherParties, name: by } : { lane, name: '' }];
  }
  const ids = reportsOf(claim);
  const others = ids.filter((id) => !reports.has(id));
  const tellers = ids
    .flatMap((id) => ({ lane: reports.get(id) ?? '', name: '' }))
    .filter(({ lane }) => lane !== '');
  if (others.length > 0) tellers.push({ lane: otherReports, name: others.map(nameOf).join(' ') });
  return tellers.length > 0 ? tellers : [{ lane: noParty, name: '' }];
}

/** What one claim says, at its own time where it gives one. A claim is as well established as it says itself. */
function versionOf(
  newsEvent: NewsEvent,
  { claim: { says, when, status, figures, sources }, lane, name }: Teller & { readonly claim: Claim },
  index: number,
): NewsEvent {
  const words = says || newsEvent.title;
  return {
    ...newsEvent,
    // Unique as those of news events are: the number ends at the first space.
    id: `${index + 1} ${newsEvent.id}`,
    title: name === '' ? words : `${name}: ${words}`,
    shortTitle: null,
    when: when ?? newsEvent.when,
    lane,
    status: status ?? 'reported',
    hasRivalTimes: false,
    // What is worth standing alone is the event at its own time.
    isKey: newsEvent.isKey && when === null,
    claims: [],
    figures,
    sources,
  };
}
