import type { z } from 'zod';
import type { EditionPlan, TextKind } from '../../model/plan.ts';
import { kindByWords } from './kind.ts';
import type { Doubt, Roles, Unit } from './types.ts';
import { isCapitals } from './words.ts';

type Part = z.input<typeof EditionPlan>['parts'][number];

const labels: Readonly<Record<TextKind, { prefix: string; label: string; level: Part['level'] }>> = {
  news: { prefix: 'p', label: 'Noticia', level: 'press' },
  declaration: { prefix: 'd', label: 'Declaración', level: 'official' },
  treaty: { prefix: 'd', label: 'Tratado', level: 'official' },
  speech: { prefix: 'p', label: 'Discurso', level: 'official' },
  document: { prefix: 'p', label: 'Texto', level: 'official' },
};

/** «Declaración completa del Presidente …, aquí:», «El texto íntegro del acuerdo:», «Full text of the statement:». */
const introduces =
  /^(?:(?:el |la )?(?:declaraci[óo]n|texto|comunicado|acuerdo|documento) (?:conjunt[oa] )?(?:complet[oa]|[íi]ntegr[oa])|(?:the )?full (?:text|statement)|полный текст|текст (?:заявления|декларации|договора)|(?:le )?texte intégral).*:$/iu;

/**
 * The parts of a text: one, from its first line that is not set aside; or two where a document opens after press
 * paragraphs, under its title in capitals or after a line that announces it.
 */
export function findParts(
  units: readonly Unit[],
  roles: Roles,
  kind: TextKind,
): { kind: TextKind; parts: Part[]; doubts: Doubt[] } {
  const printed = units.filter((unit) => isPrinted(roles, unit));
  const from = printed[0]?.first ?? 1;
  const opening =
    kind === 'news' || kind === 'document' ? printed.slice(2).find((unit) => opens(printed, unit)) : undefined;
  const unknown = {
    line: from,
    question: 'what is it? Called a document, and its words official: is it news, a declaration, a treaty, a speech?',
  };
  const doubts = kind === 'document' ? [unknown] : [];
  if (!opening) return { kind, parts: [{ ...labels[kind], from }], doubts };
  const own = kindByWords(opening.text) ?? 'declaration';
  const second = introduces.test(opening.text) ? printed[printed.indexOf(opening) + 1] : opening;
  if (!second) return { kind, parts: [{ ...labels[kind], from }], doubts };
  const label = own === 'treaty' ? 'Tratado' : own === 'speech' ? 'Discurso' : 'Declaración';
  return {
    kind: own,
    parts: [
      { prefix: 'n', label: 'Noticia', level: 'press', from },
      { prefix: 'd', label, level: 'official', from: second.first },
    ],
    doubts: [
      { line: second.first, question: 'a press report and a document, two parts; the document begins here: right?' },
    ],
  };
}

/** Whether a unit opens a document: enough paragraphs stand before it, and some after. */
function opens(printed: readonly Unit[], { text, index }: Unit): boolean {
  const title = text.length <= 250 && isCapitals(text) && kindByWords(text) !== undefined;
  const announced = text.length <= 200 && introduces.test(text);
  return (title || announced) && (printed.at(-1)?.index ?? 0) - index >= 2;
}

/** Whether something of a unit goes into the page. */
export function isPrinted(roles: Roles, unit: Unit): boolean {
  const as = roles.get(unit)?.as;
  return as === undefined || as === 'heading' || as === 'item' || as === 'signature';
}
