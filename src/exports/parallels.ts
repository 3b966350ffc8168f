import type { Corpus, Parallel, ParallelSide } from '../model/corpus.ts';
import { parallelAddress } from '../render/parallel.ts';
import type { Format } from './format.ts';

/** Where all parallels are as data. */
export const parallelsPath = 'datos/paralelos.json';

/** All parallels, rejected and withdrawn ones too, as one JSON file; no file when there is none. */
export const parallels: Format = {
  name: 'parallels',
  files: (corpus) =>
    corpus.parallels.length === 0
      ? []
      : [{ path: parallelsPath, content: () => JSON.stringify(dataOf(corpus), null, 1) }],
};

function dataOf({ config, parallels: pairs, address }: Corpus): object {
  const absolute = (path: string): string => new URL(path, config.url).href;
  const side = ({ paragraph, span }: ParallelSide): object => ({
    text: paragraph.text.id,
    paragraph: paragraph.id,
    url: absolute(address.anchor(paragraph.text.id, paragraph.id)),
    ...(span && { quote: paragraph.reading.slice(span.start, span.end), start: span.start, end: span.end }),
  });
  const entry = (one: Parallel): object => {
    const { id, kind, decision, origin, why, withdrawn, from, to } = one;
    const url = absolute(parallelAddress(one, address));
    return { ...{ id, url, kind, decision, origin, withdrawn, why }, from: side(from), to: side(to) };
  };
  return {
    ...{ corpus: config.title, edition: config.edition, licence: config.licence.url },
    parallels: pairs.flatMap((pair) => pair.parallels.map(entry)),
  };
}
