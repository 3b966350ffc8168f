import type { RootContent } from 'mdast';
import type { Addresses } from '../model/address.ts';
import type { commitmentClasses } from '../model/commitment.ts';
import type { Block, Heading, Note, Paragraph, Retired, Text } from '../model/corpus.ts';
import type { EntityKind } from '../model/kinds.ts';
import type { LedgerReason } from '../model/ledger.ts';
import { clausesOf, verbsIn } from '../model/live.ts';
import type { NoteKind } from '../model/note.ts';
import { mutualKinds, type ParallelKind } from '../model/parallel.ts';
import type { ParagraphRole, PartLevel } from '../model/plan.ts';
import type { Span } from '../model/quote.ts';
import { parallelAddress } from './parallel.ts';
import { addressOf } from './prose.ts';

/**
 * All that the page of a text shows, as plain data. The renderer gets nothing else, so that the digest of a view tells
 * whether its HTML is still right: a name that changes elsewhere changes the views that show it.
 */
export interface TextView {
  language: string;
  /** The language of what the editors wrote: notes, labels, names. */
  written: string;
  /** Levels of headings inside a text: 2 when it has one part only. */
  depth: 2 | 3;
  blocks: BlockView[];
}

export type BlockView =
  | { type: 'part'; id: string; label: string; level: PartLevel }
  | (WordsView & { type: 'heading'; id: string })
  | (WordsView & {
      type: 'paragraph';
      id: string;
      role: ParagraphRole | undefined;
      /** The number that the source prints before it. */
      label: string | undefined;
      mentions: (Span & { kind: EntityKind; href: string })[];
      clauses: (Span & { class: (typeof commitmentClasses)[number] })[];
      /** The words of its clauses that decide class and force: each once, whatever clauses share it. */
      verbs: Span[];
      /** Words of this paragraph that its notes quote. */
      quoted: (Span & { note: string })[];
      /** Records of its clauses, by their ids. */
      records: (LinkView & { class: (typeof commitmentClasses)[number] })[];
      themes: LinkView[];
      parallels: ParallelsView[];
      /** Notes elsewhere that are about this paragraph too. */
      also: NotesView[];
      notes: NoteView[];
      /** Set when it has had other words, or has given some away. */
      revised: { wordings: number; edition: string; successors: LinkView[]; history: string } | undefined;
    })
  | {
      /** An anchor that opens no paragraph any more. */
      type: 'retired';
      id: string;
      kind: Retired['kind'];
      reason: LedgerReason;
      edition: string;
      note: string | undefined;
      /** The anchors that have its words. */
      successors: LinkView[];
      /** Whether its last words are in none of them: `history` leads to them. */
      lost: boolean;
      history: string;
    };

export interface WordsView {
  reading: string;
  emendations: (Span & { sic: string; number: number })[];
}

export interface LinkView {
  label: string;
  href: string;
  /** Of the label, what the editors wrote. */
  name?: string;
}

/** Notes of one text, by their numbers. */
export interface NotesView {
  /** The text; undefined when it is that of the page. */
  text: string | undefined;
  links: LinkView[];
}

/** What a paragraph has to do with those of one text. */
export interface ParallelsView {
  /** The other text; undefined when it is its own. */
  text: string | undefined;
  /** Where the words of both sides stand: the first of these parallels. */
  href: string;
  /** What it does to each, each to it, or what both have in common. */
  groups: { way: 'out' | 'in' | 'mutual'; kinds: ParallelKind[]; others: LinkView[] }[];
}

export interface NoteView {
  id: string;
  kind: NoteKind;
  external: boolean;
  /** The other paragraphs that it is about. */
  others: string[];
  /** As it stands in its file. */
  raw: string;
  /** What `raw` says: a function, since the string is what a digest needs to see. */
  body: () => readonly RootContent[];
  /** The address of each link of the body that leads into the corpus. */
  links: Record<string, string>;
}

/** The anchor of a part's heading. */
export function partAnchor(prefix: string): string {
  return `parte-${prefix}`;
}

/** The number of a note as readers see it: `a14` is «14». */
export function numberOf(id: string): string {
  return id.replace(/^[a-z]+/, '');
}

