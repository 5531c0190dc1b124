// The sheet as a table of fields to write in, with what is wrong under each cell.
import { html, nothing, type TemplateResult } from 'lit';
import { fields } from './fields.js';
import type { PlacedIssue, Work } from './work.js';
import type { Role } from '../read/formats/sheet/roles.js';

/** As many rows as are on the page at once. */
export const pageLength = 50;

export interface TableCallbacks {
  readonly handleCell: (row: number, column: number, text: string) => void;
  readonly handleChoice: (header: string, field: string) => void;
  readonly handleRemove: (row: number) => void;
}

interface TableFacts {
  readonly work: Work;
  readonly roles: ReadonlyMap<number, Role>;
  /** The name of a format whose columns are known; empty for a sheet of anybody's own making. */
  readonly knownFormat: string;
  readonly issues: readonly PlacedIssue[];
  readonly firstRow: number;
}

/** The id of a cell, which issues lead to. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

export function tableView(facts: TableFacts, callbacks: TableCallbacks): TemplateResult {
  const { work, firstRow } = facts;
  const { headers, rows } = work.sheet;
  const shown = rows.slice(firstRow, firstRow + pageLength);
  return html`
    <div class="scroll" role="region" aria-label="Rows of the sheet" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Row</th>
            ${headers.map((header, column) => headView(facts, header, column, callbacks))}
            <th scope="col"><span class="hidden">Remove</span></th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((cells, index) => rowView(facts, cells, firstRow + index, callbacks))}
        </tbody>
      </table>
    </div>
  `;
}

function headView(
  { roles, knownFormat }: TableFacts,
  header: string,
  column: number,
  { handleChoice }: TableCallbacks,
): TemplateResult {
  const role = roles.get(column);
  const handleChange = (change: Event) => handleChoice(header, (change.target as HTMLSelectElement).value);
  return html`<th scope="col">
    <span>${header}</span>
    ${
      knownFormat
        ? nothing
        : html`<select aria-label="${header} is" @change=${handleChange}>
            <option value="" ?selected=${role === undefined}>Kept as it is</option>
            ${fields.map(
              ({ name, words, role: own }) =>
                html`<option value=${name} ?selected=${own === role}>${words}</option>`,
            )}
          </select>`
    }
  </th>`;
}

function rowView(
  { work, issues, knownFormat, roles }: TableFacts,
  cells: readonly string[],
  row: number,
  { handleCell, handleRemove }: TableCallbacks,
): TemplateResult {
  const { headers } = work.sheet;
  const ofRow = issues.filter((issue) => issue.row === row);
  const own = (column: number) => ofRow.filter((issue) => issue.column === column);
  const others = ofRow.filter((issue) => issue.column === null);
  return html`<tr class=${ofRow.length > 0 ? 'faulty' : ''}>
    <th scope="row">${row + 1}${others.map(({ message }) => html`<p class="issue">${message}</p>`)}</th>
    ${headers.map((header, column) => {
      const wrong = own(column);
      const id = cellId(row, column);
      const isLong = !knownFormat && ['title', 'summary'].includes(roles.get(column) ?? '');
      return html`<td class=${isLong ? 'long' : ''}>
        <textarea
          id=${id}
          rows="1"
          aria-label="${header}, row ${row + 1}"
          aria-invalid=${wrong.length > 0 ? 'true' : 'false'}
          aria-describedby=${wrong.length > 0 ? `${id}-issue` : nothing}
          .value=${cells[column] ?? ''}
          @change=${(change: Event) => handleCell(row, column, (change.target as HTMLTextAreaElement).value)}
        ></textarea>
        ${
          wrong.length === 0
            ? nothing
            : html`<p class="issue" id="${id}-issue">
                ${wrong.map(({ message, hint }) => `${message} ${hint}`).join(' ')}
              </p>`
        }
      </td>`;
    })}
    <td>
      <button type="button" @click=${() => handleRemove(row)} aria-label="Remove row ${row + 1}">×</button>
    </td>
  </tr>`;
}
