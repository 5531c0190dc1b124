// Whether a document that was read again is the one that is shown.
import type { ChunkedTask } from '../../base/chunked-task.js';
import type { IssueDraft } from '../../model/issue.js';
import type { CheckedDocument } from '../../model/news-event.js';
import { isSameValue } from './same-value.js';

/** What was read, and what was wrong with it. */
export interface ReadDocument {
  readonly document: CheckedDocument;
  readonly drafts: readonly IssueDraft[];
}

/** Whether nothing differs, not even what nobody shows. What was checked is compared: a page may have changed its data in place. */
export function* isSameDocument(a: ReadDocument, b: ReadDocument): ChunkedTask<boolean> {
  const { newsEvents, ...head } = a.document;
  const { newsEvents: others, ...otherHead } = b.document;
  if (newsEvents.length !== others.length || !isSame([head, a.drafts], [otherHead, b.drafts])) return false;
  for (let index = 0; index < newsEvents.length; index += 1) {
    if (!isSame(newsEvents[index], others[index])) return false;
    yield;
  }
  return true;
}

/** A page's own records may have getters that throw: of those nothing is known. */
function isSame(a: unknown, b: unknown): boolean {
  try {
    return isSameValue(a, b);
  } catch {
    return false;
  }
}
