// Forms for placements that are stacked. They load with the layout that makes such placements: a plan has none.
import type { Placement, PlacementKind } from '../../layout/placement.js';
import type { Scale } from '../scale.js';
import type { Form } from './item-renderer.js';

export interface StackedForms {
  readonly forms: Readonly<Partial<Record<PlacementKind, Form>>>;
  /** Where the chips of each row of a lane stand across, by the id of the placement. */
  rowLefts(items: readonly { readonly placement: Placement }[], scale: Scale): ReadonlyMap<string, number>;
}

let registered: StackedForms = { forms: {}, rowLefts: () => new Map() };

/** To be called before the first such placement is shown. */
export function registerStackedForms(forms: StackedForms): void {
  registered = forms;
}

export function stackedForms(): StackedForms {
  return registered;
}
