// The name of a drawn event for screen readers and speech input.
import type { Messages } from '../../i18n/messages.js';
import type { TimelineMessages } from '../../i18n/timeline/timeline-messages.js';
import type { NewsEvent } from '../../model/news-event.js';
import { rivalClaims } from '../../model/rivals.js';
import { timeInWords } from '../../time/format.js';
import type { Reading } from '../../time/words/time-words.js';
import type { Label } from '../placement.js';
import { sourceCountText } from '../source-count.js';

/**
 * The words as they are drawn, so that speech input finds it by them, then the whole of its time, its sources, and the times that
 * others give.
 */
export function spokenText(
  newsEvent: NewsEvent,
  { time, title, flag }: Label,
  isTimeLast: boolean,
  reading: Reading,
  messages: Messages & TimelineMessages,
): string {
  return [
    (isTimeLast ? [title, flag, time] : [time, title, flag]).filter((words) => words !== '').join(' '),
    ...(newsEvent.shortTitle === null ? [] : [newsEvent.title]),
    timeInWords(newsEvent.when, reading, 'with-date'),
    sourceCountText(newsEvent, messages),
    ...spokenRivals(newsEvent, reading, messages),
  ].join(messages.time.comma);
}

/** Each rival time and who gives it; of a report only its time. */
function spokenRivals(
  { when, claims, hasRivalTimes }: NewsEvent,
  reading: Reading,
  { says }: TimelineMessages,
): readonly string[] {
  if (!hasRivalTimes) return [];
  return rivalClaims(when, claims).flatMap(({ by, when: claimed }) => {
    const time = claimed === null ? [] : [timeInWords(claimed, reading, 'with-date')];
    return by === '' ? time : [...time, says(by)];
  });
}
