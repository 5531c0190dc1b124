// The card beside an item that the reader points at or comes to by keys: the full title, the whole time and the first
// sentence. Screen readers have all of that in the item's name and in the details.
import { html, nothing, type TemplateResult } from 'lit';
import type { NewsEvent } from '../../model/news-event.js';
import type { ViewContext } from '../../state/view-context.js';
import { statusMark } from '../../view/status-mark.js';
import { firstSentence } from '../../view/first-sentence.js';
import { timeLine } from '../../view/times.js';

/** So long the reader rests on an item before its card comes, and so long it stays for a pointer that goes to it. */
const restMs = 300;
const leaveMs = 120;
/** About the widest that a card gets, and its distance from the item. */
const roomPx = 340;
const gapPx = 6;

/** An event and where its card stands, from the side where reading begins and from the top of the timeline. */
interface Card {
  readonly newsEvent: NewsEvent;
  readonly startPx: number;
  readonly topPx: number;
}

/** A picture of a news event, or nothing. */
export type CardPicture = (newsEvent: NewsEvent) => TemplateResult | typeof nothing;

export interface EventCardCallbacks {
  readonly pictureOf: CardPicture;
  /** The news event of a placement; `null` for what stands for several or none. */
  readonly newsEventOf: (placementId: string) => NewsEvent | null;
  readonly contextOf: () => ViewContext;
  readonly isRtl: () => boolean;
  /** Another card, or none, is to be rendered. */
  readonly handleChange: () => void;
}

export class EventCard {
  readonly #callbacks: EventCardCallbacks;
  #card: Card | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(callbacks: EventCardCallbacks) {
    this.#callbacks = callbacks;
  }

  /** The pointer or the focus has come to something in the drawing. */
  handleEnter(domEvent: Event): void {
    const item = itemOf(domEvent);
    const isOfKeys = domEvent.type === 'focusin';
    if (item === null || (isOfKeys && !item.matches(':focus-visible'))) return;
    this.#later(() => this.#show(item), restMs);
  }

  handleLeave(): void {
    this.#later(() => this.hide(), leaveMs);
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (this.#card === null) return;
    this.#card = null;
    this.#callbacks.handleChange();
  }

  render(): TemplateResult | typeof nothing {
    if (this.#card === null) return nothing;
    const { newsEvent, startPx, topPx } = this.#card;
    const context = this.#callbacks.contextOf();
    const sentence = firstSentence(newsEvent.summary ?? '');
    // The position is a property: a strict policy refuses the attribute.
    return html`<div
      class="event-card"
      part="event-card"
      aria-hidden="true"
      .style=${`inset-inline-start: ${startPx}px; top: ${topPx}px`}
      @pointerenter=${() => clearTimeout(this.#timer)}
      @pointerleave=${() => this.handleLeave()}
    >
      ${this.#callbacks.pictureOf(newsEvent)}<strong dir="auto">${newsEvent.title}</strong>
      ${statusMark(newsEvent.status, context)}
      <span class="cluster-time" dir="auto">${timeLine(newsEvent.when, 'with-date', context)}</span>
      ${sentence === '' ? nothing : html`<span class="event-card-text" dir="auto">${sentence}</span>`}
    </div>`;
  }

  #later(act: () => void, ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, ms);
  }

  #show(item: HTMLElement): void {
    const newsEvent = this.#callbacks.newsEventOf(item.dataset['placement'] ?? '');
    const room = item.closest('.timeline')?.getBoundingClientRect();
    if (newsEvent === null || room === undefined || !item.isConnected) return;
    const words = (item.querySelector('.label:not(.is-out)') ?? item).getBoundingClientRect();
    const besidePx = this.#callbacks.isRtl() ? room.right - words.right : words.left - room.left;
    const startPx = Math.max(0, Math.min(besidePx, room.width - roomPx));
    this.#card = { newsEvent, startPx, topPx: words.bottom - room.top + gapPx };
    this.#callbacks.handleChange();
  }
}

function itemOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-placement]') : null;
}
