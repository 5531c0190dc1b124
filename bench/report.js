/** Tables in Markdown: the targets with what was reached, and the figures behind them. */
import { peers } from './peers.js';
import { peers as pagePeers } from './seconds/pages.js';
import { targets as pageTargets } from './seconds/run.js';
import { targets } from './targets.js';

const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1);
const number = (value, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const ratio = (value) => value.toPrecision(2).replace(/\.0$/, '');
const frames = (timed) =>
  timed ? `${timed.isStopped ? '> ' : ''}${number(timed.medianMs)} / ${number(timed.p95Ms)}` : '–';

function table(head, rows) {
  const cells = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}

/** `{words, atMost, reached}` for each target that the run has figures for. */
export function reachedTargets({ rows, bytes, reading }) {
  const row = (peerName, count) => rows.find((one) => one.peerName === peerName && one.count === count);
  return targets
    .map(({ words, atMost, ratio: ratioIn }) => ({
      words,
      atMost,
      reached: ratioIn({ row, bytes, reading }),
    }))
    .filter(({ reached }) => reached !== null);
}

export function targetTable(result) {
  return tableOf(reachedTargets(result));
}

function tableOf(reachedOnes) {
  return table(
    ['Measure', 'Ratio', 'At most', 'Reached'],
    reachedOnes.map(({ words, atMost, reached }) => [
      words,
      ratio(reached),
      String(atMost),
      reached <= atMost ? 'yes' : 'no',
    ]),
  );
}

/** The first seconds of a reader, as `measureSeconds` has them. */
export function pageTargetTable(seconds) {
  return tableOf(
    pageTargets.map(({ words, atMost, ratio: ratioIn }) => ({ words, atMost, reached: ratioIn(seconds) })),
  );
}

export function pageFigureTable(seconds) {
  return table(
    ['Page', 'Readable ms', 'Blocking ms', 'Layout shift'],
    Object.entries(seconds).map(([peer, { readableMs, blockingMs, shift }]) => [
      pagePeers[peer].words,
      number(readableMs),
      number(blockingMs),
      number(shift, 3),
    ]),
  );
}

/** Milliseconds and megabytes of this machine: only their ratios mean something elsewhere. */
export function figureTable({ rows, bytes }) {
  const inOrder = [...rows].sort((a, b) => a.count - b.count);
  return table(
    ['Peer', 'Events', 'First ms', 'Full ms', 'Task ms', 'Pan ms', 'Zoom ms', 'Clock ms', 'MB', 'kB gzip'],
    inOrder.map((row) => [
      peers[row.peerName].words,
      row.count.toLocaleString('en'),
      number(row.firstMs),
      `${row.isStopped ? '> ' : ''}${number(row.fullMs)}`,
      number(row.longestTaskMs),
      frames(row.pan),
      frames(row.zoom),
      frames(row.clock),
      Number.isFinite(row.memoryBytes) ? megabytes(row.memoryBytes) : '–',
      bytes?.all[row.peerName] ? number(bytes.all[row.peerName] / 1000) : '–',
    ]),
  );
}
