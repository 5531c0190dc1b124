/**
 * What the page's own code holds, from a heap snapshot. The browser's compiled code, the shapes of objects and its lists
 * of long tasks grow with use whatever is mounted, and are left out; nodes and listeners are counted beside it.
 */

const ownTypes = new Set([
  ...['object', 'closure', 'array', 'string', 'concatenated string', 'sliced string'],
  ...['number', 'regexp', 'symbol', 'bigint'],
]);

async function snapshotOf(protocol) {
  const chunks = [];
  const take = ({ chunk }) => chunks.push(chunk);
  protocol.on('HeapProfiler.addHeapSnapshotChunk', take);
  await protocol.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  protocol.off('HeapProfiler.addHeapSnapshotChunk', take);
  return JSON.parse(chunks.join(''));
}

function ownBytes({ snapshot: { meta }, nodes }) {
  const types = meta.node_types[0];
  const step = meta.node_fields.length;
  const typeAt = meta.node_fields.indexOf('type');
  const sizeAt = meta.node_fields.indexOf('self_size');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += step) {
    if (ownTypes.has(types[nodes[at + typeAt]])) bytes += nodes[at + sizeAt];
  }
  return bytes;
}

/** Bytes of objects, nodes and listeners after a collection. */
export async function heldBy(protocol) {
  // What is collected late, such as detached trees, takes more than one pass.
  for (let pass = 0; pass < 3; pass += 1) await protocol.send('HeapProfiler.collectGarbage');
  const bytes = ownBytes(await snapshotOf(protocol));
  const { nodes, jsEventListeners: listeners } = await protocol.send('Memory.getDOMCounters');
  return { bytes, nodes, listeners };
}
