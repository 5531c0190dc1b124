// The only way to load code later.

/** Imports a part of the code, as in `() => import('./lazy/help-dialog.js')`. */
export type ImportPart<Part> = () => Promise<Part>;

/** A part of the code that is not in the first file. */
export interface LazyPart<Part> {
  /** `null` until it has loaded. */
  readonly current: Part | null;
  /** Loads it, unless it is here. Resolves with `null` after a failure; the next call tries again. Never rejects. */
  load(): Promise<Part | null>;
  /** Loads it for a view that needs it. `null` where there is nothing to wait for: it is here, or it has failed. */
  need(): Promise<Part | null> | null;
}

/** What has loaded, for all elements of the page. */
const loadedParts = new WeakMap<ImportPart<unknown>, object>();

/**
 * A part that `importPart` fetches once for the page: elements that name the same function share what has loaded.
 * `onFailure` is called for each failed attempt, with a function that tries again; `onLoad` once this part is here.
 *
 * @example
 * const importHelp = () => import('./lazy/help-dialog.js');
 * const help = lazyPart(importHelp, (cause) => report(cause));
 * (await help.load())?.openHelp(root, messages);
 */
export function lazyPart<Part extends object>(
  importPart: ImportPart<Part>,
  onFailure: (cause: unknown, retry: () => Promise<Part | null>) => void,
  onLoad: () => void = () => {},
): LazyPart<Part> {
  let loading: Promise<Part | null> | null = null;
  let hasFailed = false;
  const current = () => (loadedParts.get(importPart) as Part | undefined) ?? null;
  const fetchPart = async (): Promise<Part | null> => {
    hasFailed = false;
    try {
      loadedParts.set(importPart, await importPart());
      loading = null;
      onLoad();
    } catch (cause) {
      loading = null;
      hasFailed = true;
      onFailure(cause, load);
    }
    return current();
  };
  const load = async (): Promise<Part | null> => {
    const here = current();
    if (here === null) return (loading ??= fetchPart());
    // Another element has loaded it since this one failed to.
    if (hasFailed) {
      hasFailed = false;
      onLoad();
    }
    return here;
  };
  return {
    get current() {
      return current();
    },
    load,
    need: () => (current() !== null || hasFailed ? null : load()),
  };
}
