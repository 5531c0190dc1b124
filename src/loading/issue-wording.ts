// The words of a document's issues, which load once there is an issue.
import type { LazyPart } from '../base/lazy-part.js';
import type { App } from '../state/app.js';
import type { LoadedDocument, LoadState } from '../state/app-state.js';

const importIssueMessages = () => import('../model/issue-messages/issue-messages.js');

/** Puts the issues of a document that is shown already into words. */
export class IssueWording {
  readonly #app: App;
  readonly #messages: LazyPart<Awaited<ReturnType<typeof importIssueMessages>>>;

  constructor(app: App) {
    this.#app = app;
    this.#messages = app.part(importIssueMessages);
  }

  /** Until its issues are worded a document is shown, but not yet `ready`. */
  async word(loaded: LoadedDocument, snapshot: string | null, signal: AbortSignal): Promise<void> {
    const part = await this.#messages.load();
    const { state } = this.#app;
    // Another document may have come meanwhile.
    if (state.loaded !== loaded) return;
    const issues = part === null ? loaded.issues : loaded.drafts.map(part.withMessage);
    // Another may be on its way.
    const load: LoadState = signal.aborted ? state.load : { kind: 'ready' };
    this.#app.dispatch({
      type: 'document-read',
      loaded: { ...loaded, issues, snapshot },
      unread: state.unread,
      load,
    });
  }
}
