// What counts new and changed events. In English it loads with the code that says it.
import { count } from './count.js';

export interface UnreadMessages {
  /** The line that counts unread events; a count may be zero. */
  unreadCount(newCount: number, changedCount: number): string;
  /** Button that opens the next unread event. */
  readonly nextUnread: string;
  /** Button that ends all of it. */
  readonly allSeen: string;
}

/** In English. */
export const unreadMessagesInEnglish: UnreadMessages = {
  unreadCount: (newCount, changedCount) =>
    [
      newCount > 0 ? count(newCount, 'new event', 'new events') : '',
      changedCount > 0 ? count(changedCount, 'changed event', 'changed events') : '',
    ]
      .filter(Boolean)
      .join(', '),
  nextUnread: 'Show next',
  allSeen: 'Mark as seen',
};
