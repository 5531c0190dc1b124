// How large a picture is and where it stands in the viewer. Pure.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `x` and `y` are of its middle, in pixels from the middle of the stage. */
export interface Placing extends Point {
  readonly scale: number;
}

export const unmoved: Placing = { scale: 1, x: 0, y: 0 };

const mostScale = 8;

/** Larger or smaller by a factor; what is at `about` stays there. `stage` is the size of the stage. */
export function closer({ scale, x, y }: Placing, factor: number, about: Point, stage: Point): Placing {
  const next = Math.min(mostScale, Math.max(1, scale * factor));
  const by = next / scale;
  return within({ scale: next, x: about.x - (about.x - x) * by, y: about.y - (about.y - y) * by }, stage);
}

/** Moved by some pixels. A picture that is not enlarged stays where it is. */
export function moved({ scale, x, y }: Placing, by: Point, stage: Point): Placing {
  return within({ scale, x: x + by.x, y: y + by.y }, stage);
}

/** No edge of the picture comes into the stage. */
function within({ scale, x, y }: Placing, stage: Point): Placing {
  const [mostX, mostY] = [((scale - 1) * stage.x) / 2, ((scale - 1) * stage.y) / 2];
  return { scale, x: Math.min(mostX, Math.max(-mostX, x)), y: Math.min(mostY, Math.max(-mostY, y)) };
}
