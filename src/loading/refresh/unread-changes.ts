// What is unread after the document was read again.
import type { NewsEvent } from '../../model/news-event.js';
import type { ChunkedTask } from '../../base/chunked-task.js';
import type { Unread, UnreadKind } from '../../state/unread.js';

/** What is unread after `before` has become `after`: what still was, and whatever differs. The same map where nothing does. */
export function* unreadAfter(
  unread: Unread,
  before: readonly NewsEvent[],
  after: readonly NewsEvent[],
): ChunkedTask<Unread> {
  const known = new Map(before.map((newsEvent) => [newsEvent.id, newsEvent.record]));
  const now = new Map<string, UnreadKind>();
  let hasChanged = false;
  for (const { id, record } of after) {
    yield;
    const kind = unread.get(id);
    const isNew = !known.has(id);
    const isOther = isNew || !isSameRecord(known.get(id), record);
    if (isOther) hasChanged = true;
    const next = isNew ? 'new' : (kind ?? (isOther ? 'changed' : undefined));
    if (next !== undefined) now.set(id, next);
  }
  return hasChanged || now.size !== unread.size ? now : unread;
}

function isSameRecord(a: unknown, b: unknown): boolean {
  try {
    return a === b || JSON.stringify(a) === JSON.stringify(b);
  } catch {
    // Nested deeper than can be compared: nothing is claimed.
    return true;
  }
}
