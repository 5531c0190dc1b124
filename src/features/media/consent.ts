// Which other servers the reader has let pictures, sound and film come from. All elements of a page share it. It is written
// down for the next visit only where the page says so.

const key = 'events-timeline:hosts';
const hosts = new Set<string>();
const listeners = new Set<() => void>();
let hasRead = false;

/** Whether files of a host may be fetched. `isKept`: the page lets a browser remember it. */
export function isAllowed(host: string, isKept: boolean): boolean {
  if (isKept) readOnce();
  return hosts.has(host);
}

/** Allows a host. */
export function allow(host: string, isKept: boolean): void {
  hosts.add(host);
  changed(isKept);
}

/** Takes it back, also where it was written down before. */
export function revoke(host: string, isKept: boolean): void {
  hosts.delete(host);
  changed(isKept);
}

/** Calls a function after each change, until `signal` aborts. */
export function followConsent(handleChange: () => void, signal: AbortSignal): void {
  listeners.add(handleChange);
  signal.addEventListener('abort', () => listeners.delete(handleChange));
}

function changed(isKept: boolean): void {
  if (isKept) write();
  for (const listener of listeners) listener();
}

/** Browsers refuse storage in some frames and by some settings: that costs the next visit a press, and nothing else. */
function readOnce(): void {
  if (hasRead) return;
  hasRead = true;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (Array.isArray(kept)) for (const host of kept) if (typeof host === 'string') hosts.add(host);
  } catch {
    // Nothing is known of an earlier visit.
  }
}

function write(): void {
  try {
    if (hosts.size === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify([...hosts]));
  } catch {
    // It holds for this visit.
  }
}
