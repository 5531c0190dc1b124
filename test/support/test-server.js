/**
 * What the test server answers besides the project's own files: a page under the strictest policy that is promised, and
 * a network as readers have it. Koa middleware.
 */
import { heldDrawing } from './delayed-chunk.js';
import { oddNetwork } from './flaky-network.js';

/** README.md names it; test/safety/strict-page.test.ts holds it against the text there. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** Nothing in it but what a newsroom pastes, and a script that notes each violation before anything else runs. */
const strictPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Strict page</title>
    <link rel="icon" href="/data/none.png">
    <script src="/test/safety/violations.js"></script>
    <script type="module" src="/cdn/events-timeline.min.js"></script>
  </head>
  <body>
    <events-timeline id="address" src="/data/2022-09-13-armenia-azerbaijan.json"></events-timeline>
  </body>
</html>`;

/** With what docs/security.md adds for media of the own server and of one other. */
const mediaPolicy = (other) =>
  `${strictPolicy.replace("img-src 'self'", `img-src 'self' ${other}`)}; media-src 'self' ${other}; frame-src ${other}`;

async function strict(ctx, next) {
  if (ctx.path !== '/strict/page.html' && ctx.path !== '/strict/media.html') return next();
  const isLocal = ctx.hostname === 'localhost';
  const other = `http://${isLocal ? '127.0.0.1' : 'localhost'}:${ctx.host.split(':')[1]}`;
  ctx.set('content-security-policy', ctx.path.endsWith('media.html') ? mediaPolicy(other) : strictPolicy);
  ctx.type = 'html';
  ctx.body = strictPage;
}

/** A page of this server that sends the browser on, as log-out pages do: to the same server under another name. */
async function redirects(ctx, next) {
  if (ctx.path === '/stranger.json') {
    ctx.set('access-control-allow-origin', '*');
    ctx.body = { title: 'Words of a stranger', events: [{ title: 'X', when: '2022' }] };
  } else if (ctx.path === '/out') {
    const isLocal = ctx.hostname === 'localhost';
    ctx.redirect(`http://${isLocal ? '127.0.0.1' : 'localhost'}:${ctx.host.split(':')[1]}/stranger.json`);
  } else return next();
}

/** A sheet as Google publishes it: the address of its CSV redirects to another host's, and every other address is a page. */
async function publishedSheet(ctx, next) {
  if (!ctx.path.startsWith('/google/')) return next();
  const isShared = ctx.path.includes('/d/shared-');
  if (ctx.path.startsWith('/google/content/')) {
    ctx.type = 'text/csv';
    ctx.body = 'Year,Month,Day,Headline\n2019,11,3,Smoke seen\n';
  } else if (ctx.path.endsWith('/pub') && ctx.query.output === 'csv' && !isShared) {
    ctx.status = 307;
    ctx.redirect(`/google/content/pub/${Date.now()}`);
  } else if (ctx.path.endsWith('/export') && ctx.query.format === 'csv') {
    ctx.redirect(`/google/content/export/${Date.now()}`);
  } else {
    ctx.type = 'html';
    ctx.body = '<!doctype html><html><body>Sign in</body></html>';
  }
}

/** How long test/element/any-use.test.ts goes on. */
async function modelSettings(ctx, next) {
  if (ctx.path !== '/model-settings.json') return next();
  const { MODEL_RUNS = '300', MODEL_SECONDS = '60', MODEL_SEED = '20220913' } = process.env;
  ctx.body = { runs: Number(MODEL_RUNS), seconds: Number(MODEL_SECONDS), seed: Number(MODEL_SEED) };
}

export const testServer = () => [strict, redirects, publishedSheet, oddNetwork, heldDrawing, modelSettings];
