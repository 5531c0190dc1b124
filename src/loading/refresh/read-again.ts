// Reads the document that is shown once more, and tells screen readers what has come.
import { countUnread } from '../../view/badge.js';
import type { DocumentLoader } from '../document-loader.js';
import { documentSourceOf } from '../document-source.js';
import type { FreshnessHost } from '../auto-refresh.js';
import type { Reader } from '../../element/reader.js';

/** False where it failed. */
export async function readAgain(
  host: FreshnessHost,
  loader: DocumentLoader,
  reader: Reader,
): Promise<boolean> {
  const origin = documentSourceOf(host);
  if (origin?.kind !== 'address') return true;
  const before = loader.marks;
  const isWell = await loader.refresh(origin.url);
  const { marks } = loader;
  const counts = countUnread(marks);
  if (marks !== before && marks.size > 0) reader.say(host.messages.marked(counts.new, counts.changed));
  return isWell;
}
