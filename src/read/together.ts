import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Folder } from './files.ts';

/** A file to be written: its name relative to the corpus folder, and all of its content. */
export interface Writing {
  name: string;
  content: string | Uint8Array;
}

/** What is decided but not yet in place: complete, and carried through by whoever reads the corpus next. */
const DECIDED = '.decided';
/** What is still being prepared: worth nothing if its process dies. */
const PREPARED = '.prepared-';
const LIST = 'names.json';

/**
 * Writes several files of a corpus together: all of them or none, whenever the process dies. They are prepared in a
 * hidden folder of the corpus, decided by one renaming, then moved to their places; `finishWriting` moves what a dead
 * process has left decided. Nothing is written outside the corpus folder.
 *
 * @throws Error when a name leads out of the corpus folder, or when another process is writing
 */
export function writeTogether(folder: Folder, files: readonly Writing[]): void {
  finishWriting(folder);
  if (files.length === 0) return;
  for (const { name } of files) assertInside(folder, name);
  const prepared = mkdtempSync(join(folder.path, PREPARED));
  try {
    files.forEach(({ content }, index) => writeDurably(join(prepared, String(index)), content));
    writeDurably(join(prepared, LIST), JSON.stringify(files.map(({ name }) => name)));
    renameSync(prepared, join(folder.path, DECIDED));
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY')
      throw new Error('Another command is writing to the corpus: wait for it, then run this again', { cause: error });
    throw error;
  }
  finishWriting(folder);
}

/** Completes what a process that died had decided to write, and clears away what it had only prepared. */
export function finishWriting(folder: Folder): void {
  const decided = join(folder.path, DECIDED);
  if (existsSync(join(decided, LIST))) {
    const names = JSON.parse(readFileSync(join(decided, LIST), 'utf8')) as string[];
    names.forEach((name, index) => {
      const target = join(folder.path, name);
      mkdirSync(dirname(target), { recursive: true });
      // What is not there any more is in its place already.
      if (existsSync(join(decided, String(index)))) renameSync(join(decided, String(index)), target);
    });
    rmSync(decided, { recursive: true, force: true });
  }
}

/** Removes what processes that died had prepared. Only a command that writes may do so, when no other writes. */
export function clearPrepared(folder: Folder): void {
  if (!existsSync(folder.path)) return;
  for (const name of readdirSync(folder.path))
    if (name.startsWith(PREPARED)) rmSync(join(folder.path, name), { recursive: true, force: true });
}

function assertInside({ path, label }: Folder, name: string): void {
  const root = realpathSync(path);
  const target = join(path, name);
  if (existsSync(target) && !lstatSync(target).isFile() && !lstatSync(target).isSymbolicLink())
    throw new Error(`Cannot write ${label}${name}: a folder has that name`);
  // The nearest folder on the way that exists: the others will be made in it.
  let parent = dirname(join(path, name));
  while (!existsSync(parent)) parent = dirname(parent);
  const real = realpathSync(parent);
  if (real !== root && !real.startsWith(root + sep))
    throw new Error(`Cannot write ${label}${name}: it is outside the corpus folder`);
}

/** Writes a file and waits until it is on the disk, so that what is decided is there after a power failure too. */
function writeDurably(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
