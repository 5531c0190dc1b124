// How the sheet was read: what was understood, guessed and refused, and each issue with the way to its cell.
import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedIssue, Result } from './work.js';

const kindWords = { understood: 'Understood', guessed: 'Guessed', refused: 'Refused' } as const;

export interface ReportCallbacks {
  readonly handleGo: (issue: PlacedIssue) => void;
}

export function reportView(
  { report, issues, events }: Result,
  notes: readonly string[],
  { handleGo }: ReportCallbacks,
): TemplateResult {
  const counts = `${count(events, 'event')}, ${count(issues.length, 'issue')}`;
  return html`
    <p role="status" id="counts">${counts}. Read as ${report.formatName}.</p>
    ${
      notes.length === 0 && report.entries.length === 0
        ? nothing
        : html`<h3>How it was read</h3>
            <ul class="report">
              ${notes.map((note) => html`<li><b>Opened</b> ${note}</li>`)}
              ${report.entries.map(
                ({ kind, text, count: times }) =>
                  html`<li class=${kind}>
                    <b>${kindWords[kind]}</b> ${text}${times > 1 ? ` (${times} times)` : ''}
                  </li>`,
              )}
            </ul>`
    }
    ${
      issues.length === 0
        ? html`<p>Nothing is wrong with it.</p>`
        : html`<h3>To look at</h3>
            <ol class="issues">
              ${issues.map((issue) => issueView(issue, handleGo))}
            </ol>`
    }
  `;
}

function issueView(issue: PlacedIssue, handleGo: (issue: PlacedIssue) => void): TemplateResult {
  const { message, hint, row } = issue;
  return html`<li>
    ${message} <span class="hint">${hint}</span>
    ${
      row === null
        ? nothing
        : html`<button type="button" @click=${() => handleGo(issue)}>Go to row ${row + 1}</button>`
    }
  </li>`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
