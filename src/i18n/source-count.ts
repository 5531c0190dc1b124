// How many sources something has, in words: with none it says that.
import type { Messages } from './messages.js';
import type { NewsEvent } from '../model/news-event.js';

/** `2 sources`, or `unsourced`. */
export function sourceCountText({ sources: { length } }: NewsEvent, messages: Messages): string {
  return length === 0 ? messages.unsourced : messages.sourceCount(length);
}
