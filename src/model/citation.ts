import type { Commitment, Corpus, Note, Paragraph, Target, Text } from './corpus.ts';
import type { TextKind } from './plan.ts';

/** What can be cited: whatever has an address of its own, and a run of paragraphs of one text. */
export type Citable =
  | Extract<Target, { type: 'text' | 'paragraph' | 'note' | 'commitment' }>
  | { readonly type: 'range'; readonly from: Paragraph; readonly to: Paragraph };

/** The types of CSL 1.0.2 that we use. */
export type CslType = 'document' | 'treaty' | 'speech' | 'article-newspaper' | 'webpage';

/** A name as printed, whole. Names of institutions and of persons cannot be told apart, so none is inverted. */
export interface CslName {
  readonly literal: string;
}

/** `[2025]`, `[2025, 3]`, `[2025, 3, 13]`. */
export type CslDay = readonly [year: number, month?: number, day?: number];

/** A date, or the first and the last of an interval. */
export interface CslDate {
  readonly 'date-parts': readonly [CslDay] | readonly [CslDay, CslDay];
}

/** Where in the text, or which entry of the corpus, in words of no language. */
export type Locator =
  | { readonly kind: 'paragraph'; readonly id: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'note'; readonly id: string; readonly on: readonly string[] }
  | { readonly kind: 'record'; readonly id: string };

/** What CSL has no variable for: the object `custom` of CSL-JSON 1.0.2 is there for it. */
export interface CslCustom {
  /** The editors made the title: strings print it in square brackets. */
  readonly editorialTitle?: true;
  /** The source does not print the date: it was inferred or taken from elsewhere, and strings print it in brackets. */
  readonly suppliedDate?: true;
  readonly locator?: Locator;
  /** The first words of the paragraph: they find it again if its number should ever be lost. */
  readonly opening?: string;
}

/** One thing in CSL-JSON 1.0.2, as far as we use it. Never `accessed`: that day is the reader's. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  /** Of a note: the title of the text that it is on. */
  readonly title: string;
  readonly author?: readonly CslName[];
  /** The editors of the corpus. */
  readonly editor: readonly CslName[];
  readonly issued?: CslDate;
  /** Who published the source first; not the corpus. */
  readonly publisher?: string;
  /** The title of the corpus. */
  readonly 'container-title': string;
  /** The edition of the corpus. */
  readonly edition: string;
  /** The number of a record: `c-0007`. */
  readonly number?: string;
  readonly language: string;
  readonly URL: string;
  readonly custom: CslCustom;
}

/** How CSL calls what we call a text. */
const cslTypes = {
  declaration: 'document',
  treaty: 'treaty',
  speech: 'speech',
  news: 'article-newspaper',
  document: 'document',
} as const satisfies Record<TextKind, CslType>;

/**
 * What is cited, as one object of CSL-JSON; every style and format is made of it.
 *
 * Who is cited: **the source text as this corpus edits it**. Author, title, date and first publisher are the source's,
 * as far as they are known (`unknown` is left out); container, editors, edition and address are the corpus's, because
 * its numbers and its readings are what a quotation rests on. Notes and records are the editors' own: they are their
 * authors, and the date is that of the edition.
 */
export function citationOf(corpus: Corpus, thing: Citable): CslItem {
  switch (thing.type) {
    case 'text':
      return ofText(corpus, thing.text);
    case 'paragraph':
      return ofParagraphs(corpus, thing.paragraph, thing.paragraph);
    case 'range':
      return ofParagraphs(corpus, thing.from, thing.to);
    case 'note':
      return ofNote(corpus, thing.note);
    case 'commitment':
      return ofCommitment(corpus, thing.commitment);
  }
}

function ofText(corpus: Corpus, { id, plan }: Text): CslItem {
  const { title, date } = plan;
  const author = known(plan.author);
  const publisher = known(plan.publisher);
  return {
    id,
    type: cslTypes[plan.kind],
    title: title.text,
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...host(corpus),
    ...(date === 'unknown' ? {} : { issued: cslDate(date.when) }),
    ...(publisher === undefined ? {} : { publisher }),
    language: plan.language,
    URL: absolute(corpus, corpus.address.cited.text(id)),
    custom: {
      ...(title.status === 'editorial' ? { editorialTitle: true } : {}),
      ...(date === 'unknown' || date.certainty === 'printed' ? {} : { suppliedDate: true }),
    },
  };
}

