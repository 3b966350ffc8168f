import type { Findings, Role, Roles, Unit } from './types.ts';
import { endsWithStop } from './words.ts';

/** «Por la Federación de Rusia», «For the Government of …», «За Российскую Федерацию», «عن حكومة …». */
const onBehalf =
  /^(?:por (?:el|la|los|las) \p{Lu}|en nombre (?:de|del) |for (?:the )?\p{Lu}|on behalf of |за \p{Lu}|от имени |عن (?:حكومة|جمهورية)|pour (?:le|la|les) \p{Lu}|pour l['’])/u;
/** «V. Putin», «V.V. Putin», «К.-Ж. Токаев», «Kh. Ramazanov». */
const initials = /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,4}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u;
/** A name in full, or two: «Vladímir Putin», «Kasim-Yomart Tokáev». */
const name =
  /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?(?: (?:de|del|la|von|van|al-)?\s?(?:\p{Lu}\.|\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?)){1,3}$/u;
const office =
  /^(?:el |la |the )?(?:president[ea]|primer ministro|ministr[oa]|secretari[oa]|prime minister|minister|secretary|президент|премьер-министр|министр)(?:\P{L}.*)?$/iu;
const blank = /^[_.…\s(),/s-]{3,}$/u;

const MOST = 24;

/**
 * The signatures at the end of a text: its last short lines, while each names a signatory, and when at least one says
 * so by its form («Por la …», initials and a surname).
 */
export function findSignatures(units: readonly Unit[], taken: Roles): Findings {
  const free = units.filter((unit) => !taken.has(unit));
  const run: Unit[] = [];
  for (const unit of free.slice(-MOST).reverse()) {
    if (!isSignature(unit.text)) break;
    run.unshift(unit);
  }
  const certain = run.some(({ text }) => isOnBehalf(text) || initials.test(text));
  if (!certain || run.length === free.length)
    return {
      doubts: run
        .slice(0, 4)
        .map(({ first, text }) => ({ line: first, question: `«${text}» at the end: a signature?` })),
    };
  return { roles: run.map((unit): [Unit, Role] => [unit, { as: 'signature' }]) };
}

function isSignature(text: string): boolean {
  if (text.length > 120) return false;
  if (isOnBehalf(text) || blank.test(text)) return true;
  return !endsWithStop(text) && (initials.test(text) || name.test(text) || office.test(text));
}

/** Looks for capitals in names only, however the line begins. */
function isOnBehalf(text: string): boolean {
  return onBehalf.test(text.replace(/^(?:POR (?:EL|L[AO]S?)|\p{L})/u, (words) => words.toLowerCase()));
}
