import type { Paragraph, Text } from '../../model/corpus.ts';
import { overlap } from '../../model/mentions.ts';
import type { Span } from '../../model/quote.ts';
import {
  areaBefore,
  firstWord,
  generic,
  heads,
  office,
  officeAfter,
  officeBefore,
  openers,
  placeBefore,
  placeOrOwnerBefore,
  smallWords,
  speechAfter,
  speechBefore,
  verbOpener,
  withArticle,
  type GuessedKind,
} from './words.ts';

/** A form where it stands, with the kind that its surroundings tell. */
export interface Sighting extends Span {
  form: string;
  paragraph: Paragraph;
  kind: GuessedKind;
}

/** One capitalized word: «EE. UU.», «V.V. Putin» with its initials, «F/A-18», «Kasim-Yomart». */
const word =
  /(?<![\p{L}\p{N}])(?:(\p{Lu})\1\. ?(\p{Lu})\2\.|(?:\p{Lu}\. ?)+(?=\p{Lu}\p{Ll})\p{Lu}[\p{L}\p{N}]*|\p{Lu}[\p{L}\p{N}]*(?:[.\-/’'][\p{L}\p{N}]+)*)/gu;
const opening = /(?:^|[.!?:…]["”»’)]*\s+["“«‘¿¡(]*|["“«‘¿¡])$/u;
/** «Tratado» and what it is about, to the next word or sign that may be another phrase. */
const subject =
  /^\s+(?:sobre|entre|relativ[oa]s? a|del?|para)\s+[^,;:.()"“”«»]*?(?=\s+(?:que|en|con|a|ante|frente|mediante|bajo|por|tras)\s|[,;:.()"“”«»]|$)/u;

/**
 * Finds the capitalized sequences and acronyms of texts that no mention covers. A capitalized word of its own that
 * opens a sentence counts only when it stands capitalized inside one too; heads («Consejo») and offices
 * («Presidente») alone name nothing. What it cannot see: names that go on in lower case («Comité de seguridad
 * nuclear»), but for instruments («Tratado sobre la no proliferación …»), and where one name ends and the next begins
 * in «Foro de Rusia y Belarús».
 *
 * @param known names that entities or drafts have already: what an entity denies (`not`) is not offered again
 * @param firstNames names by which people are told
 */
export function findCapitalized(
  texts: readonly Text[],
  known: ReadonlySet<string>,
  firstNames: ReadonlySet<string>,
): Sighting[] {
  const lower = lowerCaseWords(texts);
  const inside: Sighting[] = [];
  const atOpening: Sighting[] = [];
  for (const { paragraphs } of texts)
    for (const paragraph of paragraphs) {
      const { reading, mentions } = paragraph;
      let free = 0;
      for (const sequence of sequences(reading)) {
        if (sequence.start < free) continue;
        const opens = opening.test(reading.slice(0, sequence.start));
        const span = withSubject(reading, opens ? withoutOpener(reading, sequence, lower) : sequence);
        free = span.end;
        const form = reading.slice(span.start, span.end);
        const head = heads.get(firstWord(form));
        // «Ministerio de Defensa de Rusia»: the place in the name is not the name.
        const allowed = (at: Span): boolean =>
          (head?.kind === 'org' || head?.kind === 'instrument') && at.start > span.start;
        if (mentions.some((mention) => overlap(mention, span) && !allowed(mention))) continue;
        if (known.has(form) || !canBeName(form) || areaBefore.test(reading.slice(0, span.start))) continue;
        const kind = guessKind(form, reading.slice(0, span.start), reading.slice(span.end), firstNames);
        const one = opens && span.start === sequence.start && !/\s/.test(form) && !isAcronym(form);
        (one ? atOpening : inside).push({ ...span, form, paragraph, kind });
      }
    }
  // «Ferrán» opens a sentence, and «Jonás Ferrán» stands inside another.
  const ends = inside
    .filter(({ form }) => !/(?:^| )\p{Ll}/u.test(form))
    .map(({ form }) => form.slice(form.lastIndexOf(' ') + 1));
  const forms = new Set([...inside.map(({ form }) => form), ...ends]);
  return [...inside, ...atOpening.filter(({ form }) => forms.has(form))];
}

/** Two or more letters in capitals. */
export function isAcronym(form: string): boolean {
  return /^(?:\p{Lu}{2,}\p{N}*|\p{Lu}{2}\. ?\p{Lu}{2}\.)$/u.test(form) && !/^[IVXLCDM]+$/.test(form);
}

/** What a form may be: by its head, else by an office or a verb of speech beside it, else by a preposition before it. */
export function guessKind(
  form: string,
  before: string,
  after: string,
  firstNames: ReadonlySet<string> = new Set(),
): GuessedKind {
  const first = firstWord(form);
  const single = !/\s/.test(form);
  const head = heads.get(first);
  if (head && !single) return head.kind;
  if (isAcronym(form) && !form.includes('.')) return 'org';
  if (/^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}/u.test(form) || (!single && firstNames.has(first))) return 'person';
  if (/\p{N}/u.test(form)) return 'unknown';
  // «Los medios de Pionyang, el líder norcoreano …» begins with another phrase.
  const owns = placeOrOwnerBefore.test(before);
  if (officeBefore.test(before) || (officeAfter.test(after) && !owns)) return 'person';
  if (speechBefore.test(before) || speechAfter.test(after)) return 'person';
  if (placeBefore.test(before) || (single && owns)) return 'place';
  return 'unknown';
}

/** Words in capitals that belong together, joined by the small words of Spanish names. */
function sequences(text: string): Span[] {
  const found: Span[] = [];
  let current: Span | undefined;
  for (const match of text.matchAll(word)) {
    const next = { start: match.index, end: match.index + match[0].length };
    const last: Span | undefined = current;
    const inName =
      last && /^\s+$/.test(text.slice(last.end, next.start)) && heads.has(firstWord(text.slice(last.start)));
    // Articles open sentences; offices end a name and begin none: «el Presidente de la República de Belarús», «los Jefes de Estado de …».
    const isArticle = /^(?:El|La|Los|Las)$/.test(match[0]) && !withArticle.test(text.slice(next.start));
    const isOffice =
      office.test(match[0]) || match[0] === 'Gobierno' || /(?<!\p{L})jef[ea]s? de $/iu.test(text.slice(0, next.start));
    if ((isOffice || isArticle) && !inName) {
      current = undefined;
      continue;
    }
    if (last && joins(text.slice(last.start, last.end), text.slice(last.end, next.start))) last.end = next.end;
    else {
      current = next;
      found.push(current);
    }
  }
  return found.map((span) => quotedTitle(text, span));
}

/** Whether a name goes on over a gap. What begins with a head goes further: «Organización para la Seguridad y la …». */
function joins(name: string, gap: string): boolean {
  if (/^\s+(?:(?:de|del|de la|de las|de los)\s+)?$/.test(gap)) return true;
  const head = heads.get(firstWord(name));
  if (!head || head.kind === 'place') return false;
  if (name.includes(' para ')) return /^\s+(?:(?:y|e|en|para)(?:\s+(?:la|las|los|el))?|de una?)\s+$/.test(gap);
  return (
    /^\s+(?:para|sobre)(?:\s+(?:la|las|los|el))?\s+$/.test(gap) || (/\sde\s/.test(name) && /^\s+[ye]\s+$/.test(gap))
  );
}

/** «Carta euroasiática de …» in quotation marks is a title to its end. */
function quotedTitle(text: string, span: Span): Span {
  const kind = heads.get(firstWord(text.slice(span.start, span.end)))?.kind;
  if (kind !== 'instrument' || !/[«“"]$/.test(text.slice(0, span.start))) return span;
  const end = span.start + text.slice(span.start).search(/[»”"]/);
  return end > span.end && text.slice(span.start, end).split(' ').length <= 15 ? { ...span, end } : span;
}

/** A single head of an instrument with what it is about. */
function withSubject(text: string, span: Span): Span {
  const form = text.slice(span.start, span.end);
  if (heads.get(form)?.kind !== 'instrument') return span;
  return { ...span, end: span.end + (subject.exec(text.slice(span.end))?.[0].trimEnd().length ?? 0) };
}

/** Takes away the words that have their capital from the sentence that they open. */
function withoutOpener(text: string, span: Span, lower: ReadonlySet<string>): Span {
  const form = text.slice(span.start, span.end);
  const first = firstWord(form);
  const plain = first.toLowerCase();
  if (first === form || withArticle.test(form) || heads.has(first)) return span;
  if (!openers.has(plain) && !lower.has(plain) && !verbOpener.test(plain)) return span;
  const rest = form.slice(first.length).replace(/^(?:\s+\p{Ll}+)*\s+/u, '');
  return withoutOpener(text, { start: span.end - rest.length, end: span.end }, lower);
}

function lowerCaseWords(texts: readonly Text[]): ReadonlySet<string> {
  const words = texts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ reading }) => reading.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? []),
  );
  return new Set(words);
}

function canBeName(form: string): boolean {
  if (/\s/.test(form)) return !form.split(' ').every((one) => generic.has(one) || /^\p{Ll}/u.test(one));
  if (form.length < 2 || /^[IVXLCDM]+$/.test(form)) return false;
  const one = form.toLowerCase();
  return !generic.has(form) && !heads.has(form) && !openers.has(one) && !smallWords.has(one) && !office.test(form);
}
