// What only a document of very many events needs: its layout, and how that is drawn. One chunk, with what searches a window.
import { layOut as layOutStacked } from '../../layout/stacked/lay-out.js';
import { registerStackedForms } from '../../vis/forms/stacked-forms.js';
import { forms } from '../../vis/stacked/forms.js';

/** As `layOut` of `layout/stacked/`. Whoever draws its placements knows how from then on. */
export const layOut: typeof layOutStacked = (task) => {
  registerStackedForms(forms);
  return layOutStacked(task);
};
