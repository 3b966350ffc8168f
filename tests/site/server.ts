import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Server {
  /** `http://localhost:<port>`, without a slash at the end. */
  url: string;
  /** The path of every request so far, in order, without the query. A test may empty it: `log.length = 0`. */
  log: string[];
  close(): Promise<void>;
}

/** Serves a folder as a plain static host does, on a free port: files as they are, `404.html` for what is missing. */
export async function serve(dir: string): Promise<Server> {
  const log: string[] = [];
  // `dev` reads the disk on every request, so that a later build is served too.
  const files = sirv(dir, { dev: true });
  const server = createServer((request, response) => {
    log.push(new URL(request.url ?? '/', 'http://localhost').pathname);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(dir, '404.html')));
    });
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    log,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections(); // a browser keeps its connections open
      }),
  };
}
