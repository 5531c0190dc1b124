// One picture, film, sound or page of another site: what stands in its box, and what is written under it.
import { html, nothing, type TemplateResult } from 'lit';
import { evidenceMessagesInEnglish } from '../../i18n/late/evidence-messages.js';
import { mediaMessagesInEnglish, type MediaMessages } from '../../i18n/media-messages.js';
import { withEnglish } from '../../i18n/load-messages.js';
import type { Messages } from '../../i18n/messages.js';
import type { Media } from '../../model/news-event.js';
import type { ViewContext } from '../../state/view-context.js';
import { isFile, type MediaKind, type ShownMedia } from './media-kind.js';

type Piece = TemplateResult | typeof nothing;

/** Why something asked for is not there. */
export type MediaFailure = 'late' | 'broken';

export interface FigureState {
  readonly media: Media;
  readonly shown: ShownMedia;
  /** It is on the page's own server. */
  readonly isOwn: boolean;
  /** Files: the reader allows the host. Frames: the reader has asked for this one. */
  readonly isAllowed: boolean;
  readonly isUncovered: boolean;
  readonly failure: MediaFailure | null;
}

export interface FigureCallbacks {
  readonly handleLoad: () => void;
  readonly handleStop: () => void;
  readonly handleCover: (isCovered: boolean) => void;
  readonly handleEnlarge: () => void;
  readonly handleAnswer: (domEvent: Event) => void;
  readonly handleError: () => void;
  readonly handleRetry: () => void;
}

export const inMedia = (messages: Messages) =>
  withEnglish(withEnglish(messages, mediaMessagesInEnglish), evidenceMessagesInEnglish);

/** Whether it is in its box, and not what stands for it. */
export function isInPlace({ media, shown, isOwn, isAllowed, isUncovered, failure }: FigureState): boolean {
  const isOpen = isFile(shown.kind) ? isOwn || isAllowed : isAllowed;
  return shown.kind !== 'link' && isOpen && (media.sensitive === null || isUncovered) && failure === null;
}

export function mediaFigure(
  state: FigureState,
  callbacks: FigureCallbacks,
  context: ViewContext,
): TemplateResult {
  const { media, shown } = state;
  return html`<figure class="media-figure" part="media" data-media=${media.url} tabindex="-1">
    ${shown.kind === 'link' ? nothing : box(state, callbacks, inMedia(context.messages))}
    <figcaption class="media-caption" part="media-caption">
      ${media.caption ? html`<span dir="auto">${media.caption}</span>` : nothing}
      ${media.credit ? html`<span class="media-credit" part="media-credit" dir="auto">${media.credit}</span>` : nothing}
      ${ways(state, callbacks, context.messages)}
    </figcaption>
  </figure>`;
}

/** The address and the archived copy stay whatever becomes of the rest. */
function ways(
  { media, shown, ...state }: FigureState,
  callbacks: FigureCallbacks,
  messages: Messages,
): Piece {
  const words = inMedia(messages);
  const { kind, host } = shown;
  const isOwnFile = isFile(kind) && state.isOwn;
  const isSeen = isOwnFile && isInPlace({ media, shown, ...state });
  const link = isSeen
    ? nothing
    : kind === 'link'
      ? html`<a href=${media.url} rel="noopener external" dir="auto">${media.alt || media.url}</a>`
      : html`<a href=${media.url} rel="noopener external">${words.openAt(new URL(media.url).host)}</a>`;
  const archive = media.archiveUrl
    ? html`<a href=${media.archiveUrl} rel="noopener external">${words.archived}</a>`
    : nothing;
  const stop =
    state.isAllowed && !isOwnFile
      ? html`<button type="button" class="link-button" part="button" @click=${callbacks.handleStop}>
          ${words.stopLoadingFrom(host)}
        </button>`
      : nothing;
  const cover =
    media.sensitive !== null && state.isUncovered
      ? html`<button
          type="button"
          class="link-button"
          part="button"
          @click=${() => callbacks.handleCover(true)}
        >
          ${words.cover}
        </button>`
      : nothing;
  return html`<span class="media-ways">${link} ${archive} ${stop} ${cover}</span>`;
}

