import type { CommitmentRecord } from '../../model/commitment.ts';
import type { Commitment, Entity, Paragraph, Text } from '../../model/corpus.ts';
import { overlap } from '../../model/mentions.ts';
import type { PartLevel } from '../../model/plan.ts';
import { describeQuote, type QuoteSelector, type Span } from '../../model/quote.ts';
import { patterns, type Pattern } from './patterns.ts';

/** A clause that looks like an act of speech of the codebook. */
export interface Clause extends Span {
  paragraph: Paragraph;
  class: Pattern['class'];
  force: Pattern['force'];
  aspect: CommitmentRecord['aspect'];
  selector: QuoteSelector;
  /** The words of it that decide its class and force. */
  verb: string;
  level: CommitmentRecord['occurrences'][number]['level'];
  /** The words before the verb that look like its subject. */
  subject: string | undefined;
  /** Who the subject may be: as a record of the same text says of the same words, else whom it names. */
  parties: Entity[];
  /** The words of a condition in the sentence. */
  condition: string | undefined;
}

/**
 * Finds the clauses of a text in Spanish whose verb is in the table of patterns, from the verb to the end of the
 * clause, and that no record quotes.
 *
 * @param taken what drafts quote
 */
export function findClauses(
  text: Text,
  commitments: readonly Commitment[],
  taken: ReadonlyMap<Paragraph, readonly Span[]>,
): Clause[] {
  return text.paragraphs.flatMap((paragraph) => {
    const { reading, part } = paragraph;
    const quoted = [...paragraph.occurrences, ...(taken.get(paragraph) ?? [])];
    const verbs = findVerbs(reading, part.level);
    let last: Span | undefined;
    let subject: Subject | undefined;
    return verbs.flatMap(({ start, end: verbEnd, pattern }, index): Clause[] => {
      const sentence = sentenceAt(reading, start);
      const next = Math.min(verbs[index + 1]?.start ?? Infinity, sentence.end);
      const span = { start, end: clauseEnd(reading, start, verbEnd, next, sentence.end) };
      const follows = last !== undefined && last.start >= sentence.start;
      const gap = { start: follows ? (last?.end ?? 0) : sentence.start, end: start };
      const own = subjectOf(reading, gap);
      // «… confirman … y llaman …»: the second verb has the subject of the first.
      if (own || !follows || !/(?:,|(?<!\p{L})[ye])\s+$/u.test(reading.slice(gap.start, gap.end))) subject = own;
      last = span;
      // A verb without its object, «han confirmado.», says nothing that can be recorded.
      if (span.end <= verbEnd || quoted.some((one) => overlap(one, span))) return [];
      const { class: type, force } = pattern;
      const aspect = type === 'commitment' ? aspectOf(reading.slice(start, span.end)) : undefined;
      const condition = /(?:de|si es|si fuera) (?:ser )?necesario/iu.exec(
        reading.slice(sentence.start, sentence.end),
      )?.[0];
      const parties = subject ? partiesOf(subject, paragraph, commitments) : [];
      const level = levelOf(part.level, reading, start);
      const selector = describeQuote(reading, span);
      return [
        {
          ...span,
          paragraph,
          class: type,
          force,
          aspect,
          selector,
          verb: verbOf(reading, { start, end: verbEnd }, type),
          level,
          subject: subject?.words,
          parties,
          condition,
        },
      ];
    });
  });
}

/** What belongs to a verb and stands after the words of its pattern: a gerund, the preposition before an infinitive. */
const completions: readonly { after: RegExp; next: RegExp }[] = [
  { after: /(?<!\p{L})(?:segu|contin)\p{L}+$/iu, next: /^ \p{Ll}+ndo(?:se|nos|l[aeo]s?)?(?!\p{L})/u },
  {
    after: /(?:ión|voluntad|disponibilidad|propósito|importancia)$/iu,
    next: /^ (?:a|de)(?= \p{Ll}+[aei]r(?:se|nos|l[aeo]s?)?(?!\p{L}))/u,
  },
];

/**
 * The words that decide class and force, from those of a pattern (codebook, «Verbo»): a periphrasis whole, a noun with the
 * preposition that joins an infinitive to it, and of a call no more than its verb. Of the 87 verbs of the first corpus that
 * begin where a pattern does, it finds 83 as editors noted them.
 */
function verbOf(reading: string, { start, end }: Span, type: Clause['class']): string {
  const words = reading.slice(start, end);
  if (type === 'call') return /^(?:\p{L}+ un llamamiento|(?:ha|han|hemos) \p{L}+|\p{L}+)/iu.exec(words)?.[0] ?? words;
  const joined = completions.find(({ after }) => after.test(words))?.next.exec(reading.slice(end))?.[0] ?? '';
  return words + joined;
}

/** Whose words a clause of a part may be: a reporter’s, unless quotation marks are around it. */
function levelOf(level: PartLevel, reading: string, offset: number): Clause['level'] {
  if (level === 'official') return 'official';
  return isQuoted(reading, offset) ? 'official_quoted_by_press' : 'press_paraphrase';
}

/** The verbs of patterns in a text, in order; where two begin or overlap, the one that stands first in the table. */
export function findVerbs(reading: string, level: PartLevel): (Span & { pattern: Pattern })[] {
  const found = patterns
    .filter(({ only }) => only === undefined || only === level)
    .flatMap((pattern, rank) =>
      [...reading.matchAll(pattern.verb)].map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
        pattern,
        rank,
      })),
    )
    // Sentences may open with a verb; a name that looks like one («Verá») does not stand in the middle of one.
    .filter(({ start }) => !/^\p{Lu}/u.test(reading[start] ?? '') || sentenceAt(reading, start).start === start)
    .sort((a, b) => a.start - b.start || a.rank - b.rank);
  let free = 0;
  return found.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

