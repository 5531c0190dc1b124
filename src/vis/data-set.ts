// The items and lanes that vis draws, by id. vis hears what comes, changes and goes. In place of vis-data, which is many times as
// large: nothing here is sorted, filtered or copied.
import type { VisData, VisEntry, VisListener } from '#vis';

export class DataSet<Entry extends VisEntry> implements VisData<Entry> {
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Map<string, Set<VisListener>>();

  on(name: string, listener: VisListener): void {
    this.#listeners.set(name, (this.#listeners.get(name) ?? new Set()).add(listener));
  }

  off(name: string, listener: VisListener): void {
    this.#listeners.get(name)?.delete(listener);
  }

  get(id: string): Entry | null {
    return this.#entries.get(id) ?? null;
  }

  getIds(): string[] {
    return [...this.#entries.keys()];
  }

  /** Adds entries, or puts them in the place of those with their ids. */
  update(entries: readonly Entry[]): void {
    const changed: string[] = [];
    const added: string[] = [];
    for (const entry of entries) {
      (this.#entries.has(entry.id) ? changed : added).push(entry.id);
      this.#entries.set(entry.id, entry);
    }
    this.#tell('add', added);
    this.#tell('update', changed);
  }

  remove(ids: readonly string[]): void {
    this.#tell(
      'remove',
      ids.filter((id) => this.#entries.delete(id)),
    );
  }

  #tell(name: string, items: readonly string[]): void {
    if (items.length === 0) return;
    for (const listener of this.#listeners.get(name) ?? []) listener(name, { items });
  }
}
