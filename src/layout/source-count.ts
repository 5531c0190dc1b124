// How many sources an event has, in words.
import type { Messages } from '../i18n/messages.js';
import type { TimelineMessages } from '../i18n/timeline/timeline-messages.js';
import type { NewsEvent } from '../model/news-event.js';

/** `2 sources`, or the words for "no source given". */
export function sourceCountText(
  { sources: { length } }: NewsEvent,
  messages: Messages & TimelineMessages,
): string {
  return length === 0 ? messages.unsourced : messages.sourceCount(length);
}
