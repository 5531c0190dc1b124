// A figure in words.
import type { Figure } from '../../model/news-event.js';
import { numberIn } from '../../time/intl.js';
import type { EvidenceMessages } from './evidence-messages.js';

/** A number, a range, "at least" or "at most", or that no number was given, which is not zero. */
export function formatFigure(
  { low, best, high, unit }: Figure,
  { lang, messages }: { readonly lang: string; readonly messages: EvidenceMessages },
): string {
  const say = (value: number) => numberIn(lang, value);
  const withUnit = (text: string) => (unit ? `${text} ${unit}` : text);
  if (best !== null) {
    const hasRange = low !== null && high !== null && low !== high;
    return withUnit(hasRange ? `${say(best)} (${messages.figureRange(say(low), say(high))})` : say(best));
  }
  if (low !== null && high !== null)
    return withUnit(low === high ? say(low) : messages.figureRange(say(low), say(high)));
  if (low !== null) return withUnit(messages.figureAtLeast(say(low)));
  if (high !== null) return withUnit(messages.figureAtMost(say(high)));
  return messages.figureUnknown;
}
