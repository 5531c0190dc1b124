/** Where a value stands in a JSON text: `events[3].when.at` → line and column. Takes text that JSON.parse accepts. */

/** `events[3].when["a b"]` → `['events', 3, 'when', 'a b']`. */
function stepsOf(path) {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, name]) =>
    index === undefined ? (quoted ?? name) : Number(index),
  );
}

/** Finds places in one text. What a path names and the text has not, is looked for at the value around it. */
export class JsonPlaces {
  #text;
  #lineStarts = [0];

  constructor(text) {
    this.#text = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    for (const { index } of this.#text.matchAll(/\n/g)) this.#lineStarts.push(index + 1);
  }

  /** Line and column, both from 1, of the value at a path. */
  find(path) {
    const steps = stepsOf(path);
    let at = this.#space(0);
    // A list alone is a document, too, and its issues are said of `events`.
    if (this.#text[at] === '[' && steps[0] === 'events') steps.shift();
    for (const step of steps) {
      const next = this.#child(at, step);
      if (next === null) break;
      at = next;
    }
    return this.#place(at);
  }

  #place(offset) {
    let [low, high] = [0, this.#lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#lineStarts[middle] <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - this.#lineStarts[low] + 1 };
  }

  /** Where an entry of the list or object at a place begins; `null` where it has no such entry. */
  #child(at, step) {
    const opener = this.#text[at];
    if (opener !== (typeof step === 'number' ? '[' : '{')) return null;
    let found = null;
    let entry = this.#space(at + 1);
    for (let index = 0; entry < this.#text.length && !/[\]}]/.test(this.#text[entry]); index += 1) {
      let name = index;
      if (opener === '{') {
        const end = this.#end(entry);
        name = JSON.parse(this.#text.slice(entry, end));
        entry = this.#space(this.#space(end) + 1);
      }
      // JSON.parse keeps the last of two entries of one name.
      if (name === step) found = entry;
      if (found !== null && opener === '[') return found;
      entry = this.#space(this.#end(entry));
      if (this.#text[entry] === ',') entry = this.#space(entry + 1);
    }
    return found;
  }

  /** Behind the value that begins at a place. */
  #end(at) {
    const sign = this.#text[at];
    if (sign === '"') {
      let end = at + 1;
      while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === '\\' ? 2 : 1;
      return end + 1;
    }
    if (sign !== '{' && sign !== '[') {
      let end = at;
      while (end < this.#text.length && !/[\s,\]}]/.test(this.#text[end])) end += 1;
      return end;
    }
    let depth = 0;
    for (let end = at; end < this.#text.length; end += 1) {
      const char = this.#text[end];
      if (char === '"') end = this.#end(end) - 1;
      else if (char === '{' || char === '[') depth += 1;
      else if (char === '}' || char === ']') depth -= 1;
      if (depth === 0) return end + 1;
    }
    return this.#text.length;
  }

  #space(from) {
    let at = from;
    while (/\s/.test(this.#text[at] ?? 'x')) at += 1;
    return at;
  }
}
