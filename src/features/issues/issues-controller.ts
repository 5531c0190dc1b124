// What is wrong in the document: an unobtrusive count that opens the list.
import { nothing, type TemplateResult } from 'lit';
import type { App, Feature } from '../../state/app.js';
import { adoptStyles } from '../../view/styles.js';

const importIssuesPanel = () => import('./lazy/issues-panel.js');

export class IssuesController implements Feature {
  readonly #app: App;
  readonly #part;

  constructor(app: App) {
    this.#app = app;
    this.#part = app.part(importIssuesPanel);
  }

  load(): Promise<unknown> | null {
    return this.#app.derived.issues.length === 0 ? null : this.#part.need();
  }

  panel(): TemplateResult | typeof nothing {
    const { issues, context } = this.#app.derived;
    const part = this.#part.current;
    if (issues.length === 0 || part === null) return nothing;
    adoptStyles(this.#app.host.shadowRoot, part.issuesPanelCss);
    return part.issuesPanel(issues, context.messages);
  }
}
