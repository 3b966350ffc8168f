import type { Strings } from '../i18n/strings.ts';
import { textKinds, whenOf } from '../model/plan.ts';
import type { Corpus } from '../model/corpus.ts';
import { organizationToken, textToken } from '../site/tokens.ts';

/** A choice of a filter of the search. */
export interface Choice {
  value: string;
  label: string;
  /** The word that stands for it in the index. */
  token?: string;
}

/** How many texts and organizations the filters offer, so that the page does not grow with the corpus. */
const most = 300;

/** The filters of the search, by the names that they have in its address. */
export function filtersOf(corpus: Corpus, t: Strings): { name: string; label: string; choices: Choice[] }[] {
  const { texts, entities } = corpus;
  const organizations = entities.org.filter(({ mentions }) => mentions.length > 0);
  const weights = organizations.map(({ mentions }) => mentions.length).sort((a, b) => b - a);
  const least = weights[most - 1] ?? 0;
  const years = [...new Set(texts.flatMap(({ plan }) => whenOf(plan)?.slice(0, 4) ?? []))].sort();
  return [
    {
      name: 'texto',
      label: t.searchPage.text,
      choices: texts
        .slice(-most)
        .map((text) => ({ value: text.id, label: text.plan.short, token: textToken(corpus, text) })),
    },
    {
      name: 'organizacion',
      label: t.searchPage.organization,
      choices: organizations
        .filter(({ mentions }) => mentions.length >= least)
        .slice(0, most)
        .map((one) => ({ value: one.id, label: one.name, token: organizationToken(corpus, one) })),
    },
    {
      name: 'tipo',
      label: t.searchPage.kind,
      choices: textKinds
        .filter((kind) => texts.some(({ plan }) => plan.kind === kind))
        .map((kind) => ({ value: kind, label: t.textKinds[kind] })),
    },
    { name: 'anio', label: t.searchPage.year, choices: years.map((year) => ({ value: year, label: year })) },
  ];
}
