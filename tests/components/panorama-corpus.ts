import { Addresses } from '../../src/model/address.ts';
import type { CommitmentRecord } from '../../src/model/commitment.ts';
import type {
  Commitment,
  Corpus,
  Entity,
  Mention,
  Occurrence,
  Paragraph,
  Passage,
  Text,
} from '../../src/model/corpus.ts';
import type { EntityKind } from '../../src/model/kinds.ts';
import type { DatedEvent } from '../../src/model/plan.ts';

/** What an invented corpus has, in numbers that name its texts and entities. */
export interface Invented {
  texts: readonly { date: 'unknown' | Pick<DatedEvent, 'when' | 'certainty'>; events: readonly string[] }[];
  /** Of each organization: the texts in which it is mentioned, once for each time. */
  organizations: readonly (readonly number[])[];
  /** Of each theme: the text and the paragraph (0–2) of each of its passages. */
  themes: readonly (readonly (readonly [text: number, paragraph: number])[])[];
  instruments: readonly string[];
  commitments: readonly InventedCommitment[];
}

export interface InventedCommitment extends Pick<CommitmentRecord, 'class' | 'force' | 'domain'> {
  /** Places by their numbers. */
  parties: readonly number[];
  addressees: readonly number[];
  words?: string | undefined;
  deadline?: string | undefined;
  withdrawn?: boolean;
}

/** A corpus with as much of itself as pictures are drawn from. */
export function invent({ texts: plans, organizations, themes, instruments, commitments: records }: Invented): Corpus {
  const texts = plans.map(({ date, events }, index) => {
    const text = {
      id: `texto-${index}`,
      plan: {
        short: `Texto número ${index}`,
        date: date === 'unknown' ? date : { ...date, event: 'Publicación', why: 'Inventada' },
        events: events.map((when) => ({ event: `Hecho de ${index}`, when, certainty: 'inferred', why: 'Inventada' })),
      },
      paragraphs: [] as Paragraph[],
    } as unknown as Text;
    for (const id of ['p1', 'p2', 'p3'])
      (text.paragraphs as Paragraph[]).push({ type: 'paragraph', id, text } as unknown as Paragraph);
    return text;
  });
  const entity = (kind: EntityKind, index: number, more: Partial<Entity> = {}): Entity =>
    ({
      ...{ ref: `${kind}:e${index}`, kind, id: `e${index}`, name: `Nombre inventado ${kind} ${index}` },
      ...{ data: {}, mentions: [], passages: [], commitments: [], ...more },
    }) as unknown as Entity;
  const paragraph = (text: number, index: number): Paragraph => texts[text]!.paragraphs[index]!;
  const entities = {
    org: organizations.map((mentions, index) =>
      entity('org', index, {
        mentions: [...mentions].sort((a, b) => a - b).map((at) => ({ paragraph: paragraph(at, 0) }) as Mention),
      }),
    ),
    theme: themes.map((passages, index) =>
      entity('theme', index, { passages: passages.map(([at, p]) => ({ paragraph: paragraph(at, p) }) as Passage) }),
    ),
    instrument: instruments.map((when, index) =>
      entity('instrument', index, { data: { founded: { when, source: 'Inventada' } } as unknown as Entity['data'] }),
    ),
    person: [],
    place: [] as Entity[],
  };
  const place = (index: number): Entity => (entities.place[index] ??= entity('place', index));
  const commitments = records.map(
    ({ parties, addressees, words, deadline, withdrawn, ...data }, index) =>
      ({
        id: `c-${String(index).padStart(4, '0')}`,
        data: {
          ...{ ...data, label: `Hacer lo inventado ${index}`, secondary: [], literal_addressee: words, deadline },
          withdrawn: withdrawn === true ? 'Inventado' : undefined,
        },
        parties: parties.map(place),
        addressees: addressees.map(place),
        themes: [],
        occurrences: [] as Occurrence[],
      }) as unknown as Commitment,
  );
  const config = { language: 'es' };
  return { config, texts, entities, commitments, address: new Addresses('/'), pages: new Map() } as unknown as Corpus;
}
