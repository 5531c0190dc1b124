// The part name of everything that belongs to one lane, so that the page's style sheet can colour it.

/** `lane-` and the lane's id; what a part name cannot hold becomes a hyphen. */
export function lanePart(laneId: string): string {
  return `lane-${laneId.replace(/[^\p{Letter}\p{Number}_-]+/gu, '-')}`;
}
