// Time that passes when the test says so.

export interface FakeClock {
  /** How long each timer still waits, in milliseconds, the soonest first. */
  readonly waitsMs: readonly number[];
  /** Lets time pass. Timers that are due run in their order. */
  advance(ms: number): void;
  /** Resolves with how long the next timer that is set waits. */
  nextTimer(): Promise<number>;
  /** Gives the page its own time back. */
  restore(): void;
}

/** Stops `performance.now` and timers until `restore()`. */
export function fakeClock(): FakeClock {
  const real = { setTimeout, clearTimeout, now: performance.now };
  const timers = new Map<number, { readonly dueAt: number; readonly act: () => void }>();
  const listeners: ((waitMs: number) => void)[] = [];
  let nowMs = 1_000;
  // No timer that was set before has such a number.
  let lastId = 1_000_000_000;

  const setFakeTimeout = (act: () => void, waitMs = 0) => {
    lastId += 1;
    timers.set(lastId, { dueAt: nowMs + waitMs, act });
    for (const listener of listeners.splice(0)) listener(waitMs);
    return lastId;
  };
  const clearFakeTimeout = (id?: number) => {
    if (id !== undefined && !timers.delete(id)) real.clearTimeout.call(globalThis, id);
  };
  const inOrder = () => [...timers].sort(([, a], [, b]) => a.dueAt - b.dueAt);
  Object.assign(globalThis, { setTimeout: setFakeTimeout, clearTimeout: clearFakeTimeout });
  performance.now = () => nowMs;

  return {
    get waitsMs() {
      return inOrder().map(([, { dueAt }]) => dueAt - nowMs);
    },
    advance(ms) {
      const endMs = nowMs + ms;
      for (let due = inOrder()[0]; due && due[1].dueAt <= endMs; due = inOrder()[0]) {
        const [id, { dueAt, act }] = due;
        timers.delete(id);
        nowMs = Math.max(nowMs, dueAt);
        act();
      }
      nowMs = endMs;
    },
    nextTimer: () => new Promise((resolve) => listeners.push(resolve)),
    restore() {
      Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
      performance.now = real.now;
    },
  };
}
