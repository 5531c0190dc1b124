/** Stands in for the package uuid, which vis-data calls for entries without an id. Ours always have one. */
export const v4 = () => crypto.randomUUID();
