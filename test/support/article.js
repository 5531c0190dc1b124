/** An article with timelines: `article.html?src=…&view=list&count=3#timeline-2.event=x`. `plain` leaves the address alone. */
import '/src/index.ts';

const settings = new URL(document.URL).searchParams;
const place = document.querySelector('main');

for (let index = 0; index < Number(settings.get('count') ?? 1); index += 1) {
  const timeline = document.createElement('events-timeline');
  timeline.src = settings.get('src');
  timeline.view = settings.get('view') ?? 'auto';
  timeline.selected = settings.get('selected');
  timeline.hash = !settings.has('plain');
  place.append(timeline);
}
