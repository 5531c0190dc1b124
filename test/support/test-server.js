/**
 * What the test server answers besides the project's own files: a page under the strictest policy that is promised, and
 * a network as readers have it. Koa middleware.
 */
import { heldDrawing } from './delayed-chunk.js';
import { oddNetwork } from './flaky-network.js';

/** README.md names it; test/safety/strict-page.test.ts holds it against the text there. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

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

async function strict(ctx, next) {
  if (ctx.path !== '/strict/page.html') return next();
  ctx.set('content-security-policy', strictPolicy);
  ctx.type = 'html';
  ctx.body = strictPage;
}

export const testServer = () => [strict, oddNetwork, heldDrawing];
