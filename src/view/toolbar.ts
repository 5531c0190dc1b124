// The line of controls: clocks, view, and what features place there.
import { html, nothing, type TemplateResult } from 'lit';
import type { Clock } from '../time/clock.js';
import { zoneName } from '../time/intl.js';
import { offsetWords } from '../time/zone.js';
import type { ViewName } from '../state/app-state.js';
import type { ViewContext } from '../state/view-context.js';

type Piece = TemplateResult | typeof nothing;

export interface ToolbarState {
  readonly view: ViewName;
  /** The instant that offsets are given for: the middle of the window. */
  readonly offsetsAt: number;
  /** Unique in the page: groups this element's radio buttons. */
  readonly groupName: string;
  readonly canDraw: boolean;
  /** The choice of lanes, where a timeline has one. */
  readonly lanes: Piece;
  /** Search and filters, where there are many events. */
  readonly search: Piece;
  /** The buttons of a timeline. */
  readonly zoom: Piece;
}

export interface ToolbarCallbacks {
  readonly handleClock: (id: string) => void;
  readonly handleView: (view: ViewName) => void;
  readonly handleHelp: () => void;
}

/** The line of controls above the timeline. */
export function toolbar(
  state: ToolbarState,
  context: ViewContext,
  callbacks: ToolbarCallbacks,
): TemplateResult {
  const { messages } = context;
  const { canDraw, lanes, zoom, search } = state;
  return html`<div class="toolbar" part="toolbar">
    ${clockSwitch(state, context, callbacks)}
    ${
      canDraw
        ? html`<fieldset class="segmented" part="view-switch">
            <legend class="unseen">${messages.view}</legend>
            ${viewOption('timeline', messages.viewTimeline, state, callbacks)}
            ${viewOption('list', messages.viewList, state, callbacks)}
          </fieldset>`
        : nothing
    }
    ${lanes} ${search}
    <span class="tools">
      ${zoom}
      <button
        type="button"
        class="plain"
        part="help"
        aria-label=${messages.help}
        @click=${callbacks.handleHelp}
      >
        ?
      </button>
    </span>
  </div>`;
}

function clockSwitch(
  { offsetsAt, groupName }: ToolbarState,
  { clocks, clock: chosen, lang, messages }: ViewContext,
  { handleClock }: ToolbarCallbacks,
): TemplateResult {
  return html`<fieldset class="segmented" part="zone-switch">
    <legend class="unseen">${messages.clocks}</legend>
    ${clocks.map(
      (clock: Clock) =>
        html`<label
          class="option"
          part=${clock.id === chosen.id ? 'zone zone-chosen' : 'zone'}
          title=${zoneName(clock.zone, lang) || nothing}
        >
          <input
            type="radio"
            name="${groupName}-clock"
            .value=${clock.id}
            .checked=${clock.id === chosen.id}
            @change=${() => handleClock(clock.id)}
          />
          <span class="option-face">
            <span dir="auto">${clock.name}</span>
            <small class="offset" part="zone-offset">${offsetWords(offsetsAt, clock.zone)}</small></span
          >
        </label>`,
    )}
  </fieldset>`;
}

function viewOption(
  name: ViewName,
  words: string,
  { view, groupName }: ToolbarState,
  { handleView }: ToolbarCallbacks,
): TemplateResult {
  return html`<label class="option" part=${name === view ? 'view view-chosen' : 'view'}>
    <input
      type="radio"
      name="${groupName}-view"
      .value=${name}
      .checked=${name === view}
      @change=${() => handleView(name)}
    />
    <span class="option-face">${words}</span>
  </label>`;
}
