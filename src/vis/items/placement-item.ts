// One placement as vis's item: a button that is made once, filled when its placement changes, and moved with the window.
import { Item, type VisItemEntry } from '#vis';
import type { Placement } from '../../layout/placement.js';
import { moveTo, setLength, span, type Extent, type Place } from '../forms/item-renderer.js';
import { lineForms } from '../forms/line-forms.js';
import { lanePart } from '../lane-part.js';
import type { Scale } from '../scale.js';
import { stackedForms } from '../forms/stacked-forms.js';
import type { SpareChips } from './spare-chips.js';

/** What vis is given for a placement. */
export interface PlacementEntry extends VisItemEntry {
  readonly placement: Placement;
  /** Where chips leave their elements and find some. One for the life of a timeline. */
  readonly spares: SpareChips;
  /** Time runs from right to left. */
  readonly isMirrored: boolean;
}

const nowhere: Place = () => ({ leftPx: 0, rightPx: 0 });

/** How the reader's attention is on an item. */
export interface ItemState {
  readonly isSelected: boolean;
  readonly isExpanded: boolean;
  readonly isTabbable: boolean;
  /** Why the reader may want to look, such as "new"; empty where there is no reason. */
  readonly badge: string;
}

/** Whether activating a placement opens a list of several news events. */
export function standsForMany({ kind }: Placement): boolean {
  return kind === 'span-cluster' || kind === 'cluster' || kind === 'rest';
}

function isChip({ kind }: Placement): boolean {
  return kind === 'chip' || kind === 'span-cluster' || kind === 'cluster';
}

/** A bracket is for the eye alone: the events in it are buttons, and say their time. */
function isDecoration({ kind }: Placement): boolean {
  return kind === 'bracket';
}

function slotFor(placement: Placement): HTMLElement {
  const slot = span('slot');
  if (isDecoration(placement)) {
    const decoration = span('');
    decoration.ariaHidden = 'true';
    slot.append(decoration);
    return slot;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  slot.append(button);
  return slot;
}

/** vis makes, keeps and drops it; its lane decides when it is in the page. It is never measured. */
export class PlacementItem extends Item<PlacementEntry> {
  /** What stands in the lane and is moved: a plain box, since a button would be styled again for each move. */
  readonly slot: HTMLElement;
  readonly element: HTMLElement;
  #place: Place = nowhere;
  #isSelected = false;
  #badge = '';

  constructor(data: PlacementEntry, conversion: unknown, options: unknown) {
    super(data, conversion, options);
    const { placement, spares } = data;
    this.slot = (isChip(placement) && spares.take(placement.laneId)) || slotFor(placement);
    this.element = this.slot.firstElementChild as HTMLElement;
    // As every later placement is taken: a field that changes for the first time would make compiled code void in a frame.
    this.setData(data);
  }

  get placement(): Placement {
    return this.data.placement;
  }

  /** Whether a reader can come to it. */
  get isFocusable(): boolean {
    return !isDecoration(this.placement);
  }

  /** Keeps the button, and with it the focus. */
  override setData(data: PlacementEntry): void {
    super.setData(data);
    this.#fill();
  }

  place(scale: Scale, rowLeftPx?: number): Extent {
    const extent = this.#place(scale, rowLeftPx);
    moveTo(this.slot, extent.leftPx - scale.shiftPx);
    setLength(this.slot, 'width', extent.rightPx - extent.leftPx);
    return extent;
  }

  setState({ isSelected, isExpanded, isTabbable, badge }: ItemState): void {
    if (!this.isFocusable) return;
    // An attribute that is written is a style to be made again, even where it stays as it was.
    const tabIndex = isTabbable ? 0 : -1;
    if (this.element.tabIndex !== tabIndex) this.element.tabIndex = tabIndex;
    const expanded = standsForMany(this.placement) ? String(isExpanded) : null;
    if (this.element.ariaExpanded !== expanded) this.element.ariaExpanded = expanded;
    if (isSelected === this.#isSelected && badge === this.#badge) return;
    this.#isSelected = isSelected;
    this.#badge = badge;
    this.element.ariaDescription = badge || null;
    this.element.ariaCurrent = isSelected ? 'true' : null;
    this.#nameParts();
  }

  /** Its lane puts it into the page, at its place. */
  override show(): boolean {
    if (this.displayed || this.parent === null) return false;
    this.displayed = true;
    return true;
  }

  override hide(): boolean {
    if (!this.displayed) return false;
    this.leavePage();
    return true;
  }

  /** As `hide`, also before it was shown: the slot that a chip has taken over may stand in the page. */
  leavePage(): void {
    this.slot.remove();
    this.displayed = false;
  }

  /** Before it is dropped: leaves its elements to the next chip of its lane, unless the reader is there. */
  leaveTo(spares: SpareChips): void {
    const { slot, element, placement } = this;
    if (!isChip(placement) || this.#isSelected || this.#badge !== '' || element.matches(':focus')) return;
    spares.put(placement.laneId, slot);
    this.displayed = false;
  }

  #fill(): void {
    const { slot, element, placement } = this;
    const { id, kind, spoken, topPx, heightPx } = placement;
    if (this.isFocusable) {
      element.dataset['placement'] = id;
      element.ariaLabel = spoken;
    }
    const popup = standsForMany(placement) ? 'dialog' : null;
    if (element.ariaHasPopup !== popup) element.ariaHasPopup = popup;
    setLength(slot, 'top', topPx);
    setLength(slot, 'height', heightPx);
    this.#nameParts();
    this.#place = placement.line
      ? lineForms[placement.line.form](element, placement, this.data.isMirrored)
      : (stackedForms().forms[kind]?.(element, placement) ?? nowhere);
  }

  /** The same names as classes, for our own style sheet, and as parts, for the page's. */
  #nameParts(): void {
    const { kind, status, laneId, line } = this.placement;
    const names = ['item', `item-${kind}`, `item-${status}`, lanePart(laneId)];
    if (standsForMany(this.placement)) names.push('cluster');
    if (this.#isSelected) names.push('item-selected');
    if (this.#badge !== '') names.push('item-unread');
    const joined = names.join(' ');
    const classes =
      line === null ? joined : `${joined} in-line line-${line.form}${line.isKey ? ' is-key' : ''}`;
    if (this.element.className === classes) return;
    this.element.className = classes;
    this.element.setAttribute('part', joined);
  }
}
