// In the toolbar: a field for words to find, and the button that opens the filters.
import { html, nothing, type TemplateResult } from 'lit';
import type { ControlsMessages } from '../../i18n/late/controls-messages.js';

export interface SearchControlsState {
  readonly text: string;
  readonly isOpen: boolean;
  /** Whether there is room for the field; else it is the first thing in the panel. */
  readonly hasField: boolean;
}

export interface SearchCallbacks {
  readonly handleText: (text: string) => void;
  /** The reader has finished a run of typing. */
  readonly handleTextDone: () => void;
}

export interface SearchControlsCallbacks extends SearchCallbacks {
  readonly handleOpen: () => void;
}

export function searchControls(
  { text, isOpen, hasField }: SearchControlsState,
  messages: ControlsMessages,
  callbacks: SearchControlsCallbacks,
): TemplateResult {
  return html`<div class="search-controls" part="search-controls" role="search" aria-label=${messages.find}>
    ${hasField ? searchField(text, messages, callbacks) : nothing}
    <button
      type="button"
      class="plain filter-button"
      part="filter-button"
      aria-label=${hasField ? nothing : messages.find}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${callbacks.handleOpen}
    >
      ${hasField ? messages.filter : lens}
    </button>
  </div>`;
}

/** Where there is no room for the word. */
const lens = html`<svg class="lens" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="6.5" cy="6.5" r="4.5" />
  <path d="m10 10 4.5 4.5" />
</svg>`;

/** The field itself. Escape empties it before it means anything else. */
export function searchField(
  text: string,
  messages: ControlsMessages,
  callbacks: SearchCallbacks,
): TemplateResult {
  const handleKey = (domEvent: KeyboardEvent) => {
    if (domEvent.key !== 'Escape' || text === '') return;
    domEvent.preventDefault();
    domEvent.stopPropagation();
    callbacks.handleText('');
  };
  return html`<input
    type="search"
    class="search"
    part="search"
    aria-label=${messages.search}
    placeholder=${messages.search}
    autocomplete="off"
    spellcheck="false"
    enterkeyhint="search"
    dir="auto"
    .value=${text}
    @input=${(domEvent: InputEvent) => callbacks.handleText((domEvent.target as HTMLInputElement).value)}
    @change=${callbacks.handleTextDone}
    @keydown=${handleKey}
  />`;
}
