import type { Corpus, Note } from '../model/corpus.ts';
import { quoteLength, reportOf } from '../report/report.ts';
import type { Format } from './format.ts';

/** Where the report is as data. */
export const reportPath = 'datos/informe.json';

/** The report on quality as data: what the page shows, with every list whole, things named by their ids. */
export const report: Format = {
  name: 'report',
  files: (corpus) =>
    corpus.config.report ? [{ path: reportPath, content: () => `${JSON.stringify(dataOf(corpus), null, 2)}\n` }] : [],
};

function dataOf(corpus: Corpus): unknown {
  const { texts, total, register, faults, notices } = reportOf(corpus);
  const idOf = ({ text, id }: Pick<Note, 'text' | 'id'>): string => `${text.id}#${id}`;
  const refOf = ({ ref }: { ref: string }): string => ref;
  return {
    edition: corpus.config.edition,
    codebook: corpus.config.codebook,
    total,
    texts: texts.map(({ text, coverage }) => ({ text: text.id, ...coverage })),
    register,
    faults: {
      undescribed: faults.undescribed.map(refOf),
      unsourced: faults.unsourced.map(idOf),
      long: faults.long.map((one) => ({
        record: one.commitment.id,
        paragraph: idOf(one.paragraph),
        words: quoteLength(one),
      })),
      unclaimed: faults.unclaimed.map(({ form, text, block }) => ({ form, block: idOf({ text, id: block.id }) })),
    },
    notices: {
      entitiesWithoutAuthority: notices.entitiesWithoutAuthority.map(refOf),
      entitiesWithoutSources: notices.entitiesWithoutSources.map(refOf),
      unattributed: notices.unattributed.map(idOf),
      doubtful: notices.doubtful.map(({ id, data }) => ({ record: id, note: data.coding.note ?? null })),
      withoutVerb: notices.withoutVerb.map(({ commitment, paragraph }) => ({
        record: commitment.id,
        paragraph: idOf(paragraph),
      })),
    },
    exceptions: {
      names: corpus.exceptions.names.map(({ forms, in: within, why }) => ({
        forms,
        in: within?.map(idOf) ?? null,
        why,
      })),
      passages: corpus.exceptions.passages.map(({ of, paragraph, start, end, why }) => ({
        ...{ of, paragraph: idOf(paragraph), quote: paragraph.reading.slice(start, end), why },
      })),
    },
    neutrality: corpus.neutrality ?? null,
  };
}
