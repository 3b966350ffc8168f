import type { Element } from 'hast';
import { vocabularyPath } from '../exports/vocabulary.ts';
import { count, formatNumber } from '../i18n/format.ts';
import type { Strings } from '../i18n/strings.ts';
import { el } from '../render/element.ts';
import { toHtml } from '../render/html.ts';
import { criticalG2, keywordsOf, leastFrequency } from '../search/keyness.ts';
import {
  byInitial,
  mostFrequent,
  numerals,
  vocabularyOf,
  type Form,
  type TextVocabulary,
  type Vocabulary,
} from '../search/vocabulary.ts';
import type { Document, DocumentKind, DocumentPage } from '../site/documents.ts';
import { crumbTrail } from './crumbs.ts';
import { paginate, type Page } from './pages.ts';
import { pagination } from './pagination.ts';
import { dataTable } from './table.ts';
import { ui, type Ui } from './ui.ts';
import { frequencyTable, keywordsTable, textsTable } from './vocabulary.ts';

/** So many forms do the tables of the most frequent have, and that of a text's keywords. */
const most = { frequent: 30, keywords: 100 };

/** The words of the corpus, counted: an overview, a list for each letter, the keywords of each text. */
export const vocabularyDocuments: DocumentKind = {
  main: 'of-vocabulario',
  template: (address) => address.vocabularyLetter('_'),
  documents: (corpus) => {
    const { config, address } = corpus;
    if (!config.vocabulary) return [];
    const vocabulary = vocabularyOf(corpus);
    const letters = byInitial(vocabulary);
    const overview = paginate(vocabulary.texts, config.pageSize).map((page): DocumentPage => ({
      href: address.vocabulary(page.number),
      make: () => overviewPage(page, vocabulary, [...letters.keys()], ui()),
    }));
    const lists = [...letters].flatMap(([letter, forms]) =>
      paginate(forms, config.pageSize).map((page): DocumentPage => ({
        href: address.vocabularyLetter(letter, page.number),
        make: () => letterPage(letter, page, vocabulary, [...letters.keys()], ui()),
      })),
    );
    const texts = vocabulary.texts.map((one): DocumentPage => ({
      href: address.keywords(one.text.id),
      make: () => keywordsPage(one, vocabulary, ui()),
    }));
    return [...overview, ...lists, ...texts];
  },
};

function overviewPage(
  page: Page<TextVocabulary>,
  vocabulary: Vocabulary,
  letters: readonly string[],
  ui: Ui,
): Document {
  const { address, t } = ui;
  const v = t.vocabulary;
  const { tokens, forms, texts } = vocabulary;
  const title = page.number === 1 ? v.title : t.pagination.title(v.title, formatNumber(page.number, t));
  const once = forms.filter(({ frequency }) => frequency === 1).length;
  const jumps = [
    ['letras', v.byLetter],
    ['frecuentes', v.frequent],
    ['textos', v.byText],
    ['metodo', v.method],
  ] as const;
  const top = [
    el('p', {}, [
      v.totals(
        count(tokens, 'words', t),
        count(texts.length, 'texts', t),
        count(forms.length, 'forms', t),
        formatNumber(once, t),
      ),
    ]),
    el('p', {}, [el('a', { href: address.file(vocabularyPath), type: 'text/csv' }, [v.file])]),
    el(
      'ul',
      { className: 'jump' },
      jumps.map(([id, name]) => el('li', {}, [el('a', { href: `#${id}` }, [name])])),
    ),
    el('h2', { id: 'letras' }, [v.byLetter]),
    letterIndex(letters, undefined, ui),
    el('h2', { id: 'frecuentes' }, [v.frequent]),
    el('p', {}, [v.frequentNote]),
    el(
      'div',
      { className: 'side-by-side' },
      [
        frequencyTable(
          v.withoutFunction,
          mostFrequent(
            forms.filter(({ functional }) => !functional),
            most.frequent,
          ),
          vocabulary,
          ui,
        ),
        frequencyTable(v.withFunction, mostFrequent(forms, most.frequent), vocabulary, ui),
      ].map((table) => dataTable(table)),
    ),
  ];
  const first = page.number === 1;
  const body = [
    ...(first ? [] : [crumbTrail([{ name: v.title, href: address.vocabulary() }], ui)]),
    el('h1', {}, [title]),
    el('p', { className: 'lead' }, [v.intro]),
    ...(first ? top : []),
    el('h2', { id: 'textos' }, [v.byText]),
    el('p', {}, [v.byTextNote]),
    dataTable(textsTable(page.items, vocabulary, ui), true),
    ...pagination(page, address.vocabulary, ui),
    ...(first ? [el('h2', { id: 'metodo' }, [v.method]), ...v.methodNotes.map((note) => el('p', {}, [note]))] : []),
  ];
  return { href: address.vocabulary(page.number), title, description: v.description, head: '', body: toHtml(body) };
}

