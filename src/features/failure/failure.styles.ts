// The look of what went wrong.

export const failureCss = `
  .state--failed {
    display: grid;
    gap: calc(8 * var(--_px));
    justify-items: center;
    color: var(--_text);
    overflow-wrap: anywhere;
  }
  .state-title {
    font-weight: 700;
  }
`;
