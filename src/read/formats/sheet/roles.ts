// What a column of a plain sheet holds, by its name. Names in other languages than English are added where a sheet needs them.
import { plainName } from '../parts/table.js';

/** What a column may hold for us. */
export type Role =
  | 'start'
  | 'end'
  | 'startClock'
  | 'endClock'
  | 'year'
  | 'month'
  | 'day'
  | 'title'
  | 'summary'
  | 'source'
  | 'url'
  | 'archiveUrl'
  | 'place'
  | 'lat'
  | 'lon'
  | 'lane'
  | 'tags'
  | 'actors'
  | 'status'
  | 'id'
  | 'zone'
  | 'stated'
  | 'media'
  | 'alt'
  | 'credit'
  | 'killed';

/** Names of each role, the likelier first. */
const englishNames: Readonly<Record<Role, string>> = {
  start:
    'date|start|start date|startdate|start time|from|when|event date|date start|begin|begins|date time|datetime|timestamp|published|date published',
  end: 'end|end date|enddate|end time|to|until|date end|finish|ends',
  startClock: 'time|clock|hour|time of day',
  endClock: 'end clock|end hour',
  year: 'year',
  month: 'month',
  day: 'day',
  title: 'title|headline|event|name|what|subject|summary|topic|heading',
  summary: 'description|desc|text|notes|note|content|comment|comments|details|detail|body|summary',
  source: 'source|sources|citation|record|reference|source name|publisher|outlet',
  url: 'url|link|source url|source link|href|web|website|address|permalink',
  archiveUrl: 'archive|archive url|archive link|archived|archived url|archive location|wayback',
  place: 'place|location|where|site|venue|city|town',
  lat: 'lat|latitude',
  lon: 'lon|lng|long|longitude',
  lane: 'lane|category|type|group',
  tags: 'tags|tag|keywords|labels|topics',
  actors: 'actors|actor|who|people|persons|person|party|parties',
  status: 'status|verification',
  id: 'id|uid|uuid|identifier|event id|unique id',
  zone: 'zone|time zone|timezone|tz',
  stated: 'display date|stated|date text|date as written',
  media: 'media|image|photo|picture|video|image url|photo url',
  alt: 'alt|alt text|media alt text|image description|caption|media caption',
  credit: 'credit|media credit|photo credit',
  killed: 'killed|fatalities|deaths|dead',
};

const roles = new Map<Role, string[]>();

/** Adds names behind those that are known. */
export function addNames(names: Readonly<Record<Role, string>>): void {
  for (const [role, list] of Object.entries(names) as [Role, string][]) {
    const known = roles.get(role) ?? [];
    known.push(...list.split('|').map(plainName));
    roles.set(role, known);
  }
}

addNames(englishNames);

/** Whether the names that are known do not say which column is a time and which the title. */
export function needsOtherNames(headers: readonly string[]): boolean {
  const found = rolesOf(headers);
  return !(found.has('start') || found.has('year')) || !found.has('title');
}

/** Names of our own fields, as `columns` may use them. */
const fieldRoles: Readonly<Record<string, Role>> = {
  when: 'start',
  date: 'start',
  from: 'start',
  start: 'start',
  to: 'end',
  end: 'end',
  time: 'startClock',
  'end-time': 'endClock',
  title: 'title',
  summary: 'summary',
  description: 'summary',
  source: 'source',
  sources: 'source',
  url: 'url',
  link: 'url',
  'archive-url': 'archiveUrl',
  archiveUrl: 'archiveUrl',
  place: 'place',
  lat: 'lat',
  lon: 'lon',
  lane: 'lane',
  tags: 'tags',
  actors: 'actors',
  status: 'status',
  id: 'id',
  zone: 'zone',
  stated: 'stated',
  media: 'media',
  alt: 'alt',
  credit: 'credit',
  killed: 'killed',
  year: 'year',
  month: 'month',
  day: 'day',
};

/** The role that an author names in `columns`; `null` for a field that no column can hold. */
export function roleOfField(field: string): Role | null {
  return Object.hasOwn(fieldRoles, field) ? (fieldRoles[field] ?? null) : null;
}

/** All fields that `columns` may name. */
export const namedFields: readonly string[] = Object.keys(fieldRoles);

/** What each column holds by its name: of several names for one role, the one that stands first in the list of its names. */
export function rolesOf(headers: readonly string[]): Map<Role, number> {
  const indexes = new Map<string, number>();
  headers.forEach((header, index) => {
    const name = plainName(header);
    if (!indexes.has(name)) indexes.set(name, index);
  });
  const found = new Map<Role, number>();
  const taken = new Set<number>();
  for (const [role, list] of roles) {
    const name = list.find((one) => indexes.has(one) && !taken.has(indexes.get(one) ?? -1));
    if (name === undefined) continue;
    const index = indexes.get(name) ?? -1;
    found.set(role, index);
    taken.add(index);
  }
  return found;
}