/** All forms that begin with a letter. */
function letterPage(
  letter: string,
  page: Page<Form>,
  vocabulary: Vocabulary,
  letters: readonly string[],
  ui: Ui,
): Document {
  const { address, t } = ui;
  const v = t.vocabulary;
  const name = nameOf(letter, t);
  const here = (number: number): string => address.vocabularyLetter(letter, number);
  const title = v.letterTitle(name);
  const caption = letter === numerals ? v.numeralsCaption : v.letterCaption(name);
  const body = [
    crumbTrail([{ name: v.title, href: address.vocabulary() }], ui),
    el('h1', {}, [el('small', { className: 'over' }, [v.title]), ' ', name]),
    letterIndex(letters, letter, ui),
    el('p', { className: 'meta' }, [count(page.total, 'forms', t)]),
    dataTable(frequencyTable(caption, page.items, vocabulary, ui)),
    ...pagination(page, here, ui),
  ];
  return {
    href: here(page.number),
    title: page.number === 1 ? title : t.pagination.title(title, formatNumber(page.number, t)),
    description: v.letterDescription(caption),
    head: '',
    body: toHtml(body),
  };
}

/** What is distinctive of a text's words. */
function keywordsPage(counted: TextVocabulary, vocabulary: Vocabulary, ui: Ui): Document {
  const { text, tokens, forms } = counted;
  const { address, t, written } = ui;
  const v = t.vocabulary;
  const { short } = text.plan;
  const keywords = keywordsOf(counted, vocabulary);
  const found =
    keywords.length > 0
      ? dataTable(keywordsTable(keywords.slice(0, most.keywords), counted, vocabulary, ui), true)
      : el('p', {}, [tokens === vocabulary.tokens ? v.alone : v.none]);
  const rest = keywords.length - most.keywords;
  const body = [
    crumbTrail([{ name: v.title, href: address.vocabulary() }], ui),
    el('h1', {}, [el('small', { className: 'over', ...written }, [short]), ' ', v.keywordsHeading]),
    el('p', { className: 'lead' }, [v.keywordsIntro]),
    el('p', {}, [
      `${v.textTotals(count(tokens, 'words', t), count(forms.length, 'forms', t))} `,
      el('a', { href: address.text(text.id) }, [v.readText]),
    ]),
    found,
    ...(rest > 0 ? [el('p', { className: 'meta' }, [v.more(formatNumber(rest, t))])] : []),
    el('h2', {}, [v.reading]),
    ...v
      .readingNotes(v.decimal(String(criticalG2)), formatNumber(leastFrequency, t))
      .map(([term, ...notes]) => el('p', {}, [el('b', {}, [term]), ...notes.map((note) => ` ${note}`)])),
  ];
  return {
    href: address.keywords(text.id),
    title: v.keywordsTitle(short),
    description: v.keywordsDescription(short),
    head: '',
    body: toHtml(body),
  };
}

/** Links to the lists of all letters. @param current the one that the page shows */
function letterIndex(letters: readonly string[], current: string | undefined, { address, t }: Ui): Element {
  const items = letters.map((letter) =>
    el('li', {}, [
      el('a', { href: address.vocabularyLetter(letter), ariaCurrent: letter === current ? 'page' : undefined }, [
        nameOf(letter, t),
      ]),
    ]),
  );
  return el('nav', { className: 'letters', ariaLabel: t.vocabulary.byLetter }, [el('ul', {}, items)]);
}

/** A letter as a capital, when that is the capital of no other letter. */
function nameOf(letter: string, t: Strings): string {
  if (letter === numerals) return t.vocabulary.numerals;
  const capital = letter.toUpperCase();
  return capital.toLowerCase() === letter ? capital : letter;
}
