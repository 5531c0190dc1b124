// What is new or changed since the reader last saw it.

/** Why a news event is unread. */
export type UnreadKind = 'new' | 'changed';

/** Unread news events, by id. */
export type Unread = ReadonlyMap<string, UnreadKind>;

export const nothingUnread: Unread = new Map();

/** Without one news event, which the reader has now seen. The same map where it was not in it. */
export function unreadWithout(unread: Unread, id: string): Unread {
  return unread.has(id) ? new Map([...unread].filter(([unreadId]) => unreadId !== id)) : unread;
}

export function countUnread(unread: Unread): Readonly<Record<UnreadKind, number>> {
  const counts = { new: 0, changed: 0 };
  for (const kind of unread.values()) counts[kind] += 1;
  return counts;
}
