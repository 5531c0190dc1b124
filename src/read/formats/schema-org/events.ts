// schema.org Event → records. An event inside another is an event of its own.
import { plainText, sourcesFromLinks } from '../parts/html-text.js';
import { cellText, isRecord } from '../parts/table.js';
import { withoutEmpty, type RawRecord, type RawWhen } from '../reading.js';
import { addressOf, bodyOf, isType, listOf, textOf, timeOf, type Node, type PlacedNode } from './nodes.js';

const deepest = 6;
const used = new Set([
  ...[
    '@context',
    '@type',
    '@id',
    'name',
    'startDate',
    'endDate',
    'location',
    'url',
    'description',
    'subEvent',
    'subEvents',
  ],
  ...['eventStatus', 'previousStartDate', 'organizer', 'performer', 'keywords'],
]);

export const eventType = /(?:^|[a-z])Event$/;

/** The record of an event, and those of the events in it, each with its place. */
export function eventRecords(
  { node, path }: PlacedNode,
  depth = 0,
): readonly (readonly [RawRecord, string])[] {
  const inner = depth >= deepest ? [] : [...listOf(node['subEvent']), ...listOf(node['subEvents'])];
  const all: (readonly [RawRecord, string])[] = [[eventRecord(node), path]];
  inner.forEach((one, index) => {
    if (isRecord(one))
      all.push(...eventRecords({ node: one, path: `${path}.subEvent[${index}]` }, depth + 1));
  });
  return all;
}

export function isEvent(node: Node): boolean {
  return isType(node, eventType) && !isType(node, /^(?:Publication|Broadcast|OnDemand)Event$/);
}

function eventRecord(node: Node): RawRecord {
  const { text, links } = plainText(bodyOf(node['description']));
  const state = /Event(Cancelled|Postponed|Rescheduled|MovedOnline)$/.exec(
    cellText(node['eventStatus']),
  )?.[1];
  const url = addressOf(node['url'], '');
  const previous = textOf(node['previousStartDate']);
  return withoutEmpty({
    ...Object.fromEntries(Object.entries(node).filter(([name]) => !used.has(name))),
    id: idOf(node),
    title: textOf(node['name']) || textOf(node['headline']),
    summary: text,
    when: whenOf(timeOf(node['startDate']), timeOf(node['endDate'])),
    place: placeOf(node['location']),
    actors: [...listOf(node['organizer']), ...listOf(node['performer'])]
      .map(textOf)
      .filter((name) => name !== ''),
    tags: [...keywords(node['keywords']), ...(state === undefined ? [] : [state.toLowerCase()])],
    status: state === 'Cancelled' ? 'retracted' : '',
    sources: [...(url === '' ? [] : [{ url }]), ...sourcesFromLinks(links)],
    revisions: previous === '' ? [] : [{ note: `Moved from ${previous}.` }],
  });
}

function idOf(node: Node): string {
  const id = cellText(node['@id']) || textOf(node['identifier']);
  return /^_:/.test(id) ? '' : id;
}

function keywords(raw: unknown): readonly string[] {
  return listOf(raw)
    .flatMap((one) => textOf(one).split(/\s{0,9},\s{0,9}/))
    .filter((word) => word !== '');
}

function whenOf(start: string, end: string): RawWhen | undefined {
  if (start === '' && end === '') return undefined;
  const zone = [start, end].some((text) => isUtc(text)) ? { zone: 'UTC' } : {};
  if (end === '' || end === start) return { at: start, ...zone };
  return start === '' ? { to: end, ...zone } : { from: start, to: end, ...zone };
}

/** Whether a time says UTC itself. */
export function isUtc(text: string): boolean {
  return /\d(?:z|\+00:?00)$/i.test(text) && text.includes(':');
}

function placeOf(raw: unknown): RawRecord | undefined {
  const places = listOf(raw);
  const first = places.find((place) => !isRecord(place) || !isType(place, /^VirtualLocation$/)) ?? places[0];
  if (!isRecord(first)) {
    const name = textOf(first);
    return name === '' ? undefined : { name };
  }
  const geo = isRecord(first['geo']) ? first['geo'] : first;
  const address = first['address'];
  const parts = isRecord(address)
    ? ['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry'].map((name) =>
        textOf(address[name]),
      )
    : [textOf(address)];
  const name =
    textOf(first['name']) || parts.filter((part) => part !== '').join(', ') || addressOf(first['url'], '');
  const place = withoutEmpty({ name, lat: geo['latitude'], lon: geo['longitude'] });
  return Object.keys(place).length === 0 ? undefined : place;
}
