// The keys and gestures, in a dialog over the page. Loaded when a reader asks for it.
import { html, render } from 'lit';
import type { Messages } from '../../../i18n/messages.js';
import { helpMessagesInEnglish } from '../../../i18n/help-messages.js';
import { withEnglish } from '../../../i18n/load-messages.js';
import { adoptStyles } from '../../../base/adopted-styles.js';
import { helpCss } from './help.styles.js';

/**
 * Opens the dialog in a shadow root; it is gone when it closes, and the focus is back where it was. `isMirrored` says that time
 * runs from right to left.
 */
export function openHelp(root: ShadowRoot, messages: Messages, isMirrored: boolean): void {
  adoptStyles(root, helpCss);
  root.querySelector('.help')?.remove();
  const dialog = document.createElement('dialog');
  dialog.className = 'help';
  dialog.setAttribute('part', 'help-dialog');
  dialog.setAttribute('aria-labelledby', 'help-title');
  render(
    helpTemplate(messages, isMirrored, () => dialog.close()),
    dialog,
  );
  dialog.addEventListener('close', () => dialog.remove());
  // A press beside the dialog, on what it darkens, is one on the dialog itself.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  root.append(dialog);
  dialog.showModal();
}

/** The left arrow goes on where time runs to the left. */
function inOrder(keys: readonly string[], isMirrored: boolean): readonly string[] {
  return isMirrored && keys[0] === '←' ? keys.toReversed() : keys;
}

function helpTemplate(messages: Messages, isMirrored: boolean, handleClose: () => void) {
  return html`<header class="help-head">
      <h2 class="help-title" id="help-title">${messages.help}</h2>
      <button type="button" class="icon" aria-label=${messages.close} @click=${handleClose}>×</button>
    </header>
    <dl class="help-keys">
      ${withEnglish(messages, helpMessagesInEnglish).helpLines.map(
        ([keys, words]) =>
          html`<dt>${inOrder(keys, isMirrored).map((key) => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${words}</dd>`,
      )}
    </dl>`;
}
