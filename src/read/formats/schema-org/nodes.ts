// schema.org nodes as they are met: in lists, in @graph, with one type or several.
import { clockOnDay } from '../dates/clock-on-day.js';
import { readWrittenDate } from '../dates/written-date.js';
import { plainText } from '../parts/html-text.js';
import { cellText, isRecord } from '../parts/table.js';

export type Node = Readonly<Record<string, unknown>>;

/** Nodes stand in one another no deeper than this. */
const deepest = 12;

/** Node and where it stands. */
export interface PlacedNode {
  readonly node: Node;
  readonly path: string;
}

/** All nodes of lists and graphs, without those inside other nodes. */
export function topNodes(data: unknown, path = '', depth = 0): readonly PlacedNode[] {
  if (depth > deepest) return [];
  if (Array.isArray(data)) return data.flatMap((one, index) => topNodes(one, `${path}[${index}]`, depth + 1));
  if (!isRecord(data)) return [];
  const graph = data['@graph'];
  const inGraph = graph === undefined ? [] : topNodes(graph, `${path}.@graph`.replace(/^\./, ''), depth + 1);
  return '@type' in data ? [{ node: data, path }, ...inGraph] : inGraph;
}

/** Whether any of a node's types fits. */
export function isType(node: Node, fits: RegExp): boolean {
  return listOf(node['@type']).some((type) =>
    fits.test(cellText(type).replace(/^https?:\/\/schema\.org\//, '')),
  );
}

/** A value as a list; lists in lists are one. */
export function listOf(raw: unknown): readonly unknown[] {
  if (Array.isArray(raw)) return raw.flat(4) as readonly unknown[];
  return raw === undefined || raw === null ? [] : [raw];
}

/** A text, or the name of a node. */
export function textOf(raw: unknown): string {
  const [first] = listOf(raw);
  if (isRecord(first)) return textOf(first['@value'] ?? first['name'] ?? first['headline'] ?? '');
  return plainText(cellText(first)).text;
}

/** A long text, with its markup. */
export function bodyOf(raw: unknown): string {
  const [first] = listOf(raw);
  return cellText(isRecord(first) ? (first['@value'] ?? first['text']) : first);
}

/** A time as our format writes it where its words are one, else the words. */
export function timeOf(raw: unknown): string {
  const text = textOf(raw);
  const date = readWrittenDate(text, null);
  if (date.kind !== 'when' || typeof date.when.at !== 'string') return text;
  return date.clock === null ? date.when.at : clockOnDay(date.when.at, date.clock).at;
}

/** Nodes by their id, so that what only names one can be looked up. */
export function nodesById(data: unknown): ReadonlyMap<string, Node> {
  return new Map(topNodes(data).map(({ node }) => [cellText(node['@id']), node]));
}

/** The name of what is meant, also where only its id is written. */
export function nameOf(raw: unknown, byId: ReadonlyMap<string, Node>): string {
  const [first] = listOf(raw);
  return textOf(first) || (isRecord(first) ? textOf(byId.get(cellText(first['@id']))) : '');
}

/** An address against the one of the page it stands in; as written where it is none. */
export function addressOf(raw: unknown, base: string): string {
  const [first] = listOf(raw);
  const text = isRecord(first) ? cellText(first['url'] ?? first['@id']) : cellText(first);
  if (text === '' || /^https?:\/\//i.test(text)) return text;
  return URL.canParse(text, base) ? new URL(text, base).href : text;
}

/** The node's address: its own, or its id where that is one. */
export function pageOf(node: Node): string {
  const id = cellText(node['@id']);
  return addressOf(node['url'] ?? node['mainEntityOfPage'], id) || (/^https?:/i.test(id) ? id : '');
}
