// A written address → one that is safe to follow. Fetches nothing.
import { textLimit } from './clean-text.js';
import type { IssueLog } from './issue-log.js';
import { readLine } from './read-text.js';

/** An http or https address, in full; `null`, with an issue, for anything else. `baseUrl` is the document's own. */
export function readLink(raw: unknown, path: string, log: IssueLog, baseUrl: string | null): string | null {
  const text = readLine(raw, path, log, textLimit);
  if (text === null || (typeof raw === 'string' && raw.length > textLimit)) return null;
  const absolute = urlFrom(text, null);
  if (absolute !== null) {
    if (isWeb(absolute)) return plainAddress(absolute, text, path, log);
    log.add('unsafe-link', path, text);
    return null;
  }
  // "www.example.org/report" is a site with its scheme forgotten; as a relative address it would lead astray.
  const isForgetful = /^www\./i.test(text);
  const relative = baseUrl === null || isForgetful ? null : urlFrom(text, baseUrl);
  if (relative !== null && isWeb(relative)) return plainAddress(relative, text, path, log);
  log.add(/^https?:/i.test(text) ? 'unsafe-link' : 'relative-link', path, text);
  return null;
}

/** The address without a name or password, which could pass for the host, as in `https://www.bbc.com@evil.example/`. */
function plainAddress(url: URL, text: string, path: string, log: IssueLog): string {
  const hasUser = url.username !== '' || url.password !== '';
  [url.username, url.password] = ['', ''];
  if (hasUser || hostLabels(text).some(isMixed)) log.add('misleading-link', path, text, url.host);
  return url.href;
}

/** The parts of a host as it is written, before the browser turns letters beyond ASCII into `xn--…`. */
function hostLabels(text: string): readonly string[] {
  const [, host = ''] = text.split(/[/\\?#]+/, 2);
  return host.split('.');
}

/** Latin letters beside those of another alphabet that has their like; with Han, Kana and Hangul they are common. */
function isMixed(label: string): boolean {
  return (
    /\p{sc=Latn}/u.test(label) &&
    /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Geor}\p{sc=Cher}\p{sc=Copt}]/u.test(label)
  );
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
