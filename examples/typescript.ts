import 'events-timeline';
import type { NewsEvent } from 'events-timeline';

const timeline = document.createElement('events-timeline');
timeline.src = '2022-09-13-armenia-azerbaijan.json';
timeline.zone = 'moscow';

const chosen = document.createElement('output');
const words = (newsEvent: NewsEvent | null) => newsEvent?.title ?? 'nothing';
timeline.addEventListener('timeline-select', ({ detail }) => {
  chosen.textContent = words(detail.newsEvent);
});

document.body.append(timeline, chosen);
