// A lit directive that keeps the elements of a row as long as its key stays: what has the focus, or is open, stays so. A third of
// the size of lit's own `repeat`, which also moves as few elements as can be: rows of a list hardly ever change their order.
import { noChange, type TemplateResult } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { insertPart, removePart, setChildPartValue, setCommittedValue } from 'lit/directive-helpers.js';

/** A row, under a key that no other one has. */
export type KeyedRow = readonly [key: string, row: TemplateResult];

class KeyedRows extends Directive {
  #parts = new Map<string, ChildPart>();

  override render(rows: readonly KeyedRow[]): unknown {
    return rows.map(([, row]) => row);
  }

  override update(container: ChildPart, [rows]: [readonly KeyedRow[]]): unknown {
    const before = this.#parts;
    const keys = new Set(rows.map(([key]) => key));
    for (const [key, part] of before) {
      if (keys.has(key)) continue;
      removePart(part);
      // lit leaves it: the part before would then look as if it stood in the wrong place.
      (part.endNode as ChildNode | null)?.remove();
    }
    this.#parts = new Map();
    let next: ChildPart | undefined;
    for (const [key, row] of rows.toReversed()) {
      next = insertPart(container, next, before.get(key));
      setChildPartValue(next, row);
      this.#parts.set(key, next);
    }
    setCommittedValue(container, [...this.#parts.values()]);
    return noChange;
  }
}

/** Rows in order: `keyedRows([['a', html`<li>A</li>`]])`. */
export const keyedRows = directive(KeyedRows);
