// A text, bytes or data → how it is parsed: as our own format, or by code of another that loads when it comes.
import { runChunked } from '../base/chunked-task.js';
import { documentFromJson, mayBeForeign, type ParsedDocument } from '../read/parse.js';
import type { App } from '../state/app.js';
import { syncTextLimit } from './document-source.js';
import { fetchText, type FetchedContent, type FetchedText, type FetchOptions } from './fetch-text.js';
import type { ForeignContent } from './foreign/foreign-part.js';
import type { ReadTask } from './read-document.js';

const importForeign = () => import('./foreign/foreign-part.js');
const importJson = () => import('../read/json/parse-text.js');

/** An address of a Google sheet, or the key of one alone. */
const mayBeSheet = /\/spreadsheets\/d\/|^[\w-]{40,}$/;

type Parse = ReadTask['parse'];

export class ContentParser {
  readonly #app: App;
  readonly #foreign;
  readonly #json;

  constructor(app: App) {
    this.#app = app;
    this.#foreign = app.part(importForeign);
    this.#json = app.part(importJson);
  }

  /** As `fetchText`, and a sheet from the address where its rows may be had. */
  async fetch(url: string, options: FetchOptions): Promise<FetchedText> {
    const sheets = mayBeSheet.test(url) ? await this.#foreign.load() : null;
    return (sheets?.fetchSheet ?? fetchText)(url, options);
  }

  /** How a text is parsed; `null` where the code for it could not be loaded, or `signal` has aborted. */
  async ofText(
    content: FetchedContent & { readonly body: string },
    signal: AbortSignal,
  ): Promise<Parse | null> {
    const parsed = await this.#parsed(content.body, signal);
    const data = parsed?.kind === 'raw' ? parsed.raw : parsed?.data;
    const parse = () => parsed;
    if (parsed?.kind === 'raw' && !mayBeForeign(data)) return parse;
    return this.ofForeign(data ? { data } : content, parse, content.url, signal);
  }

  /** The steps that read another format; `own` where it is none, which then words the failure. `null` as above. */
  async ofForeign(
    content: ForeignContent,
    own: Parse,
    baseUrl: string,
    signal: AbortSignal,
  ): Promise<Parse | null> {
    const part = signal.aborted ? null : await this.#foreign.load();
    return part && part.parseForeign(content, { parse: own, baseUrl }, this.#app.state, signal);
  }

  /** What would block the page, or is JSON with a fault, is left to code that loads only then. */
  async #parsed(text: string, signal: AbortSignal): Promise<ParsedDocument | null> {
    const mayBeDocument = /^\s*[{[]/.test(text);
    if (!mayBeDocument) return text.length > syncTextLimit ? null : documentFromJson(text);
    const parsed = text.length > syncTextLimit ? null : documentFromJson(text);
    if (parsed !== null) return parsed;
    const part = await this.#json.load();
    // Without it the page stands still for a moment, and a fault has no place.
    return part === null ? documentFromJson(text) : runChunked(part.documentSteps(text), signal);
  }
}
