// Items and groups of vis-timeline → a raw document.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { DateCells } from '../dates/date-cells.js';
import { plainText, sourcesFromLinks } from '../parts/html-text.js';
import { cellText, isRecord } from '../parts/table.js';
import { without } from '../parts/without.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type Reading,
  type ReadingInput,
} from '../reading.js';

const known = new Set(['id', 'content', 'title', 'start', 'end', 'group']);

export function* read({ data }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  const whole = isRecord(data) ? data : { items: data };
  const items = Array.isArray(whole['items']) ? (whole['items'] as readonly unknown[]) : [];
  reading.originOf = (recordIndex) => (isRecord(data) ? `items[${recordIndex}]` : `[${recordIndex}]`);
  reading.fieldNames = { when: 'start', 'when.to': 'end', title: 'content', summary: 'title', lane: 'group' };
  const { lanes, lanesById } = lanesFrom(whole['groups']);
  const dates = new DateCells(reading);
  const times = items.map((item) => (isRecord(item) ? [timeText(item['start']), timeText(item['end'])] : []));
  noteDaysAsInstants(times.flat(), reading);
  if (times.some(([, end]) => end !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(end)))
    reading.report.guessed(
      'An end that is a date is taken with its whole day; vis-timeline draws to its first instant.',
    );
  for (const [start = '', end = ''] of times) {
    if (!isIso(start)) dates.prove(start);
    if (!isIso(end)) dates.prove(end);
  }
  const events: RawRecord[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!isRecord(item)) {
      events.push({ title: cellText(item) });
      continue;
    }
    const [start = '', end = ''] = times[index] ?? [];
    const content = plainText(cellText(item['content']));
    const title = plainText(cellText(item['title']));
    const group = cellText(item['group']);
    const isUnknown = lanes !== undefined && group !== '' && !lanesById.has(group);
    if (isUnknown) reading.note('group-unknown', index, 'lane', group);
    events.push(
      withoutEmpty({
        ...Object.fromEntries(Object.entries(item).filter(([name]) => !known.has(name))),
        id: cellText(item['id']),
        title: content.text || title.text,
        summary: content.text === '' ? '' : title.text,
        when: dates.when(index, { start, end: end === start ? '' : end }),
        lane: lanesById.get(group) ?? (isUnknown ? '' : group),
        original: withoutEmpty({
          ...(isUnknown ? { group: item['group'] } : {}),
          // What is neither a text nor a number is no time.
          ...(start === '' ? { start: item['start'] } : {}),
          ...(end === '' ? { end: item['end'] } : {}),
        }),
        sources: sourcesFromLinks([...content.links, ...title.links]),
      }),
    );
    yield;
  }
  return { ...aboutWhole(whole), lanes, events };
}

/** What the file says beside its items: the first window, and what is kept. */
function aboutWhole(whole: Readonly<Record<string, unknown>>): RawRecord {
  const options = isRecord(whole['options']) ? whole['options'] : {};
  const [from, to] = [timeText(options['start']), timeText(options['end'])];
  return {
    ...without(whole, 'items', 'groups', 'events', 'lanes', 'sources', 'eras', 'zone', 'window'),
    ...(isIso(from) && isIso(to) ? { window: [from, to] } : {}),
  };
}

/** What vis takes for a time: a number is an instant, never a year. */
function timeText(raw: unknown): string {
  if (typeof raw === 'number') return instantText(raw);
  if (raw instanceof Date) return instantText(raw.getTime());
  const text = cellText(raw);
  const number = /^\/Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/$/.exec(text) ?? /^(-?\d{9,16})$/.exec(text);
  return number === null ? text : instantText(Number(number[1]));
}

function instantText(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString();
}

function isIso(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text);
}

/** `new Date('2020-01-31')` is midnight in UTC: where all are, days were meant. */
function noteDaysAsInstants(texts: readonly string[], reading: Reading): void {
  const written = texts.filter((text) => text !== '');
  const [first] = written;
  if (
    first === undefined ||
    written.length < 2 ||
    !written.every((text) => /T00:00:00(?:\.0+)?Z$/.test(text))
  )
    return;
  reading.note('days-as-instants', null, 'items', first);
}

function lanesFrom(raw: unknown): {
  readonly lanes: RawDocument['lanes'];
  readonly lanesById: ReadonlyMap<string, string>;
} {
  const groups = (Array.isArray(raw) ? raw : []).filter(isRecord);
  const order = (group: Readonly<Record<string, unknown>>) => Number(group['order'] ?? 0) || 0;
  const inOrder = [...groups].sort((a, b) => order(a) - order(b));
  const lanesById = new Map<string, string>();
  const lanes = inOrder.map((group) => {
    const id = cellText(group['id']);
    const label = plainText(cellText(group['content'])).text || id;
    lanesById.set(id, label);
    return { ...without(group, 'content', 'order'), id: label, label };
  });
  const distinct = [...new Map(lanes.map((lane) => [lane.id, lane])).values()];
  return { lanes: distinct.length === 0 ? undefined : distinct, lanesById };
}
