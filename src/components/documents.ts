import type { DocumentKind } from '../site/documents.ts';
import { citeDocuments } from './cite-page.ts';
import { collationDocuments } from './collation-page.ts';
import { entityDocuments } from './entity-page.ts';
import { historyDocuments } from './history.ts';
import { sourceDocuments } from './source-page.ts';
import { textDocuments } from './text-page.ts';
import { vocabularyDocuments } from './vocabulary-page.ts';
import { whoDocuments } from './who-page.ts';

/** The pages that every text has beside its own: a new one is a file and a word here. */
export const besideTexts: readonly DocumentKind[] = [sourceDocuments, historyDocuments, citeDocuments, whoDocuments];

/** All pages that are made by the thousand. */
export const documentKinds: readonly DocumentKind[] = [
  textDocuments,
  ...entityDocuments,
  ...besideTexts,
  vocabularyDocuments,
  collationDocuments,
];
