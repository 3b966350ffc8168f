import type { Corpus } from '../model/corpus.ts';
import { addressList } from './addresses.ts';
import { citations } from './citation/index.ts';
import { feed } from './feed.ts';
import { epub } from './epub/index.ts';
import type { ExportFile, Format } from './format.ts';
import { openSearch } from './opensearch.ts';
import { parallels } from './parallels.ts';
import { report } from './report.ts';
import { shortAddresses } from './short.ts';
import { sources } from './source.ts';
import { vocabulary } from './vocabulary.ts';

/** Every format that the site is published in: a new one is a file and a word here. */
export const formats: readonly Format[] = [
  sources,
  citations,
  parallels,
  report,
  vocabulary,
  openSearch,
  feed,
  addressList,
  shortAddresses,
  epub,
];

/** Every file of every format. */
export function filesOf(corpus: Corpus): ExportFile[] {
  return formats.flatMap(({ files }) => files(corpus));
}
