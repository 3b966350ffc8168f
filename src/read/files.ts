import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareStrings } from '../model/problem.ts';

/** A corpus folder: its place on the disk and the name under which problems show it. */
export interface Folder {
  /** Absolute path of the folder that holds `corpus.yaml`. */
  path: string;
  /** What problems print before the file's name: `content/`. */
  label: string;
}

/** The names (without folder) of the files with an ending, sorted by code units. A folder that is missing is empty. */
export function listFiles(folder: Folder, under: string, ending: string): string[] {
  const path = join(folder.path, under);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort(compareStrings);
}

/** The content of a file as UTF-8, or undefined when there is none. A byte order mark is left out. */
export function readText(folder: Folder, name: string): string | undefined {
  const path = join(folder.path, name);
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : undefined;
}

/** The bytes of a file, or undefined when there is none. */
export function readBytes(folder: Folder, name: string): Uint8Array<ArrayBuffer> | undefined {
  const path = join(folder.path, name);
  return existsSync(path) ? readFileSync(path) : undefined;
}

/** Writes a file whole or not at all: into a neighbour first, then in its place. */
export function writeWhole(path: string, content: string): void {
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}