function box(state: FigureState, callbacks: FigureCallbacks, words: MediaMessages): TemplateResult {
  const { media, shown, isUncovered, failure } = state;
  const { kind, ratio } = shown;
  // A style is set as a property: a strict policy refuses the attribute.
  return html`<div class=${`media-box media-${kind}`} part="media-box" .style=${`--_ratio: ${ratio}`}>
    ${
      media.sensitive !== null && !isUncovered
        ? cover(media.sensitive, callbacks, words)
        : failure !== null
          ? failed(failure, shown, callbacks, words)
          : isInPlace(state)
            ? content(state, callbacks, words)
            : facade(state, callbacks, words)
    }
  </div>`;
}

function cover(what: string, { handleCover }: FigureCallbacks, words: MediaMessages): TemplateResult {
  return html`<div class="media-cover" part="media-cover">
    <p dir="auto">${words.sensitive(what)}</p>
    <button type="button" class="plain" part="button" @click=${() => handleCover(false)}>
      ${words.uncover}
    </button>
  </div>`;
}

/** What a reader calls it. */
function nameOf(kind: MediaKind, { mediaKinds }: MediaMessages): string {
  if (kind === 'film') return mediaKinds.video;
  if (kind === 'pdf') return 'PDF';
  return kind === 'link' ? '' : mediaKinds[kind];
}

/** Stands for what would come from another server. */
function facade({ media, shown, isOwn }: FigureState, { handleLoad }: FigureCallbacks, words: MediaMessages) {
  const { kind, host } = shown;
  return html`<div class="media-facade" part="media-facade">
    <p>
      <strong>${nameOf(kind, words)}</strong>
      ${media.alt ? html`<span dir="auto">${media.alt}</span>` : nothing}
    </p>
    <button type="button" class="plain" part="button" @click=${handleLoad}>${words.loadFrom(host)}</button>
    ${isOwn ? nothing : html`<p class="media-note">${words.hostLearns(host)}</p>`}
  </div>`;
}

function failed(
  failure: MediaFailure,
  { host }: ShownMedia,
  { handleRetry }: FigureCallbacks,
  words: MediaMessages,
): TemplateResult {
  return html`<div class="media-facade" part="media-failed">
    <p role="status">${failure === 'late' ? words.noAnswer(host) : words.notShown}</p>
    <button type="button" class="plain" part="button" @click=${handleRetry}>${words.loadAgain}</button>
  </div>`;
}

function content(state: FigureState, callbacks: FigureCallbacks, words: MediaMessages): TemplateResult {
  const { media, shown, isOwn } = state;
  const { handleAnswer, handleError, handleEnlarge } = callbacks;
  const { kind, source } = shown;
  if (kind === 'image')
    return html`<button
      type="button"
      class="media-enlarge"
      aria-label=${words.enlarge(media.alt)}
      @click=${handleEnlarge}
    >
      ${picture(media, handleError, handleAnswer)}
    </button>`;
  if (kind === 'video' || kind === 'audio')
    return kind === 'video'
      ? html`<video
          class="media-loads"
          controls
          playsinline
          preload="metadata"
          src=${source}
          aria-label=${media.alt || nothing}
          @loadedmetadata=${handleAnswer}
          @error=${handleError}
        ></video>`
      : html`<audio
          class="media-loads"
          controls
          preload="metadata"
          src=${source}
          aria-label=${media.alt || nothing}
          @loadedmetadata=${handleAnswer}
          @error=${handleError}
        ></audio>`;
  return html`<iframe
    class="media-loads"
    src=${source}
    title=${media.alt || nameOf(kind, words)}
    sandbox=${sandboxOf(isOwn)}
    referrerpolicy="strict-origin"
    allow="fullscreen; encrypted-media; picture-in-picture"
    @load=${handleAnswer}
  ></iframe>`;
}

/** A page of our own server that kept its origin could take the sandbox away. */
function sandboxOf(isOwn: boolean): string {
  const always = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-presentation';
  return isOwn ? always : `${always} allow-same-origin`;
}

/** Other servers do not learn which page it is on. */
export function picture(
  { url, alt }: Media,
  handleError: () => void,
  handleAnswer: ((domEvent: Event) => void) | null = null,
): TemplateResult {
  return html`<img
    class="media-loads"
    src=${url}
    alt=${alt}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @load=${handleAnswer}
    @error=${handleError}
  />`;
}
