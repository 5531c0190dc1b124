/** All loads of a run: in each round every peer once for each size, and in every round in another order. */
import { bytesBeforeList, measureBytes } from './bytes.js';
import { measureReading } from './reading.js';
import { memoryLoad, roundsLoad, timedLoad } from './one-load.js';
import { capMs, manyEvents } from './peers.js';
import { summarise } from './summary.js';

const timedMeasures = ['mount', 'pan', 'zoom', 'clock', 'memory'];

/** The list turned by as many places as the round, and back to front in every other one. */
export function inOrderOf(round, list) {
  const turned = [...list.slice(round % list.length), ...list.slice(0, round % list.length)];
  return round % 2 === 0 ? turned : turned.reverse();
}

/**
 * Measures `choice`: `{peerNames, sizes, measures, rounds}`. A peer that was stopped once is not run again with as many
 * events or more: it counts as stopped there. `browserOf` answers a browser, and a new one where the last has died.
 */
export async function run(browserOf, origin, { peerNames, sizes, measures, rounds }, tell) {
  const wants = (measure) => measures.includes(measure);
  const loads = [];
  const stoppedAt = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const count of sizes) {
      for (const peerName of inOrderOf(round, peerNames)) {
        if (!timedMeasures.some(wants)) continue;
        if (count >= (stoppedAt.get(peerName) ?? Infinity)) {
          loads.push({
            peerName,
            count,
            firstMs: capMs,
            fullMs: capMs,
            longestTaskMs: capMs,
            isStopped: true,
          });
          continue;
        }
        tell(`round ${round + 1}: ${peerName}, ${count}`);
        const load = await timedLoad(await browserOf(), origin, { peerName, count, wants });
        if (load.isStopped) stoppedAt.set(peerName, count);
        loads.push({ peerName, count, ...load });
      }
    }
  }
  if (wants('memory') && sizes.includes(manyEvents)) {
    for (const peerName of peerNames.filter((name) => name !== 'timelinejs')) {
      tell(`memory: ${peerName}, ${manyEvents}`);
      const memoryBytes = await memoryLoad(await browserOf(), origin, { peerName, count: manyEvents });
      loads.push({ peerName, count: manyEvents, memoryBytes });
    }
  }
  if (wants('rounds')) {
    tell('rounds of add, use, remove');
    const setup = { peerName: 'events-timeline', count: 1_000 };
    loads.push({ ...setup, rounds: await roundsLoad(await browserOf(), origin, setup) });
  }
  const bytes = wants('bytes') ? await allBytes(await browserOf(), origin) : null;
  const reading = wants('reading') ? measureReading(rounds) : null;
  return { rows: summarise(loads), bytes, reading, loads };
}

async function allBytes(browser, origin) {
  const before = await bytesBeforeList(browser, origin);
  return { ...measureBytes(), beforeList: before.bytes, filesBeforeList: before.files };
}
