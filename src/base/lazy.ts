// Values that are made late, or never.

/** Makes a value when it is first asked for, and keeps it. */
export function lazy<T extends object | string | null>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    if (made === undefined) made = make();
    return made;
  };
}
