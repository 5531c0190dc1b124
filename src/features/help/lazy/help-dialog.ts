// The keys and gestures, in a dialog over the page. Loaded when a reader asks for it.
import { css, html, render } from 'lit';
import type { Messages } from '../../../i18n/messages.js';
import { helpMessagesInEnglish } from '../../../i18n/help-messages.js';
import { withEnglish } from '../../../i18n/load-messages.js';

const helpStyles = css`
  .help {
    max-width: min(34rem, calc(100vw - 2rem));
    padding: 0;
    border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: var(--_radius);
    background: var(--timeline-panel-surface, Canvas);
    color: var(--timeline-panel-text, CanvasText);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.4;
  }
  .help::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .help-head {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    align-items: center;
    position: sticky;
    top: 0;
    padding: 10px 10px 10px 18px;
    background: inherit;
  }
  .help-title {
    font-size: 1.2em;
    font-weight: 700;
  }
  .help-keys {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 7px 20px;
    align-items: baseline;
    padding: 4px 18px 18px;
  }
  .help-keys kbd {
    display: inline-block;
    min-width: 1.9em;
    padding: 0 5px;
    border: 1px solid color-mix(in srgb, currentcolor 40%, transparent);
    border-radius: 3px;
    font: inherit;
    text-align: center;
  }
`;

/** Opens the dialog in a shadow root; it is gone when it closes, and the focus is back where it was. */
export function openHelp(root: ShadowRoot, messages: Messages): void {
  const sheet = helpStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  root.querySelector('.help')?.remove();
  const dialog = document.createElement('dialog');
  dialog.className = 'help';
  dialog.setAttribute('part', 'help-dialog');
  dialog.setAttribute('aria-labelledby', 'help-title');
  render(
    helpTemplate(messages, () => dialog.close()),
    dialog,
  );
  dialog.addEventListener('close', () => dialog.remove());
  // A press beside the dialog, on what it darkens, is one on the dialog itself.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  root.append(dialog);
  dialog.showModal();
}

function helpTemplate(messages: Messages, handleClose: () => void) {
  return html`<header class="help-head">
      <h2 class="help-title" id="help-title">${messages.help}</h2>
      <button type="button" class="icon" aria-label=${messages.close} @click=${handleClose}>×</button>
    </header>
    <dl class="help-keys">
      ${withEnglish(messages, helpMessagesInEnglish).helpLines.map(
        ([keys, words]) =>
          html`<dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${words}</dd>`,
      )}
    </dl>`;
}
