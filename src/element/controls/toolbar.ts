// The line of controls: clocks, view, and what features place there.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewName } from '../../state/app-state.js';
import { clockSwitch, type ClockSwitchState, type ControlsContext } from './clock-switch.js';

type Piece = TemplateResult | typeof nothing;

export interface ToolbarState extends ClockSwitchState {
  readonly view: ViewName;
  readonly canDraw: boolean;
  /** Search and filters, where there are many events. */
  readonly search: Piece;
  /** What only a timeline has. */
  readonly drawing: Piece;
}

export interface ToolbarCallbacks {
  readonly handleClock: (id: string) => void;
  readonly handleView: (view: ViewName) => void;
  readonly handleHelp: () => void;
}

/** What stands in the line above the timeline, of which the frame keeps the room. */
export function toolbar(
  state: ToolbarState,
  context: ControlsContext,
  callbacks: ToolbarCallbacks,
): TemplateResult {
  const { messages } = context;
  const { canDraw, drawing, search } = state;
  return html`${clockSwitch(state, context, callbacks.handleClock)}
    ${
      canDraw
        ? html`<fieldset class="segmented" part="view-switch">
            <legend class="unseen">${messages.view}</legend>
            ${viewOption('timeline', messages.viewTimeline, state, callbacks)}
            ${viewOption('list', messages.viewList, state, callbacks)}
          </fieldset>`
        : nothing
    }
    ${search}
    <span class="tools">
      ${drawing}
      <button
        type="button"
        class="plain"
        part="help"
        aria-label=${messages.help}
        @click=${callbacks.handleHelp}
      >
        ?
      </button>
    </span>`;
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
