import type { Commitment, EditorialPage, Entity, Paragraph, Parallel, Text } from '../corpus.ts';
import { entityKindNames, entityKinds } from '../kinds.ts';
import { compareStrings, didYouMean, problem, type Place, type Problem } from '../problem.ts';
import { findQuote, nearestPassage, type QuoteSelector, type Span } from '../quote.ts';

/** Finds things by their ids, and reports those that it cannot find, with the nearest that it can. */
export class Lookup {
  readonly texts = new Map<string, Text>();
  readonly entities = new Map<string, Entity>();
  readonly commitments = new Map<string, Commitment>();
  readonly parallels = new Map<string, Parallel>();
  readonly pages = new Map<string, EditorialPage>();
  /** Texts that could not be read whole: what is missing in them is not reported again. */
  readonly damaged = new Set<string>();
  /** What has a file that could not be read, as in `Records`. */
  readonly #unreadable: ReadonlySet<string>;
  /** What is a draft, by the same references: the file of each. */
  readonly #drafts: ReadonlyMap<string, string>;
  readonly #paragraphs = new Map<Text, Map<string, Paragraph>>();
  readonly #problems: Problem[];

  constructor(problems: Problem[], unreadable: ReadonlySet<string>, drafts: ReadonlyMap<string, string>) {
    this.#problems = problems;
    this.#unreadable = unreadable;
    this.#drafts = drafts;
  }

  /** Adds a problem that its caller has found. */
  report(one: Problem): void {
    this.#problems.push(one);
  }

  /** Finds an entity by its reference (`org:otsc`). */
  entity(ref: string, place: () => Place): Entity | undefined {
    const found = this.entities.get(ref);
    if (found || this.#unreadable.has(ref) || this.#isDraft(ref, ref, place)) return found;
    const [kind = '', id = ''] = ref.split(':');
    const sameId = entityKindNames.map((other) => `${other}:${id}`).find((other) => this.entities.has(other));
    const near = sameId === undefined ? this.#near(kind, id, this.entities.keys()) : `did you mean \`${sameId}\``;
    const folder = kind in entityKinds ? entityKinds[kind as keyof typeof entityKinds].folder : undefined;
    const hint = near ?? (folder === undefined ? undefined : `add \`${folder}/${id}.yaml\``);
    this.#problems.push(problem(place(), 'reference-resolves', `Cannot find \`${ref}\``, hint));
    return undefined;
  }

  commitment(id: string, place: () => Place): Commitment | undefined {
    const found = this.commitments.get(id);
    const ref = `commitment:${id}`;
    if (!found && !this.#unreadable.has(ref) && !this.#isDraft(ref, id, place)) {
      const hint = `the register has ${rangeOf([...this.commitments.keys()])}`;
      this.#problems.push(problem(place(), 'reference-resolves', `Cannot find commitment \`${id}\``, hint));
    }
    return found;
  }

  parallel(id: string, place: () => Place): Parallel | undefined {
    const found = this.parallels.get(id);
    if (!found && !this.#unreadable.has('parallel:')) {
      const hint = `the corpus has ${rangeOf([...this.parallels.keys()].sort(compareStrings))}`;
      this.#problems.push(problem(place(), 'reference-resolves', `Cannot find parallel \`${id}\``, hint));
    }
    return found;
  }

  text(id: string, place: () => Place): Text | undefined {
    const found = this.texts.get(id);
    if (!found && !this.#unreadable.has(`text:${id}`)) {
      const texts = [...this.texts.keys()].map((one) => `text:${one}`);
      this.#problems.push(
        problem(place(), 'reference-resolves', `Cannot find text \`${id}\``, this.#near('text', id, texts)),
      );
    }
    return found;
  }

  page(id: string, place: () => Place): EditorialPage | undefined {
    const found = this.pages.get(id);
    if (!found)
      this.#problems.push(
        problem(place(), 'reference-resolves', `Cannot find page \`${id}\``, didYouMean(id, this.pages.keys())),
      );
    return found;
  }

