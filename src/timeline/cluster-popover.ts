// An opened pill with a count: which one, how much of it is shown, and where the focus goes.
import type { Placement } from '../layout/placement.js';
import type { PopoverPosition } from './cluster-list.js';
import type { Reader, ReaderHost } from '../element/reader.js';
import type { Stage } from '../state/viewport.js';

/** An opened pill with a count. */
export interface OpenCluster {
  readonly placement: Placement;
  readonly place: PopoverPosition;
  /** As many of its news events are shown. */
  readonly shownCount: number;
}

/** An opened pill shows as many news events, and as many more with each wish for more. */
const groupStep = 100;

/** About the widest that an opened pill's list gets. */
const groupRoomPx = 340;

export class Opening {
  /** The pill whose list is open. */
  group: OpenCluster | null = null;

  readonly #host: ReaderHost;
  readonly #stage: Stage;
  readonly #reader: Reader;

  constructor(host: ReaderHost, stage: Stage, reader: Reader) {
    this.#host = host;
    this.#stage = stage;
    this.#reader = reader;
  }

  /** Opens or closes what the reader has activated: a news event, or a pill. */
  activate(placement: Placement): void {
    const [only] = placement.count === 1 ? placement.newsEventIds() : [];
    if (only !== undefined) {
      const id = this.#stage.drawing?.newsEventIdOf(only) ?? only;
      this.group = null;
      this.#reader.handleSelect(this.#host.selected === id ? null : id);
    } else if (this.group?.placement.id === placement.id) this.handleClose();
    else void this.#open(placement);
  }

  /** An event chosen from an opened pill: the pill closes and has the focus again. */
  readonly handleSelect = (id: string): void => {
    this.handleClose();
    this.#reader.handleSelect(this.#stage.drawing?.newsEventIdOf(id) ?? id);
  };

  /** Shows more of an opened pill that stands for many. */
  readonly handleMore = (): void => {
    const { group } = this;
    if (group === null) return;
    const { shownCount } = group;
    void this.#show({ ...group, shownCount: shownCount + groupStep }, shownCount);
  };

  readonly handleClose = (): void => {
    const placementId = this.group?.placement.id;
    this.group = null;
    this.#host.requestUpdate();
    if (placementId !== undefined) this.#stage.drawing?.focusPlacement(placementId);
  };

  /** Closes it without a word: its news events have gone. */
  forget(): void {
    this.group = null;
  }

  async #open(placement: Placement): Promise<void> {
    const rect = this.#stage.drawing?.rectOf(placement.id);
    const room = this.#host.shadowRoot?.querySelector('.stage')?.getBoundingClientRect();
    if (!rect || !room) return;
    const leftPx = Math.max(0, Math.min(rect.left - room.left, room.width - groupRoomPx));
    const place = { leftPx, topPx: rect.bottom - room.top + 4 };
    await this.#show({ placement, place, shownCount: groupStep }, 0);
  }

  /** Draws it, with the focus on one of its entries. */
  async #show(group: OpenCluster, focusedIndex: number): Promise<void> {
    this.group = group;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const entries = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.group-entry');
    entries?.[focusedIndex]?.focus({ preventScroll: focusedIndex === 0 });
  }
}
