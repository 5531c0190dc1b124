// The focus is never lost to the page: where an update takes away what has it, what stands for the same news event has it
// next, else what is near. Loads when the element first has the focus.
import type { ListController } from '../../list/list-controller.js';
import type { Feature, TimelineHost } from '../../state/app.js';
import type { TimelineController } from '../../timeline/timeline-controller.js';
import { focusFrame } from '../page.js';

/** What had the focus before an update. */
interface Holder {
  readonly element: HTMLElement;
  readonly newsEventId: string | null;
  /** Its place among the titles of the list, or -1. */
  readonly index: number;
}

export class FocusKeeper implements Feature {
  readonly #host: TimelineHost;
  readonly #list: ListController;
  readonly #timeline: () => TimelineController | null;
  #holder: Holder | null = null;

  constructor(host: TimelineHost, list: ListController, timeline: () => TimelineController | null) {
    this.#host = host;
    this.#list = list;
    this.#timeline = timeline;
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
    const holder = this.#holder;
    this.#holder = null;
    if (holder === null || this.#focused !== null) return;
    // An element that is only moved loses the focus, too.
    if (holder.element.isConnected) holder.element.focus({ preventScroll: true });
    else void this.#pass(holder);
  }

  async #pass({ newsEventId, index }: Holder): Promise<void> {
    // What takes the focus may ask for another update: not within this one.
    await this.#host.updateComplete;
    if (this.#focused !== null) return;
    if (this.#all('.list').length > 0) {
      if (newsEventId !== null) await this.#list.focusEntry(newsEventId);
      if (this.#focused === null) (this.#titles[index] ?? this.#titles.at(-1))?.focus();
    } else {
      const timeline = this.#timeline();
      const placement = newsEventId === null ? undefined : timeline?.placementOf(newsEventId);
      if (placement) timeline?.focusPlacement(placement.id);
      if (this.#focused === null)
        this.#all('.timeline-canvas [data-placement]')[0]?.focus({ preventScroll: true });
    }
    if (this.#focused === null) focusFrame(this.#host);
  }

  /** The news event that an element stands for, or is in the entry of. */
  #newsEventIdAt(element: HTMLElement): string | null {
    const placementId = element.closest<HTMLElement>('[data-placement]')?.dataset['placement'];
    const drawn = placementId === undefined ? null : this.#timeline()?.newsEventIdAt(placementId);
    return drawn ?? element.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? null;
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
