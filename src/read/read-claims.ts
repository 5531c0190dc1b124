// Claims as written → claims.
import type { Claim } from '../model/news-event.js';
import { isUndated, type When } from '../time/when.js';
import type { ParseContext } from './parse-context.js';
import { readFigures } from './read-figures.js';
import { readStatus } from './read-parts.js';
import { isGiven, isObject, readLine, readText } from './read-text.js';

/** What each party says. A bare text is a claim by nobody named. `zone` is the record's own, as written. */
export function readClaims(
  raw: unknown,
  eventWhen: When,
  zone: unknown,
  context: ParseContext,
): readonly Claim[] {
  if (!isGiven(raw)) return noClaims;
  const list = context.log.entriesOf(Array.isArray(raw) ? raw : [raw], 'claims');
  const claims: Claim[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const claim = readClaim(list[index], `claims[${index}]`, eventWhen, zone, context);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

const noClaims: readonly Claim[] = Object.freeze([]);

function readClaim(
  raw: unknown,
  path: string,
  eventWhen: When,
  zone: unknown,
  context: ParseContext,
): Claim | null {
  const { log, sources } = context;
  if (typeof raw !== 'string' && !isObject(raw)) {
    log.add('wrong-type', path, raw, 'a claim: an object with "by" and "says"');
    return null;
  }
  const fields = isObject(raw) ? raw : { says: raw };
  const by = readLine(fields['by'], `${path}.by`, log) ?? '';
  const sourceIds = sources.idsFrom(fields['sources'], `${path}.sources`);
  // A report is no party: what it says itself is known by its source alone.
  const isOfReport = by !== '' && sources.isDeclared(by);
  return {
    by: isOfReport ? '' : by,
    says: readText(fields['says'], `${path}.says`, log) ?? '',
    note: readText(fields['note'], `${path}.note`, log),
    when: isGiven(fields['when'])
      ? readOwnWhen(fields['when'], `${path}.when`, eventWhen, zone, context)
      : null,
    status: readStatus(fields['status'], `${path}.status`, log),
    figures: readFigures(fields['figures'], `${path}.figures`, log, sources),
    sources: isOfReport ? [by, ...sourceIds.filter((id) => id !== by)] : sourceIds,
  };
}

function readOwnWhen(
  raw: unknown,
  path: string,
  eventWhen: When,
  zone: unknown,
  { log, whens }: ParseContext,
): When | null {
  const when = whens.read(raw, path, zone);
  // A party's own wording for the same time is evidence too.
  if (isUndated(when) || when.stated !== null || !isSameTime(when, eventWhen)) return when;
  log.add('claim-repeats-event', path, when.start?.text ?? when.end?.text);
  return null;
}

function isSameTime(a: When, b: When): boolean {
  return (
    a.kind === b.kind &&
    a.earliest === b.earliest &&
    a.latest === b.latest &&
    a.precision === b.precision &&
    a.qualifier === b.qualifier
  );
}
