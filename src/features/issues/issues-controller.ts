// What is wrong in the document: an unobtrusive count that opens the list.
import type { nothing, TemplateResult } from 'lit';
import type { App, Feature } from '../../state/app.js';
import { adoptStyles } from '../../base/adopted-styles.js';
import { issuesPanel } from './issues-panel.js';
import { issuesPanelCss } from './issues-panel.styles.js';

export class IssuesController implements Feature {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  hostUpdate(): void {
    adoptStyles(this.#app.host.shadowRoot, issuesPanelCss);
  }

  render(): TemplateResult | typeof nothing {
    const { issues, context } = this.#app.derived;
    return issuesPanel(issues, context.messages);
  }
}
