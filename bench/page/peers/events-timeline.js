/** Our own element, as it is shipped in cdn/. */

export function prepare(events, lanes) {
  return {
    zone: 'Asia/Yerevan',
    lanes,
    events: events.map(({ id, title, atMs, lane }) => ({
      id,
      title,
      lane: lanes[lane].id,
      when: `${new Date(atMs).toISOString().slice(0, 16)}Z`,
    })),
  };
}

const clocks = ['Europe/Moscow', 'UTC', 'local'];

export async function mount(stage, data, { startMs, endMs }) {
  const element = document.createElement('events-timeline');
  element.setAttribute('view', 'timeline');
  element.setAttribute('start', new Date(startMs).toISOString());
  element.setAttribute('end', new Date(endMs).toISOString());
  element.data = data;
  stage.append(element);
  await import('/cdn/events-timeline.min.js');
  return {
    isReadable: () => element.shadowRoot.querySelector('[part~="toolbar"], [part~="list"]') !== null,
    isDrawn: () =>
      element.loadState === 'ready' && element.shadowRoot.querySelector('[part~="item"]') !== null,
    async setWindow(fromMs, toMs) {
      element.setWindow(fromMs, toMs);
      await element.updateComplete;
    },
    async setClock(index) {
      element.zone = clocks[index % clocks.length];
      await element.updateComplete;
    },
    destroy: () => element.remove(),
  };
}
