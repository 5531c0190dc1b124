// The look of the badge and of the line that counts what is unread.

export const unreadCss = `
  .badge {
    padding: 0 5px;
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-size: 0.85em;
    font-weight: 400;
  }
  .badge-line {
    display: flex;
    flex-basis: 100%;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    color: var(--_text);
  }
`;
