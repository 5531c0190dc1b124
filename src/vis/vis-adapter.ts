// The one door to vis-timeline: a layout goes in, windows and presses come out. vis keeps the window, turns gestures into
// new windows and says when to draw; lanes, items and axis are drawn by us. Knows no news event.
import { ItemSet, Timeline } from '#vis';
import type { Layout } from '../layout/placement.js';
import type { Instant, Span } from '../time/instant.js';
import { Axis } from './axis.js';
import { DataSet } from './data-set.js';
import { differences } from './differences.js';
import { adoptDrawingStyles } from './styles/drawing-styles.js';
import { hueCount, Lane, type LaneEntry } from './lane.js';
import { NowLine } from './now-line.js';
import { PlacementItem, type PlacementEntry } from './items/placement-item.js';
import { Gestures } from './gestures.js';
import { scaleOf } from './scale.js';
import { SpareChips } from './items/spare-chips.js';
import { itemType, timelineOptions, type WindowSetup } from './timeline-options.js';
import { WindowControl, type WindowChange, type WindowMotion } from './window-control.js';

export interface AdapterCallbacks {
  /** In every frame while the window moves, before it is drawn, and once when it has come to rest. */
  windowChanged(change: WindowChange): void;
  /** A click or tap on a placement, or Enter or Space while it has the focus. Never the end of a drag. */
  activated(placementId: string): void;
  /** A press on the histogram of a lane. */
  stripPressed(at: Instant): void;
}

export interface AdapterSetup extends WindowSetup {
  readonly zone: string;
  readonly lang: string;
  /** Time runs from right to left: everything is drawn as if it ran the other way, and mirrored as a whole. */
  readonly isMirrored: boolean;
  readonly callbacks: AdapterCallbacks;
}

ItemSet.types[itemType] = PlacementItem;
ItemSet.laneType = Lane;

export class VisAdapter {
  /** Room above the lane labels, left of the axis, for the element to fill. */
  readonly cornerElement = document.createElement('div');
  readonly #plot = document.createElement('div');
  readonly #axis = new Axis();
  readonly #nowLine = new NowLine();
  readonly #callbacks: AdapterCallbacks;
  readonly #placements = new DataSet<PlacementEntry>();
  readonly #lanes = new DataSet<LaneEntry>();
  readonly #spares = new SpareChips();
  readonly #ranks = new Map<string, number>();
  readonly #listening = new AbortController();
  readonly #gestures: Gestures;
  readonly #timeline: Timeline;
  readonly #windowControl: WindowControl;
  readonly #isMirrored: boolean;
  #shownPlacements: ReadonlyMap<string, PlacementEntry> = new Map();
  #shownLanes: ReadonlyMap<string, LaneEntry> = new Map();
  #zone: string;
  #lang: string;
  #selected: ReadonlySet<string> = new Set();
  #expandedId: string | null = null;
  #badges: ReadonlyMap<string, string> = new Map();
  #tabbableId: string | null = null;

