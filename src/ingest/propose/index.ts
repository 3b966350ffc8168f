import type { z } from 'zod';
import type { EditionPlan, Stretch } from '../../model/plan.ts';
import { findDate } from './dates.ts';
import { findDuplicates } from './duplicates.ts';
import { findFurniture, trimEdges } from './furniture.ts';
import { findHeadings } from './headings.ts';
import { findItems } from './items.ts';
import { kindOf } from './kind.ts';
import { findLanguage } from './language.ts';
import { gather, linesOf, type Mode } from './lines.ts';
import { findParts } from './parts.ts';
import { findSignatures } from './signatures.ts';
import { findGlued, findHyphens } from './spelling.ts';
import { findTitle } from './title.ts';
import type { Doubt, Emending, Findings, Hints, LineHint, Role, Roles, Unit } from './types.ts';
import { shorten } from './words.ts';

export type { Doubt, Emending, Hints, LineHint } from './types.ts';

export interface Proposal {
  /** The plan without `received`, which whoever read the file knows. */
  plan: Omit<z.input<typeof EditionPlan>, 'received'>;
  /** In the order of the source; those about the whole text first. */
  doubts: Doubt[];
  /** For the editor to accept: none is in the plan. */
  emendations: Emending[];
}

/**
 * Proposes the edition plan of a plain text. Only what is certain is set aside, with its reason; the rest stays a
 * paragraph, and becomes a question. Uses no clock and asks nobody: the same text gives the same proposal.
 */
export function propose(source: string, hints: Hints = {}): Proposal {
  const lines = linesOf(source);
  const gathered = gather(lines, hints);
  const units = gathered.units.map(trimEdges);
  const roles: Roles = new Map();
  let doubts: Doubt[] = [];
  let emendations: Emending[] = [];
  const take = (findings: Findings): void => {
    for (const [unit, role] of findings.roles ?? []) if (!roles.has(unit)) roles.set(unit, role);
    doubts = doubts.concat(few(findings.doubts ?? []));
    emendations = emendations.concat(findings.emendations ?? []);
  };
  take(findHinted(units, hints));
  const open = units.filter((unit) => hints.lines?.get(unit.first)?.certain !== true);
  take(findFurniture(open));
  const { title, unit: titleUnit, ...titled } = findTitle(units, roles, hints);
  take(titled);
  take(findDuplicates(open, roles));
  const kind = kindOf(title.text, units, roles);
  take(findSignatures(open, roles));
  take(findItems(open, roles));
  take(findHeadings(open, roles));
  // Nobody asks why a heading or a signature begins where it does.
  const known = new Set([...roles.keys()].map(({ first }) => first));
  take({ doubts: gathered.doubts.filter(({ line }) => line === undefined || !known.has(line)) });
  const language = findLanguage(sampleOf(units), hints);
  const date = findDate(units, roles, hints.facts);
  const parts = findParts(units, roles, kind);
  take(findGlued(units, roles));
  take(findHyphens(units, lines, roles));
  const { author = 'unknown', publisher = 'unknown', url = 'unknown' } = hints.facts ?? {};
  const orUnknown = (value: string): string => (value.trim() === '' ? 'unknown' : value.trim());
  return {
    plan: {
      title,
      short: shorten(title.text, 60),
      description: describe(title.status, titleUnit, roles),
      kind: parts.kind,
      language: language.language,
      ...{ publisher: orUnknown(publisher), author: orUnknown(author), url: orUnknown(url), rights: 'unknown' },
      date: date.date,
      parts: parts.parts,
      ...layout(units, roles, lines, gathered.mode),
    },
    doubts: [...doubts, ...language.doubts, ...date.doubts, ...parts.doubts].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0),
    ),
    emendations: emendations.sort((a, b) => a.line - b.line),
  };
}

/** How many questions of one recognizer an editor is asked. */
const FEW = 100;

