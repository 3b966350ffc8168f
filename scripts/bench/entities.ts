import type { z } from 'zod';
import type { EntityData, entitySchemas } from '../../src/model/entity.ts';
import type { EntityKind } from '../../src/model/kinds.ts';
import type { QuoteSelector } from '../../src/model/quote.ts';
import { capital, inventWords } from './prose.ts';
import { Random, Zipf } from './random.ts';

type Input<Kind extends EntityKind> = z.input<(typeof entitySchemas)[Kind]>;
type Passages = ({ in: string } & QuoteSelector)[];

/** An entity to be written: its file's content is complete when every text has been generated. */
export interface Made {
  kind: EntityKind;
  id: string;
  names: string[];
  data: Input<EntityKind>;
  mentions: Passages;
  /** Themes only. */
  passages: Passages;
}

/** The invented entities, and how often each occurs. */
export interface Cast {
  all: Made[];
  organizations: Zipf<Made>;
  /** People, places and instruments. */
  others: Zipf<Made>;
  places: Made[];
  instruments: Made[];
  themes: Made[];
}

const heads = [
  'Organización',
  'Consejo',
  'Alianza',
  'Foro',
  'Comité',
  'Agencia',
  'Banco',
  'Liga',
  'Instituto',
  'Unión',
];
const organizationTypes = [
  'intergovernmental',
  'state-body',
  'media',
  'company',
  'armed-group',
  'forum',
  'other',
] as const;
const placeTypes = ['state', 'region', 'city', 'site', 'continent'] as const;
const instrumentTypes = ['treaty', 'charter', 'agreement', 'declaration', 'programme', 'resolution'] as const;

/** Invents the entities of a corpus: the same, whatever its size. */
export function inventCast(): Cast {
  const random = new Random('entities');
  const stems = inventWords(random, 400).map(capital);
  const name = (): string => stems.pop() ?? '';

  const organizations = many(300, (number) => {
    const [short, full] = [`SIN${number}`, `${random.pick(heads)} de Prueba de ${name()}`];
    const names = [full, short];
    const to = `org:sin-${random.between(1, 300)}`;
    const relations = random.chance(0.3) && to !== `org:sin-${number}` ? [{ to, as: 'colabora con' }] : [];
    const shared = { name: full, names, relations, description: describe(full, to) };
    return made('org', `sin-${number}`, {
      ...shared,
      acronym: short,
      type: random.pick(organizationTypes),
    } satisfies Input<'org'>);
  });
  const people = many(25, (number) => {
    const full = `${random.pick(['Fulano', 'Mengana', 'Zutano', 'Perengana'])} de ${name()}`;
    const offices = ['presidencia de un organismo inventado'];
    return made('person', `persona-${number}`, {
      name: full,
      names: [full],
      offices,
      description: describe(full),
    } satisfies Input<'person'>);
  });
  const places = many(30, (number) => {
    const full = `Villaficticia de ${name()}`;
    const type = random.pick(placeTypes);
    return made('place', `lugar-${number}`, {
      name: full,
      names: [full],
      type,
      description: describe(full),
    } satisfies Input<'place'>);
  });
  const instruments = many(20, (number) => {
    const full = `Tratado Ficticio de ${name()}`;
    const parties = [`place:lugar-${random.between(1, 30)}`, `org:sin-${random.between(1, 300)}`];
    const type = random.pick(instrumentTypes);
    const shared = { name: full, names: [full], description: describe(full) };
    return made('instrument', `tratado-${number}`, { ...shared, type, parties } satisfies Input<'instrument'>);
  });
  const themes = many(12, (number) => {
    const full = `Asunto de prueba ${name()}`;
    return made('theme', `asunto-${number}`, { name: full, description: describe(full) } satisfies Input<'theme'>);
  });
  return {
    all: [...organizations, ...people, ...places, ...instruments, ...themes],
    organizations: new Zipf(organizations),
    others: new Zipf([...places, ...people, ...instruments]),
    ...{ places, instruments, themes },
  };
}

/** The content of an entity's file. */
export function fileOf({ kind, data, mentions, passages }: Made): Input<EntityKind> {
  const stated = mentions.length > 0 ? { ...data, mentions } : data;
  return kind === 'theme' && passages.length > 0 ? { ...stated, passages } : stated;
}

export function refOf({ kind, id }: Made): `${EntityData['kind']}:${string}` {
  return `${kind}:${id}`;
}

function made(kind: EntityKind, id: string, data: Input<EntityKind>): Made {
  return { kind, id, names: data.names ?? [], data, mentions: [], passages: [] };
}

function many(count: number, make: (number: number) => Made): Made[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

function describe(name: string, other?: string): string {
  const more = other === undefined ? '' : ` Se la compara con [otra](${other}).`;
  return `${name} no existe: es un nombre inventado para medir el sitio con muchos textos.${more}`;
}
