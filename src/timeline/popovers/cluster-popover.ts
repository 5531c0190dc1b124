// The list that opens from a cluster: what is in it, how much of that is shown, and where the focus goes.
import { nothing, type TemplateResult } from 'lit';
import { timelineMessagesInEnglish, type TimelineMessages } from '../../i18n/timeline/timeline-messages.js';
import { withEnglish } from '../../i18n/load-messages.js';
import type { Placement } from '../../layout/placement.js';
import type { App } from '../../state/app.js';
import type { OpenCluster } from '../../state/app-state.js';
import { clusterList } from './cluster-list.js';
import type { TimelineDrawing } from '../timeline-drawing.js';
import { newsEventIdOf } from '../timeline-content.js';

/** It shows as many news events, and as many more with each press of "Show more". */
const stepCount = 100;

/** About the widest that the list gets. */
const roomPx = 340;

export class ClusterPopover {
  readonly #app: App;
  readonly #drawing: TimelineDrawing;

  constructor(app: App, drawing: TimelineDrawing) {
    this.#app = app;
    this.#drawing = drawing;
  }

  /** Opens the list of a cluster, or closes it where it is the open one. */
  toggle(placement: Placement): void {
    if (this.#open?.placement.id === placement.id) this.close();
    else this.#show(placement);
  }

  /** Closes the list, and puts the focus back on the cluster; false where none is open. */
  close(): boolean {
    const open = this.#open;
    if (open === null) return false;
    this.#app.dispatch({ type: 'open-cluster', cluster: null });
    this.#drawing.focusPlacement(open.placement.id);
    return true;
  }

  /** The open list in its place; nothing where none is open. */
  render(): TemplateResult | typeof nothing {
    const open = this.#open;
    if (open === null) return nothing;
    const { placement, startPx, topPx, shownCount } = open;
    const store = this.#drawing.content?.store;
    const newsEvents = placement
      .newsEventIds()
      .slice(0, shownCount)
      .map((id) => store?.byId(id))
      .filter((newsEvent) => newsEvent !== undefined);
    const messages = withEnglish(this.#app.state.messages, timelineMessagesInEnglish);
    const restCount = Math.max(0, placement.count - shownCount);
    return clusterList(
      { heading: headingOf(placement, messages), newsEvents, restCount, startPx, topPx },
      { ...this.#app.derived.context, messages },
      {
        handleSelect: (id) => this.#handleSelect(id),
        handleMore: () => void this.#setOpen({ ...open, shownCount: shownCount + stepCount }, shownCount),
        handleClose: () => this.close(),
      },
    );
  }

  get #open(): OpenCluster | null {
    return this.#app.state.openCluster;
  }

  #show(placement: Placement): void {
    const rect = this.#drawing.rectOf(placement.id);
    const room = this.#app.host.shadowRoot?.querySelector('.timeline')?.getBoundingClientRect();
    if (!rect || !room) return;
    const besidePx = this.#app.state.isRtl ? room.right - rect.right : rect.left - room.left;
    const startPx = Math.max(0, Math.min(besidePx, room.width - roomPx));
    const topPx = rect.bottom - room.top + 4;
    void this.#setOpen({ placement, startPx, topPx, shownCount: stepCount }, 0);
  }

  /** Shows it, with the focus on one of its entries. */
  async #setOpen(cluster: OpenCluster, focusedIndex: number): Promise<void> {
    this.#app.dispatch({ type: 'open-cluster', cluster });
    await this.#app.host.updateComplete;
    const entries = this.#app.host.shadowRoot?.querySelectorAll<HTMLElement>('.cluster-entry');
    entries?.[focusedIndex]?.focus({ preventScroll: focusedIndex === 0 });
  }

  /** The list closes, and the cluster has the focus again. */
  #handleSelect(drawnId: string): void {
    const id = newsEventIdOf(this.#drawing.content, drawnId);
    this.close();
    this.#app.dispatch({ type: 'select', id });
  }
}

/** "+6" says too little without the titles beside it. */
function headingOf({ kind, count, label }: Placement, { eventCount }: TimelineMessages): string {
  return kind === 'rest' ? eventCount(count) : label.title;
}
