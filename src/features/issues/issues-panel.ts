// What was wrong in the author's data: a count that opens the list.
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Issue } from '../../model/issue.js';

export { issuesPanelCss } from './issues-panel.styles.js';

/** At most this many are listed; the rest is counted. */
const listedLimit = 200;

/** A quiet count of problems in the data; opened, each says where, what, and what to write instead. */
export function issuesPanel(issues: readonly Issue[], messages: Messages): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  const unlisted = issues.length - listedLimit;
  return html`<details class="issues" part="issues">
    <summary>${messages.issueCount(issues.length)}</summary>
    <ul class="issue-list">
      ${issues
        .slice(0, listedLimit)
        .map(
          ({ path, recordId, message, hint }) =>
            html`<li part="issue">
              <code>${path}</code>${recordId ? html` <span dir="auto">(${recordId})</span>` : nothing}:
              <span dir="auto">${message}</span> <em dir="auto">${hint}</em>
            </li>`,
        )}
      ${unlisted > 0 ? html`<li>${messages.issueCount(unlisted)}…</li>` : nothing}
    </ul>
  </details>`;
}
