import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runBuild, workshop } from './build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    dist: string;
  }
}

/** Builds the real corpus once, with nothing to use again, for all tests of the site. */
export default async function setup({ provide }: TestProject): Promise<void> {
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  const dist = join(workshop, 'dist');
  const { status, output } = await runBuild({ out: dist, cache: join(workshop, 'cache') });
  if (status !== 0) throw new Error(`The site cannot be built, so it cannot be tested:\n${output}`);
  provide('dist', dist);
}
