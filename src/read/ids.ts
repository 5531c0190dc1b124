// Ids that are each used once, and ids made from titles.

/** Hands out ids, none of them twice. Ids are map keys, so `__proto__` is a name like any other. */
export class Ids {
  readonly #reserved: ReadonlySet<string>;
  readonly #used = new Set<string>();
  readonly #lastNumbers = new Map<string, number>();

  /** `reserved` are ids that authors wrote: a made-up id never takes one of them away. */
  constructor(reserved: ReadonlySet<string> = new Set()) {
    this.#reserved = reserved;
  }

  /** Takes an id that an author wrote; false where it is used already. */
  take(id: string): boolean {
    if (this.#used.has(id)) return false;
    this.#used.add(id);
    return true;
  }

  /** Takes a made-up id: `base`, or else `base-2`, `base-3` and so on. */
  takeMade(base: string): string {
    return this.#reserved.has(base) || !this.take(base) ? this.takeNumbered(base, 2) : base;
  }

  /** Takes `base` with the first free number from `first` on. */
  takeNumbered(base: string, first: number): string {
    // The last number is kept, or ten thousand records of one id would each count from 2.
    let number = this.#lastNumbers.get(base) ?? first - 1;
    let id: string;
    do {
      number += 1;
      id = `${base}-${number}`;
    } while (this.#reserved.has(id) || !this.take(id));
    this.#lastNumbers.set(base, number);
    return id;
  }
}

/** `Ceasefire at 9 a.m.` → `ceasefire-at-9-a-m`: letters and digits of any script. Empty where there are none. */
export function idFromTitle(title: string): string {
  const words =
    title
      .slice(0, 120)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let id = '';
  for (const word of words) {
    if (id !== '' && id.length + word.length >= 60) break;
    id += id === '' ? word : `-${word}`;
  }
  return id;
}
