// Why a document could not be fetched, as the words for it need it.
import type { FailureFacts } from '../i18n/messages.js';
import type { FetchFailure } from './fetch-text.js';

/** The facts of a failed request; `limitMb` is the most that is fetched. */
export function fetchFailureFacts({ url, status }: FetchFailure, limitMb: number): FailureFacts {
  return { url, limitMb, isOffline: !navigator.onLine, ...(status === null ? {} : { status }) };
}
