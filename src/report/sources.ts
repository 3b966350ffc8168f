import { toString } from 'mdast-util-to-string';
import type { Note } from '../model/corpus.ts';

/** What opens the part of a note that rests on something outside of the corpus. */
const marker = /(?:Dato externo|External fact):?/u;
const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;
const work = /[«“][^»”]+[»”]/u;
/** A work of reference has a body, and editions that are not told apart: «Diccionario …» (RAE y ASALE). */
const workOfBody = /[«“][^»”]+[»”] \(\p{Lu}[^)]*\)/u;
const site = /(?:https?:\/\/|(?<![\p{L}\p{N}])(?:[a-z0-9-]+\.)+[a-z]{2,}\/)\S/u;
/** A body with a capital, and further on the day on which it said so. */
const bodyAndDay = /(?<!\p{L})\p{Lu}[\s\S]*?\d{1,2} de \p{Ll}+ de (?:1[5-9]|20)\d\d(?!\d)/u;

/**
 * Whether a note that rests on something from elsewhere (`basis="external"`) names it. After «Dato externo:» there must
 * be an address; or a work in quotation marks with a year or its body in parentheses; or a body with a full date. That
 * the work exists and says so, only a reader can tell.
 */
export function namesSource(note: Note): boolean {
  const words = wordsOf(note);
  const match = marker.exec(words);
  if (!match) return false;
  const after = words.slice(match.index + match[0].length);
  return (
    site.test(after) ||
    note.prose.body.some(hasWebLink) ||
    (work.test(after) && year.test(after)) ||
    workOfBody.test(after) ||
    bodyAndDay.test(after)
  );
}

/** Kinds whose notes say what another passage, text or person says; the others explain the words in front of them. */
const attributing: readonly Note['kind'][] = ['context', 'caution', 'parallel', 'discrepancy'];

/** Words by which Spanish attributes: «según», who speaks, and a verb of saying. */
const attribution =
  /(?<!\p{L})(?:según|(?:el|la|los|las) (?:noticia|noticias|crónica|declaración|comunicado|fuente|texto|párrafo|documento|firmantes|acusación|calificación|expresión|cita)|palabras? de|(?:dice|dicen|afirma|afirman|atribuye|atribuyen|cita|citan|escribe|escriben))(?!\p{L})/iu;

/**
 * Whether a note says on what it rests: a source when it is external; else, for the kinds that say what somebody says,
 * a link into the corpus or a word of attribution. A word tells that somebody is named, not that it is the right one.
 */
export function saysItsGround(note: Note): boolean {
  if (note.basis === 'external') return namesSource(note);
  if (!attributing.includes(note.kind)) return true;
  return note.prose.targets.size > 0 || attribution.test(wordsOf(note));
}

function wordsOf({ prose }: Note): string {
  return prose.body.map((block) => toString(block)).join('\n');
}

function hasWebLink(node: Note['prose']['body'][number]): boolean {
  if (node.type === 'link') return /^https?:/.test(node.url);
  return 'children' in node && node.children.some(hasWebLink);
}
