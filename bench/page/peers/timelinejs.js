/** TimelineJS3. It has no windows: a pan goes to the next slide, a zoom takes its next level. */
import { addStyleSheet } from './style-sheet.js';

const folder = '/node_modules/@knight-lab/timelinejs/dist';

export function prepare(events, lanes) {
  return {
    events: events.map(({ id, title, atMs, lane }) => {
      const at = new Date(atMs);
      return {
        unique_id: id,
        group: lanes[lane].label,
        text: { headline: title },
        start_date: {
          year: at.getUTCFullYear(),
          month: at.getUTCMonth() + 1,
          day: at.getUTCDate(),
          hour: at.getUTCHours(),
          minute: at.getUTCMinutes(),
        },
      };
    }),
  };
}

function addScript(src) {
  const script = document.createElement('script');
  script.src = src;
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

export async function mount(stage, data) {
  await Promise.all([addStyleSheet(`${folder}/css/timeline.css`), addScript(`${folder}/js/timeline.js`)]);
  const timeline = new window.TL.Timeline(stage, structuredClone(data), {
    script_path: `${location.origin}${folder}/js/`,
    font: null,
    duration: 1,
    track_events: [],
  });
  let isLoaded = false;
  timeline.on('loaded', () => (isLoaded = true));
  const count = data.events.length;
  let slide = Math.floor(count / 2);
  let spanMs = 0;
  let level = 0;
  return {
    isReadable: () => stage.querySelector('.tl-timemarker, .tl-slide') !== null,
    isDrawn: () => isLoaded && stage.querySelectorAll('.tl-timemarker').length === count,
    setWindow(fromMs, toMs) {
      if (Math.abs(toMs - fromMs - spanMs) > 1000) timeline.setZoom((level = (level + 1) % 11));
      else timeline.goTo((slide = (slide + 1) % count));
      spanMs = toMs - fromMs;
    },
    destroy() {},
  };
}
