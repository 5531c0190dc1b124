// Code that loads when the test says so.
import type { ImportPart } from '../../src/base/lazy-part.js';

export interface TestImport<Part> {
  /** What a part is made from. Each is another function, and so another part. */
  readonly importPart: ImportPart<Part>;
  /** How often it has been asked for. */
  readonly askCount: number;
  /** The last request ends well, or not. */
  arrive(part: Part): void;
  fail(cause: unknown): void;
}

export function testImport<Part>(): TestImport<Part> {
  const asked: { resolve(part: Part): void; reject(cause: unknown): void }[] = [];
  return {
    importPart: () => new Promise((resolve, reject) => asked.push({ resolve, reject })),
    get askCount() {
      return asked.length;
    },
    arrive: (part) => asked.at(-1)?.resolve(part),
    fail: (cause) => asked.at(-1)?.reject(cause),
  };
}