const sentenceEnd =
  /(?<!(?<!\p{L})\p{Lu}{1,2}|(?<!\p{L})(?:Sr|Sra|Dr|art|núm|párr))[.!?…]["”»’)]*(?=\s+["“«‘¿¡(]*\p{Lu})|;/gu;

/** The sentence around an offset. Initials («V.V. Putin») and abbreviations («EE. UU.») do not end one. */
function sentenceAt(reading: string, offset: number): Span {
  let start = 0;
  for (const { index, 0: sign } of reading.matchAll(sentenceEnd)) {
    if (index >= offset) return { start, end: index };
    start = index + sign.length + (/^\s*["“«‘¿¡(]*/.exec(reading.slice(index + sign.length))?.[0].length ?? 0);
  }
  return { start, end: reading.length };
}

/** Words after a comma that begin another clause, or explain the one before. */
const another =
  /[,:](?= (?:inclu|lo que|lo cual|que |el cual|la cual|los cuales|quien|donde|cuy|así como|de conformidad|con el (?:fin|objetivo|propósito)|con vistas|a fin de|mediante|basad|cread|mientras|aunque|pero|según|tras |además|sin embargo|en particular|en especial|principalmente|siempre|de (?:ser|acuerdo)|si |cuando|como |para |por lo|ya que|pues|entre otr|amplió|se (?:indica|afirma|señala|dice|destaca|subraya|lee)|(?:ha |han )?(?:dijo|dicho|afirm|señal|declar|asegur|inform|añad)|\p{Ll}+(?:ando|iendo)(?:se|los?|las?)?(?!\p{L})|y (?:que|para) ))|["”»]?[,;] ?(?=["“«])|\s+—/u;

/** What joins two verbs of one subject. */
const between = /[\s,]+(?:(?:y|e|o|pero|además|también|posteriormente|asimismo|que|al|a) *)*(?:se )?["“«]?$/u;

/** Where the clause of a verb ends: before the next verb of the table, another clause, the closing quotation mark. */
function clauseEnd(reading: string, start: number, verbEnd: number, next: number, sentenceEnd: number): number {
  let words = reading.slice(verbEnd, Math.min(next, sentenceEnd));
  if (next < sentenceEnd) {
    const joined = words.replace(between, '');
    // With words between «y» and the verb, another subject has begun: «…, y la Comisión enviará».
    words = joined === words.trimEnd() ? words.replace(/,? (?:y|e|pero|mientras|aunque) [^,]*$/u, '') : joined;
  }
  const quoted = isQuoted(reading, start) ? /["”»]/.exec(words)?.index : undefined;
  const cut = another.exec(words)?.index;
  const end = Math.min(words.length, quoted ?? Infinity, cut ?? Infinity);
  return verbEnd + words.slice(0, end).replace(/[\s.,;:]+$/u, '').length;
}

/** Whether an offset is inside quotation marks. */
function isQuoted(reading: string, offset: number): boolean {
  const before = reading.slice(0, offset);
  const last = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  const closed = Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'));
  return last > closed || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

function aspectOf(words: string): CommitmentRecord['aspect'] {
  return /^(?:se |nos )?(?:segui|continua|mantend)|(?:^| )(?:seguir|continuar|mantener|ampliar más)(?!\p{L})/iu.test(
    words,
  )
    ? 'continuing'
    : 'new';
}

interface Subject extends Span {
  words: string;
}

/** What is before a subject: all to the last comma, colon, quotation mark or «que», and words that join sentences. */
const lead =
  /^(?:.*(?:[,:«“"]|(?<!\p{L})(?:que|cual|cuales)(?!\p{L}))\s*)?(?:(?:y|e|pero|además|también|asimismo|posteriormente|igualmente|donde|aunque|mientras)(?:\s+|$))*/isu;
/** What is between a subject and its verb. */
const clitics = /(?:\s+(?:también|además|se|le|les|lo|la|ya))*\s*["“«]?$/u;

/** A subject begins with a capital of its own or a determiner: what begins with a preposition is none. */
const determined =
  /^(?!(?:Durante|En|Según|Tras|Por|Con|A|Al|De|Del|Para) )(?:\p{Lu}|(?:el|l[ao]s?|una?|ambos|ambas|est[aeo]s?|sus?|dos|cada|tod[ao]s|solo) )/u;

/** The words before a verb that look like its subject: few, and not behind a preposition. */
function subjectOf(reading: string, gap: Span): Subject | undefined {
  const before = reading.slice(gap.start, gap.end).replace(clitics, '');
  const skipped = lead.exec(before)?.[0].length ?? 0;
  const words = before.slice(skipped);
  const isSubject = determined.test(words) && !/ (?:y|e|o|que)$/.test(words);
  if (!isSubject || words.split(' ').length > 16) return undefined;
  const start = gap.start + skipped;
  return { words, start, end: start + words.length };
}

function partiesOf(
  { words, ...span }: Subject,
  { text, mentions }: Paragraph,
  commitments: readonly Commitment[],
): Entity[] {
  const same = commitments.find(
    ({ data, occurrences }) =>
      data.literal_subject?.toLowerCase() === words.toLowerCase() &&
      occurrences.some(({ paragraph }) => paragraph.text === text),
  );
  const named = mentions.filter((mention) => overlap(mention, span)).map(({ entity }) => entity);
  return [...(same?.parties ?? new Set(named))].filter(({ kind }) => kind !== 'instrument' && kind !== 'theme');
}
