import { citationStrings } from '../../i18n/citation.ts';
import type { Language } from '../../i18n/strings.ts';
import type { CslDay, CslItem } from '../../model/citation.ts';
import { placeOf } from '../../render/citation/elements.ts';
import { exportTitle, oneLine } from './words.ts';

/**
 * Items as RIS. UTF-8; lines end in CR LF; a field is one line, however long: readers differ in how they put folded
 * lines together again. A name is one `AU`, whole; only a comma in it would divide it, and RIS cannot escape that.
 *
 * The type is `NEWS` for news and `ELEC` for all else: Zotero makes journal articles of `GEN` and `UNPB`. Fields: `AU`
 * author, `TI` title, `T2` the corpus, `A2` its editors, `ET` its edition, `PY` and `DA` the date, `PB` first publisher, `LA`,
 * `UR`, `SP` the place («párr. d32»), `N1` the opening words, and the last day of an interval, for which RIS has no
 * field. `PY` is as full as `DA` (the specification lets it be): readers of news take the date from it.
 *
 * @param language of the labels
 */
export function toRis(items: readonly CslItem[], language: Language): string {
  return items.map((item) => record(item, language)).join('\r\n');
}

type Field = readonly [tag: string, value: string | undefined];

function record(item: CslItem, language: Language): string {
  const [from, to] = item.issued?.['date-parts'] ?? [];
  const { opening } = item.custom;
  const fields: Field[] = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }): Field => ['AU', literal]),
    ['TI', exportTitle(item, language)],
    ['T2', item['container-title']],
    ...item.editor.map(({ literal }): Field => ['A2', literal]),
    ['ET', item.edition],
    ['PY', from === undefined ? undefined : risDay(from)],
    ['DA', from === undefined ? undefined : risDay(from)],
    ['PB', item.publisher],
    ['LA', item.language],
    ['SP', placeOf(item, language)],
    ['UR', item.URL],
    ['N1', opening],
    ['N1', to === undefined ? undefined : `${citationStrings[language].until} ${risDay(to)}`],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}

/** `YYYY/MM/DD/`: parts that are not known are empty (RIS specification, «DA»). */
function risDay([year, month, day]: CslDay): string {
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}`;
}
