import { resolve } from 'node:path';
import type { Folder } from './files.ts';

/** The root of the project: the folder where npm runs the scripts, whatever bundle this code is in. */
export function projectRoot(): string {
  return process.cwd();
}

/**
 * The corpus of this run: `content/`, or the folder that the environment variable APOSTILLA_CORPUS names
 * (tests and benchmarks build other corpora with it).
 */
export function corpusFolder(root = projectRoot(), named = process.env.APOSTILLA_CORPUS): Folder {
  if (named === undefined || named === '') return { path: resolve(root, 'content'), label: 'content/' };
  return { path: resolve(root, named), label: `${named.replace(/\/+$/, '')}/` };
}
