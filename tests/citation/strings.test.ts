import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/i18n/strings.ts';
import { toBiblatex } from '../../src/exports/citation/biblatex.ts';
import { toCsl } from '../../src/exports/citation/csl.ts';
import { toRis } from '../../src/exports/citation/ris.ts';
import { apa, apaInText } from '../../src/render/citation/apa.ts';
import { chicagoBibliography, chicagoNote } from '../../src/render/citation/chicago.ts';
import { iso690 } from '../../src/render/citation/iso690.ts';
import { mla } from '../../src/render/citation/mla.ts';
import { type Run } from '../../src/render/citation/runs.ts';
import { items } from './cases.ts';

/** As Markdown, with the place of the day of access as `____` and no-break spaces visible. */
function told(runs: readonly Run[]): string {
  return runs
    .map((run) => (typeof run === 'string' ? run : 'italic' in run ? `*${run.italic}*` : '____'))
    .join('')
    .replaceAll('\u00a0', '·');
}

const styles = {
  'ISO 690': iso690,
  'APA 7': apa,
  'Chicago, note': chicagoNote,
  'Chicago, bibliography': chicagoBibliography,
  'MLA 9': mla,
};

describe('every style, in both languages', () => {
  test.each(items)('%s', async (name, item) => {
    const languages: Language[] = ['es', 'en'];
    const lines = languages.flatMap((language) => [
      ...Object.entries(styles).map(([style, make]) => `${style} (${language})\n  ${told(make(item, language))}`),
      `APA 7, in the text (${language})\n  ${apaInText(item, language).replaceAll('\u00a0', '·')}`,
    ]);
    const files = [
      toRis([item], 'es').replaceAll('\r\n', '\n').replaceAll('\u00a0', '·'),
      toBiblatex([item], 'es').replaceAll('\u00a0', '·'),
      toCsl([item], 'es'),
    ];
    await expect([...lines, '', ...files].join('\n')).toMatchFileSnapshot(`../golden/citation/${name}.txt`);
  });
});
