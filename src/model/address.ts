import { entityKinds, type EntityKind } from './kinds.ts';

type Language = 'es' | 'en';

/**
 * The addresses of the site, in one place. All are root-relative, begin with the base, and end with `/`; they are
 * Spanish, because people cite them. Published addresses never change.
 */
export class Addresses {
  /** The path under which the site lives, with all files of which it has one for all languages. */
  readonly root: string;
  /** The path under which the pages live: the root, or a folder of it for a further language of the interface. */
  readonly base: string;
  readonly language: Language;
  /** The addresses that people cite: those of the language of the corpus, whatever language they read the site in. */
  readonly cited: Addresses;

  /**
   * @param root the path under which the site lives: `/`, or `/corpus/`
   * @param language that of the interface
   * @param cited those that people cite, when they are others
   */
  constructor(root: string, language: Language = 'es', cited?: Addresses) {
    this.root = root.endsWith('/') ? root : `${root}/`;
    this.base = cited ? `${this.root}${language}/` : this.root;
    this.language = language;
    this.cited = cited ?? this;
  }

  /** The addresses of the pages in a language of the interface. */
  in = (language: Language): Addresses =>
    language === this.cited.language ? this.cited : new Addresses(this.root, language, this.cited);
  /** The same page in a language of the interface. */
  same = (page: string, language: Language): string => this.in(language).base + page.slice(this.base.length);

  home = (): string => this.base;
  texts = (page = 1): string => this.paged(`${this.base}textos/`, page);
  text = (id: string): string => `${this.base}textos/${id}/`;
  /** The source of a text as received, with what became of each of its lines. */
  source = (id: string, page = 1): string => this.paged(`${this.text(id)}fuente/`, page);
  /** How to cite a text and everything in it, in the forms of a language. */
  cite = (id: string, language: Language = this.language): string =>
    `${this.text(id)}citar/${language === 'es' ? '' : `${language}/`}`;
  /** Who and what a text names. */
  who = (id: string): string => `${this.text(id)}quien/`;
  /** Every anchor that a text has had, with its wordings; or one of them, or a wording by its hash. */
  history = (id: string, anchor?: string): string =>
    `${this.text(id)}historia/${anchor === undefined ? '' : `#${anchor}`}`;
  /** A paragraph, heading or note of a text. */
  anchor = (text: string, id: string): string => `${this.text(text)}#${id}`;
  /** A paragraph in the wording that it has now: a page can tell when it has changed since. */
  pinned = (text: string, id: string, hash: string): string => `${this.text(text)}?v=${hash.slice(0, 8)}#${id}`;
  /** A short address that leads to the same place. */
  short = (text: string, id: string): string => `${this.root}p/${text}/${id}/`;
  kind = (kind: EntityKind, page = 1): string => this.paged(`${this.base}${entityKinds[kind].segment}/`, page);
  entity = (kind: EntityKind, id: string, page = 1): string =>
    this.paged(`${this.base}${entityKinds[kind].segment}/${id}/`, page);
  commitments = (page = 1): string => this.paged(`${this.base}compromisos/`, page);
  commitment = (id: string): string => `${this.base}compromisos/${id}/`;
  /** The register read by one value of one facet: `texto/cumbre-otsc`. */
  register = (facet: string, value: string, page = 1): string =>
    this.paged(`${this.base}compromisos/por/${facet}/${value}/`, page);
  /** The corpus in pictures. */
  panorama = (): string => `${this.base}panorama/`;
  /** What the corpus has and lacks, in numbers. */
  report = (page = 1): string => this.paged(`${this.base}informe/`, page);
  parallels = (page = 1): string => this.paged(`${this.base}paralelos/`, page);
  /** The parallels of two texts, named in the order of their ids; within a text, of one and itself. */
  parallelsOf = (a: string, b: string, page = 1): string => this.paged(`${this.base}paralelos/${a}/${b}/`, page);
  /** Texts side by side. */
  collations = (page = 1): string => this.paged(`${this.base}cotejo/`, page);
  /** Two texts side by side, named as for their parallels; or a row, by the paragraph of the first that it is about. */
  collation = (a: string, b: string, row?: string): string =>
    `${this.base}cotejo/${a}/${b}/${row === undefined ? '' : `#a-${row}`}`;
  search = (): string => `${this.base}buscar/`;
  /** How to search, with examples. */
  searchHelp = (): string => `${this.base}buscar/ayuda/`;
  /** How browsers add the search to those that they know. */
  openSearch = (): string => `${this.root}opensearch.xml`;
  /** The folder of the search index of one edition, by its digest. */
  searchIndex = (digest: string): string => `${this.root}buscar/indice/${digest}/`;
  /** Every place of some words, with what stands before and after; `=palabra` asks for a form as it is. */
  concordance = (query?: string): string =>
    `${this.base}concordancia/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`;
  /** The words of the corpus, counted. */
  vocabulary = (page = 1): string => this.paged(`${this.base}vocabulario/`, page);
  /** The forms that begin with a letter; or, for `numeros`, with a digit. */
  vocabularyLetter = (letter: string, page = 1): string =>
    this.paged(`${this.base}vocabulario/${encodeURIComponent(letter)}/`, page);
  /** What is distinctive of a text's words. No letter is called `texto`. */
  keywords = (id: string): string => `${this.base}vocabulario/texto/${id}/`;
  /** What was done to each text. */
  edition = (page = 1): string => this.paged(`${this.base}edicion/`, page);
  /** How far two codings of the register agree. */
  reliability = (): string => `${this.base}fiabilidad/`;
  /** What can be read without a connection, and keeping it; shown instead of pages that are not there. */
  offline = (): string => `${this.base}sin-conexion/`;
  /** The keys that do something, and where. */
  shortcuts = (): string => `${this.base}atajos/`;
  /** What changed in the corpus, as an Atom feed. */
  feed = (): string => `${this.root}novedades.xml`;
  /** The addresses of texts, entities and pages, one a line: among them the page of what is not found looks for the nearest. */
  addressList = (): string => `${this.root}direcciones.txt`;
  page = (id: string): string => `${this.base}${id}/`;
  file = (path: string): string => `${this.root}${path}`;

  /** The first folders of the addresses above, and those of files: no editorial page can have one for its id. */
  taken(): ReadonlySet<string> {
    const kinds = (Object.keys(entityKinds) as EntityKind[]).map((kind) => this.kind(kind));
    const pages = [this.texts(), ...kinds, this.commitments(), this.panorama(), this.report(), this.parallels()];
    const tools = [this.collations(), this.search(), this.concordance(), this.vocabulary(), this.edition()];
    const about = [this.reliability(), this.offline(), this.shortcuts()];
    const own = [...pages, ...tools, ...about].map((address) => address.slice(this.base.length, -1));
    return new Set([...own, 'p', 'datos', 'pagefind', 'es', 'en']);
  }

  private paged(address: string, page: number): string {
    return page === 1 ? address : `${address}pagina/${page}/`;
  }
}
