/**
 * A browser for the tests: an installed one if there is one, otherwise the Chromium inside the npm package
 * `@sparticuz/chromium`, so that a bare machine needs no further installation. A test never skips for want of a browser.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** No sandbox, for containers; no traffic of the browser's own, on which it would hang in a closed network. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
];

export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const [name, options] of candidates()) {
    try {
      return await chromium.launch({ args: ARGS, ...withLocale(await options()) });
    } catch (error) {
      // The first line says what failed; the rest is the browser's own log.
      failures.push(`${name}: ${String(error).split('\n', 1)[0]}`);
    }
  }
  throw new Error(
    `No browser could be started: install Chromium or Chrome, or set CHROMIUM to the path of one (${failures.join('; ')}).`,
  );
}

/**
 * With the `C` locale, which machines of CI have, Chromium finds no words in a page: neither on request nor for a text
 * fragment. The locale need not be installed.
 */
function withLocale(options: LaunchOptions): LaunchOptions {
  return { ...options, env: { ...(options.env ?? process.env), LC_ALL: 'es_ES.UTF-8' } };
}

/** What to try, in order. A browser that was asked for by name is the only one tried. */
function candidates(): [name: string, options: () => LaunchOptions | Promise<LaunchOptions>][] {
  const asked = process.env.CHROMIUM;
  if (asked) return [['CHROMIUM', () => ({ executablePath: asked })]];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name)).find(existsSync) ?? []);
  return [
    ...onPath.map((path): [string, () => LaunchOptions] => [path, () => ({ executablePath: path })]),
    // Where Chrome's own installers put it, on every system.
    ['Chrome', () => ({ channel: 'chrome' })],
    ['@sparticuz/chromium', packaged],
  ];
}

/** The Chromium of the npm package, unpacked once (70 MB become 210 MB) into a folder of the project. */
async function packaged(): Promise<LaunchOptions> {
  const cache = resolve('.cache');
  const manifest = await readFile('node_modules/@sparticuz/chromium/package.json', 'utf8');
  const folder = join(cache, `chromium-${(JSON.parse(manifest) as { version: string }).version}`);
  if (!existsSync(folder)) {
    // Unpacked under another name and then renamed: the package takes for complete whatever it finds, and several test
    // files may start at once.
    await mkdir(cache, { recursive: true });
    const unpacked = await mkdtemp(join(cache, 'unpacking-'));
    await unpack(unpacked);
    // Its own fonts.conf looks for the fonts in fixed folders of another system.
    await writeFile(
      join(unpacked, 'fonts.conf'),
      '<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir prefix="relative">fonts</dir></fontconfig>\n',
    );
    await rename(unpacked, folder).catch(() => rm(unpacked, { recursive: true }));
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * The package unpacks into the temporary folder, and its own libnss3 and libnspr4 only where it believes to be on AWS
 * Lambda. A process of its own, so that these settings reach nothing else.
 */
async function unpack(folder: string): Promise<void> {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env });
}
