// Reports a part of the code that has not loaded to the reader and the page. In the first file: nothing else may be needed for it.
import type { App, Feature } from '../../state/app.js';

/** Reports every failed part but the timeline's, which the list in its place reports (failure-controller.ts). */
export function failedPartReport(app: App): Feature {
  return {
    handleAction(action) {
      if (action.type !== 'part-failed' || action.code === 'timeline') return;
      const { code, cause } = action;
      const message = app.state.messages.notLoaded;
      app.dispatch({ type: 'announce', words: message });
      app.emit('timeline-error', { code, message, cause });
    },
  };
}
