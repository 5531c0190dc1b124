// The page for editors: paste, drop or fetch a sheet, see how it is read, correct it, and take the document away.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { forgetDraft, keepDraft, readDraft } from './draft.js';
import { fields } from './fields.js';
import { changed, historyOf, redone, undone, type History } from './history.js';
import { openAddress, openFile, type Opened } from './open-file.js';
import { documentText, download, fileName, pageText } from './outputs.js';
import { openView, settingsView, takeView, type Output } from './panel-views.js';
import { reportView } from './report-view.js';
import { emptySheet, sheetText, withCell, withoutRow, withRow } from './sheet.js';
import { cellId, pageLength, tableView } from './table-view.js';
import { resultOf, rolesOfColumns, withChoice, type PlacedIssue, type Result, type Work } from './work.js';

const nothingYet: Work = { sheet: emptySheet, title: '', zone: '', dateOrder: '', columns: {} };

export class TimelineAuthor extends LitElement {
  @state() private history: History<Work> = historyOf(nothingYet);
  @state() private result: Result | null = null;
  @state() private failure = '';
  @state() private message = '';
  @state() private notes: readonly string[] = [];
  @state() private firstRow = 0;
  @state() private isDropping = false;
  /** The reading that is the latest; an earlier one that ends later is out of date. */
  #reading = 0;

