// Which news events a reader has not seen yet, after the document was read again.
import type { NewsEvent } from '../../model/news-event.js';
import type { ChunkedTask } from '../../base/chunked-task.js';
import type { UnreadKind, Unread } from '../../view/badge.js';

/** The marks after `before` has become `after`: those kept that are still unseen, and one for each difference. */
export function* unreadAfter(
  marks: Unread,
  before: readonly NewsEvent[],
  after: readonly NewsEvent[],
): ChunkedTask<Unread> {
  const known = new Map(before.map((newsEvent) => [newsEvent.id, newsEvent.record]));
  const now = new Map<string, UnreadKind>();
  let hasChanged = false;
  for (const { id, record } of after) {
    yield;
    const mark = marks.get(id);
    const isNew = !known.has(id);
    const isOther = isNew || !isSameRecord(known.get(id), record);
    if (isOther) hasChanged = true;
    const next = isNew ? 'new' : (mark ?? (isOther ? 'changed' : undefined));
    if (next !== undefined) now.set(id, next);
  }
  return hasChanged || now.size !== marks.size ? now : marks;
}

function isSameRecord(a: unknown, b: unknown): boolean {
  try {
    return a === b || JSON.stringify(a) === JSON.stringify(b);
  } catch {
    // Nested deeper than can be compared: nothing is claimed.
    return true;
  }
}
