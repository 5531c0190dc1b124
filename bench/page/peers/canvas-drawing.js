/** What the bare canvas loads: marks by lane and instant, names of lanes, dates. */

const widthPx = 1200;
const heightPx = 600;
const labelPx = 80;
const axisPx = 30;
const markPx = 4;

/** A canvas, and the function that draws a window on it. Looks at every event each time: there is no simpler way. */
export function canvasDrawing(events, lanes) {
  const times = Float64Array.from(events, ({ atMs }) => atMs);
  const rows = Uint8Array.from(events, ({ lane }) => lane);
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
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
    for (let index = 0; index < times.length; index += 1) {
      const atMs = times[index];
      if (atMs < fromMs || atMs >= toMs) continue;
      pen.fillRect(labelPx + (atMs - fromMs) * pxPerMs, axisPx + rows[index] * rowPx + 4, markPx, rowPx - 8);
    }
  };
  return { canvas, draw };
}
