/** A static server for one folder, for the demo page and the screenshots; no part of the package. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The file an address means, or undefined: a folder means its index.html, and no link leads out of `root`. */
async function fileAt(root, address) {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    let path = await realpath(join(root, decodeURIComponent(pathname)));
    if ((await stat(path)).isDirectory()) path = await realpath(join(path, 'index.html'));
    return path.startsWith(root + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}

/** Serves `folder` on the first free port from `firstPort`; `firstPort` 0 takes any. `headers` go with every answer. */
export async function serve(folder, firstPort = 8000, headers = {}) {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    const path = await fileAt(root, request.url);
    if (!path || !['GET', 'HEAD'].includes(request.method)) {
      response.writeHead(path ? 405 : 404, { 'content-type': types['.txt'] }).end('Not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...headers,
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(path).pipe(response);
  });

  for (let port = firstPort; ; port += 1) {
    try {
      const taken = await listen(server, port);
      return { origin: `http://localhost:${taken}`, close: () => server.close() };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port > firstPort + 100) throw error;
    }
  }
}
