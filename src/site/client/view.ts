import { nth } from '../../search/nth.ts';
import type { SearchStrings } from '../../i18n/search.ts';
import { marksIn } from '../../search/marks.ts';
import type { Mark } from '../../search/match.ts';
import type { IndexReader } from '../../search/reader.ts';
import type { Group } from '../../search/search.ts';
import { element } from './elements.ts';
import { excerpt } from './excerpt.ts';
import { inOurs, written } from './index-words.ts';

/** What is needed to show what was found. */
export interface View {
  reader: IndexReader;
  marks: readonly Mark[];
  /** The base of the site's addresses. */
  base: string;
  t: SearchStrings;
}

/** So many units of a text are shown before the reader asks for the others. */
const shown = 2;
/** So many words are marked in the page to which a result leads. */
const mostMarks = 8;

/** A text with what answers in it. */
export async function groupElement({ units }: Group, view: View): Promise<HTMLLIElement> {
  const { base, t } = view;
  const items = await Promise.all(units.slice(0, shown).map(({ unit }) => unitElement(unit, view)));
  const [first] = units;
  const { file } = await view.reader.content(first?.unit ?? 0);
  const title = element('a', { href: `${base}textos/${file.id}/`, lang: file.language }, file.title);
  const item = element(
    'li',
    {},
    element('h2', { className: 'of-text' }, title),
    element('p', { className: 'meta' }, inOurs(file.date)),
    element('ul', {}, ...items),
  );
  const rest = units.slice(shown);
  if (rest.length > 0) {
    const list = element('ul');
    const more = element('details', {}, element('summary', {}, t.moreHere(rest.length)), list);
    more.addEventListener(
      'toggle',
      () =>
        void Promise.all(rest.map(({ unit }) => unitElement(unit, view)))
          .then((others) => list.append(...others))
          .catch(() => list.append(element('li', {}, t.failed))),
      { once: true },
    );
    item.append(more);
  }
  return item;
}

async function unitElement(unit: number, { reader, marks, base, t }: View): Promise<HTMLLIElement> {
  const { file, place } = await reader.content(unit);
  const content = nth(file.units, place);
  const [id, words, label, paragraph] = content;
  const stretches = marksIn(content, marks);
  const page = `${base}textos/${file.id}/`;
  const toMark = [...new Set(stretches.map(([start, end]) => words.slice(start, end)))].slice(0, mostMarks);
  const asked = new URLSearchParams(toMark.map((one) => ['marcar', one])).toString();
  const query = asked === '' ? '' : `?${asked}`;
  const kind = reader.kindOf(unit);
  const link = element('a', { className: 'place' });
  const said: (Node | string)[] = [link];
  switch (kind) {
    case 'title':
      link.href = page;
      link.append(t.title);
      break;
    case 'block':
      link.href = `${page}${query}#${id}`;
      link.append(label === 'h' ? t.heading : t.paragraph(id));
      break;
    case 'note':
      link.href = `${page}${query}#${id}`;
      link.append(t.note(/\d+/.exec(id)?.[0] ?? '', paragraph));
      break;
    case 'record':
      link.href = `${base}compromisos/${id}/`;
      link.append(t.record(paragraph));
  }
  if (kind === 'note' || kind === 'record') said.push(' ', element('small', {}, `· ${inOurs(label)}`));
  // The words of a text run in the direction of its script.
  const body = element('span', { dir: 'auto', ...(kind === 'block' ? { lang: file.language } : written) });
  for (const { words: text, marked } of excerpt(words, stretches))
    body.append(marked ? element('mark', {}, text) : text);
  return element('li', { className: kind }, ...said, ' ', body);
}
