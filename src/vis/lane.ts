// One lane as vis's group: its label, its band, and which of its items are in the page. Its height is the layout's.
import { Group, type Item, type VisGroupEntry, type VisRange } from '#vis';
import { chipLefts } from '../layout/chip-row.js';
import type { PlacedLane } from '../layout/placement.js';
import { moveTo } from './items/item-renderer.js';
import { lanePart } from './lane-part.js';
import { chipWidthPx } from './items/chip-renderer.js';
import { PlacementItem } from './items/placement-item.js';
import { scaleOf, type Scale } from './scale.js';

/** What vis is given for a lane. */
export interface LaneEntry extends VisGroupEntry, PlacedLane {
  /** The document's own id; `id` is what vis knows it by. */
  readonly laneId: string;
  /** Order of all placements, by id. Changes in place: one map for the life of a timeline. */
  readonly ranks: ReadonlyMap<string, number>;
}

/**
 * vis's constructor calls `_create` and `setData` before the fields of this class would be set, so it has no private
 * ones and gives them no first values.
 */
export class Lane extends Group<LaneEntry> {
  declare band: HTMLElement;
  declare labelText: HTMLElement;
  /** Holds the items, and is moved with them by a pan: the group itself stays where the lane is. */
  declare strip: HTMLElement;
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
    foreground.append(this.strip);
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
    this.labelText.setAttribute('part', `lane-label ${lanePart(entry.laneId)}`);
    this.band.setAttribute('part', `lane ${lanePart(entry.laneId)}`);
    this.dom.foreground.ariaLabel = entry.label;
    for (const part of this.rowParts()) part.style.height = `${entry.heightPx}px`;
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
    const rowLefts = this.rowLefts(scale);
    moveTo(this.strip, scale.shiftPx);
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

  /** Where the chips of each row of the lane stand. */
  rowLefts({ xOf }: Scale): ReadonlyMap<string, number> {
    const rows = new Map<number, PlacementItem[]>();
    for (const item of this.inOrder) {
      const { kind, topPx } = item.placement;
      if (kind !== 'chip' && kind !== 'span-cluster') continue;
      rows.set(topPx, [...(rows.get(topPx) ?? []), item]);
    }
    const lefts = [...rows.values()].map((row) =>
      chipLefts(
        row.map(({ placement }) => ({
          id: placement.id,
          fromPx: xOf(placement.startAt),
          toPx: xOf(placement.endAt),
          widthPx: chipWidthPx(placement),
        })),
      ),
    );
    return new Map(lefts.flatMap((row) => [...row]));
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
