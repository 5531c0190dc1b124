// Which format a text or data is in: by its content, then its media type, then its name. Reads no more than it needs.
import { isRecord, plainName } from './parts/table.js';

/** The formats that are read, with their names in words. */
export const formatNames = {
  'timelinejs-csv': 'a TimelineJS sheet',
  'timelinejs-json': 'a TimelineJS file',
  'timelinejs-v1-json': 'a TimelineJS file of version 1',
  'plain-csv': 'a sheet',
  'plain-json': 'a list of records',
  'acled-csv': 'an ACLED export',
  'ucdp-ged-csv': 'a UCDP GED export',
  'vis-items-json': 'items of vis-timeline',
  'schema-jsonld': 'schema.org JSON-LD',
  icalendar: 'a calendar (iCalendar)',
  'postmortem-markdown': 'a Markdown report',
  'incident-links': 'a list of incidents with links',
  'timemap-json': 'a TimeMap export',
  'auto-archiver-sheet': 'a sheet of auto-archiver',
  timesketch: 'a Timesketch timeline',
  wikidata: 'results of a Wikidata query',
  markwhen: 'a markwhen timeline',
  'gdelt-events': 'a GDELT export of events',
} as const;

export type FormatName = keyof typeof formatNames;

/** How a text is written, whatever it means. */
export type Syntax =
  'json' | 'json-lines' | 'html' | 'icalendar' | 'markdown' | 'markwhen' | 'rows' | 'unknown';

/** What a text came with. */
export interface FileLabel {
  /** Its media type, without parameters; empty where nobody said one. */
  readonly type: string;
  /** The name of the file, or its address; empty where it has none. */
  readonly name: string;
}

/** A known kind of file that holds no timeline which we could read. */
export interface OtherKind {
  /** What it looks like: "an old Excel file (.xls)". */
  readonly found: string;
  /** What to do instead, as a sentence. */
  readonly detail: string;
}

