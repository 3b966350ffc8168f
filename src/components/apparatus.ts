import type { Element } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import type { Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { amid, said } from '../render/language.ts';
import type { Ui } from './ui.ts';

/** The emendations of a text, and the account of its source. */
export function apparatus(text: Text, { address, t, language, written }: Ui): Element {
  const place = inLanguage(text.plan.language, language);
  const items = text.emendations.map(({ paragraph, sic, corr, why }, index) =>
    el('li', { id: `e${index + 1}` }, [
      el('a', { href: `#re${index + 1}` }, [t.reading.short(paragraph.id)]),
      ' ',
      ...amid(t.text.emendation(corr, sic), [corr, sic], place),
      ' ',
      said(why, written),
    ]),
  );
  return el('section', { id: 'apparatus' }, [
    el('h2', {}, [t.text.apparatus]),
    el('h3', {}, [t.text.emendations]),
    items.length === 0 ? el('p', {}, [t.text.noEmendations]) : el('ol', { className: 'emendations' }, items),
    el('p', {}, [`${t.text.fidelity}: `, el('a', { href: address.source(text.id) }, [t.source.seeAll])]),
  ]);
}
