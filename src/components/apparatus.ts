import type { Element } from 'hast';
import type { Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import type { Ui } from './ui.ts';

/** The emendations of a text, and the account of its source. */
export function apparatus(text: Text, { address, t }: Ui): Element {
  const items = text.emendations.map(({ paragraph, sic, corr, why }, index) =>
    el('li', { id: `e${index + 1}` }, [
      el('a', { href: `#re${index + 1}` }, [t.reading.short(paragraph.id)]),
      ` ${t.text.emendation(corr, sic)} ${why}`,
    ]),
  );
  return el('section', { id: 'apparatus' }, [
    el('h2', {}, [t.text.apparatus]),
    el('h3', {}, [t.text.emendations]),
    items.length === 0 ? el('p', {}, [t.text.noEmendations]) : el('ol', { className: 'emendations' }, items),
    el('p', {}, [`${t.text.fidelity}: `, el('a', { href: address.source(text.id) }, [t.source.seeAll])]),
  ]);
}
