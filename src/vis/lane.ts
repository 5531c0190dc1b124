// One lane as vis's group: its label, its band, and which of its items are in the page. Its height is the layout's.
import { Group, type Item, type VisGroupEntry, type VisRange } from '#vis';
import type { PlacedLane } from '../layout/placement.js';
import { DensityStrip } from './density-strip.js';
import { moveTo } from './forms/item-renderer.js';
import { lanePart } from './lane-part.js';
import { PlacementItem } from './items/placement-item.js';
import { stackedForms } from './forms/stacked-forms.js';
import { scaleOf, type Scale } from './scale.js';

/** What vis is given for a lane. */
export interface LaneEntry extends VisGroupEntry, PlacedLane {
  /** The document's own id; `id` is what vis knows it by. */
  readonly laneId: string;
  /** Which of the colours it has, from 1; `null` where it is alone. */
  readonly hue: number | null;
  /** Order of all placements, by id. Changes in place: one map for the life of a timeline. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** So many lanes have colours of their own; the next begin again. */
export const hueCount = 8;

/** A lane lower than this has its name on one line. */
const thinPx = 44;

/**
 * vis's constructor calls `_create` and `setData` before the fields of this class would be set, so it has no private
 * ones and gives them no first values.
 */
export class Lane extends Group<LaneEntry> {
  declare band: HTMLElement;
  declare labelText: HTMLElement;
  /** Holds the items, and is moved with them by a pan: the group itself stays where the lane is. */
  declare strip: HTMLElement;
  declare density: DensityStrip;
  declare entry: LaneEntry;
  declare inOrder: PlacementItem[];

  override _create(): void {
    const label = document.createElement('div');
    const foreground = document.createElement('div');
    this.band = document.createElement('div');
    this.labelText = document.createElement('div');
    this.strip = document.createElement('div');
    this.inOrder = [];
    label.className = 'vis-label';
    foreground.className = 'vis-group';
    foreground.role = 'group';
    this.density = new DensityStrip();
    foreground.append(this.density.element, this.strip);
    this.band.className = 'lane-band';
    this.labelText.className = 'lane-label';
    this.labelText.dir = 'auto';
    // The group of items carries the same words.
    label.ariaHidden = 'true';
    label.append(this.labelText);
    this.dom = { foreground, label };
    this.isVisible = true;
  }

  override setData(entry: LaneEntry): void {
    this.entry = entry;
    this.height = entry.heightPx;
    this.labelText.textContent = entry.label;
    this.labelText.dataset['lane'] = entry.laneId;
    this.labelText.setAttribute('part', `lane-label ${lanePart(entry.laneId)}`);
    this.band.setAttribute('part', `lane ${lanePart(entry.laneId)}`);
    this.dom.foreground.ariaLabel = entry.label;
    for (const part of this.rowParts()) {
      part.style.height = `${entry.heightPx}px`;
      for (const name of [...part.classList]) if (name.startsWith('hue-')) part.classList.remove(name);
      if (entry.hue !== null) part.classList.add(`hue-${entry.hue}`);
    }
    const { count = null, topPx = 0, heightPx = 0 } = entry.strip ?? {};
    this.density.setData(count, topPx, heightPx);
    this.dom.label.classList.toggle('is-thin', entry.heightPx < thinPx);
  }

  override add(item: Item): void {
    this.items[item.id] = item;
    item.setParent(this);
  }

  override remove(item: Item): void {
    delete this.items[item.id];
    item.setParent(null);
  }

  override order(): void {
    const rankOf = (item: PlacementItem) => this.entry.ranks.get(item.id) ?? Infinity;
    this.inOrder = Object.values(this.items)
      .filter((item) => item instanceof PlacementItem)
      .sort((a, b) => rankOf(a) - rankOf(b));
  }

  /** vis asks every lane for its steps, to interleave reads and writes; this one only writes. */
  override redraw(range: VisRange): readonly (() => boolean)[] {
    const widthPx = this.itemSet.body.domProps.center.width ?? 0;
    const scale = scaleOf({ startAt: range.start, endAt: range.end }, widthPx);
    return [() => this.placeItems(scale)];
  }

  /** Puts each item where the scale wants it, and only those into the page that the window shows, in their order. */
  placeItems(scale: Scale): false {
    const rowLefts = stackedForms().rowLefts(this.inOrder, scale);
    moveTo(this.strip, scale.shiftPx);
    this.density.draw(scale);
    let previous: Element | null = null;
    for (const item of this.inOrder) {
      const { leftPx, rightPx } = item.place(scale, rowLefts.get(item.id));
      const isSeen = rightPx > 0 && leftPx < scale.widthPx;
      // What has the focus stays in the page, or the reader would lose their place.
      if (!isSeen && !item.element.matches(':focus')) item.leavePage();
      else if (item.show() && !isAfter(previous, item.slot, this.strip))
        this.strip.insertBefore(item.slot, nextOf(previous, this.strip));
      if (item.displayed) previous = item.slot;
    }
    return false;
  }

  /** vis shows all lanes in their order; one that stands there already is not moved, so that nothing loses the focus. */
  override show(): void {
    const { foreground, labelSet } = this.itemSet.dom;
    const parents = [foreground, labelSet, this.itemSet.body.dom.background];
    for (const [index, part] of this.rowParts().entries()) {
      const parent = parents[index] as HTMLElement;
      const before = parent.children[this.entry.order] ?? null;
      if (before !== part) parent.insertBefore(part, before);
    }
  }

  /** Before vis shows lanes in a new order it hides them all, which would take the focus from an item. */
  override hide(): void {}

  override dispose(): void {
    for (const part of this.rowParts()) part.remove();
    super.dispose();
  }

  rowParts(): [HTMLElement, HTMLElement, HTMLElement] {
    return [this.dom.foreground, this.dom.label, this.band];
  }
}

/** Whether an element stands where it belongs already: right after another, or first. */
function isAfter(previous: Element | null, element: Element, parent: Element): boolean {
  return element.parentElement === parent && element.previousElementSibling === previous;
}

function nextOf(previous: Element | null, parent: Element): Element | null {
  return previous === null ? parent.firstElementChild : previous.nextElementSibling;
}
