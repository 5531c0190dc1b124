// The choice of clocks: buttons side by side where there is room for them, else a menu.
import { html, nothing, type TemplateResult } from 'lit';
import type { ControlsMessages } from '../../i18n/late/controls-messages.js';
import type { WidthClass } from '../../state/app-state.js';
import type { ViewContext } from '../../state/view-context.js';
import { zoneName } from '../../time/intl.js';
import { offsetWords } from '../../time/zone.js';

/** The context of views with the words of the controls. */
export type ControlsContext = ViewContext & { readonly messages: ControlsMessages };

export interface ClockSwitchState {
  /** The instant that offsets are given for: the middle of the window. */
  readonly offsetsAt: number;
  /** Unique in the page: groups this element's radio buttons. */
  readonly groupName: string;
  readonly width: WidthClass;
}

/** More clocks than this are a menu at any width. */
const mostButtons = 4;

/** Nothing where there is no choice. */
export function clockSwitch(
  state: ClockSwitchState,
  context: ControlsContext,
  handleClock: (id: string) => void,
): TemplateResult | typeof nothing {
  const { clocks } = context;
  if (clocks.length < 2) return nothing;
  return state.width === 'slim' || clocks.length > mostButtons
    ? clockMenu(state, context, handleClock)
    : clockButtons(state, context, handleClock);
}

function clockMenu(
  { offsetsAt }: ClockSwitchState,
  { clocks, clock: chosen, messages }: ControlsContext,
  handleClock: (id: string) => void,
): TemplateResult {
  return html`<select
    class="clock-menu"
    part="zone-menu"
    aria-label=${messages.clocks}
    @change=${(domEvent: Event) => handleClock((domEvent.currentTarget as HTMLSelectElement).value)}
  >
    ${clocks.map(
      ({ id, name, zone }) =>
        html`<option value=${id} .selected=${id === chosen.id}>
          ${name} ${offsetWords(offsetsAt, zone)}
        </option>`,
    )}
  </select>`;
}

function clockButtons(
  { offsetsAt, groupName }: ClockSwitchState,
  { clocks, clock: chosen, lang, messages }: ControlsContext,
  handleClock: (id: string) => void,
): TemplateResult {
  return html`<fieldset class="segmented" part="zone-switch">
    <legend class="unseen">${messages.clocks}</legend>
    ${clocks.map(
      ({ id, name, zone }) =>
        html`<label
          class="option"
          part=${id === chosen.id ? 'zone zone-chosen' : 'zone'}
          title=${zoneName(zone, lang) || nothing}
        >
          <input
            type="radio"
            name="${groupName}-clock"
            .value=${id}
            .checked=${id === chosen.id}
            @change=${() => handleClock(id)}
          />
          <span class="option-face">
            <span dir="auto">${name}</span>
            <small class="offset" part="zone-offset">${offsetWords(offsetsAt, zone)}</small></span
          >
        </label>`,
    )}
  </fieldset>`;
}
