import { spawnSync } from 'node:child_process';
import { parse } from 'biblatex-csl-converter';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

/** What all three formats say of a thing, as readers of others read it. The type is not told: each has types of its own. */
export interface Told {
  id: string;
  title: string;
  authors: string[];
  /** The first day, as far as it is known. */
  date: string | undefined;
  /** The last day of an interval. */
  until: string | undefined;
  url: string;
  publisher: string | undefined;
  language: string | undefined;
  container: string | undefined;
  editors: string[];
  edition: string | undefined;
  /** «párr. d32» */
  place: string | undefined;
  opening: string | undefined;
}

interface CslName {
  literal?: string;
  family?: string;
  given?: string;
  suffix?: string;
}

interface Csl {
  id?: string;
  title?: string;
  author?: CslName[];
  editor?: CslName[];
  /** What @citation-js/plugin-ris makes of `T2` and `A2` of other types than news. */
  'collection-title'?: string;
  'collection-editor'?: CslName[];
  'container-title'?: string;
  edition?: string;
  issued?: { 'date-parts'?: number[][]; raw?: string };
  URL?: string;
  publisher?: string;
  language?: string;
  type?: string;
  note?: string | string[];
  custom?: { locator?: { kind: string; id?: string; from?: string; to?: string }; opening?: string };
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A name of CSL in one string; a comma had divided it. */
const nameOf = ({ literal, family, given, suffix }: CslName): string =>
  literal ?? [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');

/** `2025/03/13/` with hyphens, without what is empty at its end. */
const hyphened = (day: string | undefined): string | undefined => day?.replace(/\/+$/, '').replaceAll('/', '-');

/** BibLaTeX has the word in the field: an edition there is what is printed. */
const editionOf = (words: string | undefined): string | undefined => words?.replace(/^edición /u, '');

function toldByCsl(item: Csl): Omit<Told, 'place' | 'opening'> {
  const { id = '', title = '', author = [], issued, URL = '', publisher, language, edition } = item;
  const [from, to] = issued?.['date-parts'] ?? [];
  return {
    ...{ id, title, authors: author.map(nameOf), url: URL, publisher, language, edition: editionOf(edition) },
    date: from?.map(two).join('-') ?? hyphened(issued?.raw),
    until: to?.map(two).join('-'),
    container: item['container-title'] ?? item['collection-title'],
    editors: (item.editor ?? item['collection-editor'] ?? []).map(nameOf),
  };
}

/**
 * RIS as @citation-js/plugin-ris reads it, but for what it leaves out: `SP` of what is not printed on pages, and `A2` of
 * news. Those are read from their lines.
 */
export function readRis(ris: string): Told & { type: string | undefined } {
  const [item] = new Cite(ris, { forceType: '@ris/file' }).data as Csl[];
  const notes = [item!.note ?? []].flat();
  const line = (tag: string): string[] =>
    Array.from(ris.matchAll(/^(\w\w) {2}- (.*)\r$/gm)).flatMap(([, name, value = '']) => (name === tag ? [value] : []));
  const told = toldByCsl(item!);
  const until = notes.findLast((note) => /^hasta \d{4}\//.test(note));
  return {
    ...told,
    editors: told.editors.length > 0 ? told.editors : line('A2'),
    until: hyphened(until?.replace('hasta ', '')),
    place: line('SP')[0],
    opening: notes.find((note) => note !== until),
    type: item!.type,
  };
}

/** CSL-JSON as it is; the place and the opening words, for which CSL has no variables, are in `custom`. */
export function readCsl(json: string): Told {
  const item = (JSON.parse(json) as Csl[])[0]!;
  const { locator, opening } = item.custom ?? {};
  return { ...toldByCsl(item), place: locator && placeOf(locator), opening };
}

function placeOf({ kind, id, from, to }: { kind: string; id?: string; from?: string; to?: string }) {
  const places: Record<string, string> = {
    paragraph: `párr. ${id}`,
    range: `párrs. ${from}–${to}`,
    record: `registro ${id}`,
  };
  return places[kind];
}

/** A note of BibLaTeX: the place, and the opening words after it. */
function parted(note: string | undefined): Pick<Told, 'place' | 'opening'> {
  const [, place, opening] = /^(\S+\s\S+?)(?:, (.*))?$/u.exec(note ?? '') ?? [];
  return { place, opening };
}

type Words = readonly { text?: string }[];
const wordsOf = (value: unknown): string => (value as Words).map(({ text = '' }) => text).join('');

/** BibLaTeX as biblatex-csl-converter reads it; it wants an author for `@incollection` and puts aside what it misses. */
export function readBiblatex(bib: string): Told {
  const { entries, errors } = parse(bib, { processUnexpected: true, processUnknown: true }) as unknown as {
    entries: Record<
      string,
      { entry_key: string; fields: Record<string, unknown>; unexpected_fields?: Record<string, unknown> }
    >;
    errors: unknown[];
  };
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [entry] = Object.values(entries);
  const fields = { ...entry?.unexpected_fields, ...entry?.fields };
  const list = (value: unknown): string | undefined =>
    value === undefined ? undefined : wordsOf((value as Words[])[0]);
  const names = (value: unknown): string[] =>
    ((value ?? []) as { literal: Words }[]).map(({ literal }) => wordsOf(literal));
  const words = (value: unknown): string | undefined => (value === undefined ? undefined : wordsOf(value));
  const [date, until] = (fields.date as string | undefined)?.split('/') ?? [];
  return {
    ...{ id: entry!.entry_key, title: wordsOf(fields.title), date, until, url: fields.url as string },
    authors: names(fields.author),
    publisher: list(fields.publisher),
    language: list(fields.language),
    container: words(fields.booktitle),
    editors: names(fields.editor),
    edition: editionOf(words(fields.edition)),
    ...parted(words(fields.note)),
  };
}

/** Whether pandoc stands on this machine. */
export const pandoc = spawnSync('pandoc', ['--version']).status === 0;

/** BibLaTeX as pandoc reads it. It knows no `language`. */
export function readWithPandoc(bib: string): Told {
  const { stdout } = spawnSync('pandoc', ['-f', 'biblatex', '-t', 'csljson'], { input: bib, encoding: 'utf8' });
  const [item] = JSON.parse(stdout) as Csl[];
  return { ...toldByCsl(item!), ...parted([item!.note ?? []].flat()[0]) };
}
