// The look of the viewer of pictures.

export const viewerCss = `
  .viewer {
    box-sizing: border-box;
    width: 100vw;
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: #111;
    color: #eee;
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.4;
    overscroll-behavior: contain;
  }
  .viewer[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  .viewer-head,
  .viewer-words {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    justify-content: space-between;
    align-items: center;
    min-height: 24px;
    padding: 8px 14px;
  }
  .viewer .icon {
    border-color: #777;
    background: #222;
    color: #eee;
  }
  .viewer-stage {
    min-height: 0;
    overflow: hidden;
    touch-action: none;
  }
  .viewer-stage > img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: contain;
  }
`;
