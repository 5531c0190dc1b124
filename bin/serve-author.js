/** The page for editors on this machine: a server for the package's own files, which nobody else can reach. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};
const folder = fileURLToPath(new URL('../author', import.meta.url));

async function fileAt(root, address) {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    let path = await realpath(join(root, decodeURIComponent(pathname)));
    if ((await stat(path)).isDirectory()) path = join(path, 'index.html');
    return path.startsWith(root + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Serves the page on the first free port from `firstPort` on, 0 being any; gives its address. */
export async function serveAuthor(firstPort = 8100) {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    const path = await fileAt(root, request.url ?? '/');
    if (path === undefined) {
      response.writeHead(404).end('Not found\n');
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  for (let port = firstPort; port < firstPort + 50; port += 1) {
    const isFree = await new Promise((done) => {
      server.once('error', () => done(false));
      server.listen(port, 'localhost', () => done(true));
    });
    if (isFree) return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
  }
  throw new Error(`All ports from ${firstPort} to ${firstPort + 49} are taken.`);
}