/** How a text is written. */
export function syntaxOf(text: string, { type, name }: FileLabel): Syntax {
  const start = text
    .slice(0, 4_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'icalendar';
  if (/^[{[]/.test(start)) return isJsonLines(start, text) ? 'json-lines' : 'json';
  if (/^<(?:!doctype|html|head|body|script|!--|\?xml|[a-z])/i.test(start)) return 'html';
  const extension = /\.([a-z]+)(?:[?#].*)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const isSheet = /^(?:csv|tsv|tab)$/.test(extension) || /^text\/(?:csv|tab-separated-values)/.test(type);
  if (isSheet) return 'rows';
  if (looksLikeMarkwhen(start) || /^(?:mw|markwhen)$/.test(extension)) return 'markwhen';
  if (looksLikeMarkdown(start) || /^(?:md|markdown)$/.test(extension) || type === 'text/markdown')
    return 'markdown';
  return looksLikeRows(start) ? 'rows' : 'unknown';
}

/** More than one line, each an object of its own. */
function isJsonLines(start: string, text: string): boolean {
  if (!start.startsWith('{')) return false;
  const [first = '', second = ''] = start.split(/\r?\n/, 2);
  const hasMore = second.trimStart().startsWith('{') || (text.length > 4_000 && second === '');
  if (!hasMore) return false;
  const line = second === '' ? (text.split(/\r?\n/, 1)[0] ?? '') : first;
  try {
    return isRecord(JSON.parse(line));
  } catch {
    return false;
  }
}

const markwhenLine =
  /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{4}-\d{2}-\d{2}[T ][\d:]+Z?|\p{L}{3,9} \d{4}|\d{1,2} \p{L}{3,9} \d{4}|\d{1,4} bce?)(?:\s{0,3}(?:-|\/|–)[^:\n]{1,40})?\s{0,3}:\s\S/iu;

function looksLikeMarkwhen(start: string): boolean {
  const header = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(start);
  const body = header === null ? start : start.slice(header[0].length);
  const lines = body.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.some((line) => /^#{1,6}\s/.test(line) && !/^#\w/.test(line))) return false;
  const dated = lines.filter((line) => markwhenLine.test(line.trim())).length;
  return dated >= 1 && (dated >= 2 || header !== null) && dated * 5 >= lines.length;
}

function looksLikeMarkdown(start: string): boolean {
  return (
    /^#{1,6} \S/m.test(start) ||
    /^---\r?\n[\s\S]*?\r?\n---/.test(start) ||
    /^[ \t]{0,9}[-*+] [~\d*[(]/m.test(start) ||
    /^\|.{1,2000}\|[ \t]{0,9}$/m.test(start)
  );
}

/** Most lines hold the same sign between cells. */
function looksLikeRows(start: string): boolean {
  const lines = start
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 8);
  if (lines.length < 2) return false;
  return [',', ';', '\t', '|'].some(
    (sign) => lines.filter((line) => line.includes(sign)).length >= lines.length - 1,
  );
}

/** What the columns of a table tell. `null` for a sheet of anybody's making. */
export function formatOfColumns(headers: readonly string[]): FormatName | null {
  const names = new Set(headers.map(plainName));
  const has = (...wanted: readonly string[]) => wanted.every((name) => names.has(plainName(name)));
  if (has('headline') && (has('year') || has('start date'))) return 'timelinejs-csv';
  if (has('event_date') && (has('event_id_cnty') || has('sub_event_type') || has('time_precision')))
    return 'acled-csv';
  if (has('date_start', 'date_end') && (has('date_prec') || has('dyad_name'))) return 'ucdp-ged-csv';
  if (has('message') && (has('datetime') || has('timestamp')) && has('timestamp_desc')) return 'timesketch';
  if (has('archive status') || has('archive location', 'archive date')) return 'auto-archiver-sheet';
  if (has('sqldate') && (has('globaleventid') || has('actor1code'))) return 'gdelt-events';
  if (has('date_text') || (has('links', 'date') && has('name')) || (has('link 1', 'date') && has('name')))
    return 'incident-links';
  if (
    has('description', 'date') &&
    (has('time_precision') ||
      has('time_display') ||
      has('associations') ||
      has('filters') ||
      has('civid') ||
      has('source1'))
  )
    return 'timemap-json';
  return null;
}

/** What parsed JSON is. `null` where it is a document of ours, or nothing known. */
export function formatOfData(data: unknown): FormatName | null {
  if (isRecord(data)) return formatOfObject(data);
  if (!Array.isArray(data)) return null;
  const records = data.slice(0, 100).filter(isRecord);
  const [first] = records;
  if (first === undefined || records.some((record) => Object.hasOwn(record, 'when'))) return null;
  if (records.some(isSchemaOrg)) return 'schema-jsonld';
  return formatOfRecords(records);
}

function formatOfObject(data: Readonly<Record<string, unknown>>): FormatName | null {
  const timeline = data['timeline'];
  if (isRecord(timeline) && ('date' in timeline || 'era' in timeline)) return 'timelinejs-v1-json';
  if (isSchemaOrg(data)) return 'schema-jsonld';
  const events = data['events'];
  const first: readonly unknown[] = Array.isArray(events) ? events.slice(0, 20) : [];
  const slides = [...first, data['title']].filter(isRecord);
  if (
    slides.some((slide) => 'start_date' in slide || (isRecord(slide['text']) && 'headline' in slide['text']))
  )
    return 'timelinejs-json';
  if (isRecord(data['head']) && isRecord(data['results'])) return 'wikidata';
  if (Array.isArray(data['items']) && data['items'].some((item) => isRecord(item) && 'start' in item))
    return 'vis-items-json';
  const [, list] = listIn(data) ?? [];
  const records = (list ?? []).slice(0, 100).filter(isRecord);
  if (records.length === 0 || records.some((record) => Object.hasOwn(record, 'when'))) return null;
  return formatOfRecords(records);
}

/** Names under which files keep their list of records. */
const listNames = [
  'events',
  'data',
  'results',
  'Result',
  'records',
  'rows',
  'items',
  'incidents',
  'values',
  'features',
];

/** The list of records in an object, and its name. */
export function listIn(
  data: Readonly<Record<string, unknown>>,
): readonly [string, readonly unknown[]] | null {
  for (const name of listNames) {
    const list = data[name];
    if (Array.isArray(list) && list.some(isRecord)) return [name, list];
  }
  return null;
}

function formatOfRecords(records: readonly Readonly<Record<string, unknown>>[]): FormatName | null {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const known = formatOfColumns(names);
  if (known !== null) return known;
  if (records.some((record) => Object.values(record).some(isWikidataItem))) return 'wikidata';
  const isVis = records.some((record) => 'start' in record && ('content' in record || 'group' in record));
  if (isVis) return 'vis-items-json';
  const hasTimeMapSources = records.some(
    ({ sources }) =>
      Array.isArray(sources) &&
      sources.some((source) => isRecord(source) && ('path' in source || 'paths' in source)),
  );
  if (hasTimeMapSources && names.includes('date')) return 'timemap-json';
  return names.some((name) => /date|time|start|year|day/i.test(name)) ? 'plain-json' : null;
}

/** The address of an item, as queries answer with. */
export function isWikidataItem(cell: unknown): boolean {
  return typeof cell === 'string' && /^<?https?:\/\/www\.wikidata\.org\/entity\/Q\d+>?$/.test(cell);
}

function isSchemaOrg(record: Readonly<Record<string, unknown>>): boolean {
  return '@type' in record || '@graph' in record || ('@context' in record && !('events' in record));
}

/** GDELT's rows have no header: 58 or 61 cells, an id and a day first. */
export function isGdelt(row: readonly string[]): boolean {
  return (
    (row.length === 61 || row.length === 58 || row.length === 57) &&
    /^\d+$/.test(row[0] ?? '') &&
    /^\d{8}$/.test(row[1] ?? '')
  );
}

/** Files that people take for a timeline, and what to do with them. */
export function otherKindOfBytes(bytes: Uint8Array): OtherKind | null {
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start.startsWith('d0cf11e0'))
    return { found: 'an old Excel file (.xls)', detail: 'Save it as .xlsx or as CSV.' };
  if (start.startsWith('25504446')) return { found: 'a PDF file', detail: 'Export its table as CSV.' };
  if (/^(?:89504e47|ffd8ff|47494638)/.test(start))
    return { found: 'a picture', detail: 'Give the sheet itself.' };
  if (start.startsWith('1f8b')) return { found: 'a compressed file (gzip)', detail: 'Unpack it first.' };
  return null;
}

/** As `otherKindOfBytes`, for texts. */
export function otherKindOfText(text: string): OtherKind | null {
  const start = text.slice(0, 2_000);
  if (/<(?:rss|feed)[\s>]/i.test(start))
    return { found: 'a news feed (RSS or Atom)', detail: 'Feeds are not read.' };
  if (/<kml[\s>]/i.test(start)) return { found: 'a KML file', detail: 'Export its table as CSV.' };
  if (/<(?:!doctype html|html)/i.test(start))
    return { found: 'a web page without structured data', detail: 'Give the address of the file itself.' };
  if (/^\s*<\?xml/i.test(start)) return { found: 'an XML file', detail: 'Export it as CSV or JSON.' };
  return null;
}

/** As `otherKindOfText`, for JSON. */
export function otherKindOfData(data: unknown): OtherKind | null {
  if (!isRecord(data)) return null;
  if (data['type'] === 'FeatureCollection')
    return { found: 'a GeoJSON file', detail: 'Export its properties as CSV, with a column for the time.' };
  // A document of ours may have eras, too.
  if (('timeline' in data || 'eras' in data) && listIn(data) === null)
    return { found: 'a TimelineJS file', detail: 'It has no events with a start date.' };
  return null;
}
