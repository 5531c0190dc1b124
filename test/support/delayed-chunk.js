/**
 * Koa middleware of the test server: `/held/<key>/…` is cdn/, but for the drawing, which is held back until
 * `/held/<key>/release` has been asked for. A slow network as a test can command it. With `/held/controls<key>/…` it is the
 * controls that are held back.
 * `/late/<key>.json` is the shipped document, which is held back until `/late/<key>/answer` has been asked for.
 * `/without/<file>/…` is cdn/ without that file, as where somebody has forgotten to copy it.
 */
const gates = new Map();

function gateOf(key) {
  let gate = gates.get(key);
  if (gate === undefined) {
    gate = {};
    gate.isOpen = new Promise((resolve) => (gate.open = resolve));
    gates.set(key, gate);
  }
  return gate;
}

export async function heldDrawing(ctx, next) {
  const [, lost, kept] = /^\/without\/([\w.-]+)\/([\w.-]+)$/.exec(ctx.path) ?? [];
  if (kept !== undefined) {
    if (kept === lost) return undefined;
    ctx.url = `/cdn/${kept}`;
    return next();
  }
  const [, lateKey, lateName] = /^\/late\/(\w+)(\.json|\/answer)$/.exec(ctx.path) ?? [];
  if (lateName === '/answer') {
    gateOf(lateKey).open();
    ctx.body = 'answered';
    return undefined;
  }
  if (lateName === '.json') {
    await gateOf(lateKey).isOpen;
    ctx.url = '/data/2022-09-13-armenia-azerbaijan.json';
    return next();
  }
  const [, key, name] = /^\/held\/(\w+)\/([\w.-]+)$/.exec(ctx.path) ?? [];
  if (name === undefined) return next();
  if (name === 'release') {
    gateOf(key).open();
    ctx.body = 'released';
    return undefined;
  }
  const held = key.startsWith('controls') ? 'controls' : 'vis';
  if (name === `events-timeline-${held}.min.js`) await gateOf(key).isOpen;
  ctx.url = `/cdn/${name}`;
  return next();
}
