// What has become of a document that was read again.
import { runChunked } from '../../base/chunked-task.js';
import type { LoadedDocument } from '../../state/app-state.js';
import { nothingUnread, type Unread } from '../../state/unread.js';
import type { ReadResult } from '../read-document.js';
import { isSameDocument } from './same-document.js';
import { unreadAfter } from './unread-changes.js';

/**
 * `same` where nothing differs from what is shown; else what is unread now, which only an address can have. `null` where `signal`
 * has aborted, or nothing was read.
 */
export async function changeSince(
  loaded: LoadedDocument,
  unread: Unread,
  result: ReadResult,
  signal: AbortSignal,
): Promise<'same' | Unread | null> {
  if (result.kind === 'failed') return null;
  if (await runChunked(isSameDocument(loaded, result), signal)) return signal.aborted ? null : 'same';
  if (loaded.origin.kind !== 'address') return nothingUnread;
  return runChunked(unreadAfter(unread, loaded.document.newsEvents, result.document.newsEvents), signal);
}
