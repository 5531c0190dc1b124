// A tree over a list of numbers that finds the least of any range without looking at all of it.

/** Finds the position of the least number of a range. It takes two numbers a position and never changes. */
export class ExtremeTree {
  readonly #values: ArrayLike<number>;
  /** -1 finds the greatest instead of the least. */
  readonly #sign: 1 | -1;
  readonly #tree: Int32Array;

  constructor(values: ArrayLike<number>, find: 'least' | 'greatest') {
    this.#values = values;
    this.#sign = find === 'least' ? 1 : -1;
    const count = values.length;
    this.#tree = new Int32Array(2 * count);
    for (let index = 0; index < count; index += 1) this.#tree[count + index] = index;
    for (let node = count - 1; node > 0; node -= 1)
      this.#tree[node] = this.#better(this.#tree[2 * node] as number, this.#tree[2 * node + 1] as number);
  }

  /** Position of the extreme from `from` to before `to`, the first one at a tie; -1 where the range is empty. */
  find(from: number, to: number): number {
    const count = this.#values.length;
    let best = -1;
    for (let low = from + count, high = to + count; low < high; low >>= 1, high >>= 1) {
      if (low & 1) best = this.#better(best, this.#tree[low++] as number);
      if (high & 1) best = this.#better(best, this.#tree[--high] as number);
    }
    return best;
  }

  /** Positions from `from` to before `to` whose number is at least `wanted`, in order. For trees of the greatest. */
  atLeast(wanted: number, from: number, to: number): number[] {
    const found: number[] = [];
    const search = (low: number, high: number) => {
      const at = this.find(low, high);
      if (at < 0 || (this.#values[at] as number) < wanted) return;
      search(low, at);
      found.push(at);
      search(at + 1, high);
    };
    search(from, to);
    return found;
  }

  #better(a: number, b: number): number {
    if (a < 0) return b;
    if (b < 0) return a;
    const difference = this.#sign * ((this.#values[a] as number) - (this.#values[b] as number));
    return difference < 0 || (difference === 0 && a < b) ? a : b;
  }
}
