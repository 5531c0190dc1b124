// Registers the tag and re-exports: the one module with a side effect.
import { EventsTimeline } from './element/events-timeline.js';

// A page may load the package twice, in two versions: the first one stays.
if (!customElements.get('events-timeline')) {
  try {
    customElements.define('events-timeline', EventsTimeline);
  } catch {
    // The page has given the class itself another name, and a class can have only one.
    customElements.define('events-timeline', class extends EventsTimeline {});
  }
} else if (customElements.get('events-timeline') !== EventsTimeline) {
  // eslint-disable-next-line no-console -- The developer of the page can fix it, and no reader need know.
  console.info('<events-timeline> was loaded twice: the first version stays.');
}

export { EventsTimeline };
export type * from './state/timeline-events.js';
export { english } from './i18n/en.js';
export type { Messages } from './i18n/messages.js';
export { registerLanguage } from './i18n/load-messages.js';
export type * from './model/issue.js';
export type * from './model/news-event.js';
export type * from './read/formats/report.js';
export type { When, WhenKind, Precision, Qualifier, ZoneOrigin, TimePoint } from './time/when.js';
