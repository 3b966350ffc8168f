import type { Element } from 'hast';
import type { Commitment } from '../model/corpus.ts';
import { isLive } from '../model/live.ts';
import { el, type Nodes } from '../render/element.ts';
import { amid } from '../render/language.ts';
import { linksTo } from './links.ts';
import { placeLink } from './passages.ts';
import type { Ui } from './ui.ts';
import { quotedVerb, verbsOf } from './verbs.ts';

/** The class of a record, with its force. */
export function classLabel({ data }: Commitment, { t }: Ui): Nodes {
  const label = el('span', { className: `k k-${data.class}` }, [t.reading.classes[data.class]]);
  return data.force ? [label, ' ', el('span', { className: 'force' }, [t.forces[data.force]])] : [label];
}

/** Records as a list. @param named whether each place names its text: not where the page is about one text */
export function commitmentList(commitments: readonly Commitment[], ui: Ui, named = true): Element {
  return el(
    'ol',
    { className: 'entries' },
    commitments.map((commitment) =>
      isLive(commitment) ? commitmentItem(commitment, ui, named) : withdrawnItem(commitment, ui),
    ),
  );
}

/** How many places of a record its line names. */
const mostPlaces = 4;

function commitmentItem(commitment: Commitment, ui: Ui, named: boolean): Element {
  const { data, id, parties, occurrences } = commitment;
  const { address, t, written } = ui;
  const places = [...new Set(occurrences.map(({ paragraph }) => paragraph))].slice(0, mostPlaces);
  return el('li', { className: 'entry' }, [
    el('p', { className: 'meta' }, [
      ...classLabel(commitment, ui),
      ...verbsOf(commitment)
        .slice(0, 1)
        .flatMap((verb) => [' ', ...quotedVerb(verb, ui)]),
      ` · ${t.domains[data.domain]} · `,
      ...linksTo(parties, ui),
      ...(data.doubtful ? [' · ', el('i', {}, [t.commitments.doubtful])] : []),
    ]),
    el('p', { className: 'entry-label' }, [el('a', { href: address.commitment(id), ...written }, [data.label])]),
    el('p', { className: 'meta' }, [
      el('span', { className: 'id' }, [id]),
      ...places.flatMap((paragraph) => [
        ...(named ? amid(` · ${paragraph.text.plan.short}, `, [paragraph.text.plan.short], written) : [' · ']),
        placeLink(paragraph, ui),
      ]),
    ]),
  ]);
}

function withdrawnItem({ id }: Commitment, { address, t }: Ui): Element {
  return el('li', { className: 'entry gone' }, [
    el('p', { className: 'meta' }, [
      el('a', { className: 'id', href: address.commitment(id) }, [id]),
      ` · ${t.commitments.withdrawn}`,
    ]),
  ]);
}
