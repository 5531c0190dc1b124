// The samples of other formats, each with what it must give: see test/read/formats/samples/.
import type { CheckedDocument, NewsEvent } from '../../src/model/news-event.js';
import { firstInstant, lastInstant, type Instant } from '../../src/time/instant.js';
import { isUndated } from '../../src/time/when.js';

export const sampleFolders = [
  'acled-csv',
  'auto-archiver-sheet',
  'event-jsonld',
  'gdelt-events',
  'icalendar',
  'incident-links-json',
  'liveblog-jsonld',
  'markwhen',
  'plain-csv',
  'postmortem-markdown',
  'timelinejs-csv',
  'timelinejs-json',
  'timelinejs-v1-json',
  'timemap-json',
  'timesketch-csv',
  'ucdp-ged-csv',
  'vis-items-json',
  'wikidata',
] as const;

export interface ExpectedEvent {
  readonly title: string;
  readonly titleIs?: string;
  readonly id?: string;
  readonly isEra?: boolean;
  readonly kind: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string | null;
  readonly zone: string | null;
  readonly sources: number;
  readonly qualifier?: string;
  readonly stated?: string;
  readonly lane?: string;
  readonly status?: string;
  readonly summary?: string | null;
  readonly tags?: readonly string[];
  readonly actors?: readonly string[];
  readonly place?: Readonly<Record<string, unknown>>;
  readonly figures?: readonly Readonly<Record<string, unknown>>[];
  readonly revisions?: number;
  readonly media?: number;
  readonly archiveUrl?: string;
  readonly accessed?: string;
  readonly sourceUrl?: string;
  readonly boundsByYear?: boolean;
  readonly earliestAtMost?: string;
  readonly earliestAtLeast?: string;
  readonly latestAtMost?: string;
  readonly latestAtLeast?: string;
}

export interface Expected {
  readonly file: string;
  readonly document: {
    readonly title?: string;
    readonly description?: string;
    readonly zone?: string;
    readonly lanes?: readonly string[];
    readonly window?: readonly [string, string];
  };
  readonly events: readonly ExpectedEvent[];
}

export interface Sample {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

export async function sample(folder: string): Promise<Sample> {
  const base = `/test/read/formats/samples/${folder}`;
  const expected = (await (await fetch(`${base}/expected.json`)).json()) as Expected;
  const url = new URL(`${base}/${expected.file}`, location.href).href;
  return { url, bytes: new Uint8Array(await (await fetch(url)).arrayBuffer()), expected };
}

/** Everything in which a document differs from what its sample must give, each as a line. Empty where nothing does. */
export function differences(
  document: CheckedDocument,
  eras: readonly string[],
  expected: Expected,
): readonly string[] {
  const found: string[] = [];
  const compare = (what: string, is: unknown, wanted: unknown) => {
    if (wanted !== undefined && JSON.stringify(is) !== JSON.stringify(wanted))
      found.push(`${what}: ${JSON.stringify(is)}, expected ${JSON.stringify(wanted)}`);
  };
  const about = expected.document;
  compare('title', document.title, about.title);
  compare('description', document.description, about.description);
  compare('zone', document.zone, about.zone);
  const lanes = document.lanes.filter(({ id }) => id !== '').map(({ label }) => label);
  compare('lanes', lanes, about.lanes);
  if (about.window !== undefined)
    compare(
      'window',
      document.window && [iso(document.window.startAt), iso(document.window.endAt)],
      about.window,
    );
  for (const wanted of expected.events) {
    if (wanted.isEra) compare(`era ${wanted.title}`, eras.includes(wanted.title), true);
    else compareEvent(document, wanted, compare);
  }
  return found;
}

type Compare = (what: string, is: unknown, wanted: unknown) => void;

function compareEvent(document: CheckedDocument, wanted: ExpectedEvent, compare: Compare): void {
  const { newsEvents } = document;
  const newsEvent = newsEvents.find(({ id, title }) =>
    wanted.id === undefined ? title === wanted.title : id === wanted.id,
  );
  const name = wanted.title;
  compare(`${name} exists`, newsEvent !== undefined, true);
  if (newsEvent === undefined) return;
  const { when } = newsEvent;
  compare(`${name}: kind`, isUndated(when) ? 'undated' : when.kind, wanted.kind);
  if (wanted.kind !== 'undated') {
    compareBounds(newsEvent, wanted, compare);
    compare(`${name}: zone`, when.zone, wanted.zone);
  }
  compare(`${name}: qualifier`, when.qualifier ?? undefined, wanted.qualifier);
  compare(`${name}: stated`, when.stated, wanted.stated);
  compare(`${name}: sources`, newsEvent.sources.length, wanted.sources);
  compare(`${name}: lane`, document.lanes.find(({ id }) => id === newsEvent.lane)?.label, wanted.lane);
  compare(`${name}: status`, newsEvent.status, wanted.status);
  compare(`${name}: summary`, newsEvent.summary, wanted.summary);
  compare(`${name}: tags`, newsEvent.tags, wanted.tags);
  compare(`${name}: actors`, newsEvent.actors, wanted.actors);
  compare(`${name}: revisions`, newsEvent.revisions.length, wanted.revisions);
  compare(`${name}: media`, newsEvent.media.length, wanted.media);
  for (const [field, value] of Object.entries(wanted.place ?? {}))
    compare(`${name}: place`, (newsEvent.place as Record<string, unknown> | null)?.[field], value);
  for (const figure of wanted.figures ?? []) {
    const own = newsEvent.figures.find(({ kind }) => kind === figure['kind']) as
      Record<string, unknown> | undefined;
    for (const [field, value] of Object.entries(figure))
      compare(`${name}: figure ${field}`, own?.[field], value);
  }
  const sources = newsEvent.sources.map((id) => document.sources.get(id));
  if (wanted.archiveUrl) compare(`${name}: archive`, sources[0]?.archiveUrl, wanted.archiveUrl);
  if (wanted.accessed) compare(`${name}: accessed`, sources[0]?.accessed, wanted.accessed);
  if (wanted.sourceUrl) compare(`${name}: source`, sources[0]?.url, wanted.sourceUrl);
}

function compareBounds({ when }: NewsEvent, wanted: ExpectedEvent, compare: Compare): void {
  const [earliest, latest] = [iso(when.earliest), iso(when.latest)];
  if (wanted.boundsByYear) {
    compare(`${wanted.title}: first year`, yearOf(earliest), yearOf(wanted.earliest));
    return;
  }
  const name = wanted.title;
  const isWithin = (is: string | null, least = '', most = '~') => is !== null && is >= least && is <= most;
  if (wanted.earliestAtMost ?? wanted.earliestAtLeast)
    compare(
      `${name}: earliest ${earliest}`,
      isWithin(earliest, wanted.earliestAtLeast, wanted.earliestAtMost),
      true,
    );
  else compare(`${name}: earliest`, earliest, wanted.earliest);
  if (wanted.latestAtMost ?? wanted.latestAtLeast)
    compare(`${name}: latest ${latest}`, isWithin(latest, wanted.latestAtLeast, wanted.latestAtMost), true);
  else compare(`${name}: latest`, latest, wanted.latest);
  compare(`${name}: precision`, when.precision, wanted.precision);
}

function iso(at: Instant): string | null {
  return at === firstInstant || at === lastInstant ? null : new Date(at).toISOString();
}

function yearOf(text: string | null): number | null {
  return text === null ? null : Number(/^-?\d+/.exec(text)?.[0]);
}
