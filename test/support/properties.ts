// How property tests run: the same cases on every run, and a failure that says which case and why.

/** Settings of `fc.assert` for a number of runs. */
export function runs(numRuns: number) {
  return { numRuns, seed: 20_220_913, includeErrorInReport: true } as const;
}
