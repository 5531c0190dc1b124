// The dialog of keys and gestures.
import type { App } from '../../state/app.js';
import { isMirrored } from '../../state/shown-view.js';

const importHelp = () => import('./lazy/help-dialog.js');

export class HelpController {
  readonly #app: App;
  readonly #part;

  constructor(app: App) {
    this.#app = app;
    this.#part = app.part(importHelp);
  }

  readonly open = async (): Promise<void> => {
    const part = await this.#part.load();
    const { host, state } = this.#app;
    const { shadowRoot, isConnected } = host;
    if (shadowRoot !== null && isConnected) part?.openHelp(shadowRoot, state.messages, isMirrored(state));
  };
}
