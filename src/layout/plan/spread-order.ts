// An order of points in time in which every beginning of it is spread over the whole.

/** Up to this many, distances are measured: a step for each pair. */
const measuredLimit = 2_000;

/**
 * Indices of rising `startAts`, higher classes first. Within a class each next one is the furthest from all before it,
 * the earlier one at a tie. Beyond 2,000 points the order of bit-reversed positions stands in for distance.
 */
export function spreadOrder(startAts: Float64Array, classes: Uint8Array): Uint32Array {
  if (startAts.length > measuredLimit) return bitReversed(classes);
  const byClass = Uint32Array.from(startAts, (_, index) => index);
  byClass.sort((a, b) => (classes[b] ?? 0) - (classes[a] ?? 0) || a - b);
  return furthestFirst(byClass, startAts, classes);
}

/** Sorted as plain numbers, which is much faster than by a comparison: the class above, the reversed position below. */
function bitReversed(classes: Uint8Array): Uint32Array {
  const bits = Math.ceil(Math.log2(classes.length));
  const positions = 2 ** bits;
  const keys = Float64Array.from(
    classes,
    (ofClass, index) => (highestClass - ofClass) * positions + reversedBits(index, bits),
  );
  return Uint32Array.from(keys.sort(), (key) => reversedBits(key % positions, bits));
}

const highestClass = 255;

function furthestFirst(byClass: Uint32Array, startAts: Float64Array, classes: Uint8Array): Uint32Array {
  const order = byClass.slice();
  const distance = new Float64Array(startAts.length).fill(Infinity);
  for (let position = 0; position < order.length; position += 1) {
    const ofClass = classes[order[position] as number];
    let best = position;
    for (let other = position; other < order.length; other += 1) {
      const index = order[other] as number;
      if (classes[index] !== ofClass) break;
      if (isBefore(index, order[best] as number, distance)) best = other;
    }
    const chosen = order[best] as number;
    order[best] = order[position] as number;
    order[position] = chosen;
    for (let other = position + 1; other < order.length; other += 1) {
      const index = order[other] as number;
      const apart = Math.abs((startAts[index] as number) - (startAts[chosen] as number));
      if (apart < (distance[index] as number)) distance[index] = apart;
    }
  }
  return order;
}

function isBefore(a: number, b: number, distance: Float64Array): boolean {
  const [ofA, ofB] = [distance[a] as number, distance[b] as number];
  return ofA > ofB || (ofA === ofB && a < b);
}

/** `0b001` becomes `0b100`: neighbours land far apart, and the first few cover the whole range evenly. */
function reversedBits(position: number, bits: number): number {
  let reversed = 0;
  for (let bit = 0; bit < bits; bit += 1) reversed = reversed * 2 + ((position >>> bit) & 1);
  return reversed;
}
