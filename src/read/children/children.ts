// An ordered list in the page → records, so that the markup a reader has without script is also the data.
import { runSync, type ChunkedTask } from '../../base/chunked-task.js';
export { isOfDocument } from './child-changes.js';
import { documentFromData, type ParsedDocument } from '../parse.js';

/** A record made from one entry of a list. */
export interface ChildRecord {
  readonly id?: string;
  readonly title: string;
  readonly when?: ChildWhen;
  readonly sources?: readonly ChildSource[];
}

/** One moment, or a start and an end; `stated` is what the page says in their place. */
export type ChildWhen =
  | { readonly at: string; readonly stated?: string }
  | { readonly from: string; readonly to: string; readonly stated?: string };

/** A link in an entry. */
export interface ChildSource {
  readonly title?: string;
  readonly url: string;
}

/** How `renderToHTML` begins the id of an entry. */
export const childIdPrefix = 'timeline-event-';

/** What the page puts into a slot is no part of the document. */
const listEntries = ':scope > ol:not([slot]) > li, :scope > :not([slot]) ol > li';

/**
 * One record for each entry of the ordered lists inside `host`, in steps of one entry. Of an entry's `<time>` elements the
 * first is the moment, the first two are start and end. Lists within an entry are part of its text.
 */
export function* childSteps(host: Element): ChunkedTask<readonly ChildRecord[]> {
  const records: ChildRecord[] = [];
  for (const entry of host.querySelectorAll(listEntries)) {
    if (isOutermost(entry, host)) records.push(recordFrom(entry));
    yield;
  }
  return records;
}

function isOutermost(entry: Element, host: Element): boolean {
  const outer = entry.parentElement?.closest('li') ?? null;
  return outer === null || outer === host || !host.contains(outer);
}

function recordFrom(entry: Element): ChildRecord {
  const when = whenFrom([...entry.querySelectorAll('time')]);
  const links = [...entry.querySelectorAll('a[href]')];
  return {
    ...(entry.id === '' ? {} : { id: entry.id.replace(childIdPrefix, '') }),
    title: titleFrom(entry),
    ...(when === null ? {} : { when }),
    ...(links.length === 0 ? {} : { sources: links.map(sourceFrom) }),
  };
}

function whenFrom(times: readonly HTMLTimeElement[]): ChildWhen | null {
  const [first, second] = times;
  if (first === undefined) return null;
  const shown = [first, ...(second === undefined ? [] : [second])].map(textOf).join(' – ');
  const [from, to] = [writtenTime(first), second && writtenTime(second)];
  const repeats = shown === '' || shown === from;
  const stated = repeats ? {} : { stated: shown };
  return to === undefined ? { at: from, ...stated } : { from, to, ...stated };
}

/** HTML lets the text stand for a missing `datetime`. */
function writtenTime(time: HTMLTimeElement): string {
  return (time.getAttribute('datetime') ?? textOf(time)).trim();
}

function sourceFrom(link: Element): ChildSource {
  const title = textOf(link);
  // `href` as a property would be resolved against the page; so would a relative one in a document at the same place.
  const url = link.getAttribute('href') ?? '';
  return title === '' ? { url } : { title, url };
}

/** The entry's text without its times, and without the punctuation that joined them to it. */
function titleFrom(entry: Element): string {
  const copy = entry.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('time, script, style, template')) part.remove();
  const text = textOf(copy).replace(/^[\s:;,.–—-]+/, '');
  let end = text.length;
  while (/[\s:;,–—-]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The list as a parsed document. */
export function* parseChildren(host: Element): ChunkedTask<ParsedDocument> {
  return documentFromData(yield* childSteps(host));
}

/** The records of the list, all at once. */
export function dataOfChildren(host: Element): readonly ChildRecord[] {
  return runSync(childSteps(host));
}