/** Gathers what the page of a text shows. @param written the language in which the editors write */
export function viewOf(text: Text, address: Addresses, written: string): TextView {
  let emended = 0;
  const words = ({ inlines, reading }: Heading | Paragraph): WordsView => {
    const emendations: WordsView['emendations'] = [];
    let position = 0;
    for (const inline of inlines) {
      const start = position;
      position += inline.type === 'text' ? inline.value.length : inline.corr.length;
      if (inline.type === 'sic') emendations.push({ start, end: position, sic: inline.sic, number: ++emended });
    }
    return { reading, emendations };
  };
  const shown = (block: Block): BlockView => {
    if (block.type === 'part') {
      const { prefix, label, level } = block.part;
      return { type: 'part', id: partAnchor(prefix), label, level };
    }
    if (block.type === 'heading') return { type: 'heading', id: block.id, ...words(block) };
    const clauses = clausesOf(block);
    const records = [...new Set(clauses.map(({ commitment }) => commitment))];
    // The pages of its records name their themes: here stand those that no record brings.
    const named = new Set(records.flatMap((record) => record.themes));
    const themes = new Set(block.passages.map(({ theme }) => theme).filter((theme) => !named.has(theme)));
    return {
      ...{ type: 'paragraph', id: block.id, role: block.role, label: block.label },
      ...words(block),
      mentions: block.mentions.map(({ start, end, entity: { kind, id } }) => ({
        start,
        end,
        kind,
        href: address.entity(kind, id),
      })),
      clauses: clauses.map(({ start, end, commitment }) => ({ start, end, class: commitment.data.class })),
      verbs: verbsIn(clauses),
      quoted: block.notes.flatMap((note) =>
        note.span && note.on[0] === block ? [{ ...note.span, note: note.id }] : [],
      ),
      records: records.map(({ id, data }) => ({ class: data.class, label: id, href: address.commitment(id) })),
      themes: [...themes].map(({ id, name }) => ({ label: name, name, href: address.entity('theme', id) })),
      parallels: parallelsViews(block, address),
      also: alsoViews(block.alsoIn, text, address),
      notes: block.notes.map((note) => noteView(note, address)),
      revised: block.revised && {
        ...{ wordings: block.revised.wordings, edition: block.revised.edition },
        successors: block.revised.successors.map(toAnchor),
        history: address.history(text.id, block.id),
      },
    };
  };
  const retired = Map.groupBy(text.retired, ({ after }) => after);
  const goneAfter = (block: Block | undefined): BlockView[] =>
    (retired.get(block) ?? []).map(({ id, kind, reason, edition, note, successors, lost, wording }) => ({
      ...{ type: 'retired', id, kind, reason, edition, note, lost, successors: successors.map(toAnchor) },
      history: address.history(text.id, lost ? `${id}-${wording}` : id),
    }));
  const blocks = [...goneAfter(undefined), ...text.blocks.flatMap((block) => [shown(block), ...goneAfter(block)])];
  return { language: text.plan.language, written, depth: text.parts.length > 1 ? 3 : 2, blocks };
}

/** A link to an anchor of the page itself. */
function toAnchor(id: string): LinkView {
  return { label: id, href: `#${id}` };
}

function noteView({ id, kind, basis, on, paragraph, raw, prose, text }: Note, address: Addresses): NoteView {
  return {
    ...{ id, kind, external: basis === 'external', raw, body: () => prose.body },
    others: on.filter((one) => one !== paragraph).map((one) => one.id),
    links: Object.fromEntries(
      [...prose.targets].map(([url, target]) => [url, within(addressOf(target, address), text, address)]),
    ),
  };
}

/** The notes elsewhere that speak of a paragraph, by their number; those of its own text first. */
function alsoViews(notes: readonly Note[], home: Text, address: Addresses): NotesView[] {
  return [...Map.groupBy(notes, ({ text }) => text)]
    .map(([text, ofText]) => ({
      text: text === home ? undefined : text.plan.short,
      links: ofText.map(({ id }) => ({
        label: numberOf(id),
        href: within(address.anchor(text.id, id), home, address),
      })),
    }))
    .sort((a, b) => Number(b.text === undefined) - Number(a.text === undefined));
}

/** The parallels of a paragraph, its own text first: those with one paragraph together. */
function parallelsViews(paragraph: Paragraph, address: Addresses): ParallelsView[] {
  const { parallels, text: home } = paragraph;
  const texts = new Map<Text, { view: ParallelsView; groups: Map<string, ParallelsView['groups'][number]> }>();
  for (const parallel of parallels) {
    const { kind, from, to } = parallel;
    if (kind === undefined) continue;
    const side = from.paragraph === paragraph ? 'out' : 'in';
    const way = mutualKinds.includes(kind) ? 'mutual' : side;
    const { id, text } = (side === 'out' ? to : from).paragraph;
    const known = texts.get(text) ?? {
      view: { text: text === home ? undefined : text.plan.short, href: parallelAddress(parallel, address), groups: [] },
      groups: new Map<string, ParallelsView['groups'][number]>(),
    };
    texts.set(text, known);
    // What two paragraphs have in common is said once for all with which one has it.
    const key = way === 'mutual' ? kind : `${way} ${id}`;
    let group = known.groups.get(key);
    if (!group) {
      group = { way, kinds: [], others: [] };
      known.groups.set(key, group);
      known.view.groups.push(group);
    }
    if (!group.kinds.includes(kind)) group.kinds.push(kind);
    if (!group.others.some((one) => one.label === id))
      group.others.push({ label: id, href: within(address.anchor(text.id, id), home, address) });
  }
  return [...texts].sort(([a], [b]) => Number(b === home) - Number(a === home)).map(([, { view }]) => view);
}

/** A link into the page itself is only its fragment. */
function within(href: string, home: Text, address: Addresses): string {
  const here = address.text(home.id);
  return href.startsWith(`${here}#`) ? href.slice(here.length) : href;
}
