// A written address → one that is safe to follow. Fetches nothing.
import { textLimit } from './clean-text.js';
import type { IssueLog } from './issue-log.js';
import { readLine } from './read-text.js';

/** An http or https address, in full; `null`, with an issue, for anything else. `baseUrl` is the document's own. */
export function readLink(raw: unknown, path: string, log: IssueLog, baseUrl: string | null): string | null {
  const text = readLine(raw, path, log);
  if (text === null || (typeof raw === 'string' && raw.length > textLimit)) return null;
  const absolute = urlFrom(text, null);
  if (absolute !== null) {
    if (isWeb(absolute)) return absolute.href;
    log.add('unsafe-link', path, text);
    return null;
  }
  // "www.example.org/report" is a site with its scheme forgotten; as a relative address it would lead astray.
  const isForgetful = /^www\./i.test(text);
  const relative = baseUrl === null || isForgetful ? null : urlFrom(text, baseUrl);
  if (relative !== null && isWeb(relative)) return relative.href;
  log.add(/^https?:/i.test(text) ? 'unsafe-link' : 'relative-link', path, text);
  return null;
}

function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

function urlFrom(text: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(text) : new URL(text, base);
  } catch {
    return null;
  }
}
