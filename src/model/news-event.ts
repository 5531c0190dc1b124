// The shapes that every later stage trusts. Readonly throughout; made only by read/.
import type { OfferedZone } from '../time/clock.js';
import type { Span } from '../time/instant.js';
import { hasClockTime, type When } from '../time/when.js';

export type { OfferedZone };

/** How well an event or claim is established, in the author's judgement. */
export const statuses = ['reported', 'corroborated', 'verified', 'disputed', 'denied', 'retracted'] as const;
export type Status = (typeof statuses)[number];

/** A published document that a news event, claim or figure rests on. */
export interface Source {
  readonly id: string;
  /** What to call it: its title, else the author's label, else its publisher, else its id. Never empty. */
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Only http and https addresses get this far. */
  readonly url: string | null;
  readonly archiveUrl: string | null;
  /** As written: a date or time text. */
  readonly published: string | null;
  /** The same as a time; `null` where the text is none. */
  readonly publishedWhen: When | null;
  readonly accessed: string | null;
  readonly accessedWhen: When | null;
  readonly lang: string | null;
}

/** Where it happened. Coordinates are degrees, WGS 84. */
export interface Place {
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** What one party says about a news event. */
export interface Claim {
  /** The party; empty where the claim is its reports' own (`reportsOf`). */
  readonly by: string;
  readonly says: string;
  /** The editor's words about the claim: never the party's. */
  readonly note: string | null;
  /** The party's own time, or `null` where the claim does not differ from the news event's. */
  readonly when: When | null;
  readonly status: Status | null;
  readonly figures: readonly Figure[];
  /** Ids of sources in the document. */
  readonly sources: readonly string[];
}

/** A number somebody states. All three numbers `null` means that no number was given, which is not zero. */
export interface Figure {
  readonly kind: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly by: string | null;
  /** The source's own wording. */
  readonly stated: string | null;
  readonly sources: readonly string[];
}

export interface Media {
  readonly url: string;
  /** What it shows, for readers who cannot see it. */
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** What a reader may not want to see; empty where the author only says that it is so. `null`: nothing of the kind. */
  readonly sensitive: string | null;
  readonly archiveUrl: string | null;
  /** A media type or its beginning, such as `image`, where the address does not tell. */
  readonly type: string | null;
  /** In pixels. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A correction: when it was made, as written, and what changed. */
export interface Revision {
  readonly at: string | null;
  /** The same as a time; `null` where the text is none. */
  readonly when: When | null;
  readonly note: string;
}

/** A checked record. */
export interface NewsEvent {
  /** Unique in the document. */
  readonly id: string;
  readonly title: string;
  /** What the timeline draws where there is little room; `null`: the title. */
  readonly shortTitle: string | null;
  readonly summary: string | null;
  readonly when: When;
  /** Id of a lane in the document. */
  readonly lane: string;
  readonly place: Place | null;
  readonly actors: readonly string[];
  readonly tags: readonly string[];
  /** `disputed` also where claims' times cannot all be true, whatever the author wrote. */
  readonly status: Status;
  /** True where the event's time and its claims' times cannot all be true. */
  readonly hasRivalTimes: boolean;
  /** True where the editor wants it shown by itself, never gathered into a count. */
  readonly isKey: boolean;
  /** The known order among events of the same lane and span, or `null`. */
  readonly sequence: number | null;
  /** Place among events of the same span: the position in the document, unless `sequence` says otherwise. */
  readonly order: number;
  /** Ids of sources in the document. Empty: unsourced. */
  readonly sources: readonly string[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly media: readonly Media[];
  readonly revisions: readonly Revision[];
  /** The record as the author wrote it, unknown fields included. */
  readonly record: unknown;
  /** Position of the record in the document, from 0. */
  readonly recordIndex: number;
}

export interface Lane {
  readonly id: string;
  readonly label: string;
}

/** A whole document, checked. */
export interface CheckedDocument {
  readonly title: string | null;
  readonly description: string | null;
  readonly lang: string | null;
  /** How times without an offset are read, and what "local" means; `null` where the document does not say. */
  readonly zone: string | null;
  /** Empty where the document does not say. */
  readonly zones: readonly OfferedZone[];
  /** What to show first; `null`: everything. */
  readonly window: Span | null;
  /** In drawing order. Never empty when there are news events. */
  readonly lanes: readonly Lane[];
  readonly sources: ReadonlyMap<string, Source>;
  /** In order of time: `inOrderOfTime`. */
  readonly newsEvents: readonly NewsEvent[];
}

/**
 * The claim that speaks for the news event's own time: it gives none itself and rests on the very same sources. `null`
 * where no party can be named for it.
 */
export function ownClaim({ claims, sources }: NewsEvent): Claim | null {
  const restsOnAll = (claim: Claim) =>
    claim.sources.length === sources.length && sources.every((id) => claim.sources.includes(id));
  return claims.find((claim) => claim.when === null && claim.by !== '' && restsOnAll(claim)) ?? null;
}

/**
 * Order of time: earliest first; at the same instant what begins then, then what may have happened from then on, then
 * what is known only to the day or coarser; then latest, and the place among events of the same span.
 */
export function inOrderOfTime(a: NewsEvent, b: NewsEvent): number {
  return (
    compare(a.when.earliest, b.when.earliest) ||
    compare(vagueness(a.when), vagueness(b.when)) ||
    compare(a.when.latest, b.when.latest) ||
    a.order - b.order
  );
}

/** A new list in order of time. A list that is in order already costs one look at each. */
export function sortedByTime(newsEvents: readonly NewsEvent[]): NewsEvent[] {
  // Two numbers of a typed array are compared in a fraction of what two events take, and rarely are they the same.
  const starts = new Float64Array(newsEvents.length);
  const order = new Uint32Array(newsEvents.length);
  newsEvents.forEach(({ when }, index) => {
    starts[index] = when.earliest;
    order[index] = index;
  });
  const compareAt = (a: number, b: number) =>
    (starts[a] as number) - (starts[b] as number) ||
    inOrderOfTime(newsEvents[a] as NewsEvent, newsEvents[b] as NewsEvent);
  const isOutOfOrder = (index: number) => index > 0 && compareAt(index - 1, index) > 0;
  if (order.some(isOutOfOrder)) order.sort(compareAt);
  return Array.from(order, (index) => newsEvents[index] as NewsEvent);
}

function vagueness({ kind, precision }: When): number {
  if (!hasClockTime(precision)) return 2;
  return kind === 'within' ? 1 : 0;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Ids of the reports that make a claim themselves: of one that names no party, those that it rests on. */
export function reportsOf({ by, sources }: Claim): readonly string[] {
  return by === '' ? sources : [];
}

/** False for documents without lanes: their one lane has no name. */
export function hasLaneNames(lanes: readonly Lane[]): boolean {
  return lanes.some(({ label }) => label !== '');
}

/** Ids of all sources that the event, its claims or its figures cite. Each once. */
export function citedSourceIds({ sources, claims, figures }: NewsEvent): readonly string[] {
  const resting = [...claims, ...claims.flatMap((claim) => claim.figures), ...figures];
  return [...new Set([...sources, ...resting.flatMap((one) => one.sources)])];
}
