// Widths of texts without a layout: a canvas measures them in the font of an element.

/** Measures texts in one font and remembers them. */
export class TextWidths {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();

  /** Takes over the font of an element, which must be in the page; what was measured before is forgotten. */
  readFont(element: Element, weight = ''): void {
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    if (this.#context) this.#context.font = `${fontStyle} ${weight || fontWeight} ${fontSize} ${fontFamily}`;
    this.#widths.clear();
  }

  /** Width in CSS pixels, rounded up. */
  of(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    const widthPx = Math.ceil(this.#context?.measureText(text).width ?? 0);
    this.#widths.set(text, widthPx);
    return widthPx;
  }
}
