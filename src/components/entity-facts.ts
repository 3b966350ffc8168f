import type { Element } from 'hast';
import { inLanguage } from '../i18n/direction.ts';
import { count, formatWhen } from '../i18n/format.ts';
import type { Entity } from '../model/corpus.ts';
import { el, type Nodes } from '../render/element.ts';
import { said } from '../render/language.ts';
import { formsOf } from './entries.ts';
import { fact, factList } from './facts.ts';
import type { Ui } from './ui.ts';

/** How many printed forms of an entity its page names. */
const mostForms = 40;

/** What the file of an entity says of it, and the forms in which texts name it. */
export function entityFacts(entity: Entity, { address, t, language, written }: Ui): Element {
  const { data, parties, relations } = entity;
  const [open, close] = t.quotes;
  const forms = formsOf(entity)
    .slice(0, mostForms)
    .map(({ form, language: spoken, count: n, stated }): Nodes => {
      const said = count(n, 'mentions', t) + (stated ? `, ${t.entity.statement}` : '');
      return [
        open,
        el('bdi', { lang: inLanguage(spoken, language).lang }, [form]),
        `${close} `,
        el('span', { className: 'count' }, [said]),
      ];
    });
  const link = ({ kind, id, name }: Entity): Element => el('a', { href: address.entity(kind, id), ...written }, [name]);
  const related = relations.map(({ to, as }): Nodes => [said(as, written), ' ', link(to)]);
  const founded =
    'founded' in data && data.founded
      ? [`${formatWhen(data.founded.when, t)}. `, el('span', { className: 'count', ...written }, [data.founded.source])]
      : undefined;
  const identifiers = data.identifiers.map(({ scheme, value, verified, how }): Nodes => [
    `${scheme}: ${value} `,
    el('span', { className: 'count' }, [`${t.entity.verified(formatWhen(verified, t))}. `, said(how, written)]),
  ]);
  const theirs = (words: string | undefined): Nodes[] => (words === undefined ? [] : [[said(words, written)]]);
  const rows: [name: string, values: Nodes[]][] = [
    [t.entity.official, theirs('official' in data ? data.official : undefined)],
    [t.entity.acronym, theirs('acronym' in data ? data.acronym : undefined)],
    [t.entity.type, 'type' in data ? [[t.types[data.type]]] : []],
    [t.entity.founded[data.kind === 'instrument' ? 'instrument' : 'org'], founded ? [founded] : []],
    [t.entity.authority, theirs(data.authority)],
    [t.entity.parties, parties.map((party) => [link(party)])],
    [t.entity.forms, forms],
    [t.entity.relations, related],
    [t.entity.identifiers, identifiers],
    [t.entity.offices, 'offices' in data ? data.offices.map((office) => [said(office, written)]) : []],
    [t.entity.sources, data.sources.map((source) => [said(source, written)])],
  ];
  return factList(rows.flatMap(([name, values]) => (values.length === 0 ? [] : [fact(name, ...values)])));
}
