import type {
  Commitment,
  Corpus,
  Entity,
  Mention,
  Note,
  Occurrence,
  Paragraph,
  Passage,
  Text,
} from '../model/corpus.ts';
import { isLive } from '../model/live.ts';
import type { Span } from '../model/quote.ts';

/** One wording of a theme: a clause of the register, or a passage that the theme's file quotes. */
export type Wording = Occurrence | Passage;

/** Everything that the pages of an entity list, in one sequence, so that no page grows with the corpus. */
export type Entry =
  | { section: 'wordings'; wording: Wording }
  | { section: 'mentions'; mention: Mention }
  | { section: 'notes'; note: Note }
  | { section: 'commitments'; commitment: Commitment }
  | { section: 'relatedFrom'; related: Entity['relatedFrom'][number] };

export type Section = Entry['section'];

/** Compares places of the corpus by time of their text, then by position. */
export function byPlace(
  corpus: Corpus,
): (a: Span & { paragraph: Paragraph }, b: Span & { paragraph: Paragraph }) => number {
  const order = new Map<Text, number>(corpus.texts.map((text, index) => [text, index]));
  return (a, b) => {
    const [one, other] = [a.paragraph, b.paragraph];
    if (one.text !== other.text) return (order.get(one.text) ?? 0) - (order.get(other.text) ?? 0);
    if (one === other) return a.start - b.start || a.end - b.end;
    return one.text.paragraphs.indexOf(one) - one.text.paragraphs.indexOf(other);
  };
}

/** @param compare from `byPlace` */
export function entriesOf(entity: Entity, compare: ReturnType<typeof byPlace>): Entry[] {
  const commitments = entity.kind === 'theme' ? [] : entity.commitments.filter(isLive);
  return [
    ...wordingsOf(entity)
      .sort(compare)
      .map((wording): Entry => ({ section: 'wordings', wording })),
    ...entity.mentions.map((mention): Entry => ({ section: 'mentions', mention })),
    ...entity.notes.map((note): Entry => ({ section: 'notes', note })),
    ...commitments.map((commitment): Entry => ({ section: 'commitments', commitment })),
    ...entity.relatedFrom.map((related): Entry => ({ section: 'relatedFrom', related })),
  ];
}

/** Clauses and passages of a theme together; a passage that only repeats words of a clause is left out. */
export function wordingsOf({ kind, commitments, passages }: Entity): Wording[] {
  if (kind !== 'theme') return [];
  const occurrences = commitments.filter(isLive).flatMap((one) => one.occurrences);
  const repeats = ({ paragraph, start, end, note }: Passage): boolean =>
    note === undefined &&
    occurrences.some((one) => one.paragraph === paragraph && one.start <= start && end <= one.end);
  return [...occurrences, ...passages.filter((passage) => !repeats(passage))];
}

/** The sections of a list of entries, with how many entries each has and on which page it begins. */
export function sectionsOf(
  entries: readonly Entry[],
  size: number,
): { section: Section; count: number; page: number }[] {
  const sections = new Map<Section, { section: Section; count: number; page: number }>();
  entries.forEach(({ section }, index) => {
    const known = sections.get(section);
    if (known) known.count++;
    else sections.set(section, { section, count: 1, page: Math.floor(index / size) + 1 });
  });
  return [...sections.values()];
}

/** The entries of one section on a page. */
export function inSection<Name extends Section>(
  entries: readonly Entry[],
  section: Name,
): Extract<Entry, { section: Name }>[] {
  return entries.filter((entry): entry is Extract<Entry, { section: Name }> => entry.section === section);
}

/** A form in which texts name an entity, in the language of the first that has it. */
interface PrintedForm {
  form: string;
  language: string;
  count: number;
  stated: boolean;
}

/** The printed forms of an entity in the corpus, the most frequent first. */
export function formsOf(entity: Entity): PrintedForm[] {
  const forms = new Map<string, PrintedForm>();
  for (const { paragraph, start, end, by } of entity.mentions) {
    const form = paragraph.reading.slice(start, end);
    const known = forms.get(form);
    if (known) known.count++;
    else forms.set(form, { form, language: paragraph.text.plan.language, count: 1, stated: by === 'statement' });
  }
  return [...forms.values()].sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}
