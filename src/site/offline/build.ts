import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import type { Addresses } from '../../model/address.ts';
import { compareStrings } from '../../model/problem.ts';
import { projectRoot } from '../../read/project.ts';
import { fileWriter } from '../files.ts';
import { assetsOf } from './assets.ts';
import { addressOf, type Edition, type FileList } from './edition.ts';

/**
 * What is not kept with the corpus: addresses that only lead on (the worker does that itself), what only other programs
 * ask for, and the worker with its page.
 */
const leftOut = /^(p\/|robots\.txt$|tarjeta\.png$|404\.html$|sw\.js$|sin-conexion\/)/;

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The files of a built site that reading and searching need, in order of path. */
export function listFiles(folder: string): FileList {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !leftOut.test(path))
    .sort(compareStrings)
    .map((path) => {
      const content = readFileSync(join(folder, path));
      return [path, digestOf(content).slice(0, 12), content.length] as const;
    });
  return { files };
}

/** Writes the list of a built site and its service worker, which has to come last: it knows all other files. */
export async function writeWorker(folder: string, address: Addresses): Promise<void> {
  const { base } = address;
  const list = JSON.stringify(listFiles(folder));
  const { files } = JSON.parse(list) as FileList;
  const path = `sin-conexion/lista-${digestOf(list).slice(0, 12)}.json`;
  fileWriter(folder)(path, list);
  const edition: Edition = {
    list: address.file(path),
    files: files.length,
    bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0),
  };
  writeFileSync(join(folder, 'sw.js'), await bundle(await shell(folder, base), edition));
}

/** What pages load that has no digest in its name: files that stand beside the home page. */
const loadedByAll = /\.(js|css|svg|ico)$/;

/** The page for what is not there with all that it loads, and what all pages load. */
async function shell(folder: string, base: string): Promise<{ url: string; revision: string | null }[]> {
  const file = 'sin-conexion/index.html';
  const html = readFileSync(join(folder, file), 'utf8');
  const host = 'http://localhost';
  const read = (href: string): Promise<string> =>
    Promise.resolve(readFileSync(join(folder, new URL(href).pathname.slice(base.length)), 'utf8'));
  const assets = await assetsOf(html, host + addressOf(base, file), `${host}${base}_astro/`, read);
  const beside = readdirSync(folder).filter((name) => loadedByAll.test(name) && !leftOut.test(name));
  return [
    ...[file, ...beside.sort(compareStrings)].map((path) => ({
      url: addressOf(base, path),
      revision: digestOf(readFileSync(join(folder, path))).slice(0, 12),
    })),
    ...[...assets].sort(compareStrings).map((href) => ({ url: href.slice(host.length), revision: null })),
  ];
}

async function bundle(shell: unknown, edition: Edition): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot(), 'src', 'site', 'offline', 'worker.ts')],
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    format: 'iife',
    target: 'es2022',
    define: {
      SHELL: JSON.stringify(shell),
      EDITION: JSON.stringify(edition),
      'process.env.NODE_ENV': '"production"',
    },
  });
  return outputFiles[0]?.text ?? '';
}
