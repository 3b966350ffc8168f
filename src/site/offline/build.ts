import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { interfaceLanguages } from '../../i18n/strings.ts';
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

const digestOf = (content: string | Uint8Array): string => hash('sha256', content);

/** A file of the search index: its folder is named by what all of them hold, so that none has to be read. */
const indexFile = /^buscar\/indice\/([^/]{12})[^/]*\//;

/** The folders of the pages in further languages of the interface, below the base. */
const foldersOf = (address: Addresses): string[] =>
  interfaceLanguages.map((one) => address.in(one).base.slice(address.root.length)).filter((one) => one !== '');

/**
 * The files of a built site that reading and searching need, in order of path. Pages stand among them once, in the language
 * of the corpus: in another they would weigh as much again for the words of the menus.
 *
 * @param further the folders of other languages of the interface
 */
export function listFiles(folder: string, further: readonly string[] = []): FileList {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !leftOut.test(path) && !further.some((one) => path.startsWith(one)))
    .sort(compareStrings)
    .map((path) => {
      const [, digest] = indexFile.exec(path) ?? [];
      if (digest !== undefined) return [path, digest, statSync(join(folder, path)).size] as const;
      const content = readFileSync(join(folder, path));
      return [path, digestOf(content).slice(0, 12), content.length] as const;
    });
  return { files };
}

/** Writes the list of a built site and its service worker, which has to come last: it knows all other files. */
export async function writeWorker(folder: string, address: Addresses): Promise<void> {
  const { base } = address;
  const further = foldersOf(address).filter((one) => existsSync(join(folder, one)));
  const list = JSON.stringify(listFiles(folder, further));
  const { files } = JSON.parse(list) as FileList;
  const path = `sin-conexion/lista-${digestOf(list).slice(0, 12)}.json`;
  fileWriter(folder)(path, list);
  const edition: Edition = {
    list: address.file(path),
    files: files.length,
    bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0),
  };
  writeFileSync(join(folder, 'sw.js'), await bundle(await shell(folder, base, further), edition, further));
}

/** What pages load that has no digest in its name: files that stand beside the home page. */
const loadedByAll = /\.(js|css|svg|ico)$/;

/** The page for what is not there, in all languages, with all that it loads, and what all pages load. */
async function shell(
  folder: string,
  base: string,
  further: readonly string[],
): Promise<{ url: string; revision: string | null }[]> {
  const files = ['', ...further].map((one) => `${one}sin-conexion/index.html`);
  const host = 'http://localhost';
  const read = (href: string): Promise<string> =>
    Promise.resolve(readFileSync(join(folder, new URL(href).pathname.slice(base.length)), 'utf8'));
  const assets = new Set<string>();
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    for (const one of await assetsOf(html, host + addressOf(base, file), `${host}${base}_astro/`, read))
      assets.add(one);
  }
  const beside = readdirSync(folder).filter((name) => loadedByAll.test(name) && !leftOut.test(name));
  return [
    ...[...files, ...beside.sort(compareStrings)].map((path) => ({
      url: addressOf(base, path),
      revision: digestOf(readFileSync(join(folder, path))).slice(0, 12),
    })),
    ...[...assets].sort(compareStrings).map((href) => ({ url: href.slice(host.length), revision: null })),
  ];
}

async function bundle(shell: unknown, edition: Edition, further: readonly string[]): Promise<string> {
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
      FURTHER: JSON.stringify(further),
      'process.env.NODE_ENV': '"production"',
    },
  });
  return outputFiles[0]?.text ?? '';
}
