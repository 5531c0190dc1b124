/** The floor: a canvas with a mark for each event in the window, and nothing else. */

export function prepare(events, lanes) {
  return { lanes, events };
}

export async function mount(stage, { events, lanes }, { startMs, endMs }) {
  const { canvasDrawing } = await import('./canvas-drawing.js');
  const { canvas, draw } = canvasDrawing(events, lanes);
  stage.append(canvas);
  draw(startMs, endMs);
  return { isReadable: () => true, isDrawn: () => true, setWindow: draw, destroy: () => canvas.remove() };
}