/** The first of many questions, and how many there are. */
function few(doubts: readonly Doubt[]): Doubt[] {
  const more = doubts.length - FEW;
  const last = doubts[FEW];
  return more > 0 && last
    ? [...doubts.slice(0, FEW), { line: last.line, question: `… and ${more} more questions like those before` }]
    : [...doubts];
}

/** What the hints say with certainty, except titles, which are one; what they only suppose becomes a question. */
function findHinted(units: readonly Unit[], { lines }: Hints): Findings {
  if (!lines) return {};
  const roles: [Unit, Role][] = [];
  const doubts: Doubt[] = [];
  for (const unit of units) {
    const hint = lines.get(unit.first);
    if (hint?.as !== undefined && hint.as !== 'title' && hint.certain) roles.push([unit, roleOf(hint, hint.as)]);
    else if (hint && !hint.certain) doubts.push({ line: unit.first, question: questionOf(hint) });
  }
  return { roles, doubts };
}

function roleOf({ why }: LineHint, as: Role['as']): Role {
  if (as === 'heading' || as === 'item') return { as };
  return { as, why: why?.trim() ? why.trim() : 'Así lo marca el archivo recibido.' };
}

function questionOf({ as, why }: LineHint): string {
  const what = as === undefined ? 'is it a plain paragraph?' : `shall it be \`${as}\`?`;
  return why === undefined ? what : `${what} The file says: ${why}`;
}

/** Enough of the text to tell its language. */
function sampleOf(units: readonly Unit[]): string {
  let sample = '';
  for (const { text } of units) {
    if (sample.length > 20_000) break;
    sample += `${text.slice(0, 20_000)}\n`;
  }
  return sample;
}

function describe(status: 'printed' | 'editorial', title: Unit | undefined, roles: Roles): string {
  const said = ['Texto incorporado sin descripción editorial.'];
  if (status === 'editorial' && !title) said.push('La fuente no trae título.');
  if ([...roles.values()].some(({ as }) => as === 'duplicate'))
    said.push('La fuente repite palabras; se edita una sola de las copias.');
  return said.join(' ');
}

/** Units with their roles, as the plan writes them. */
function layout(
  units: readonly Unit[],
  roles: Roles,
  lines: readonly string[],
  paragraphs: Mode,
): Pick<z.input<typeof EditionPlan>, 'paragraphs' | 'breaks' | 'joins' | 'stretches'> {
  const stretches: Stretch[] = [];
  const breaks: number[] = [];
  const joins: number[] = [];
  for (const unit of units) {
    const { first, last, claims, text } = unit;
    const role = roles.get(unit);
    for (const claim of claims) stretches.push({ lines: first, ...claim });
    const before = stretches.at(-1);
    if (role && claims.length > 0) stretches.push({ lines: first, quote: text, ...role });
    else if (role && before && goesOn(before, role, first, units[unit.index - 1]?.last))
      before.lines = [firstOf(before), last];
    else if (role) stretches.push({ lines: first === last ? first : [first, last], ...role });
    if (role || paragraphs === 'line') for (let line = first + 1; line <= last; line++) joins.push(line);
    const above = units[unit.index - 1];
    if (
      !role &&
      paragraphs === 'blank' &&
      above &&
      !(roles.has(above) && above.claims.length === 0) &&
      (lines[first - 2] ?? '') !== ''
    )
      breaks.push(first);
  }
  return { paragraphs, breaks, joins, stretches };
}

function firstOf({ lines }: Stretch): number {
  return typeof lines === 'number' ? lines : lines[0];
}

/** Whether a stretch of whole lines can go on over a unit: the unit before ends it, and the role is the same. */
function goesOn(before: Stretch, role: Role, first: number, end: number | undefined): boolean {
  const last = typeof before.lines === 'number' ? before.lines : before.lines[1];
  return before.quote === undefined && before.as === role.as && before.why === role.why && last === end && first > last;
}
