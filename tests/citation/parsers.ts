import { spawnSync } from 'node:child_process';
import { parse } from 'biblatex-csl-converter';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

/** What all three formats say of a thing, as readers of others read it. */
export interface Told {
  title: string;
  authors: string[];
  /** The first day: RIS has no field for an interval. */
  date: string | undefined;
  url: string;
  publisher: string | undefined;
  language: string | undefined;
}

interface Csl {
  title?: string;
  author?: { literal?: string; family?: string; given?: string; suffix?: string }[];
  issued?: { 'date-parts'?: number[][]; raw?: string };
  URL?: string;
  publisher?: string;
  language?: string;
  type?: string;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A name of CSL in one string; a comma had divided it. */
const nameOf = ({ literal, family, given, suffix }: NonNullable<Csl['author']>[number]): string =>
  literal ?? [family, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');

function toldByCsl({ title = '', author = [], issued, URL = '', publisher, language }: Csl): Told {
  const day = issued?.['date-parts']?.[0]?.map(two).join('-') ?? issued?.raw?.replace(/\/+$/, '').replaceAll('/', '-');
  return { title, authors: author.map(nameOf), date: day, url: URL, publisher, language };
}

/** RIS as @citation-js/plugin-ris reads it. */
export function readRis(ris: string): Told & { type: string | undefined } {
  const [item] = new Cite(ris, { forceType: '@ris/file' }).data as Csl[];
  return { ...toldByCsl(item!), type: item!.type };
}

/** CSL-JSON as it is. */
export function readCsl(json: string): Told {
  return toldByCsl((JSON.parse(json) as Csl[])[0]!);
}

type Words = readonly { text?: string }[];
const wordsOf = (value: unknown): string => (value as Words).map(({ text = '' }) => text).join('');

/** BibLaTeX as biblatex-csl-converter reads it; it wants an author for `@incollection` and puts aside what it misses. */
export function readBiblatex(bib: string): Told {
  const { entries, errors } = parse(bib, { processUnexpected: true, processUnknown: true }) as unknown as {
    entries: Record<string, { fields: Record<string, unknown>; unexpected_fields?: Record<string, unknown> }>;
    errors: unknown[];
  };
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [entry] = Object.values(entries);
  const fields = { ...entry?.unexpected_fields, ...entry?.fields };
  const list = (value: unknown): string | undefined =>
    value === undefined ? undefined : wordsOf((value as Words[])[0]);
  return {
    title: wordsOf(fields.title),
    authors: ((fields.author ?? []) as { literal: Words }[]).map(({ literal }) => wordsOf(literal)),
    date: (fields.date as string | undefined)?.replace(/\/.*$/, ''),
    url: fields.url as string,
    publisher: list(fields.publisher),
    language: list(fields.language),
  };
}

/** Whether pandoc stands on this machine. */
export const pandoc = spawnSync('pandoc', ['--version']).status === 0;

/** BibLaTeX as pandoc reads it. It knows no `language`. */
export function readWithPandoc(bib: string): Told {
  const { stdout } = spawnSync('pandoc', ['-f', 'biblatex', '-t', 'csljson'], { input: bib, encoding: 'utf8' });
  return readCsl(stdout);
}
