// The choice between the document's own lanes and a lane for each party.
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { TimelineMessages } from '../i18n/timeline/timeline-messages.js';
import type { App, Feature } from '../state/app.js';
import type { LanesBy } from '../state/app-state.js';
import { wantedView } from '../state/shown-view.js';
import { tellsVersions } from './timeline-content.js';

export interface LaneSwitchState {
  readonly lanesBy: LanesBy;
  /** Unique in the page: groups this element's radio buttons. */
  readonly groupName: string;
}

/** Two radio buttons. */
export function laneSwitch(
  { lanesBy, groupName }: LaneSwitchState,
  messages: Messages & TimelineMessages,
  handleLanes: (lanesBy: LanesBy) => void,
): TemplateResult {
  const option = (name: LanesBy, words: string) =>
    html`<label class="option" part=${name === lanesBy ? 'lanes lanes-chosen' : 'lanes'}>
      <input
        type="radio"
        name="${groupName}-lanes"
        .value=${name}
        .checked=${name === lanesBy}
        @change=${() => handleLanes(name)}
      />
      <span class="option-face">${words}</span>
    </label>`;
  return html`<fieldset class="segmented" part="lane-switch">
    <legend class="unseen">${messages.lanes}</legend>
    ${option('topic', messages.lanesByTopic)} ${option('party', messages.lanesByParty)}
  </fieldset>`;
}

/** Takes the choice out of its group before an update that takes it out of the page. */
export function radioGroupGuard(app: App): Feature {
  return {
    hostUpdate() {
      const { state, derived, host } = app;
      if (wantedView(state) === 'list' || !tellsVersions(derived.whole)) leaveRadioGroup(host.shadowRoot);
    },
  };
}

/**
 * To be called before the choice leaves the page. Chromium keeps a radio button that is removed from a shadow root in its group, and
 * with it all that it belonged to: 26 nodes and 2 listeners for each change of the view (Chromium 156).
 */
export function leaveRadioGroup(root: ParentNode | null): void {
  for (const input of root?.querySelectorAll('[part=lane-switch] input') ?? []) input.removeAttribute('name');
}
