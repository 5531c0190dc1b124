/** The fields of an object but for some. */
export function without<T extends object, K extends keyof T>(fields: T, ...names: readonly K[]): Omit<T, K> {
  const rest = { ...fields };
  for (const name of names) delete rest[name];
  return rest;
}
