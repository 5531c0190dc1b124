// What is in the reader's sight.

/** Whether an element is shown, and less than a screen away from what is seen. Forces a layout. */
export function isNear(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > -innerHeight && top < 2 * innerHeight;
}
