import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'playwright-core';

/** The setting of all measurements in a browser: a processor four times as slow, 1.6 Mbit/s, 150 ms. */
const setting = { slower: 4, bytesPerSecond: 1.6e6 / 8, latency: 150 };
export const inSetting = `processor ÷ ${String(setting.slower)}, 1.6 Mbit/s, ${String(setting.latency)} ms`;

/** Slows a page down to the setting; its network events are told to the session. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: setting.latency,
    downloadThroughput: setting.bytesPerSecond,
    uploadThroughput: setting.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: setting.slower });
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder, compressed as static hosts do.
 *
 * @param made gives the content of an address that the folder does not have
 */
export async function serveCompressed(
  dir: string,
  made: (path: string) => string | undefined = () => undefined,
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    const body = made(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    response.writeHead(200, {
      ...(type && { 'Content-Type': type, 'Content-Encoding': 'gzip' }),
      'Cache-Control': 'max-age=600',
    });
    response.end(type ? gzipSync(body) : body);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${String(port)}`, close: () => server.close() };
}
