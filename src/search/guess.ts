import { isOpen } from './query.ts';
import type { IndexReader } from './reader.ts';
import { fold, formOf, wordsOf } from '../model/words.ts';

/** The fewest letters of a word from which the rest is guessed. */
const leastLetters = 3;
/** In so many shards of the lexicon the guess is looked for: shorter beginnings are of too many words. */
const mostShards = 3;
/** So many words before the end are looked at for the beginning of a name: each may take a file. */
const mostWords = 8;
/** The part of all that begins so which a word must make up. */
const likely = 2 / 3;

/**
 * A query of which the last word is still being typed, with the rest of it: of the only name that begins so, or else of the
 * word that is by far the most frequent of those that do. What the finished query takes can thus be loaded while its last
 * letters are typed.
 *
 * @returns nothing when the beginning is too short or too open, or of a phrase; a text without change when it is finished
 */
export async function guess(text: string, reader: IndexReader): Promise<string | undefined> {
  const [, before = '', typed = ''] = /^(.*?)([\p{L}\p{N}\p{M}]*)$/su.exec(text) ?? [];
  if (typed === '') return isOpen(text) ? undefined : text;
  const row = [...wordsOf(/[^"“”„‟«»=−-]*$/u.exec(before)?.[0] ?? ''), typed].slice(-mostWords).map(fold);
  if (row.join(' ').length < leastLetters) return undefined;
  if (!isOpen(text)) loadCommon(fold(typed), reader);
  // The longest row of words that a name goes on with; one word may be any.
  for (let from = 0; from < row.length - 1; from++) {
    const begin = row.slice(from).join(' ');
    const [only, ...others] = await namesFrom(begin, reader);
    if (only !== undefined && others.length === 0) return text + only.slice(begin.length);
  }
  // What the first words of a phrase take is of no use to the whole.
  return isOpen(text) ? undefined : wordFrom(typed, before, reader);
}

/** Loads the units of the one common word that begins so: which it is is known before the lexicon is there. */
function loadCommon(begin: string, reader: IndexReader): void {
  if (begin.length < leastLetters) return;
  const common = [...reader.manifest.filed.entries()].filter(([, stem]) => fold(stem).startsWith(begin));
  if (new Set(common.map(([, stem]) => stem)).size !== 1) return;
  for (const [file] of common) void reader.common(file).catch(() => undefined);
}

/** The shortest name that begins so of each entity that has one. */
async function namesFrom(begin: string, reader: IndexReader): Promise<string[]> {
  if (begin.length < leastLetters) return [];
  const shards = await reader.beginning(begin, mostShards);
  const byEntity = new Map<string, string>();
  for (const [name, kind, value] of shards.flatMap(({ names }) => names))
    if (name.startsWith(begin)) {
      const entity = `${kind} ${String(value)}`;
      const other = byEntity.get(entity);
      if (other === undefined || name.length < other.length) byEntity.set(entity, name);
    }
  return [...byEntity.values()];
}

async function wordFrom(typed: string, before: string, reader: IndexReader): Promise<string | undefined> {
  const [form, folded] = [formOf(typed), fold(typed)];
  if (form.length < leastLetters) return undefined;
  const entries = (await reader.beginning(folded, mostShards)).flatMap(({ forms }) => forms);
  const plain = form === folded;
  const begun = entries.filter(([one]) => (plain ? fold(one) : one).startsWith(form));
  const stems = new Map<string, number>();
  let all = 0;
  for (const [, stem, count] of begun) {
    stems.set(stem, (stems.get(stem) ?? 0) + count);
    all += count;
  }
  const [best] = [...stems].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < likely * all) return undefined;
  const [first] = begun.filter(([, stem]) => stem === best[0]).sort(([, , a], [, , b]) => b - a);
  return first && before + first[0];
}
