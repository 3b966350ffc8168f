/**
 * What must hold in a corpus, one row a rule: the id that problems carry, and the property that it names.
 * `tests/fixtures/broken` breaks each of them once.
 */
export const rules = {
  // The files.
  'corpus-has-a-description': 'there is a `corpus.yaml`',
  'file-name-is-an-id': 'files are named by the id of what they hold',
  'yaml-is-well-formed': 'YAML can be parsed',
  'file-matches-its-schema': 'every key is known, every needed key is there, every value is of its kind',
  // Sources and plans.
  'source-has-a-plan': 'a source has an edition plan, and a plan a source',
  'source-has-a-page': 'a source has the page that `npm run ingest` makes of it',
  'source-is-plain-text': 'a source is UTF-8 without control characters',
  'source-is-untouched': 'the bytes of a source are those received',
  'plan-covers-the-source': 'every line of a source is in a part or in a stretch',
  'plan-matches-the-source': 'lines and words that a plan names are in the source',
  'printed-title-is-in-the-source': 'a title that is called printed is a `title` stretch',
  // Pages.
  'mdx-is-well-formed': 'MDX can be parsed',
  'mdx-is-data': 'no page imports, exports or computes anything',
  'page-has-a-free-address': 'no editorial page is called like a folder of the site',
  'front-matter-is-valid': 'pages begin with the front matter of their kind, all of it and no more',
  'component-is-known': 'elements are those of the corpus, where they may stand',
  'attribute-is-known': 'elements have the attributes that they can have',
  'page-holds-only-the-text': 'a page has no other Markdown than its kind allows',
  'paragraph-has-an-id': 'every paragraph and subheading opens with its anchor',
  'paragraph-has-text': 'an anchor is followed by words',
  'emendation-is-complete': 'an emendation has a damaged form and a reading',
  'note-has-text': 'a note has a body',
  // A page against its source, its plan and its ledger.
  'page-names-its-source': 'the front matter names the source of the same name',
  'page-holds-its-source': 'source = paragraphs + headings + what the plan sets aside',
  'part-is-planned': 'parts of a page are those of its plan',
  'emendation-is-planned': 'every emendation stands in the plan, with its reason',
  'anchor-is-unique': 'an anchor stands once in a page',
  'anchor-fits-its-part': 'the anchors of a part begin with its prefix',
  'anchor-is-in-the-ledger': 'an anchor is entered in the ledger before it is published',
  'anchor-never-vanishes': 'an anchor once issued stays, or is withdrawn with a reason',
  'anchor-is-never-reused': 'a withdrawn anchor is not given to another paragraph',
  'wording-is-in-the-ledger': 'words change with an entry in the ledger',
  'ledger-is-whole': 'a ledger holds each anchor once, words with their hash, and successors that it has issued',
  'ledger-keeps-its-history': 'what a ledger said in the last commit it says for ever',
  // Notes, quotations, references.
  'note-is-valid': 'a note has the attributes that it needs, with values that it can have',
  'note-follows-its-paragraph': 'a note stands after a paragraph that it is about',
  'quote-is-found': 'quoted words stand in their paragraph',
  'quote-is-unique': 'quoted words stand in their paragraph once',
  'reference-resolves': 'what a reference names exists',
  'reference-is-of-its-kind': 'a field refers to entities of the kind that it is for',
  'link-is-understood': 'links have an address that the corpus knows how to follow',
  // Parallels.
  'parallel-is-in-its-file': 'a parallel stands in the file of its two texts',
  'parallel-is-unique': 'the id of a parallel stands once in the corpus',
  // Entities and the register.
  'name-identifies-one-entity': 'a name belongs to one entity',
  'name-begins-with-a-word': 'a name can be matched by whole words',
  'variant-names-one-entity': 'a variant for the search is no name or variant of another entity',
  'exception-is-needed': 'an exception denies a name that stands there',
  'exception-excuses-something': 'what `exceptions.yaml` excuses would be listed without it',
  'prose-is-neutral': 'words that carry a party’s stance stand in quotation marks',
  'verb-is-in-its-quotation': 'the verb of an occurrence is whole words of its quotation',
  'level-fits-the-part': 'the words of a press report are not called official',
} as const satisfies Record<string, string>;

export type Rule = keyof typeof rules;
