/** Things that go wrong in a corpus, all at once: what an editor breaks, and what the build must say of it. */
export interface Break {
  /** What is broken, to stand in a sentence. */
  what: string;
  file: string;
  change: (content: string) => string;
  /** Where the build must point, after the change. */
  at: RegExp;
  says: RegExp;
}

const replace =
  (from: string, to: string): Break['change'] =>
  (content) =>
    content.replace(from, to);

export const broken: Break[] = [
  {
    what: 'a reference to no entity',
    file: 'commitments/c-0001.yaml',
    change: replace('org:otan', 'org:otam'),
    at: /org:otam/,
    says: /Cannot find `org:otam`; did you mean `org:otan`/,
  },
  {
    what: 'a reference to no paragraph',
    file: 'commitments/c-0002.yaml',
    change: (content) => content.replace(/paragraph: \w+/, 'paragraph: d320'),
    at: /d320/,
    says: /Cannot find `#d320` in `\w[\w-]+`; /,
  },
  {
    what: 'a note on a paragraph that is not there',
    file: 'texts/cumbre-otsc.mdx',
    change: replace('<Note id="a1" on="p1"', '<Note id="a1" on="p111"'),
    at: /on="p111"/,
    says: /Cannot find `#p111` in `cumbre-otsc`; /,
  },
  {
    what: 'a quotation that is not found',
    file: 'texts/cumbre-otsc.mdx',
    change: replace('quote="inició este martes"', 'quote="inició este jueves"'),
    at: /quote="inició este jueves"/,
    says: /Cannot find `inició este jueves` in .*inició este martes/,
  },
  {
    what: 'a quotation that is found twice',
    file: 'texts/cumbre-otsc.mdx',
    change: replace('quote="estrecha aliada de Moscú"', 'quote="de"'),
    at: /quote="de"/,
    says: /Found `de` \d+ times in .*; /,
  },
  {
    what: 'an import',
    file: 'texts/rusia-kazajistan-alianza.mdx',
    change: replace('<P id="p1" />', 'import fs from \'node:fs\'\n\n<P id="p1" />'),
    at: /import fs/,
    says: /import/,
  },
  {
    what: 'an expression',
    file: 'texts/putin-maduro-llamada.mdx',
    change: (content) => `${content}\n{process.exit(0)}\n`,
    at: /\{process/,
    says: /expression/i,
  },
  {
    what: 'YAML that cannot be read',
    file: 'organizations/reuters.yaml',
    change: replace('name: Reuters', 'name: Reuters: agencia'),
    at: /(?<=name: )Reuters:/,
    says: /needs quotes around it.*yaml-is-well-formed/,
  },
  {
    what: 'a line of a source that its plan does not cover',
    file: 'sources/lukashenko-viaja-rusia.yaml',
    change: replace('from: 1\n', 'from: 3\n'),
    at: /(?<=from: )3/,
    says: /Line \d+ of the source is in no part and no stretch/,
  },
];
