import { citationStrings } from '../../i18n/citation.ts';
import type { Language } from '../../i18n/strings.ts';
import { whenOfCsl, type CslItem, type CslName } from '../../model/citation.ts';
import { placeOf } from '../../render/citation/elements.ts';
import { exportTitle, oneLine } from './words.ts';

/**
 * Items as BibLaTeX, UTF-8. All are `@incollection`, a part of a work with its own title: the one type whose fields
 * hold the corpus (`booktitle`), its editors, its edition, the first publisher and an address. `@online` has neither
 * `booktitle` nor `publisher`, and takes the editors for the authors of a text whose author is not known.
 *
 * Every name has braces of its own, so that none is divided at «and», a comma or a space; so have titles, which keep
 * their capitals. `language`, not `langid`: Zotero reads only that. No `urldate`: that day is the reader's.
 *
 * @param language of the labels
 */
export function toBiblatex(items: readonly CslItem[], language: Language): string {
  return items.map((item) => entry(item, language)).join('\n');
}

function entry(item: CslItem, language: Language): string {
  const notes = [placeOf(item, language), item.custom.opening].filter((note) => note !== undefined);
  const fields: [name: string, value: string | undefined][] = [
    ['entrysubtype', item.type === 'article-newspaper' ? 'newspaper' : undefined],
    ['author', item.author && names(item.author)],
    ['title', `{${escapeTex(exportTitle(item, language))}}`],
    ['booktitle', `{${escapeTex(item['container-title'])}}`],
    ['editor', names(item.editor)],
    ['edition', escapeTex(citationStrings[language].edition(item.edition))],
    ['date', item.issued && whenOfCsl(item.issued)],
    ['publisher', item.publisher === undefined ? undefined : `{${escapeTex(item.publisher)}}`],
    ['language', item.language],
    ['url', item.URL],
    ['note', notes.length === 0 ? undefined : escapeTex(notes.join(', '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@incollection{${item.id},\n${lines.join('')}}\n`;
}

function names(all: readonly CslName[]): string {
  return all.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  // Not \textasciicircum, which some readers drop.
  '^': '\\^{}',
};

/**
 * Words as TeX reads them: its ten special characters are escaped, and the pairs of signs that its fonts make one of
 * (`--`, ` `` `, `''`, `?` and `!` before `` ` ``) are parted. All others stay as they are.
 */
export function escapeTex(words: string): string {
  return oneLine(words)
    .replace(/[\\~^{}&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/-(?=-)|'(?=')|,(?=,)|[`?!](?=`)/g, '$&{}');
}
