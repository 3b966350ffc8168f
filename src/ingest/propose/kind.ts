import type { TextKind } from '../../model/plan.ts';
import type { Roles, Unit } from './types.ts';
import { isCapitals } from './words.ts';

/** Words by which documents name themselves, in Spanish, English, Russian, Arabic and French. */
const kinds: readonly { kind: TextKind; words: string }[] = [
  {
    kind: 'declaration',
    words:
      'declaraci[óo]n|comunicado|manifiesto|declaration|statement|communiqu[ée]|manifesto|декларация|заявление|коммюнике|манифест|الإعلان|إعلان|بيان|البيان|déclaration',
  },
  {
    kind: 'treaty',
    words:
      'tratado|acuerdo|convenio|convenci[óo]n|protocolo|memor[áa]ndum|carta|pacto|estatuto|treaty|agreement|convention|protocol|memorandum|charter|covenant|договор|соглашение|конвенция|протокол|меморандум|устав|пакт|معاهدة|اتفاقية|اتفاق|بروتوكول|ميثاق|traité|accord|convention|protocole|charte|pacte',
  },
  {
    kind: 'speech',
    words:
      'discurso|alocuci[óo]n|intervenci[óo]n|palabras|mensaje|speech|address|remarks|речь|выступление|обращение|послание|خطاب|كلمة|discours|allocution',
  },
];

/** Which kind a title names: its word is among the first three («Всеобщая декларация», «Joint Statement»). */
export function kindByWords(title: string): TextKind | undefined {
  const head = title.split(' ', 3).join(' ');
  return kinds.find(({ words }) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu').test(head))?.kind;
}

/** A title that opens with the word, or is in capitals: a headline only mentions documents. */
function isDocumentTitle(title: string): boolean {
  return kindByWords(isCapitals(title) ? title : (title.split(' ', 1)[0] ?? '')) !== undefined;
}

const agency =
  /(?<!\p{L})(?:agencia (?:estatal|oficial|de noticias)|news agency|агентств[оау]|информагентств|ТАСС|РИА Новости|Reuters|EFE|AFP|BELTA|Europa Press)(?!\p{L})/u;
/** «MOSCÚ, 12 nov (EFE).—», «MOSCOW (Reuters) –», «МОСКВА, 12 ноября. /ТАСС/». */
const dateline = /^\p{Lu}[\p{L} ]{2,30}[,.]? (?:\d{1,2} \p{L}+[.]? ?)?[(/]\p{Lu}[\p{L} ]{1,20}[)/]/u;

/** The kind of a text by its title, and by what only news has: furniture of a news site, a dateline, an agency. */
export function kindOf(title: string, units: readonly Unit[], roles: Roles): TextKind {
  const named = kindByWords(title);
  const asides = [...roles.values()].some(({ as }) => as === 'furniture' || as === 'credit');
  const edges = units.some(({ claims }) => claims.length > 0);
  const opening = units.filter((unit) => !roles.has(unit)).slice(0, 3);
  const news = asides || edges || opening.some(({ text }) => dateline.test(text) || agency.test(text.slice(0, 1000)));
  if (named !== undefined && (!news || isDocumentTitle(title))) return named;
  return news ? 'news' : 'document';
}