  /** The page's own styles reach all of it. */
  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const draft = readDraft();
    if (draft !== null && draft.sheet.rows.length > 0) {
      this.history = historyOf(draft);
      this.message = 'Your draft is here again. It is kept in this browser only.';
      void this.#read();
    }
  }

  get #work(): Work {
    return this.history.present;
  }

  override render(): TemplateResult {
    const isEmpty = this.#work.sheet.rows.length === 0;
    return html`
      <main
        class=${this.isDropping ? 'dropping' : ''}
        @paste=${this.#handlePaste}
        @keydown=${this.#handleKey}
        @dragenter=${this.#handleDrag}
        @dragover=${this.#handleDrag}
        @dragleave=${this.#handleLeave}
        @drop=${this.#handleDrop}
      >
        <h1>Make a timeline</h1>
        <p>Nothing leaves this page: it has no server, and what you paste stays in your browser.</p>
        ${openView(isEmpty, {
          handleRead: this.#handleRead,
          handleFile: this.#handleFile,
          handleFetch: this.#handleFetch,
          handleBlank: this.#handleBlank,
        })}
        <p role="alert" class="failure" ?hidden=${this.failure === ''}>${this.failure}</p>
        <p role="status" class="message">${this.message}</p>
        ${isEmpty ? nothing : this.#workView()}
      </main>
    `;
  }

  #workView(): TemplateResult {
    const work = this.#work;
    const { result } = this;
    const format = result?.report.format ?? 'plain-csv';
    const issues = result?.issues ?? [];
    return html`
      ${settingsView(work, (name, value) => this.#change({ ...work, [name]: value }))}
      <div class="columns">
        <section aria-labelledby="sheet-title">
          <h2 id="sheet-title">Sheet</h2>
          ${this.#toolbarView(work)}
          ${tableView(
            {
              work,
              roles: format === 'plain-csv' ? rolesOfColumns(work) : new Map(),
              knownFormat: format === 'plain-csv' ? '' : (result?.report.formatName ?? ''),
              issues,
              firstRow: this.firstRow,
            },
            {
              handleCell: (row, column, text) =>
                this.#change({ ...work, sheet: withCell(work.sheet, row, column, text) }),
              handleChoice: (header, field) => {
                const name = fields.find((one) => one.name === field)?.words ?? '';
                this.#change(
                  withChoice(work, header, field),
                  name ? `${header} is: ${name}.` : `${header} is kept.`,
                );
              },
              handleRemove: (row) =>
                this.#change({ ...work, sheet: withoutRow(work.sheet, row) }, `Row ${row + 1} is removed.`),
            },
          )}
          <p>
            <button type="button" @click=${this.#handleAdd}>Add a row</button>
            ${this.#pagesView(work.sheet.rows.length)}
          </p>
        </section>
        <section aria-labelledby="report-title" class="reading">
          <h2 id="report-title">Reading</h2>
          ${
            result === null
              ? html`<p>Reading…</p>`
              : reportView(result, this.notes, { handleGo: (issue) => void this.#go(issue) })
          }
        </section>
      </div>
      <section aria-labelledby="preview-title">
        <h2 id="preview-title">Timeline</h2>
        ${result === null ? nothing : html`<events-timeline .data=${result.raw}></events-timeline>`}
      </section>
      ${takeView(fileName(work.title, 'json'), result === null, {
        handleSave: this.#handleSave,
        handleCopy: () => void this.#handleCopy(),
      })}
    `;
  }

  #toolbarView({ sheet }: Work): TemplateResult {
    const { past, future } = this.history;
    return html`<p class="toolbar">
      <button type="button" ?disabled=${past.length === 0} @click=${this.#handleUndo}>Undo</button>
      <button type="button" ?disabled=${future.length === 0} @click=${this.#handleRedo}>Redo</button>
      <button type="button" @click=${this.#handleAnew}>Start anew</button>
      <span>${sheet.rows.length} rows</span>
    </p>`;
  }

  #pagesView(rows: number): TemplateResult | typeof nothing {
    if (rows <= pageLength) return nothing;
    const last = Math.min(this.firstRow + pageLength, rows);
    const turn = (by: number) => () => {
      this.firstRow = Math.max(0, this.firstRow + by);
    };
    return html`<button type="button" ?disabled=${this.firstRow === 0} @click=${turn(-pageLength)}>
        Earlier rows
      </button>
      <button type="button" ?disabled=${last >= rows} @click=${turn(pageLength)}>Later rows</button>
      Rows ${this.firstRow + 1} to ${last} of ${rows}`;
  }

  /** Takes a step that can be taken back. */
  #change(work: Work, message = ''): void {
    this.history = changed(this.history, work);
    this.message = message;
    this.#keep();
  }

  #keep(): void {
    if (!keepDraft(this.#work))
      this.message = 'This browser keeps no drafts: download the sheet before you leave.';
    const last = Math.max(0, this.#work.sheet.rows.length - 1);
    this.firstRow = Math.min(this.firstRow, last - (last % pageLength));
    void this.#read();
  }

  async #read(): Promise<void> {
    const reading = (this.#reading += 1);
    const result = await resultOf(this.#work);
    if (reading === this.#reading) this.result = result;
  }

  async #open(opening: Promise<Opened>): Promise<void> {
    this.failure = '';
    this.message = 'Reading…';
    const opened = await opening;
    if (opened.kind === 'failed') {
      this.message = '';
      this.failure = `It was not opened, and nothing has changed. ${opened.message}`;
      return;
    }
    const { sheet, title, zone } = opened;
    this.notes = opened.notes;
    this.firstRow = 0;
    this.#change({ ...nothingYet, sheet, title, zone }, `${sheet.rows.length} rows are opened.`);
    await this.updateComplete;
    const pasted = this.querySelector<HTMLTextAreaElement>('#pasted');
    if (pasted !== null) pasted.value = '';
    this.querySelector<HTMLElement>('.settings input')?.focus();
  }

  /** Puts the focus where an issue is: into its cell, else into the first of its row. */
  async #go({ row, column }: PlacedIssue): Promise<void> {
    if (row === null) return;
    this.firstRow = row - (row % pageLength);
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#${cellId(row, column ?? 0)}`)?.focus();
  }

  readonly #handleRead = (submit: Event) => {
    submit.preventDefault();
    const field = this.querySelector<HTMLTextAreaElement>('#pasted');
    void this.#open(openFile(field?.value ?? '', ''));
  };

  readonly #handleFetch = (submit: Event) => {
    submit.preventDefault();
    void this.#open(openAddress(this.querySelector<HTMLInputElement>('#address')?.value ?? ''));
  };

  readonly #handleFile = (change: Event) => {
    const [file] = (change.target as HTMLInputElement).files ?? [];
    if (file) void this.#openFile(file);
  };

  readonly #handlePaste = (paste: ClipboardEvent) => {
    const text = paste.clipboardData?.getData('text/plain') ?? '';
    // Into a cell, a paste is a paste.
    const isCell = (paste.target as HTMLElement).closest('table, .settings, #address') !== null;
    if (isCell || !/[\t\n]/.test(text.trim())) return;
    void this.#open(openFile(text, ''));
  };

  readonly #handleDrag = (drag: DragEvent) => {
    drag.preventDefault();
    this.isDropping = true;
  };

  readonly #handleLeave = () => {
    this.isDropping = false;
  };

  readonly #handleDrop = (drop: DragEvent) => {
    drop.preventDefault();
    this.isDropping = false;
    const [file] = drop.dataTransfer?.files ?? [];
    const text = drop.dataTransfer?.getData('text/plain') ?? '';
    if (file) void this.#openFile(file);
    else if (text) void this.#open(openFile(text, ''));
  };

  async #openFile(file: File): Promise<void> {
    await this.#open(file.arrayBuffer().then((bytes) => openFile(new Uint8Array(bytes), file.name)));
  }

  /** Ctrl+Z where no text is being written: the browser's own takes back letters. */
  readonly #handleKey = (key: KeyboardEvent) => {
    const isText = /^(?:textarea|input)$/i.test((key.target as HTMLElement).tagName);
    if (isText || !(key.ctrlKey || key.metaKey) || key.key.toLowerCase() !== 'z') return;
    key.preventDefault();
    if (key.shiftKey) this.#handleRedo();
    else this.#handleUndo();
  };

  readonly #handleUndo = () => {
    this.history = undone(this.history);
    this.message = 'The last change is taken back.';
    this.#keep();
  };

  readonly #handleRedo = () => {
    this.history = redone(this.history);
    this.message = 'The change is made again.';
    this.#keep();
  };

  readonly #handleBlank = () => {
    this.#change({ ...nothingYet, sheet: withRow(emptySheet) });
    void this.#go({ row: 0, column: 0 } as PlacedIssue);
  };

  readonly #handleAdd = () => {
    const row = this.#work.sheet.rows.length;
    this.#change({ ...this.#work, sheet: withRow(this.#work.sheet) });
    void this.#go({ row, column: 0 } as PlacedIssue);
  };

  readonly #handleAnew = () => {
    forgetDraft();
    this.notes = [];
    this.result = null;
    this.history = changed(this.history, nothingYet);
    this.message = 'The sheet is put aside. Undo brings it back.';
  };

  readonly #handleSave = (output: Output) => {
    const { result } = this;
    if (result === null) return;
    const { title, sheet } = this.#work;
    const texts = {
      json: () => documentText(result.raw),
      // Excel takes a file without the mark for one of its own alphabet.
      csv: () => `\uFEFF${sheetText(sheet).text}`,
      html: () => pageText(result.raw, title),
    };
    const types = { json: 'application/json', csv: 'text/csv', html: 'text/html' };
    const name = fileName(title, output);
    download(name, texts[output](), types[output]);
    this.message = `${name} is downloaded.`;
  };

  readonly #handleCopy = async () => {
    const field = this.querySelector<HTMLTextAreaElement>('#embed');
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      this.message = 'The embed code is copied.';
    } catch {
      field?.select();
      this.message = 'The embed code is selected: copy it with Ctrl+C.';
    }
  };
}
