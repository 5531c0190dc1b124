// Types of what we use of build/vendor/vis.js, and of no more. Written by hand: vis's own pull in moment and xss.

/** An item or a lane. Anything may stand beside the id. */
export interface VisEntry {
  readonly id: string;
}

export interface VisItemEntry extends VisEntry {
  readonly group: string;
  readonly start: number;
  readonly end: number;
}

export interface VisGroupEntry extends VisEntry {
  readonly order: number;
}

/** Told that entries are there (`add`), have others in their place (`update`) or are gone (`remove`). */
export type VisListener = (name: string, change: { readonly items: readonly string[] }) => void;

/** What vis asks of the items and lanes that it draws. */
export interface VisData<Entry extends VisEntry> {
  on(name: string, listener: VisListener): void;
  off(name: string, listener: VisListener): void;
  get(id: string): Entry | null;
  getIds(): string[];
}

/** The visible window, as vis keeps it: fractions of milliseconds included. */
export interface VisRange {
  readonly start: number;
  readonly end: number;
  /** Of its own, not the timeline's. */
  readonly options: { rtl: boolean };
  setRange(
    start: number,
    end: number,
    options: VisRangeOptions,
    callback?: undefined,
    /** Called for each frame of an animation, before its events. */
    frameCallback?: (ease: number, willDraw: boolean, isDone: boolean) => void,
  ): void;
}

export interface VisRangeOptions {
  readonly animation: false | { readonly duration: number; readonly easingFunction: 'easeInOutQuad' };
  readonly byUser: boolean;
}

export interface VisBody {
  readonly range: VisRange;
  readonly dom: {
    readonly root: HTMLElement;
    readonly top: HTMLElement;
    readonly background: HTMLElement;
    readonly backgroundVertical: HTMLElement;
  };
  readonly domProps: { readonly center: { readonly width?: number } };
}

export class Item<Entry extends VisItemEntry = VisItemEntry> {
  constructor(data: Entry, conversion: unknown, options: unknown);
  id: string;
  data: Entry;
  parent: Group | null;
  displayed: boolean;
  dirty: boolean;
  setData(data: Entry): void;
  show(): boolean;
  hide(): boolean;
  redraw(returnQueue?: boolean): readonly (() => void)[] | undefined;
  repositionX(): void;
  repositionY(): void;
  isVisible(): boolean;
  setParent(parent: Group | null): void;
}

/** A lane. Its constructor calls `_create` and `setData`, before the fields of a subclass are set. */
export class Group<Entry extends VisGroupEntry = VisGroupEntry> {
  constructor(id: string, data: Entry, itemSet: ItemSet);
  readonly groupId: string;
  readonly itemSet: ItemSet;
  dom: { foreground: HTMLElement; label: HTMLElement };
  items: Record<string, Item>;
  height: number;
  isVisible: boolean | null;
  _create(): void;
  setData(data: Entry): void;
  redraw(
    range: VisRange,
    margin: unknown,
    forceRestack: boolean,
    returnQueue: true,
  ): readonly (() => boolean)[];
  show(): void;
  hide(): void;
  add(item: Item): void;
  remove(item: Item): void;
  order(): void;
  dispose(): void;
}

export class ItemSet {
  /** Registries of classes that vis makes items and lanes of; shared by all timelines of a page. */
  static types: Record<string, unknown>;
  static laneType: unknown;
  readonly body: VisBody;
  readonly dom: { readonly foreground: HTMLElement; readonly labelSet: HTMLElement };
  readonly items: Readonly<Record<string, Item>>;
  readonly groups: Readonly<Record<string, Group>>;
  _order(): void;
}

export interface VisRangeEvent {
  readonly byUser: boolean;
  /** The gesture that it comes from; absent for a window that code has set. */
  readonly event?: unknown;
}

export class Timeline {
  constructor(
    container: HTMLElement,
    items: VisData<VisItemEntry>,
    groups: VisData<VisGroupEntry>,
    options: Readonly<Record<string, unknown>>,
  );
  readonly body: VisBody;
  readonly range: VisRange;
  readonly itemSet: ItemSet;
  /** Of our replacements: false makes the next drawing read the sizes of its room. */
  isMeasured: boolean;
  /** Of our replacements: the window has changed since the last drawing. */
  readonly isDue: boolean;
  on(name: 'rangechange' | 'rangechanged', listener: (event: VisRangeEvent) => void): void;
  /** `drawing`, of our replacements: a frame is about to be drawn. The listener may draw it itself. */
  on(name: 'drawing' | 'changed' | 'panstart', listener: () => void): void;
  /** Draws now; the public `redraw` waits for a frame. */
  _origRedraw(): void;
  destroy(): void;
}
