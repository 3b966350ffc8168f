import type { Strings } from '../i18n/strings.ts';
import { classSegments, commitmentClasses, domainSegments } from '../model/commitment.ts';
import type { Commitment, Corpus, Entity } from '../model/corpus.ts';
import { entityKinds } from '../model/kinds.ts';
import { isLive } from '../model/live.ts';

/** The ways in which the register can be read; the words stand in addresses, which people cite. */
export const facetNames = ['texto', 'parte', 'ambito', 'tema', 'clase'] as const;
export type FacetName = (typeof facetNames)[number];

/** The register read by one value: all records of one text, party, domain, theme or class. */
export interface Facet {
  facet: FacetName;
  /** As in the address. */
  value: string;
  name: string;
  /** What the value means, when it has a page of its own. */
  home: string | undefined;
  commitments: Commitment[];
}

/** The value of an entity in an address: `lugares-rusia`. */
export const entityValue = ({ kind, id }: Entity): string => `${entityKinds[kind].segment}-${id}`;

/** Every way to read the register, in order: texts by time, parties and themes by size, the rest as the codebook has it. */
export function facetsOf(corpus: Corpus, t: Strings): Facet[] {
  const found = new Map<string, Facet>();
  const add = (
    facet: FacetName,
    value: string,
    name: string,
    home: string | undefined,
    commitment: Commitment,
  ): void => {
    const known = found.get(`${facet}/${value}`);
    if (known) known.commitments.push(commitment);
    else found.set(`${facet}/${value}`, { facet, value, name, home, commitments: [commitment] });
  };
  for (const commitment of corpus.commitments.filter(isLive)) {
    const { data, parties, themes, occurrences } = commitment;
    for (const text of new Set(occurrences.map(({ paragraph }) => paragraph.text)))
      add('texto', text.id, text.plan.short, corpus.address.text(text.id), commitment);
    for (const party of new Set(parties))
      add('parte', entityValue(party), party.name, corpus.address.entity(party.kind, party.id), commitment);
    for (const domain of new Set([data.domain, ...data.secondary]))
      add('ambito', domainSegments[domain], t.domains[domain], undefined, commitment);
    for (const theme of new Set(themes))
      add('tema', theme.id, theme.name, corpus.address.entity('theme', theme.id), commitment);
    add('clase', classSegments[data.class], t.classes[data.class], undefined, commitment);
  }
  const codebook: readonly string[] = [...Object.values(domainSegments), ...Object.values(classSegments)];
  const time = new Map(corpus.texts.map(({ id }, index) => [id, index]));
  const rank = ({ facet, value, commitments }: Facet): number => {
    if (facet === 'texto') return time.get(value) ?? 0;
    return facet === 'parte' || facet === 'tema' ? -commitments.length : codebook.indexOf(value);
  };
  return [...found.values()].sort(
    (a, b) => facetNames.indexOf(a.facet) - facetNames.indexOf(b.facet) || rank(a) - rank(b),
  );
}

/** How many live records each class has. */
export function countByClass(
  commitments: readonly Commitment[],
): { class: (typeof commitmentClasses)[number]; count: number }[] {
  const live = commitments.filter(isLive);
  return commitmentClasses.map((name) => ({
    class: name,
    count: live.filter(({ data }) => data.class === name).length,
  }));
}
