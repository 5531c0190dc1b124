/** All loads → one row for each peer and size: medians over the loads. */
import { median, percentile } from './statistics.js';

/** The median over loads of one figure of each. */
const over = (loads, figure) => median(loads.map((load) => figure(load) ?? NaN));

function framesOf(loads, step) {
  const timed = loads.map((load) => load[step]).filter(Boolean);
  if (timed.length === 0) return null;
  return {
    medianMs: over(timed, ({ framesMs }) => median(framesMs)),
    p95Ms: over(timed, ({ framesMs }) => percentile(framesMs, 0.95)),
    isStopped: timed.some(({ isStopped }) => isStopped),
  };
}

/** `loads` is a list of `{peerName, count, ...figures}`; the rows keep the order in which they first come. */
export function summarise(loads) {
  const groups = new Map();
  for (const load of loads) {
    const key = `${load.peerName} ${load.count}`;
    groups.set(key, [...(groups.get(key) ?? []), load]);
  }
  return [...groups.values()].map((group) => ({
    peerName: group[0].peerName,
    count: group[0].count,
    loads: group.length,
    isStopped: group.some(({ isStopped }) => isStopped),
    firstMs: over(group, ({ firstMs }) => firstMs),
    fullMs: over(group, ({ fullMs }) => fullMs),
    longestTaskMs: over(group, ({ longestTaskMs }) => longestTaskMs),
    pan: framesOf(group, 'pan'),
    zoom: framesOf(group, 'zoom'),
    clock: framesOf(group, 'clock'),
    memoryBytes: over(group, ({ memoryBytes }) => memoryBytes),
    rounds: group.map(({ rounds }) => rounds).find(Boolean) ?? null,
  }));
}
