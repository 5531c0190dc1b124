// Under the timeline: the signs in use and the problems in the data.
import { html, type TemplateResult } from 'lit';
import type { Placement } from '../layout/placement.js';
import type { Messages } from '../messages.js';
import type { Issue } from '../model/issue.js';
import { issuesPanel } from './issues-panel.js';
import { legend } from './legend.js';

/** Placements are those on show: none in the list. */
export function foot(
  placements: readonly Placement[],
  issues: readonly Issue[],
  messages: Messages,
): TemplateResult {
  return html`<div class="foot" part="foot">
    ${legend(placements, messages)} ${issuesPanel(issues, messages)}
  </div>`;
}
