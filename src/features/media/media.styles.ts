// The look of media in the details, in the list and on the card. Boxes have their size before anything has loaded.

export const mediaCss = `
  .media-figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: calc(14 * var(--_px));
    align-items: start;
  }
  .media-figure {
    min-width: 0;
    margin: 0;
  }
  .media-box {
    display: grid;
    aspect-ratio: var(--_ratio);
    min-height: 11em;
    max-height: 32em;
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_band);
    overflow: hidden;
  }
  .media-audio {
    aspect-ratio: auto;
    min-height: 9em;
  }
  .media-post {
    aspect-ratio: auto;
    height: 26em;
  }
  .media-box > *,
  .media-enlarge > img {
    width: 100%;
    height: 100%;
    min-width: 0;
    min-height: 0;
    border: 0;
    object-fit: contain;
  }
  .media-audio > audio {
    align-self: center;
    height: 54px;
  }
  .media-enlarge {
    padding: 0;
    border: 0;
    background: none;
    cursor: zoom-in;
  }
  .media-enlarge > img {
    display: block;
  }
  .media-cover,
  .media-facade {
    display: flex;
    flex-direction: column;
    gap: calc(6 * var(--_px));
    justify-content: center;
    align-items: center;
    padding: calc(10 * var(--_px));
    overflow: auto;
    text-align: center;
  }
  .media-cover > *,
  .media-facade > * {
    flex: none;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  /* What does not fit begins at the top, where it can be scrolled to. */
  .media-cover > :first-child,
  .media-facade > :first-child {
    margin-block-start: auto;
  }
  .media-cover > :last-child,
  .media-facade > :last-child {
    margin-block-end: auto;
  }
  .media-cover {
    background: repeating-linear-gradient(
      45deg,
      var(--_band),
      var(--_band) 8px,
      transparent 8px,
      transparent 16px
    );
  }
  .media-facade span,
  .media-note {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .media-caption {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: calc(2 * var(--_px));
    padding-block-start: calc(4 * var(--_px));
    font-size: 0.92em;
  }
  .media-credit {
    color: var(--_muted);
  }
  .media-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }
  .media-ways > * {
    max-width: 100%;
    min-height: 24px;
  }
  .entry-body:has(> .media-thumbnail) {
    position: relative;
    min-height: 4.4em;
    padding-inline-end: 7em;
  }
  .media-thumbnail {
    position: absolute;
    inset-block-start: calc(3 * var(--_px));
    inset-inline-end: 0;
    display: grid;
    width: 6em;
    height: 4em;
    place-items: center;
    border-radius: var(--_radius);
    background: var(--_band);
    color: var(--_muted);
    font-size: 0.92em;
    overflow: hidden;
  }
  .media-thumbnail > img,
  .media-card > img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .media-card {
    display: block;
    height: 9em;
    margin-block-end: 6px;
    border-radius: var(--_radius);
    background: var(--_band);
    overflow: hidden;
  }
  @media print {
    .media-figure button,
    .media-note {
      display: none;
    }
    .media-figure a::after {
      content: ' <' attr(href) '>';
    }
  }
`;
