// Chips that are gone, for those that come in the same drawing: a zoom replaces all of a lane at once, and the browser then
// changes words where it would make elements, style them and lay them out.

export class SpareChips {
  readonly #byLane = new Map<string, HTMLElement[]>();

  /** Takes the slot of a chip over; it stays where it is in the page. */
  put(laneId: string, slot: HTMLElement): void {
    const slots = this.#byLane.get(laneId);
    if (slots) slots.push(slot);
    else this.#byLane.set(laneId, [slot]);
  }

  /** The first slot that was put there; `undefined` where none is left. */
  take(laneId: string): HTMLElement | undefined {
    return this.#byLane.get(laneId)?.shift();
  }

  /** Takes those out of the page that nothing came for. */
  clear(): void {
    for (const slots of this.#byLane.values()) for (const slot of slots) slot.remove();
    this.#byLane.clear();
  }
}
