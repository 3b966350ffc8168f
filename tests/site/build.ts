/** Builds for tests: the real script, in a process of its own, on any corpus folder. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BuildReport } from '../../src/site/build.ts';

export interface BuildRun {
  /** Exit code. */
  status: number;
  /** What it printed, errors after the rest. */
  output: string;
  /** What it measured; undefined when it failed. */
  report: BuildReport | undefined;
}

/** Everything that tests build lies here; a run begins with an empty folder. */
export const workshop = resolve('.cache/site-test');

/**
 * Runs `scripts/build.ts`. Astro keeps files of its own in the checkout: never two at the same time, although test files
 * run side by side.
 *
 * @param corpus the folder to build, as a path from the root of the project; `content/` when left out
 */
export async function runBuild({
  corpus,
  out,
  cache,
}: {
  corpus?: string;
  out: string;
  cache: string;
}): Promise<BuildRun> {
  const reportFile = `${cache}-report.json`;
  rmSync(reportFile, { force: true });
  const args = ['--out', out, '--cache', cache, '--report', reportFile];
  const { status, output } = await inTurn(() => runScript('scripts/build.ts', args, corpus));
  const report = existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, 'utf8')) as BuildReport) : undefined;
  return { status, output, report };
}

/** Runs Astro while no other test file does. */
export async function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
  await takeTurn();
  return run().finally(() => {
    rmSync(turn, { recursive: true });
  });
}

/** The folder that stands there while a build runs: one process alone can make it. */
const turn = join(workshop, 'building');

/** Waits until no other test file builds. */
async function takeTurn(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(turn);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    await setTimeout(100);
  }
}

/** Runs one of our scripts with the Node that runs the tests. */
export function runScript(script: string, args: string[], corpus = ''): Promise<{ status: number; output: string }> {
  const env = { ...process.env, APOSTILLA_CORPUS: corpus };
  return new Promise((done) => {
    execFile(process.execPath, [script, ...args], { env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      done({ status: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}

/** The files of a folder as paths with `/`, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The files of two folders that are not the same bytes, or stand in one of them only. */
export function differences(a: string, b: string): string[] {
  const [before, after] = [new Set(filesOf(a)), new Set(filesOf(b))];
  return [...before.union(after)]
    .filter(
      (path) =>
        !before.has(path) || !after.has(path) || !readFileSync(join(a, path)).equals(readFileSync(join(b, path))),
    )
    .sort();
}
