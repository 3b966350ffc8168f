/**
 * The kinds of entity, one row each: the prefix of references (`org:otsc`), the folder of `content/`
 * where its files live, and the segment of its Spanish addresses. A new kind is a row here and a schema.
 */
export const entityKinds = {
  org: { folder: 'organizations', segment: 'organizaciones' },
  person: { folder: 'people', segment: 'personas' },
  place: { folder: 'places', segment: 'lugares' },
  instrument: { folder: 'instruments', segment: 'instrumentos' },
  theme: { folder: 'themes', segment: 'temas' },
} as const satisfies Record<string, { folder: string; segment: string }>;

export type EntityKind = keyof typeof entityKinds;

export const entityKindNames = Object.keys(entityKinds) as EntityKind[];

/** `org:otsc`: a reference to an entity. */
export type EntityRef = `${EntityKind}:${string}`;
