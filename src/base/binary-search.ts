// Search in a rising list of numbers.

/** Index of the first number that is not less than `wanted`, in a rising list; its length where there is none. */
export function firstAtLeast(rising: Float64Array, wanted: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