  /** Finds a paragraph of a text by its id. */
  paragraph(text: Text, id: string, place: () => Place): Paragraph | undefined {
    const ids = this.paragraphsOf(text);
    const found = ids.get(id);
    if (!found && !this.damaged.has(text.id)) {
      // No guess at a number: `d14` is as near to `d4` as to `d1`.
      const anchors = [...ids.keys(), ...text.notes.map((note) => note.id)];
      const like = anchors.filter((one) => prefixOf(one) === prefixOf(id));
      const hint = `the text has ${rangeOf(like.length > 0 ? like : [...ids.keys()])}`;
      this.#problems.push(problem(place(), 'reference-resolves', `Cannot find \`#${id}\` in \`${text.id}\``, hint));
    }
    return found;
  }

  /** Finds a paragraph by its reference (`cumbre-otsc#p5`). */
  passage(reference: string, place: () => Place): Paragraph | undefined {
    const [id = '', anchor = ''] = reference.split('#');
    const text = this.text(id, place);
    return text && this.paragraph(text, anchor, place);
  }

  paragraphsOf(text: Text): Map<string, Paragraph> {
    let ids = this.#paragraphs.get(text);
    if (!ids) {
      ids = new Map(text.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
      this.#paragraphs.set(text, ids);
    }
    return ids;
  }

  /** Finds a quotation in its paragraph: it must stand there exactly once. */
  quote(paragraph: Paragraph, selector: QuoteSelector, place: () => Place): Span | undefined {
    const spans = findQuote(paragraph.reading, selector);
    if (spans.length === 1) return spans[0];
    const { quote } = selector;
    const where = `\`${paragraph.text.id}#${paragraph.id}\``;
    if (spans.length > 1) {
      const hint = 'add `prefix` or `suffix`, the words right before or after, or quote more words';
      this.#problems.push(
        problem(place(), 'quote-is-unique', `Found \`${quote}\` ${spans.length} times in ${where}`, hint),
      );
      return undefined;
    }
    this.#problems.push(
      problem(place(), 'quote-is-found', `Cannot find \`${quote}\` in ${where}`, this.#nearQuote(paragraph, selector)),
    );
    return undefined;
  }

  /** Whether a reference names a draft; that is a problem, since what it names has no page. */
  #isDraft(ref: string, shown: string, place: () => Place): boolean {
    const file = this.#drafts.get(ref);
    if (file === undefined) return false;
    const hint = `delete the line \`draft: true\` of \`${file}\` to publish it`;
    this.#problems.push(problem(place(), 'reference-resolves', `\`${shown}\` is a draft`, hint));
    return true;
  }

  /** The nearest id of a kind, of files that cannot be read too: among references of the form `kind:id`. */
  #near(kind: string, id: string, references: Iterable<string>): string | undefined {
    const known = [...references, ...this.#unreadable].filter((one) => one.startsWith(`${kind}:`));
    const near = didYouMean(
      id,
      known.map((one) => one.slice(kind.length + 1)),
    );
    return kind === 'text' ? near : near?.replace('`', `\`${kind}:`);
  }

  #nearQuote(paragraph: Paragraph, { quote, prefix, suffix }: QuoteSelector): string | undefined {
    if ((prefix ?? suffix) !== undefined && findQuote(paragraph.reading, { quote }).length > 0)
      return 'the words are there, but not between that `prefix` and `suffix`';
    const other = paragraph.text.paragraphs.find(({ reading }) => findQuote(reading, { quote }).length > 0);
    if (other) return `it stands in \`${other.id}\``;
    const near = nearestPassage(paragraph.reading, quote);
    return near === undefined ? undefined : `the nearest words are \`${near}\``;
  }
}

/** `d` of `d32a`. */
function prefixOf(anchor: string): string {
  return anchor.replace(/\d.*$/, '');
}

function rangeOf(ids: string[]): string {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined) return 'none';
  return first === last ? `\`${first}\`` : `\`${first}\` to \`${last ?? ''}\``;
}
