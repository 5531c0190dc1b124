// Pictures, film, sound and pages of other sites in their place: in the details, as small pictures in the list, and on the card.
// Nothing leaves the page's own server before the reader presses. Loads for documents that have media.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { adoptStyles } from '../../base/adopted-styles.js';
import type { Media, NewsEvent } from '../../model/news-event.js';
import type { App, Feature } from '../../state/app.js';
import { allow, followConsent, isAllowed, revoke } from './consent.js';
import {
  inMedia,
  isInPlace,
  mediaFigure,
  picture,
  type FigureState,
  type MediaFailure,
} from './media-figure.js';
import { isFile, shownMedia, type ShownMedia } from './media-kind.js';
import { MediaWatch } from './media-watch.js';
import { mediaCss } from './media.styles.js';

const importViewer = () => import('./lazy/viewer.js');

const shownOf = new WeakMap<Media, ShownMedia>();

export class MediaController implements Feature {
  readonly #app: App;
  readonly #viewer;
  readonly #watch = new MediaWatch((element) => this.#fail(addressAt(element), 'late'));
  /** By address, since a document that is read again makes other objects of the same media. */
  readonly #uncovered = new Set<string>();
  readonly #requested = new Set<string>();
  readonly #failures = new Map<string, MediaFailure>();
  /** The figure whose button is gone, and with it the focus. */
  #pressed: string | null = null;

  constructor(app: App) {
    this.#app = app;
    this.#viewer = app.part(importViewer);
  }

  begin(signal: AbortSignal): void {
    followConsent(() => this.#changed(), signal);
    signal.addEventListener('abort', () => this.#watch.end());
    // A frame that the page's policy refuses loads all the same, as an empty page.
    document.addEventListener('securitypolicyviolation', (violation) => this.#handleRefusal(violation), {
      signal,
    });
  }

  hostUpdate(): void {
    adoptStyles(this.#app.host.shadowRoot, mediaCss);
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#app.host;
    if (shadowRoot === null) return;
    this.#watch.follow(shadowRoot.querySelectorAll<HTMLElement>('.media-loads'));
    if (this.#pressed === null) return;
    const figure = shadowRoot.querySelector<HTMLElement>(`[data-media="${CSS.escape(this.#pressed)}"]`);
    this.#pressed = null;
    const next = figure?.querySelector<HTMLElement>('.media-box :is(button, video, audio, iframe)') ?? figure;
    next?.focus({ preventScroll: true });
  }

  /** All media of an event, for its details. */
  readonly figures = ({ media }: NewsEvent): TemplateResult => {
    const { context } = this.#app.derived;
    return html`<div class="media-figures">
      ${repeat(
        media,
        ({ url }) => url,
        (one) => {
          const address = one.url;
          return mediaFigure(
            this.#stateOf(one),
            {
              handleLoad: () => this.#load(one),
              handleStop: () => this.#stop(one),
              handleCover: (isCovered) => this.#cover(address, isCovered),
              handleEnlarge: () => void this.#enlarge(media, one),
              handleAnswer: ({ currentTarget }) => this.#watch.answered(currentTarget as Element),
              handleError: () => this.#fail(address, 'broken'),
              handleRetry: () => this.#retry(address),
            },
            context,
          );
        },
      )}
    </div>`;
  };

  /**
   * A small picture beside an entry of the list. Its room is the same whether the picture may be shown or not. Another function
   * after each change: chunks of the list are rendered again only for what is new to them.
   */
  get thumbnail(): (newsEvent: NewsEvent) => TemplateResult | typeof nothing {
    return this.#thumbnail;
  }

  /** The picture on the card of an event; nothing where a press would be needed first. */
  readonly cardPicture = ({ media }: NewsEvent): TemplateResult | typeof nothing => {
    const image = media.find((one) => this.#shown(one).kind === 'image' && isInPlace(this.#stateOf(one)));
    return image === undefined ? nothing : html`<span class="media-card">${this.#plainPicture(image)}</span>`;
  };

  readonly #thumbnailOf = ({ media }: NewsEvent): TemplateResult | typeof nothing => {
    const image = media.find((one) => this.#shown(one).kind === 'image');
    if (image === undefined) return nothing;
    const { mediaKinds } = inMedia(this.#app.state.messages);
    return html`<span class="media-thumbnail" part="media-thumbnail" aria-hidden="true"
      >${isInPlace(this.#stateOf(image)) ? this.#plainPicture(image) : mediaKinds.image}</span
    >`;
  };

  #thumbnail = this.#thumbnailOf;

  #changed(): void {
    this.#thumbnail = (newsEvent) => this.#thumbnailOf(newsEvent);
    this.#app.host.requestUpdate();
  }

  #plainPicture(image: Media): TemplateResult {
    return picture({ ...image, alt: '' }, () => this.#fail(image.url, 'broken'));
  }

  #shown(media: Media): ShownMedia {
    const shown = shownOf.get(media) ?? shownMedia(media);
    shownOf.set(media, shown);
    return shown;
  }

  #stateOf(media: Media): FigureState {
    const shown = this.#shown(media);
    const { url } = media;
    return {
      media,
      shown,
      isOwn: shown.host === location.host,
      isAllowed: isFile(shown.kind) ? isAllowed(shown.host, this.#isKept) : this.#requested.has(url),
      isUncovered: this.#uncovered.has(url),
      failure: this.#failures.get(url) ?? null,
    };
  }

  get #isKept(): boolean {
    return this.#app.state.rememberConsent;
  }

  #load(media: Media): void {
    const { kind, host } = this.#shown(media);
    this.#pressed = media.url;
    if (isFile(kind)) allow(host, this.#isKept);
    else this.#requested.add(media.url);
    this.#changed();
  }

  #stop(media: Media): void {
    const { kind, host } = this.#shown(media);
    this.#pressed = media.url;
    this.#failures.delete(media.url);
    if (isFile(kind)) revoke(host, this.#isKept);
    else this.#requested.delete(media.url);
    this.#changed();
  }

  #cover(url: string, isCovered: boolean): void {
    this.#pressed = url;
    if (isCovered) this.#uncovered.delete(url);
    else this.#uncovered.add(url);
    this.#changed();
  }

  #fail(url: string, failure: MediaFailure): void {
    if (this.#failures.has(url)) return;
    this.#failures.set(url, failure);
    this.#changed();
  }

  #retry(url: string): void {
    this.#pressed = url;
    this.#failures.delete(url);
    this.#changed();
  }

  #handleRefusal({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void {
    if (!effectiveDirective.startsWith('frame-src')) return;
    const { shadowRoot } = this.#app.host;
    for (const frame of shadowRoot?.querySelectorAll<HTMLIFrameElement>('iframe.media-loads') ?? [])
      if (frame.src.startsWith(blockedURI)) this.#fail(addressAt(frame), 'broken');
  }

  async #enlarge(media: readonly Media[], first: Media): Promise<void> {
    const part = await this.#viewer.load();
    const { host, state } = this.#app;
    const isPicture = (one: Media) => this.#shown(one).kind === 'image' && isInPlace(this.#stateOf(one));
    if (host.shadowRoot === null || !host.isConnected) return;
    part?.openViewer(host.shadowRoot, media.filter(isPicture), first, state.messages);
  }
}

function addressAt(element: HTMLElement): string {
  const figure = element.closest<HTMLElement>('[data-media]');
  return figure?.dataset['media'] ?? (element as HTMLImageElement).src;
}