function ofParagraphs(corpus: Corpus, from: Paragraph, to: Paragraph): CslItem {
  const item = ofText(corpus, from.text);
  const locator: Locator =
    from === to ? { kind: 'paragraph', id: from.id } : { kind: 'range', from: from.id, to: to.id };
  return {
    ...item,
    id: `${item.id}-${from === to ? from.id : `${from.id}-${to.id}`}`,
    URL: absolute(corpus, corpus.address.cited.anchor(item.id, from.id)),
    custom: { ...item.custom, locator, opening: openingWords(from.reading) },
  };
}

function ofNote(corpus: Corpus, { id, text, on }: Note): CslItem {
  return {
    ...own(corpus),
    id: `${text.id}-${id}`,
    title: text.plan.title.text,
    URL: absolute(corpus, corpus.address.cited.anchor(text.id, id)),
    custom: {
      ...(text.plan.title.status === 'editorial' ? { editorialTitle: true } : {}),
      locator: { kind: 'note', id, on: on.map((paragraph) => paragraph.id) },
    },
  };
}

function ofCommitment(corpus: Corpus, { id, data }: Commitment): CslItem {
  return {
    ...own(corpus),
    id,
    title: data.label,
    number: id,
    URL: absolute(corpus, corpus.address.cited.commitment(id)),
    custom: { locator: { kind: 'record', id } },
  };
}

/** What notes and records share: the editors wrote them, in the language of the corpus, for this edition. */
function own(corpus: Corpus) {
  const { editors, edition, language } = corpus.config;
  return {
    type: 'webpage',
    author: editors.map((literal) => ({ literal })),
    ...host(corpus),
    ...(/^\d{4}(-\d{2}(-\d{2})?)?$/.test(edition) ? { issued: cslDate(edition) } : {}),
    language,
  } as const;
}

/** The corpus as the container of what it holds. */
function host({ config }: Corpus) {
  return {
    editor: config.editors.map((literal) => ({ literal })),
    'container-title': config.title,
    edition: config.edition,
  };
}

/**
 * A value of a plan, when it is known, without the remark that says how: «Los Defensores (según la primera línea de la
 * fuente)» is Los Defensores.
 */
function known(value: string): string | undefined {
  return value === 'unknown' ? undefined : value.replace(/\s+\((?:según|according to)\s[^()]*\)$/u, '');
}

function absolute({ config }: Corpus, address: string): string {
  return new URL(address, config.url).href;
}

/** `2025-03-13/2025-03-14` as CSL writes it. */
export function cslDate(when: string): CslDate {
  const parts = (date: string): CslDay => {
    const [year = 0, month, day] = date.split('-').map(Number);
    return month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day];
  };
  const [from = '', to] = when.split('/');
  return { 'date-parts': to === undefined || to === from ? [parts(from)] : [parts(from), parts(to)] };
}

/** The other way: an ISO date or interval. */
export function whenOfCsl({ 'date-parts': days }: CslDate): string {
  const iso = ([year, ...rest]: CslDay): string =>
    [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
  return days.map(iso).join('/');
}

const openingCount = 8;
/** For scripts without spaces between words. */
const openingSigns = 80;
const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”' };

/**
 * The first eight words of a reading text, without the punctuation that they end in, and `…` where more follows. A
 * quotation that they open is closed: «dijo: “la alianza…”».
 */
export function openingWords(reading: string): string {
  const words = reading.trim().split(/\s+/u);
  let opening = words.slice(0, openingCount).join(' ');
  const signs = [...opening];
  const cut = words.length > openingCount || signs.length > openingSigns;
  if (signs.length > openingSigns) opening = signs.slice(0, openingSigns).join('');
  opening = opening.replace(cut ? /[\s.,;:…—–-]+$/u : /[.,;:]+$/u, '');
  const open: string[] = [];
  for (const sign of opening) {
    const closer = closers[sign];
    if (closer !== undefined) open.unshift(closer);
    else if (sign === open[0]) open.shift();
  }
  return `${opening}${cut ? '…' : ''}${open.join('')}`;
}
