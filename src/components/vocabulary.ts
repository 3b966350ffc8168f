import { inLanguage } from '../i18n/direction.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Strings } from '../i18n/strings.ts';
import { keywordsOf, type Keyword } from '../search/keyness.ts';
import { perThousand, type Form, type TextVocabulary, type Vocabulary } from '../search/vocabulary.ts';
import type { Cell, Table } from './table.ts';
import type { Ui } from './ui.ts';

/** Forms with their frequencies in the whole corpus; each leads to all its places. */
export function frequencyTable(
  caption: string,
  forms: readonly Form[],
  { tokens }: Pick<Vocabulary, 'tokens'>,
  ui: Ui,
): Table {
  const { t } = ui;
  const v = t.vocabulary;
  return {
    caption,
    heads: [v.form, v.frequency, v.perThousand, v.range],
    rows: forms.map((form) => ({
      head: formCell(form, ui),
      cells: [number(form.frequency, t), decimal(perThousand(form.frequency, tokens), t), number(form.range, t)],
    })),
  };
}

/** Texts with their words, their forms and their keywords; each leads to those. */
export function textsTable(
  texts: readonly TextVocabulary[],
  vocabulary: Vocabulary,
  { address, t, written }: Ui,
): Table {
  const v = t.vocabulary;
  return {
    caption: v.byText,
    heads: [v.text, v.tokens, v.types, v.keywords],
    rows: texts.map((one) => ({
      head: { words: one.text.plan.short, href: address.keywords(one.text.id), lang: written },
      cells: [one.tokens, one.forms.length, keywordsOf(one, vocabulary).length].map((n) => number(n, t)),
    })),
    total: {
      head: { words: v.total },
      // Keywords are those of one text against the others: they have no sum.
      cells: [number(vocabulary.tokens, t), number(vocabulary.forms.length, t), { words: '' }],
    },
  };
}

/** The keywords of a text, with their frequencies in it and in the others. */
export function keywordsTable(
  keywords: readonly Keyword[],
  { tokens }: Pick<TextVocabulary, 'tokens'>,
  vocabulary: Vocabulary,
  ui: Ui,
): Table {
  const { t } = ui;
  const v = t.vocabulary;
  const rest = vocabulary.tokens - tokens;
  return {
    caption: v.keywordsCaption,
    heads: [v.form, v.g2, v.logRatio, v.here, v.herePerThousand, v.elsewhere, v.elsewherePerThousand, v.range],
    rows: keywords.map(({ form, here, elsewhere, g2, logRatio }) => ({
      head: formCell(form, ui),
      cells: [
        ...[decimal(g2, t), decimal(logRatio, t)],
        ...[number(here, t), decimal(perThousand(here, tokens), t)],
        ...[number(elsewhere, t), decimal(perThousand(elsewhere, rest), t)],
        number(form.range, t),
      ],
    })),
  };
}

function formCell({ form, language }: Form, { address, language: page }: Ui): Cell {
  // A concordance of the form as it is, whatever its stem.
  return { words: form, href: address.concordance(`=${form}`), lang: inLanguage(language, page) };
}

const number = (n: number, t: Strings): Cell => ({ words: formatNumber(n, t) });

const decimal = (n: number, t: Strings): Cell => ({ words: t.vocabulary.decimal(n.toFixed(2)) });