  /** Draws into an empty element. While that is hidden nothing is drawn; `resize` makes up for it. */
  constructor(container: HTMLElement, setup: AdapterSetup) {
    const { zone, lang, isMirrored, callbacks } = setup;
    this.#isMirrored = isMirrored;
    this.#zone = zone;
    this.#lang = lang;
    this.#callbacks = callbacks;
    adoptDrawingStyles(container);
    this.#plot.className = isMirrored ? 'plot is-mirrored' : 'plot';
    container.append(this.#plot);
    this.#timeline = new Timeline(this.#plot, this.#placements, this.#lanes, timelineOptions(setup));
    // Of vis's own option only what it makes of gestures serves here: it would place panels elsewhere, too.
    this.#timeline.range.options.rtl = isMirrored;
    this.#windowControl = new WindowControl(this.#timeline, (change) => this.#handleWindow(change));
    this.#furnish();
    this.#gestures = this.#listen();
    this.resize();
  }

  /** The visible window, in whole milliseconds. */
  get window(): Span {
    return this.#windowControl.window;
  }

  /** Width of the drawing area, without lane labels; 0 while hidden. */
  get widthPx(): number {
    return this.#timeline.body.domProps.center.width ?? 0;
  }

  /**
   * Draws a layout by what differs from the last one: what is equal keeps its elements and the focus. Where the placement
   * with the focus goes, `heirOf` says which has its event now.
   */
  show({ lanes, placements }: Layout, heirOf: (placementId: string) => string | null = () => null): void {
    const focusedId = this.#focusedId();
    const focusedAt = this.#shownPlacements.get(focusedId ?? '')?.start ?? null;
    const laneEntries = lanes.map((lane, order) => ({
      ...lane,
      id: groupId(lane.id),
      laneId: lane.id,
      order,
      hue: lanes.length > 1 ? (order % hueCount) + 1 : null,
      ranks: this.#ranks,
    }));
    const placementEntries = placements.map((placement) => ({
      id: placement.id,
      group: groupId(placement.laneId),
      start: placement.startAt,
      end: placement.endAt,
      placement,
      spares: this.#spares,
      isMirrored: this.#isMirrored,
    }));
    this.#ranks.clear();
    for (const [rank, { id }] of placements.entries()) this.#ranks.set(id, rank);
    const items = differences(this.#shownPlacements, placementEntries, ({ placement }) => placement);
    const groups = differences(
      this.#shownLanes,
      laneEntries,
      ({ id, label, heightPx, order, hue, strip }) => [id, label, heightPx, order, hue, strip],
    );
    for (const id of items.removedIds) this.#item(id)?.leaveTo(this.#spares);
    if (items.removedIds.length > 0) this.#placements.remove(items.removedIds);
    if (groups.removedIds.length > 0) this.#lanes.remove(groups.removedIds);
    if (groups.changed.length > 0) this.#lanes.update(groups.changed);
    if (items.changed.length > 0) this.#placements.update(items.changed);
    this.#shownPlacements = items.shown;
    this.#shownLanes = groups.shown;
    this.#timeline.itemSet._order();
    this.#timeline._origRedraw();
    this.#spares.clear();
    this.#updateStates();
    if (focusedId === null || this.#focusedId() === focusedId) return;
    this.#passFocus(items.shown.has(focusedId) ? focusedId : heirOf(focusedId), focusedAt);
  }

  /** Another clock or language for the axis. Moves no item. */
  setClock(zone: string, lang: string): void {
    this.#zone = zone;
    this.#lang = lang;
    this.#drawAxis();
  }

  /** Whether a line marks the present, where that is in the window. */
  setPresent(isMarked: boolean): void {
    this.#nowLine.setWanted(isMarked);
  }

  /** Moves the window, gliding there unless the reader prefers reduced motion. */
  setWindow(window: Span, motion: WindowMotion): void {
    this.#windowControl.moveTo(window, motion);
  }

  /** Marks placements as chosen (`aria-current`); ids that are not drawn now are remembered until they are. */
  select(placementIds: readonly string[]): void {
    const isSame = placementIds.length === this.#selected.size;
    if (isSame && placementIds.every((id) => this.#selected.has(id))) return;
    this.#selected = new Set(placementIds);
    this.#updateStates();
  }

  /** Puts a word such as `new` beside placements, by their ids. */
  setBadges(badges: ReadonlyMap<string, string>): void {
    if (badges.size === 0 && this.#badges.size === 0) return;
    this.#badges = badges;
    this.#updateStates();
  }

  /** Says which chip has its list open. */
  setExpanded(placementId: string | null): void {
    if (placementId === this.#expandedId) return;
    this.#expandedId = placementId;
    this.#updateStates();
  }

  /** Moves the focus to a placement, and the tab stop with it. Does nothing where it is not drawn. */
  focus(placementId: string): void {
    this.#focus(placementId, true);
  }

  /** The instant under the pointer, else of the placement with the focus; `null` where neither is on the drawing. */
  get pointedAt(): Instant | null {
    const focusedId = this.#focusedId();
    const focusedAt = focusedId === null ? null : (this.#shownPlacements.get(focusedId)?.start ?? null);
    return this.#gestures.pointerPx === null ? focusedAt : this.#instantAt(this.#gestures.pointerPx);
  }

  /** Where a placement stands in the viewport, label included; `null` where it is not drawn. */
  rectOf(placementId: string): DOMRect | null {
    return this.#drawnItem(placementId)?.element.getBoundingClientRect() ?? null;
  }

  /** To be called when the container's size or font may have changed, and when it becomes visible. Draws at once. */
  resize(): void {
    this.#timeline.isMeasured = false;
    const widthPx = this.#plot.clientWidth;
    if (widthPx === 0) return;
    this.#plot.style.setProperty('--plot-width', `${widthPx}px`);
    this.#axis.readFont();
    this.#timeline._origRedraw();
  }

  /** Leaves the container empty, and no listener or timer. The adapter is of no use after it. */
  destroy(): void {
    this.#listening.abort();
    this.#nowLine.destroy();
    this.#timeline.destroy();
    this.#plot.remove();
  }

  #furnish(): void {
    const { top, backgroundVertical } = this.#timeline.body.dom;
    const axisRoom = document.createElement('div');
    axisRoom.className = 'axis-room';
    top.append(axisRoom);
    backgroundVertical.append(this.#axis.element);
    this.#axis.element.append(this.#nowLine.element);
    this.cornerElement.className = 'axis-corner';
    this.#plot.append(this.cornerElement);
  }

  #listen(): Gestures {
    const timeline = this.#timeline;
    const gestures = new Gestures(this.#plot, this.#listening.signal, {
      activated: (id, byPointer) => {
        // The gesture library prevents the default of a mouse's press, and with it the focus.
        this.#focus(id, !byPointer);
        this.#callbacks.activated(id);
      },
      focused: (id) => {
        this.#tabbableId = id;
        this.#updateStates();
      },
      movedAcross: (px) => this.#panBy(this.#isMirrored ? -px : px),
      pressedStrip: (px) => this.#callbacks.stripPressed(this.#instantAt(px)),
      pageWidthPx: () => this.widthPx,
    });
    timeline.on('changed', () => this.#drawAxis());
    timeline.on('panstart', () => gestures.dragBegan());
    return gestures;
  }

  #handleWindow(change: WindowChange): void {
    if (change.isSettled) this.#updateStates();
    this.#callbacks.windowChanged(change);
  }

  /** To a placement, else to what is in sight and nearest in time; where nothing is, keys still lead on from the drawing. */
  #passFocus(placementId: string | null, at: Instant | null): void {
    const inSight = [...this.#shownPlacements.values()].filter(({ id }) => this.#drawnItem(id)?.isFocusable);
    const heir = placementId ?? (at === null ? null : nearestTo(at, inSight));
    if (heir !== null) this.focus(heir);
    if (this.#focusedId() !== null) return;
    this.#plot.tabIndex = -1;
    this.#plot.focus({ preventScroll: true });
  }

  /** A ring for those who came by keys; not for those who have just pointed there. */
  #focus(placementId: string, withRing: boolean): void {
    const options: FocusOptions & { focusVisible: boolean } = { preventScroll: true, focusVisible: withRing };
    this.#drawnItem(placementId)?.element.focus(options);
  }

  /** At a pixel of the viewport. */
  #instantAt(px: number): Instant {
    const { start, end } = this.#timeline.range;
    const { left, right } = this.#axis.element.getBoundingClientRect();
    const fromStartPx = this.#isMirrored ? right - px : px - left;
    return start + (fromStartPx * (end - start)) / Math.max(right - left, 1);
  }

  #panBy(px: number): void {
    const { start, end } = this.#timeline.range;
    const byMs = (px * (end - start)) / Math.max(this.#axis.element.getBoundingClientRect().width, 1);
    this.setWindow({ startAt: start + byMs, endAt: end + byMs }, { animate: false, byReader: true });
  }

  #drawAxis(): void {
    if (this.widthPx === 0) return;
    const { start, end } = this.#timeline.range;
    const scale = scaleOf({ startAt: start, endAt: end }, this.widthPx);
    this.#axis.draw(scale, this.#zone, this.#lang);
    this.#nowLine.draw(scale, this.#zone, this.#lang);
  }

  /** One item is the tab stop of all: the last focused, or the first in sight. */
  #updateStates(): void {
    const items = this.#items();
    const reachable = items.filter((item) => item.displayed && item.isFocusable);
    const tabbable = reachable.find((item) => item.id === this.#tabbableId);
    const first = tabbable ?? reachable[0];
    for (const item of items) {
      item.setState({
        isSelected: this.#selected.has(item.id),
        isExpanded: item.id === this.#expandedId,
        isTabbable: item === first,
        badge: this.#badges.get(item.id) ?? '',
      });
    }
  }

  /** In the order of the layout. */
  #items(): readonly PlacementItem[] {
    const { items } = this.#timeline.itemSet;
    return [...this.#ranks.keys()].map((id) => items[id]).filter((item) => item instanceof PlacementItem);
  }

  #item(id: string): PlacementItem | null {
    const item = this.#timeline.itemSet.items[id];
    return item instanceof PlacementItem ? item : null;
  }

  #drawnItem(id: string): PlacementItem | null {
    const item = this.#item(id);
    return item?.displayed ? item : null;
  }

  #focusedId(): string | null {
    const root = this.#plot.getRootNode();
    const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    return active instanceof HTMLElement && this.#plot.contains(active)
      ? (active.dataset['placement'] ?? null)
      : null;
  }
}

/** The nearest in time, of two as near the later; `null` where there is none. */
function nearestTo(at: Instant, placements: readonly PlacementEntry[]): string | null {
  const distance = ({ start }: PlacementEntry) => Math.abs(start - at);
  const nearest = [...placements].sort((a, b) => distance(a) - distance(b) || b.start - a.start);
  return nearest[0]?.id ?? null;
}

/** vis looks groups up in a plain object, where an author's `toString` would be found before it was added. */
function groupId(laneId: string): string {
  return `lane:${laneId}`;
}
