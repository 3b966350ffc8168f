/** `node scripts/search-index.ts RECORDS OUTPUT LANGUAGE`: the search index, in a process of its own (see src/site/search-index.ts). */
import { makeSearchIndex } from '../src/site/make-index.ts';

const [records, output, language] = process.argv.slice(2);
if (records === undefined || output === undefined || (language !== 'es' && language !== 'en'))
  throw new Error('Usage: node scripts/search-index.ts RECORDS OUTPUT es|en');
const start = performance.now();
makeSearchIndex(records, output, language);
const { user, system } = process.cpuUsage();
const { maxRSS } = process.resourceUsage();
process.send?.({ wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, maxRss: maxRSS * 1024 });
