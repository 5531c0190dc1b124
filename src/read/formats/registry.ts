// The reader of each format, loaded when a file of it comes.
import type { FormatName } from './recognise.js';
import type { FormatReader } from './reading.js';

const readers: Readonly<Record<FormatName, () => Promise<FormatReader>>> = {
  'timelinejs-csv': () => import('./timelinejs/sheet.js'),
  'timelinejs-json': () => import('./timelinejs/json.js'),
  'timelinejs-v1-json': () => import('./timelinejs/json.js'),
  'plain-csv': () => import('./sheet/plain.js'),
  'plain-json': () => import('./sheet/plain.js'),
  'acled-csv': () => import('./acled/acled.js'),
  'ucdp-ged-csv': () => import('./ucdp/ucdp.js'),
  'vis-items-json': () => import('./vis-items/vis-items.js'),
  'schema-jsonld': () => import('./schema-org/schema-org.js'),
  icalendar: () => import('./icalendar/icalendar.js'),
  'postmortem-markdown': () => import('./markdown/markdown.js'),
  'incident-links': () => import('./incidents/incidents.js'),
  'timemap-json': () => import('./timemap/timemap.js'),
  'auto-archiver-sheet': () => import('./archiver/archiver.js'),
  timesketch: () => import('./timesketch/timesketch.js'),
  wikidata: () => import('./wikidata/wikidata.js'),
  markwhen: () => import('./markwhen/markwhen.js'),
  'gdelt-events': () => import('./gdelt/gdelt.js'),
};

/** Rejects where the code of the reader cannot be loaded. */
export function loadReader(format: FormatName): Promise<FormatReader> {
  return readers[format]();
}
