/** `node scripts/pagefind.ts RECORDS OUTPUT LANGUAGE`: the search index, in a process of its own (see src/site/search.ts). */
import { buildSearchIndex } from '../src/site/search.ts';

const [records, output, language] = process.argv.slice(2);
if (records === undefined || output === undefined || language === undefined)
  throw new Error('Usage: node scripts/pagefind.ts RECORDS OUTPUT LANGUAGE');
await buildSearchIndex(records, output, language);
