// Clocks, view, zoom: controls that ask by callback and hold no data.
import { html, nothing, type TemplateResult } from 'lit';
import type { Clock } from '../time/clock.js';
import { offsetWords } from '../time/zone.js';
import type { ViewSetting } from './setting.js';

/** The two views a reader can have. */
export type ViewName = 'timeline' | 'list';

export interface ToolbarState {
  readonly view: ViewName;
  /** The instant that offsets are given for: the middle of the window. */
  readonly offsetsAt: number;
  /** Unique in the page: groups this element's radio buttons. */
  readonly groupName: string;
  readonly canDraw: boolean;
  /** The choice of lanes, where there is one. */
  readonly lanes: TemplateResult | typeof nothing;
  /** Search and filters, where there are many events. */
  readonly find: TemplateResult | typeof nothing;
}

export interface ToolbarWishes {
  readonly handleClock: (id: string) => void;
  readonly handleView: (view: ViewName) => void;
  readonly handleZoom: (factor: number) => void;
  readonly handleFit: () => void;
  readonly handleFirstView: () => void;
  readonly handleHelp: () => void;
}

/** One press shows half of the window's span, or twice of it. */
const zoomFactor = 2;

/** The line of controls above the timeline. */
export function toolbar(state: ToolbarState, setting: ViewSetting, wishes: ToolbarWishes): TemplateResult {
  const { messages } = setting;
  const { view, canDraw, lanes, find } = state;
  return html`<div class="toolbar" part="toolbar">
    ${clockSwitch(state, setting, wishes)}
    ${
      canDraw
        ? html`<fieldset class="segmented" part="view-switch">
            <legend class="unseen">${messages.view}</legend>
            ${viewOption('timeline', messages.viewTimeline, state, wishes)}
            ${viewOption('list', messages.viewList, state, wishes)}
          </fieldset>`
        : nothing
    }
    ${lanes} ${find}
    <span class="spring"></span>
    ${view === 'timeline' && canDraw ? zoomButtons(setting, wishes) : nothing}
    <button type="button" class="plain" part="help" aria-label=${messages.help} @click=${wishes.handleHelp}>
      ?
    </button>
  </div>`;
}

function clockSwitch(
  { offsetsAt, groupName }: ToolbarState,
  { clocks, clock: chosen, messages }: ViewSetting,
  { handleClock }: ToolbarWishes,
): TemplateResult {
  return html`<fieldset class="segmented" part="zone-switch">
    <legend class="unseen">${messages.clocks}</legend>
    ${clocks.map(
      (clock: Clock) =>
        html`<label class="option" part=${clock.id === chosen.id ? 'zone zone-chosen' : 'zone'}>
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
  { handleView }: ToolbarWishes,
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

function zoomButtons(
  { messages }: ViewSetting,
  { handleZoom, handleFit, handleFirstView }: ToolbarWishes,
): TemplateResult {
  return html`<div class="buttons" part="zoom">
    <button
      type="button"
      part="button"
      aria-label=${messages.zoomOut}
      @click=${() => handleZoom(1 / zoomFactor)}
    >
      −</button
    ><button type="button" part="button" aria-label=${messages.zoomIn} @click=${() => handleZoom(zoomFactor)}>
      +</button
    ><button type="button" part="button" @click=${handleFirstView}>${messages.firstView}</button
    ><button type="button" part="button" @click=${handleFit}>${messages.fit}</button>
  </div>`;
}
