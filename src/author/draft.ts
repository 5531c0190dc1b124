// The work in progress, kept in the browser and nowhere else.
import type { Work } from './work.js';

const key = 'events-timeline-draft';

/** The draft; `null` where there is none, or where the browser keeps nothing. */
export function readDraft(): Work | null {
  try {
    const work = JSON.parse(localStorage.getItem(key) ?? 'null') as Work | null;
    return work !== null && Array.isArray(work.sheet.rows) && Array.isArray(work.sheet.headers) ? work : null;
  } catch {
    return null;
  }
}

/** True where the browser has kept it. */
export function keepDraft(work: Work): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
