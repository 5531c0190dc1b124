// The parts of the page around the sheet: opening one, what is said of the whole, and what can be taken away.
import { html, nothing, type TemplateResult } from 'lit';
import { embedCode } from './outputs.js';
import type { Work } from './work.js';

export interface OpenCallbacks {
  readonly handleRead: (submit: Event) => void;
  readonly handleFile: (change: Event) => void;
  readonly handleFetch: (submit: Event) => void;
  readonly handleBlank: () => void;
}

export function openView(isEmpty: boolean, callbacks: OpenCallbacks): TemplateResult {
  return html`<section aria-labelledby="open-title" class="open">
    <h2 id="open-title">${isEmpty ? 'Bring a sheet' : 'Bring another sheet'}</h2>
    <form @submit=${callbacks.handleRead}>
      <label for="pasted">Paste cells with their header, or any text</label>
      <textarea id="pasted" rows=${isEmpty ? 6 : 2} spellcheck="false"></textarea>
      <button>Read what I pasted</button>
    </form>
    <div>
      <label for="file">Or choose a file, or drop it anywhere here</label>
      <input id="file" type="file" @change=${callbacks.handleFile} />
    </div>
    <form @submit=${callbacks.handleFetch}>
      <label for="address">Or give the address of a published sheet or file</label>
      <input id="address" type="url" placeholder="https://docs.google.com/spreadsheets/…" />
      <button>Fetch it</button>
    </form>
    ${
      isEmpty
        ? html`<p>
            <button type="button" @click=${callbacks.handleBlank}>Begin with a blank sheet</button>
            <a href="template.csv" download>Download a template</a>
          </p>`
        : nothing
    }
  </section>`;
}

const orders = [
  ['', 'As the dates prove it'],
  ['dmy', 'Day first: 13/09/2022'],
  ['mdy', 'Month first: 09/13/2022'],
] as const;

export function settingsView(
  { title, zone, dateOrder }: Work,
  handleSetting: (name: 'title' | 'zone' | 'dateOrder', value: string) => void,
): TemplateResult {
  const set = (name: 'title' | 'zone' | 'dateOrder') => (change: Event) =>
    handleSetting(name, (change.target as HTMLInputElement).value.trim());
  return html`<section aria-labelledby="settings-title" class="settings">
    <h2 id="settings-title">About the timeline</h2>
    <label>Title <input .value=${title} @change=${set('title')} /></label>
    <label>
      Time zone of times without one
      <input list="zones" .value=${zone} @change=${set('zone')} placeholder="Asia/Yerevan" />
    </label>
    <datalist id="zones">
      ${Intl.supportedValuesOf('timeZone').map((name) => html`<option value=${name}></option>`)}
    </datalist>
    <label>
      Dates such as 03/04/2022
      <select @change=${set('dateOrder')}>
        ${orders.map(
          ([value, words]) => html`<option value=${value} ?selected=${value === dateOrder}>${words}</option>`,
        )}
      </select>
    </label>
  </section>`;
}

/** What can be downloaded, by the ends of file names. */
export type Output = 'json' | 'csv' | 'html';

const outputs = [
  ['json', 'Download the document (.json)'],
  ['csv', 'Download the sheet (.csv)'],
  ['html', 'Download a page (.html)'],
] as const;

export function takeView(
  documentName: string,
  isDisabled: boolean,
  callbacks: { readonly handleSave: (output: Output) => void; readonly handleCopy: () => void },
): TemplateResult {
  return html`<section aria-labelledby="take-title" class="take">
    <h2 id="take-title">Take it away</h2>
    ${outputs.map(
      ([output, words]) =>
        html`<button type="button" ?disabled=${isDisabled} @click=${() => callbacks.handleSave(output)}>
          ${words}
        </button>`,
    )}
    <button type="button" ?disabled=${isDisabled} @click=${callbacks.handleCopy}>Copy the embed code</button>
    <label for="embed">Embed code, for a document that lies beside the page</label>
    <textarea id="embed" rows="2" readonly .value=${embedCode(documentName)}></textarea>
  </section>`;
}
