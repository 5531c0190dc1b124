/** The floor: a canvas with a mark for each event in the window, and nothing else. */

export function prepare(events, lanes) {
  return { lanes, events };
}

const widthPx = 1200;
const heightPx = 600;
const labelPx = 80;
const axisPx = 30;
const markPx = 4;

function firstFrom(times, atMs) {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] < atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

export async function mount(stage, { events, lanes }, { startMs, endMs }) {
  const order = events.map((_, index) => index).sort((a, b) => events[a].atMs - events[b].atMs);
  const times = Float64Array.from(order, (index) => events[index].atMs);
  const rows = Uint8Array.from(order, (index) => events[index].lane);
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  stage.append(canvas);
  const pen = canvas.getContext('2d');
  const rowPx = (heightPx - axisPx) / lanes.length;
  const draw = (fromMs, toMs) => {
    const pxPerMs = (widthPx - labelPx) / (toMs - fromMs);
    pen.clearRect(0, 0, widthPx, heightPx);
    pen.fillStyle = 'black';
    for (const [row, { label }] of lanes.entries()) pen.fillText(label, 4, axisPx + (row + 0.5) * rowPx);
    for (let tick = 0; tick <= 10; tick += 1) {
      const atMs = fromMs + ((toMs - fromMs) * tick) / 10;
      pen.fillText(new Date(atMs).toISOString().slice(0, 10), labelPx + (atMs - fromMs) * pxPerMs, 16);
    }
    pen.fillStyle = 'steelblue';
    for (let index = firstFrom(times, fromMs); index < times.length && times[index] < toMs; index += 1) {
      pen.fillRect(
        labelPx + (times[index] - fromMs) * pxPerMs,
        axisPx + rows[index] * rowPx + 4,
        markPx,
        rowPx - 8,
      );
    }
  };
  draw(startMs, endMs);
  return { isReadable: () => true, isDrawn: () => true, setWindow: draw, destroy: () => canvas.remove() };
}
