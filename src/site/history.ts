import type { Text } from '../model/corpus.ts';
import type { Ledger } from '../model/ledger.ts';
import { CorpusError, type Problem } from '../model/problem.ts';
import { corpusFolder } from '../read/project.ts';
import { readLedger } from '../read/text.ts';

/**
 * The ledger of a text, read when it is asked for: no build holds all wordings.
 *
 * @throws CorpusError when it is damaged since the corpus was read
 */
export function ledgerOf({ id }: Text): Ledger {
  const problems: Problem[] = [];
  const ledger = readLedger(corpusFolder(), id, problems);
  if (!ledger) throw new CorpusError(problems);
  return ledger;
}
