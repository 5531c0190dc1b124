// Figures as written → figures with checked numbers. Never adds, averages or guesses one.
import type { Figure } from '../model/news-event.js';
import type { IssueLog } from './issue-log.js';
import type { SourceRegistry } from './read-sources.js';
import { isGiven, isObject, readLabel, readLine } from './read-text.js';

/** A list of figures; a bare number stands for one that says only that. */
export function readFigures(
  raw: unknown,
  path: string,
  log: IssueLog,
  sources: SourceRegistry,
): readonly Figure[] {
  if (!isGiven(raw)) return noFigures;
  const list = log.entriesOf(Array.isArray(raw) ? raw : [raw], path);
  const figures: Figure[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const figure = readFigure(list[index], `${path}[${index}]`, log, sources);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

/** A number, or digits as text; `null` for anything else. */
export function numberFrom(raw: unknown): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  const isDigits = typeof raw === 'string' && raw.length < 40 && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(raw);
  return isDigits ? Number(raw) : null;
}

const noFigures: readonly Figure[] = Object.freeze([]);

function readFigure(raw: unknown, path: string, log: IssueLog, sources: SourceRegistry): Figure | null {
  if (!isObject(raw)) {
    const best = numberFrom(raw) === null ? null : readCount(raw, path, log);
    if (best === null) {
      log.add('wrong-type', path, raw, 'a figure: an object with "kind" and "best"');
      return null;
    }
    log.add('missing', path, undefined, '"kind", what is counted');
    return { kind: '', low: null, best, high: null, unit: null, by: null, stated: null, sources: [] };
  }
  const kind = readLine(raw['kind'], `${path}.kind`, log) ?? '';
  if (kind === '') log.add('missing', `${path}.kind`, undefined, '"kind", what is counted');

  const low = readCount(raw['low'], `${path}.low`, log);
  const high = readCount(raw['high'], `${path}.high`, log);
  const best = readCount(
    raw['best'] ?? raw['value'],
    isGiven(raw['best']) ? `${path}.best` : `${path}.value`,
    log,
  );
  const isTurned = low !== null && high !== null && low > high;
  if (isTurned) log.add('figure-turned-round', `${path}.low`, low, String(high));
  const [lower, higher] = isTurned ? [high, low] : [low, high];
  if (best !== null && (best < (lower ?? best) || best > (higher ?? best))) {
    log.add(
      'figure-best-outside',
      `${path}.best`,
      best,
      `${lower ?? 'nothing'} to ${higher ?? 'any number'}`,
    );
  }

  const stated = readLabel(raw['stated'], `${path}.stated`, log);
  // Where a number was given and could not be read, that issue is enough.
  const isEmpty = !isGiven(raw['low'] ?? raw['high'] ?? raw['best'] ?? raw['value']) && stated === null;
  if (isEmpty) log.add('figure-empty', path, undefined);
  return {
    kind,
    low: lower,
    best,
    high: higher,
    unit: readLine(raw['unit'], `${path}.unit`, log),
    by: readLine(raw['by'], `${path}.by`, log),
    stated,
    sources: sources.idsFrom(raw['sources'], `${path}.sources`),
  };
}

/** A number from 0 up; `null`, with an issue, for anything else that was written. */
function readCount(raw: unknown, path: string, log: IssueLog): number | null {
  if (!isGiven(raw)) return null;
  const number = numberFrom(raw);
  if (number === null) log.add('figure-not-a-number', path, raw);
  else if (number < 0) log.add('figure-negative', path, raw);
  else return number;
  return null;
}
