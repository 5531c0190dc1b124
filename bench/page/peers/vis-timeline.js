/** Raw vis-timeline: its standalone build, as a page would use it, with `rtl` given so that it does not hide itself. */
import { addStyleSheet } from './style-sheet.js';

const folder = '/node_modules/vis-timeline';

export function prepare(events, lanes) {
  return {
    groups: lanes.map(({ id, label }) => ({ id, content: label })),
    items: events.map(({ id, title, atMs, lane }) => ({
      id,
      content: title,
      start: atMs,
      group: lanes[lane].id,
    })),
  };
}

export async function mount(stage, { items, groups }, { startMs, endMs }, options = {}) {
  const [{ DataSet, Timeline, moment }] = await Promise.all([
    import(`${folder}/standalone/esm/vis-timeline-graph2d.min.mjs`),
    addStyleSheet(`${folder}/styles/vis-timeline-graph2d.min.css`),
  ]);
  const timeline = new Timeline(stage, new DataSet(items), new DataSet(groups), {
    start: startMs,
    end: endMs,
    height: 600,
    rtl: false,
    // A dot with its title beside it, as we draw moments. Its usual boxes take two to five times as long.
    type: 'point',
    ...options,
  });
  const isDrawn = () => stage.querySelector('.vis-item') !== null;
  const offsets = [180, 0, 240];
  return {
    isReadable: isDrawn,
    isDrawn,
    // Given a start, it draws no change of the window until it has drawn twice, which it does by itself after a second.
    wake: () => timeline.redraw(),
    setWindow: (fromMs, toMs) => timeline.setWindow(fromMs, toMs, { animation: false }),
    setClock: (index) =>
      timeline.setOptions({ moment: (date) => moment(date).utcOffset(offsets[index % offsets.length]) }),
    destroy: () => timeline.destroy(),
  };
}
