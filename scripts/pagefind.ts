/** `node scripts/pagefind.ts RECORDS OUTPUT LANGUAGE`: Pagefind's index, in a process of its own (see src/site/pages-index.ts). */
import { buildPagesIndex } from '../src/site/pages-index.ts';

const [records, output, language] = process.argv.slice(2);
if (records === undefined || output === undefined || language === undefined)
  throw new Error('Usage: node scripts/pagefind.ts RECORDS OUTPUT LANGUAGE');
await buildPagesIndex(records, output, language);
