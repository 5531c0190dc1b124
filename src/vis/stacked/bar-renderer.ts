// One bar: what lasted, or a moment within.
import { BarRow } from '../forms/bar-row.js';
import type { Form } from '../forms/item-renderer.js';

export const barRenderer: Form = (button, placement) => {
  const row = new BarRow(
    placement,
    placement.label,
    placement.kind === 'within' ? 'glyph-hatch' : 'glyph-bar',
  );
  button.replaceChildren(...row.elements);
  return (scale) => {
    const extent = row.extentOn(scale);
    row.moveIn(extent.leftPx);
    return extent;
  };
};
