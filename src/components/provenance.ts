import type { Element } from 'hast';
import type { Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { provenanceFacts } from '../render/provenance.ts';
import { factList } from './facts.ts';
import type { Ui } from './ui.ts';

/** Where a text comes from and when, as far as its plan knows, and how to cite it: on paper that is on the first page. */
export function provenance(text: Text, { corpus, address, t, written }: Ui): Element {
  const source = el('a', { href: address.source(text.id) }, [t.source.see]);
  return el('details', {}, [
    el('summary', {}, [t.text.provenance]),
    factList(
      provenanceFacts(corpus, text, t, [source], written).map(({ name, place, value }) =>
        el('div', {}, [el('dt', { ...place }, [name]), el('dd', {}, value)]),
      ),
    ),
  ]);
}
