// What a reader can press around the view: the toolbar, the search in it, help, and what can be saved. It loads once there is
// something to read, or beside a timeline; keys of the list come with it.
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../base/adopted-styles.js';
import type { DetailsController } from '../../features/details/details-controller.js';
import { ExportController } from '../../features/export/export-controller.js';
import type { ExportedData } from '../../features/export/lazy/export-panel.js';
import { FilterController } from '../../features/filter/filter-controller.js';
import { searchFieldCss } from '../../features/filter/search-field.styles.js';
import { HelpController } from '../../features/help/help-controller.js';
import { controlsMessagesInEnglish, type ControlsMessages } from '../../i18n/late/controls-messages.js';
import { withEnglish } from '../../i18n/load-messages.js';
import type { Messages } from '../../i18n/messages.js';
import type { LoadProgress } from '../../state/app-state.js';
import type { App, Feature } from '../../state/app.js';
import { middleOfWindow } from '../../state/outcome.js';
import type { TimelineLoader } from '../load-timeline.js';
import { controlsCss } from './controls.styles.js';
import { loadProgress } from './load-progress.js';
import { toolbar } from './toolbar.js';

export { followListKeys } from './list-keys.js';

type Piece = TemplateResult | typeof nothing;

let elementCount = 0;

export class Controls implements Feature {
  readonly filter: FilterController;
  readonly exports: ExportController;
  readonly help: HelpController;
  readonly #app: App;
  readonly #timeline: TimelineLoader;
  readonly #details: DetailsController;
  readonly #groupName = `events-timeline-${(elementCount += 1)}`;

  constructor(app: App, timeline: TimelineLoader, details: DetailsController, exported: ExportedData) {
    this.#app = app;
    this.#timeline = timeline;
    this.#details = details;
    this.filter = app.add(new FilterController(app));
    this.exports = app.add(new ExportController(app, exported));
    this.help = new HelpController(app);
  }

  /** Adopts the style sheet before anything that it styles is rendered. */
  hostUpdate(): void {
    adoptStyles(this.#app.host.shadowRoot, controlsCss + searchFieldCss);
  }

  /** What stands in the toolbar. */
  toolbar(): TemplateResult {
    const { state, derived } = this.#app;
    return toolbar(
      {
        view: this.#timeline.shownView,
        offsetsAt: middleOfWindow(state, derived),
        groupName: this.#groupName,
        width: state.widthClass,
        canDraw: state.drawFailure === null,
        search: this.filter.controls(),
        drawing: this.#isPhone ? nothing : this.#drawing(),
      },
      { ...derived.context, messages: this.#messages },
      {
        handleClock: (id) => this.#app.dispatch({ type: 'choose-clock', id }),
        handleView: (view) => this.#app.dispatch({ type: 'choose-view', view }),
        handleHelp: () => void this.help.open(),
      },
    );
  }

  /** How far a long load is, and what stops it. */
  progress(progress: LoadProgress, handleStop: () => void): TemplateResult {
    return loadProgress(progress, this.#messages, handleStop);
  }

  /** Under the drawing. */
  underDrawing(): Piece {
    return this.#isPhone ? html`<div class="tools">${this.#drawing()}</div>` : nothing;
  }

  /** Escape closes what was opened last. */
  handleKey(domEvent: KeyboardEvent): void {
    if (domEvent.key === '?' && !isTyping(domEvent)) void this.help.open();
    if (domEvent.key !== 'Escape') return;
    if (this.#timeline.controller?.closePopover()) domEvent.stopPropagation();
    else if (this.#app.state.selected !== null) {
      this.#details.close();
      domEvent.stopPropagation();
    }
  }

  get #messages(): Messages & ControlsMessages {
    return withEnglish(this.#app.state.messages, controlsMessagesInEnglish);
  }

  /** A phone has its tools under the drawing, in reach of the thumb: above it there is room for one row. */
  get #isPhone(): boolean {
    return this.#app.state.widthClass === 'slim';
  }

  /** What only a timeline has: the choice of lanes, and room for the zoom buttons, which it renders by itself. */
  #drawing(): Piece {
    const { controller, shownView } = this.#timeline;
    if (controller === null || shownView !== 'timeline') return nothing;
    return html`${controller.laneSwitch(this.#groupName)}<span class="zoom-place"></span>`;
  }
}

/** Letters and signs are text there. */
function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.matches('input:not([type="radio"]), textarea, select');
}
