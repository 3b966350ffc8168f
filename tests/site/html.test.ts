import { execFile, spawnSync } from 'node:child_process';
import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './build.ts';

const dist = inject('dist');

it('every built page is valid HTML', { timeout: 120_000 }, async () => {
  const hasJava = spawnSync('java', ['-version']).status === 0;
  expect(await (hasJava ? byTheStandard() : byRules())).toEqual([]);
});

/** By the Nu HTML checker of the W3C, which needs Java. */
async function byTheStandard(): Promise<string[]> {
  const args = [
    '-jar',
    'node_modules/vnu-jar/build/dist/vnu.jar',
    '--errors-only',
    '--format',
    'json',
    '--stdout',
    '--exit-zero-always',
    '--skip-non-html',
    dist,
  ];
  const answer = await new Promise<string>((done, fail) => {
    execFile('java', args, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error) fail(new Error(`The checker did not run: ${stderr || error.message}`));
      else done(stdout);
    });
  });
  const { messages } = JSON.parse(answer) as {
    messages: { url?: string; lastLine?: number; lastColumn?: number; message: string }[];
  };
  return messages.map(
    ({ url = '', lastLine, lastColumn, message }) => `${url.split(dist).at(-1)}:${lastLine}:${lastColumn}: ${message}`,
  );
}

/** By html-validate, where there is no Java: the same rules as far as it knows them. */
async function byRules(): Promise<string[]> {
  const checker = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Both forms are valid; Astro writes one, our renderer the other.
      'void-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      // Longer titles are valid, and records are long.
      'long-title': 'off',
    },
  });
  const found: string[] = [];
  for (const file of filesOf(dist).filter((name) => name.endsWith('.html'))) {
    const { results } = await checker.validateString(readFileSync(join(dist, file), 'utf8'));
    for (const { messages } of results)
      for (const { line, column, message, ruleId } of messages)
        found.push(`/${file}:${line}:${column}: ${message} (${ruleId})`);
  }
  return found;
}
