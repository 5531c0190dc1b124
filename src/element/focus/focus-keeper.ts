// The focus is never lost to the page: where an update takes away what has it, what stands for the same news event has it
// next, else what is near. Loaded when the element first has the focus.
import type { ReactiveController } from 'lit';
import type { Reader } from '../reader.js';
import type { Stage } from '../../state/viewport.js';

/** What had the focus before an update. */
interface Holder {
  readonly element: HTMLElement;
  readonly newsEventId: string | null;
  /** Its place among the titles of the list, or -1. */
  readonly index: number;
}

export class FocusKeeper implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #stage: Stage;
  readonly #reader: Reader;
  #holder: Holder | null = null;

  constructor(host: HTMLElement, stage: Stage, reader: Reader) {
    this.#host = host;
    this.#stage = stage;
    this.#reader = reader;
  }

  hostUpdate(): void {
    const element = this.#focused;
    if (!(element instanceof HTMLElement)) {
      this.#holder = null;
      return;
    }
    const index = element.matches('.entry-title') ? this.#titles.indexOf(element) : -1;
    this.#holder = { element, newsEventId: this.#newsEventIdAt(element), index };
  }

  hostUpdated(): void {
    if (this.#holder === null || this.#focused !== null) return;
    const { element } = this.#holder;
    // An element that is only moved loses the focus, too.
    if (element.isConnected) element.focus({ preventScroll: true });
    else void this.#pass(this.#holder);
    this.#holder = null;
  }

  async #pass({ newsEventId, index }: Holder): Promise<void> {
    if (this.#all('.list').length > 0) {
      if (newsEventId !== null) await this.#reader.focusEntry(newsEventId);
      if (this.#focused === null) (this.#titles[index] ?? this.#titles.at(-1))?.focus();
    } else {
      const { drawing } = this.#stage;
      const placement = newsEventId === null ? undefined : drawing?.placementOf(newsEventId);
      if (placement) drawing?.focusPlacement(placement.id);
      if (this.#focused === null)
        this.#all('.stage-canvas [data-placement]')[0]?.focus({ preventScroll: true });
    }
    if (this.#focused === null) this.#reader.focusFrame();
  }

  /** The news event that an element stands for, or is in the entry of. */
  #newsEventIdAt(element: HTMLElement): string | null {
    const { drawing } = this.#stage;
    const placementId = element.closest<HTMLElement>('[data-placement]')?.dataset['placement'];
    const drawn = placementId === undefined ? undefined : drawing?.placement(placementId)?.newsEventIds()[0];
    if (drawn !== undefined) return drawing?.newsEventIdOf(drawn) ?? drawn;
    return element.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? null;
  }

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  get #titles(): HTMLElement[] {
    return this.#all('.entry-title');
  }

  #all(selector: string): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}
