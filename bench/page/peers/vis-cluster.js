/** vis-timeline with its own clustering. */
import { mount as mountVis } from './vis-timeline.js';

export { prepare } from './vis-timeline.js';

export async function mount(stage, data, window) {
  const mounted = await mountVis(stage, data, window, { cluster: { maxItems: 5 } });
  // Any `setOptions` takes the clusters apart.
  return { ...mounted, setClock: undefined };
}
