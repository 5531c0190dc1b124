// A click on an item of the timeline, or on an entry of the list, becomes a selection here. Keys click too: both are buttons.
import type { App } from './app.js';

/** Selects a news event. A second press closes what the first has opened. */
export function toggleSelection(app: App, id: string): void {
  app.dispatch({ type: 'select', id: app.state.selected === id ? null : id });
}
