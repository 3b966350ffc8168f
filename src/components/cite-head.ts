import type { Corpus, Text } from '../model/corpus.ts';
import { citationOf } from '../model/citation.ts';
import { coins, jsonLd, metaTags, openGraph } from '../render/citation/machine.ts';
import { el } from '../render/element.ts';
import { toHtml } from '../render/html.ts';

/**
 * What a text’s page says of itself to machines: tags and links of the head, and, where the author is known,
 * the COinS of the body.
 */
export function machineCitation(corpus: Corpus, text: Text): { head: string; coins: string } {
  const { address, config } = corpus;
  const item = citationOf(corpus, { type: 'text', text });
  const { description } = text.plan;
  const alternates = [
    ['application/x-research-info-systems', 'ris'],
    ['application/x-bibtex', 'bib'],
    ['application/vnd.citationstyles.csl+json', 'json'],
  ].map(([type, ending = '']) =>
    el('link', { rel: 'alternate', type, href: address.file(`textos/${text.id}/cita.${ending}`) }),
  );
  const image = new URL(address.file('tarjeta.png'), config.url).href;
  const head = toHtml([
    ...metaTags(item).map((tag) => el('meta', { ...tag })),
    ...openGraph(item, description, image).map((tag) => el('meta', { ...tag })),
    el('link', { rel: 'cite-as', href: item.URL }),
    ...alternates,
  ]);
  // Data, not a script: it is neither run nor parsed as HTML. Said once, on the page that is cited.
  const isCited = address === address.cited;
  const data = isCited ? `<script type="application/ld+json">${jsonLd(item, description)}</script>` : '';
  // All else that COinS tells, the tags tell too.
  const spans = item.author === undefined ? [] : [el('span', { className: 'Z3988', title: coins(item) })];
  return { head: head + data, coins: toHtml(spans) };
}
