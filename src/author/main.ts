// Entry of the page for editors: author/index.html loads it.
import { EventsTimeline } from '../element/events-timeline.js';
import { TimelineAuthor } from './timeline-author.js';

customElements.define('events-timeline', EventsTimeline);
customElements.define('timeline-author', TimelineAuthor);
