// What is new or changed since the reader last looked: a line that counts it, said to screen readers too.
import { nothing, type TemplateResult } from 'lit';
import type { App, Feature } from '../../state/app.js';
import { readingOrder } from '../../state/reading-order.js';
import type { Unread } from '../../state/unread.js';
import { adoptStyles } from '../../base/adopted-styles.js';
import { unreadLine, unreadWords } from './unread-line.js';
import { unreadCss } from './unread.styles.js';

export class UnreadController implements Feature {
  readonly #app: App;
  #announced: Unread | null = null;

  constructor(app: App) {
    this.#app = app;
  }

  /** Announces what reading again has brought, not what the reader has seen since. */
  hostUpdate(): void {
    adoptStyles(this.#app.host.shadowRoot, unreadCss);
    const { unread, messages } = this.#app.state;
    const announced = this.#announced;
    const isNews = [...unread].some(([id, kind]) => announced?.get(id) !== kind);
    if (unread !== announced && isNews)
      this.#app.dispatch({ type: 'announce', words: unreadWords(unread, messages) });
    this.#announced = unread;
  }

  render(): TemplateResult | typeof nothing {
    const { unread, messages } = this.#app.state;
    return unread.size === 0 ? nothing : unreadLine(unread, messages, this);
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
}
