import type { Strings } from './es.ts';
import { booksEn } from './books.ts';
import { collationEn } from './collation.ts';
import { datesEn } from './dates.ts';
import { editionEn } from './edition.ts';
import { historyEn } from './history.ts';
import { reliabilityEn } from './reliability.ts';
import { labelsEn } from './labels-en.ts';
import { panoramaEn } from './panorama.ts';
import { parallelsEn } from './parallels.ts';
import { readingStrings } from './reading.ts';
import { reportEn } from './report.ts';
import { searchEn } from './search.ts';
import { searchHelpEn } from './search-help.ts';
import { shortcutsEn } from './shortcuts.ts';
import { sourceEn } from './source.ts';
import { choicesEn } from './choices.ts';
import { vocabularyEn } from './vocabulary.ts';

/** The interface in English. The type asks for every string. */
export const en: Strings = {
  ...labelsEn,
  ...datesEn,
  reading: readingStrings.en,
  history: historyEn,
  reliability: reliabilityEn,
  edition: editionEn,
  collation: collationEn,
  report: reportEn,
  panorama: panoramaEn,
  parallels: parallelsEn,
  search: searchEn,
  searchHelp: searchHelpEn,
  shortcuts: shortcutsEn,
  source: sourceEn,
  choices: choicesEn,
  vocabulary: vocabularyEn,
  books: booksEn,

  // Numbers
  thousands: ',',
  count: {
    texts: (n) => (n === '1' ? '1 text' : `${n} texts`),
    paragraphs: (n) => (n === '1' ? '1 paragraph' : `${n} paragraphs`),
    mentions: (n) => (n === '1' ? '1 mention' : `${n} mentions`),
    notes: (n) => (n === '1' ? '1 note' : `${n} notes`),
    commitments: (n) => (n === '1' ? '1 record' : `${n} records`),
    parallels: (n) => (n === '1' ? '1 parallel' : `${n} parallels`),
    passages: (n) => (n === '1' ? '1 passage' : `${n} passages`),
    entries: (n) => (n === '1' ? '1 entry' : `${n} entries`),
    characters: (n) => (n === '1' ? '1 character' : `${n} characters`),
    emendations: (n) => (n === '1' ? '1 emendation' : `${n} emendations`),
    words: (n) => (n === '1' ? '1 word' : `${n} words`),
    forms: (n) => (n === '1' ? '1 form' : `${n} forms`),
  },
  and: ' and ',
  quotes: ['“', '”'],
  unknown: 'unknown',
  cite: {
    title: (short: string): string => `How to cite “${short}”`,
    description: (short: string): string =>
      `“${short}” and each of its paragraphs in ISO 690, APA, Chicago and MLA, and in files for reference managers.`,
    heading: 'How to cite',
    intro: 'The text, its paragraphs and its notes in four styles. What is cited is the text as this corpus edits it.',
    inLanguage: { es: 'In Spanish', en: 'In English' },
    text: 'The text',
    files: 'For reference managers:',
    blank: 'The day of access goes where the line is.',
    ranges: 'Several paragraphs',
    rangesIntro:
      'This is how several paragraphs in a row are cited; put the numbers that you cite in place of those of each part.',
    paragraphs: 'The paragraphs',
    notes: 'The notes',
    pinned: 'Link to this wording',
    short: 'Short address',
    record: 'How to cite this record',
  },
  leadsTo: 'This address leads to',
  inTexts: (mentions, texts) => `${mentions} in ${texts}`,

  // The frame of every page
  ownName: 'English',
  skip: 'Skip to content',
  mainNavigation: 'Main navigation',
  breadcrumbs: 'Breadcrumbs',
  home: 'Home',
  navigation: { texts: 'Texts', commitments: 'Commitments', parallels: 'Parallels', about: 'About', search: 'Search' },
  searchLabel: 'Search the texts',
  searchSubmit: 'Search',
  footer: {
    written: {
      es: 'Titles, names, notes and records are in Spanish.',
      en: 'Titles, names, notes and records are in English.',
    },
    licence: 'Notes and records under',
    editors: 'Edited by',
    edition: 'Edition',
    codebook: 'Codebook',
    codebookVersion: (version) => `Codebook, version ${version}`,
    numbering: 'Editorial numbering',
    ofThis: ', not that of the sources.',
    feed: 'Changes (Atom)',
    shortcuts: 'Keyboard shortcuts',
    offline: 'Reading offline',
  },
  pagination: {
    label: 'Pages of the list',
    previous: 'Previous page',
    next: 'Next page',
    position: (page, last) => `Page ${page} of ${last}`,
    title: (title, page) => `${title}, page ${page}`,
  },

  // Home
  homeTexts: 'The texts, in order of time',
  homeAllTexts: 'All texts',
  homeOrganizations: 'Recurring organizations',
  homeThemes: 'Recurring themes',
  homeChanges: 'Latest changes',
  homeMore: 'See all',
  homeCorpus: (texts, paragraphs, notes, commitments) =>
    `The corpus holds ${texts} with ${paragraphs}, ${notes} and ${commitments} of commitments and other acts of speech.`,

  // Texts
  textsTitle: 'Texts',
  textsDescription: 'All texts of the corpus, in order of time.',
  text: {
    editorialTitle: 'editorial title',
    provenance: 'Provenance and dates',
    publisher: 'Published by',
    author: 'Author',
    url: 'Address of the source',
    rights: 'Rights',
    received: 'File received',
    sha256: 'SHA-256',
    date: 'Date',
    contents: 'Contents',
    about: 'About this text',
    marksMentions: 'They lead to the page of the entity:',
    marksOthers: 'Marks:',
    marksVerb: 'verb that decides',
    marksNotes: 'passage with a note',
    emendedWord: 'emended word',
    who: 'Who and what',
    whoDescription: (text) =>
      `Organizations, people, places, instruments and themes that “${text}” names, with their mentions.`,
    whoHint: 'Each number of mentions leads to the first, in the text.',
    commitments: 'Register of this text',
    searchHere: 'Search in this text',
    apparatus: 'Apparatus',
    emendations: 'Emendations',
    noEmendations: 'No word has been emended.',
    emendation: (corr, sic) => `“${corr}”: the source has “${sic}”.`,
    line: (line) => `Line ${line}`,
    fidelity: 'Fidelity',
    fidelitySentence: (accounted, source, paragraphs, headings, aside, emendations) =>
      `${accounted} of ${source} of the source: ${paragraphs} in the paragraphs, ${headings} in titles and subheadings and ${aside} in what is set aside (without spaces). ${emendations}.`,
    neighbours: 'Neighbouring texts in time',
    previous: 'Previous',
    next: 'Next',
  },

  // Entities
  entity: {
    authority: 'Authority of the form',
    official: 'Official name',
    acronym: 'Acronym',
    type: 'Type',
    founded: { org: 'Foundation', instrument: 'Signature or adoption' },
    identifiers: 'Identifiers',
    verified: (date) => `verified on ${date}`,
    offices: 'Offices according to the corpus',
    parties: 'Parties',
    sources: 'Sources',
    forms: 'Forms in the corpus',
    relations: 'Relations',
    relatedFrom: 'Relations from other entries',
    commitments: 'In the register of commitments',
    register: 'Read its whole register',
    registerAsParty: 'See the records to which it is party',
    notes: 'Notes that speak of it',
    mentions: 'Mentions in the texts',
    wordings: 'Wordings, in order of time',
    noMentions: 'No mentions in the texts yet.',
    statement: 'by editorial statement',
    theme: 'Passage',
  },

  // Commitments
  commitments: {
    title: 'Register of commitments',
    description: 'Commitments, reaffirmations, positions, calls and acts that the texts state, with their quotation.',
    facets: { texto: 'By text', parte: 'By party', ambito: 'By domain', tema: 'By theme', clase: 'By class' },
    facetTitle: {
      texto: (name) => `Register of the text “${name}”`,
      parte: (name) => `Register by party: ${name}`,
      ambito: (name) => `Register by domain: ${name}`,
      tema: (name) => `Register by theme: ${name}`,
      clase: (name) => `Register by class: ${name}`,
    },
    browse: 'Read the register by…',
    list: 'Entries',
    counts: 'Counts by class',
    doubtful: 'doubtful coding',
    withdrawn: 'Withdrawn',
    withdrawnWhy: (why) => `This record was withdrawn: ${why}`,
    id: 'Stable identifier',
    fields: 'Coding',
    occurrences: 'Where it is said',
    relations: 'Relations',
    notes: 'Notes',
    coding: (version) => `Coded with the codebook, version ${version}`,
    class: 'Class',
    force: 'Force',
    verb: 'Verb',
    aspect: 'Aspect',
    condition: 'Condition',
    conditionScope: (scope) => `governs: ${scope}`,
    parties: 'Parties',
    literalSubject: 'Literal subject',
    addressee: 'Addressee',
    domain: 'Domain',
    secondary: 'Secondary domains',
    themes: 'Themes',
    organizations: 'Organizations',
    instruments: 'Instruments',
    deadline: 'Deadline',
    specificity: 'Specificity (0–3)',
    bindingness: 'Bindingness',
    status: 'Fulfilment',
    level: 'Whose words',
    role: 'Role of the quotation',
    codingNote: 'Note on the coding',
  },

  // Search page
  searchPage: {
    title: 'Search',
    description: 'Search in the full text of the corpus, paragraph by paragraph.',
    query: 'Words',
    help: 'Quotation marks search for a phrase: “if necessary”. Accents do not matter.',
    howTo: 'How to search',
    exact: 'Exact forms',
    official: 'Official text only',
    order: 'Order:',
    relevance: 'by relevance',
    oldest: 'oldest first',
    newest: 'newest first',
    inForce: 'Filters in force',
    more: 'Show more texts',
    pages: 'Search the pages too: entities, themes, codebook…',
    filters: 'Filters',
    results: 'Results',
    noScript: 'The search works in the browser and needs JavaScript. Without it, the indexes reach the whole corpus:',
  },

  // Not found
  notFound: {
    title: 'Page not found',
    text: 'There is nothing at this address. Published addresses do not change: perhaps a letter is missing. You can also search:',
    near: 'Addresses like it',
    indexes: 'All that there is',
  },
};
