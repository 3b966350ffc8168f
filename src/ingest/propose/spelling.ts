import type { Doubt, Emending, Findings, Roles, Unit } from './types.ts';
import { occurrences, wordsOf } from './words.ts';

/** Two small letters, perhaps a stop, a capital: «RusiaVladímir», «postsoviéticas.A». What stands before is looked up after. */
const glued =
  /(?<=\p{Ll}\p{Ll})(?<stop>[.!?,;:»”]{0,2})(?<right>\p{Lu}\p{Ll}{2,40}|(?<=[.!?,;:»”])\p{Lu}\p{Ll}{0,40})(?![\p{L}@])/gu;
/** Addresses have capitals and stops inside. */
const address = /[@/\\#_]|www\.|\.(?:com|org|net|ru|es|by|kz|gov|int)(?![\p{L}])/iu;
/** Names that are written with a capital inside. */
const camel =
  /^(?:mc|mac|fitz|you|tik|linked|whats|face|pay|git|java|type|post|my|open|deep|chat|power|master|sales|auto|air|trip|snap|black|inter|euro|gas|ros|tass|bel|ven|tele|micro|play|web|wiki|news|bio|cyber|sber|мак|рос|гос|газ|евро)$/iu;

const MANY = 200;

/**
 * Words without the space between them. An emendation is proposed when a duplicate that was set aside has both words
 * apart, or both stand elsewhere in the text; the rest is asked.
 */
export function findGlued(units: readonly Unit[], roles: Roles): Findings {
  const emendations: Emending[] = [];
  const doubts: Doubt[] = [];
  const copies = units.filter((unit) => roles.get(unit)?.as === 'duplicate');
  let known: Set<string> | undefined;
  for (const { text, first } of units.filter((unit) => isPrinted(roles, unit))) {
    for (const match of text.matchAll(glued)) {
      if (emendations.length + doubts.length >= MANY) return { emendations, doubts };
      const { stop = '', right = '' } = match.groups ?? {};
      const left = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '';
      if (camel.test(left) || address.test(around(text, match.index))) continue;
      const sic = left + match[0];
      const witness = copies
        .map((copy) => ({ copy, words: apart(copy.text, left + stop, right) }))
        .find(({ words }) => words);
      known ??= knownWords(units);
      const both = known.has(left.toLowerCase()) && known.has(right.toLowerCase());
      if (!witness && !(both && occurrences(text, sic) === 1)) {
        doubts.push({ line: first, question: `«${sic}»: are these two words?` });
        continue;
      }
      if (occurrences(text, sic) !== 1)
        doubts.push({ line: first, question: `«${sic}» stands more than once: two words?` });
      else if (witness?.words !== undefined)
        emendations.push({
          ...{ line: first, sic, corr: witness.words },
          why: `Palabras pegadas; la repetición de la línea ${witness.copy.first} dice «${witness.words}».`,
        });
      else
        emendations.push({
          ...{ line: first, sic, corr: `${left}${stop} ${right}` },
          why: 'Palabras pegadas; ambas aparecen por separado en el texto.',
        });
    }
  }
  return { emendations, doubts };
}

/** The words of a text, those that may be glued left out. */
function knownWords(units: readonly Unit[]): Set<string> {
  const known = new Set<string>();
  for (const { text } of units)
    for (const token of text.split(' '))
      if (token.search(glued) < 0) for (const word of wordsOf(token)) known.add(word);
  return known;
}

/** What stands around a place without a space between; no more than 60 characters to each side. */
function around(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(at, at + 60);
  return before.slice(before.lastIndexOf(' ') + 1) + (after.split(' ', 1)[0] ?? '');
}

/** Two words with a few signs between them, as a text has them. */
function apart(text: string, left: string, right: string): string | undefined {
  for (let from = text.indexOf(left); from >= 0; from = text.indexOf(left, from + 1)) {
    const after = /^[\s.,;:»”"—–-]{1,3}/u.exec(text.slice(from + left.length, from + left.length + 4))?.[0];
    if (after?.includes(' ') && text.startsWith(right, from + left.length + after.length)) return left + after + right;
  }
  return undefined;
}

/**
 * Words cut by a hyphen at the end of a line («coope-» / «ración»). The hyphen may belong to the word («político-» /
 * «militar»): where the text has the word with it elsewhere, the emendation keeps it.
 */
export function findHyphens(units: readonly Unit[], lines: readonly string[], roles: Roles): Findings {
  const emendations: Emending[] = [];
  const doubts: Doubt[] = [];
  const cut: { unit: Unit; line: number; left: string; right: string }[] = [];
  for (const unit of units.filter((one) => one.last > one.first && isPrinted(roles, one)))
    for (let line = unit.first; line < unit.last && cut.length < MANY; line++) {
      const left = /[\p{L}\p{M}-]+(?=[-\u00AD]$)/u.exec((lines[line - 1] ?? '').slice(-80))?.[0];
      const right = /^[\p{Ll}\p{Lo}\p{M}]+/u.exec((lines[line] ?? '').slice(0, 80))?.[0];
      if (left !== undefined && right !== undefined) cut.push({ unit, line, left, right });
    }
  for (const { unit, line, left, right } of cut) {
    const sign = (lines[line - 1] ?? '').at(-1) ?? '-';
    const sic = `${left}${sign} ${right}`;
    const kept = units.some(({ text }) => text.includes(`${left}-${right}`));
    const corr = `${left}${kept ? '-' : ''}${right}`;
    if (occurrences(unit.text, sic) === 1)
      emendations.push({ line: unit.first, sic, corr, why: 'Palabra partida al final de una línea.' });
    else doubts.push({ line, question: `«${sic}» is cut at the line end more than once in its paragraph: «${corr}»?` });
  }
  return { emendations, doubts };
}

function isPrinted(roles: Roles, unit: Unit): boolean {
  const as = roles.get(unit)?.as;
  return as === undefined || as === 'heading' || as === 'item' || as === 'signature';
}
