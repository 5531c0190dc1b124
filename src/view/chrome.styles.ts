// The look of the frame: what all pieces share, and states.

export const chromeCss = `
  :host {
    /* Time runs across, also in a page whose lines run down. */
    writing-mode: horizontal-tb;
    display: block;
    /* Else it would be as narrow as its words where the page's lines run down, and in a row of boxes. */
    width: -moz-available;
    width: -webkit-fill-available;
    width: stretch;
    position: relative;
    box-sizing: border-box;
    background: var(--_surface);
  }
  /* Not on the host: what the page shows until there is a document keeps the page's own type. */
  .frame {
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_size);
    font-style: normal;
    font-weight: 400;
    line-height: 1.35;
    letter-spacing: normal;
    word-spacing: normal;
    text-indent: 0;
    text-shadow: none;
    text-align: start;
    text-align-last: auto;
    line-break: auto;
    text-transform: none;
    white-space: normal;
    /* Other people's words can be longer than a line. */
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  table {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: inherit;
    font-weight: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    border: 0;
    background: none;
    cursor: pointer;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  /* Words in another script keep their own direction, and stand at the same edge as everything else. */
  .frame:dir(ltr) [dir='auto']:not(span) {
    text-align: left;
  }
  .frame:dir(rtl) [dir='auto']:not(span) {
    text-align: right;
  }
  /* The quotation marks of the language, whatever the page's style sheet sets. */
  q {
    quotes: auto;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .frame :is(td, th, dd, q, .detail-title, .entry-title, .cluster-title, .option-face, .blocks > *) {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  /* As wide as the element and never high: what is watched for changes of width, which the drawing cannot cause. */
  .ruler {
    height: 0;
  }
  .doc-title {
    font-family: var(--timeline-title-font, inherit);
    font-size: var(--timeline-title-size, 1.6em);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .doc-description {
    margin-block-start: calc(3 * var(--_px));
    color: var(--_muted);
  }

  /* One row, kept until its code is here: nothing below it may move. */
  .toolbar {
    min-height: calc(max(28px, 10 * var(--_px) + 1.385em) + 2 * var(--_line));
    margin-block: calc(12 * var(--_px));
  }
  .is-slim > .toolbar {
    min-height: 34px;
    margin-block: calc(5 * var(--_px));
  }

  .state {
    margin-block-start: calc(12 * var(--_px));
    padding: calc(40 * var(--_px)) calc(20 * var(--_px));
    border-block: var(--_line) solid var(--_border);
    color: var(--_muted);
    text-align: center;
  }
  .state--loading {
    display: grid;
    gap: calc(8 * var(--_px));
    justify-items: center;
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_px)) calc(20 * var(--_px));
    align-items: baseline;
    min-height: calc(26px + 18 * var(--_px));
    padding-block: calc(9 * var(--_px));
    color: var(--_muted);
  }
`;
