// What is new or changed since the reader last looked: a line that counts it.
import { nothing, type TemplateResult } from 'lit';
import type { Action } from '../../state/actions.js';
import type { App, Feature } from '../../state/app.js';
import { readingOrder } from '../../state/reading-order.js';
import { nothingUnread } from '../../state/unread.js';

const importUnreadLine = () => import('./lazy/unread-line.js');

export class UnreadController implements Feature {
  readonly #app: App;
  readonly #part;
  #before = nothingUnread;

  constructor(app: App) {
    this.#app = app;
    this.#part = app.part(importUnreadLine);
  }

  load(): Promise<unknown> | null {
    return this.#app.state.unread.size === 0 ? null : this.#part.need();
  }

  /** Tells screen readers what reading again has brought. */
  handleAction({ type }: Action): void {
    const { unread } = this.#app.state;
    const isNews = type === 'document-read' && unread !== this.#before && unread.size > 0;
    this.#before = unread;
    if (isNews) void this.#announce();
  }

  line(): TemplateResult | typeof nothing {
    const { unread, messages } = this.#app.state;
    if (unread.size === 0) return nothing;
    return this.#part.current?.unreadLine(unread, messages, this) ?? nothing;
  }

  /** Opens the first news event that is unread. */
  readonly handleNext = (): void => {
    const { unread } = this.#app.state;
    const id = readingOrder(this.#app.derived).find((newsEvent) => unread.has(newsEvent.id))?.id;
    if (id === undefined) return;
    if (this.#app.dispatch({ type: 'select', id })) this.#app.dispatch({ type: 'reveal', id });
  };

  readonly handleAllSeen = (): void => {
    this.#app.dispatch({ type: 'see-all' });
  };

  async #announce(): Promise<void> {
    const part = await this.#part.load();
    const { unread, messages } = this.#app.state;
    if (part === null || unread.size === 0) return;
    this.#app.dispatch({ type: 'announce', words: part.unreadWords(unread, messages) });
  }
}
