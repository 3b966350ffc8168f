import { readingText, type Block, type NoteBlock, type TextDocument } from '../model/document.ts';
import { findQuote } from '../model/quote.ts';

/** A note that does not stand where it stood, or of which nobody can say where it should. */
export interface NoteMove {
  id: string;
  /** The paragraph after which it stood, and the one after which it stands; undefined when it found none. */
  from: string;
  to: string | undefined;
}

/** A quotation of so many words is looked for in the whole text; fewer may stand there by chance. */
const TELLING = 3;

/** The notes after each paragraph, by its id; notes before the first are under the empty id. */
export type NotesByAnchor = Map<string, NoteBlock[]>;

/**
 * Puts the notes of a page after the paragraphs of its next edition: each where its words are. A note whose words went
 * on to a successor follows them; one whose paragraph is retired goes to its first successor; the rest are kept at the
 * end, under the empty id, since nothing may be lost.
 *
 * @param now the blocks of the next edition, without notes
 */
export function placeNotes(
  previous: TextDocument | undefined,
  now: readonly Block[],
  successors: ReadonlyMap<string, readonly string[]>,
): { notes: NotesByAnchor; moved: NoteMove[] } {
  const words = new Map(now.flatMap((block) => ('inlines' in block ? [[block.id, readingText(block.inlines)]] : [])));
  const notes: NotesByAnchor = new Map();
  const moved: NoteMove[] = [];
  let home = '';
  for (const block of previous?.blocks ?? []) {
    if ('inlines' in block) home = block.id;
    if (block.type !== 'note') continue;
    const on = (block.attributes.on ?? '').split(/\s+/).filter((id) => id !== '');
    const first = on[0] ?? home;
    const target = seat(first, block, words, successors);
    const ids = [...new Set(on.map((id) => (id === first ? (target ?? id) : (keeper(id, words, successors) ?? id))))];
    const place = target === first || target === undefined ? keeper(home, words, successors) : target;
    const note = ids.join(' ') === on.join(' ') ? block : withAttribute(block, 'on', ids.join(' '));
    if (place !== home) moved.push({ id: block.attributes.id ?? '', from: home, to: place });
    notes.set(place ?? '', [...(notes.get(place ?? '') ?? []), note]);
  }
  return { notes, moved };
}

/** The paragraph in which the words of a note stand now: its own when it can be. Undefined when there is none. */
function seat(
  id: string,
  { attributes }: NoteBlock,
  words: ReadonlyMap<string, string>,
  successors: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const { quote, prefix, suffix } = attributes;
  const candidates = [id, ...(successors.get(id) ?? [])].filter((one) => words.has(one));
  if (quote === undefined) return candidates[0];
  const holds = (one: string): boolean => findQuote(words.get(one) ?? '', { quote, prefix, suffix }).length === 1;
  const found = candidates.find(holds);
  if (found !== undefined || quote.split(/\s+/).length < TELLING) return found ?? candidates[0];
  // Too little of the paragraph went there to make it a successor, but the very words did.
  const others = [...words.keys()].filter(holds);
  return others.length === 1 ? others[0] : candidates[0];
}

/** The paragraph itself, or its first successor. */
function keeper(
  id: string,
  words: ReadonlyMap<string, string>,
  successors: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  return words.has(id) ? id : successors.get(id)?.find((one) => words.has(one));
}

/** A note with another value of an attribute that it has, and otherwise as written. */
function withAttribute(note: NoteBlock, name: string, value: string): NoteBlock {
  const attribute = /\s([\w:-]+)(?:\s*=\s*("[^"]*"|'[^']*'))?/y;
  attribute.lastIndex = note.raw.indexOf('<Note') + '<Note'.length;
  for (let match = attribute.exec(note.raw); match; match = attribute.exec(note.raw)) {
    if (match[1] !== name) continue;
    const raw = `${note.raw.slice(0, match.index)} ${name}="${value}"${note.raw.slice(attribute.lastIndex)}`;
    return { ...note, attributes: { ...note.attributes, [name]: value }, raw };
  }
  return note;
}
