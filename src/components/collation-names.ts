import type { Element } from 'hast';
import { list } from '../i18n/format.ts';
import { acceptedOf, sidesOf, type CollatedSide, type Collation } from '../model/collation.ts';
import type { ParallelPair, Text } from '../model/corpus.ts';
import { el, type Nodes } from '../render/element.ts';
import { amid } from '../render/language.ts';
import type { Ui } from './ui.ts';

/** How many collations the page of a text names: it is to stay light. */
const most = 2;

/** How a collation is called: its two texts, or a text with its parts. */
export function collationName({ pair: { texts }, sides }: Pick<Collation, 'pair' | 'sides'>, ui: Ui): string {
  const [a, b] = texts;
  const { t } = ui;
  if (a !== b) return t.parallels.between(a.plan.short, b.plan.short);
  return t.collation.within(
    a.plan.short,
    list(
      sides.map((side) => sideName(side, ui)),
      t,
    ),
  );
}

/** A whole text by its short title, a stretch of one by the labels of its parts. */
export function sideName({ text, parts }: CollatedSide, { t }: Ui): string {
  return parts ? list(parts, t) : text.plan.short;
}

/** The same, with the names of texts and parts in their language. */
export function collationNodes(collation: Pick<Collation, 'pair' | 'sides'>, ui: Ui): Nodes {
  const names = [...collation.pair.texts.map(({ plan }) => plan.short), ...collation.sides.flatMap(namesOf)];
  return amid(collationName(collation, ui), names, ui.written);
}

/** The words in the name of a side that the editors wrote. */
export function namesOf({ text, parts }: CollatedSide): readonly string[] {
  return parts ?? [text.plan.short];
}

/** Links to the collations of a text: of its own parts, then those with most parallels; nothing when it has none. */
export function collationLinks(text: Text, ui: Ui): Nodes {
  const { corpus, address, t } = ui;
  const pairs = corpus.parallels
    .filter(({ texts }) => texts.includes(text))
    .map((pair) => ({ pair, rank: isWithin(pair) ? Infinity : acceptedOf(pair).length }))
    .sort((one, other) => (one.rank === other.rank ? 0 : other.rank - one.rank));
  const links: Element[] = [];
  for (const { pair } of pairs) {
    const sides = sidesOf(pair);
    if (!sides) continue;
    if (links.length === most) {
      links.push(el('a', { href: address.collations() }, [t.collation.more]));
      break;
    }
    const [a, b] = pair.texts;
    const parts = list(
      sides.map((side) => sideName(side, ui)),
      t,
    );
    const words = isWithin(pair) ? parts : (a === text ? b : a).plan.short;
    const names = [words, ...sides.flatMap(namesOf)].slice(isWithin(pair) ? 1 : 0);
    links.push(el('a', { href: address.collation(a.id, b.id) }, amid(words, names, ui.written)));
  }
  return links.flatMap((link, index) => [index === 0 ? '' : ' · ', link]);
}

const isWithin = ({ texts: [a, b] }: ParallelPair): boolean => a === b;
