import type { DocumentKind } from '../site/documents.ts';
import { citeDocuments } from './cite-page.ts';
import { historyDocuments } from './history.ts';
import { sourceDocuments } from './source-page.ts';

/** The pages that every text has beside its own: a new one is a file and a word here. */
export const documentKinds: readonly DocumentKind[] = [sourceDocuments, historyDocuments, citeDocuments];
