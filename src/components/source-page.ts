import type { ElementContent } from 'hast';
import { receivedPath, transcriptPath } from '../exports/source.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Text } from '../model/corpus.ts';
import { el } from '../render/element.ts';
import { toHtml } from '../render/html.ts';
import type { SourceView } from '../render/source.ts';
import type { Document, DocumentKind } from '../site/documents.ts';
import { countSourcePages, sourcePage } from '../site/source.ts';
import { crumbTrail } from './crumbs.ts';
import { fact, factList } from './facts.ts';
import { fidelitySentence } from './fidelity.ts';
import { pagination } from './pagination.ts';
import { changesOf, outcomeCounts, pageOfSource, signTable, sourceLines } from './source.ts';
import { ui, type Ui } from './ui.ts';

/** The source of each text as received, with what became of each stretch. */
export const sourceDocuments: DocumentKind = {
  main: 'of-fuente',
  template: (address) => address.source('_'),
  documents: ({ texts, config, address }) =>
    texts.flatMap((text) => {
      const last = countSourcePages(text, pageOfSource(config.pageSize));
      return Array.from({ length: last }, (_, index) => ({
        href: address.source(text.id, index + 1),
        make: () => sourceDocument(text, index + 1, last, ui()),
      }));
    }),
};

function sourceDocument(text: Text, number: number, last: number, ui: Ui): Document {
  const { id, plan } = text;
  const { corpus, address, t, written } = ui;
  const { view, rows } = sourcePage(text, number, pageOfSource(corpus.config.pageSize));
  const name = t.source.title(plan.short);
  const range = (row: number | undefined): string => formatNumber(row ?? 1, t);
  const lines = last === 1 ? t.source.lines : t.source.linesRange(range(rows[0]?.first), range(rows.at(-1)?.last));
  const way = [
    { name: t.textsTitle, href: address.texts() },
    { name: plan.short, href: address.text(id), place: written },
  ];
  const above = [
    crumbTrail(way, ui),
    el('h1', {}, [el('small', { className: 'over', ...written }, [plan.short]), ' ', t.source.heading]),
    ...(number === 1 ? [el('p', { className: 'lead' }, [t.source.intro]), ...facts(text, view, ui)] : []),
    el('p', {}, [
      el('a', { href: address.text(id) }, [t.source.back]),
      ' · ',
      el('a', { href: address.history(id) }, [t.history.see]),
    ]),
    el('h2', {}, [lines]),
  ];
  const below = pagination({ number, last }, (page) => address.source(id, page), ui);
  return {
    href: address.source(id, number),
    title: number === 1 ? name : t.pagination.title(name, formatNumber(number, t)),
    description: t.source.description(plan.short),
    head: '',
    body: toHtml(above) + sourceLines(rows, text, ui) + toHtml(below),
  };
}

/** What is known of the file, what the normalization changed, and the signs for what is not seen. */
function facts(text: Text, view: SourceView, ui: Ui): ElementContent[] {
  const { id, plan } = text;
  const { received } = plan;
  const { address, t } = ui;
  const transcript = transcriptPath(text);
  const changes = changesOf(view, ui);
  const download = (href: string, as: string, words: string): ElementContent =>
    el('a', { href, download: as }, [words]);
  const hash = (digest: string): ElementContent => el('span', { className: 'hash' }, [digest]);
  const list = factList([
    fact(t.text.received, [
      `${received.as}: `,
      download(address.file(receivedPath(text)), received.as, t.source.download),
    ]),
    fact(t.source.format, [`${t.source.formats[received.format]}, ${received.encoding}`]),
    fact(t.text.sha256, [hash(received.sha256)]),
    ...(transcript === undefined
      ? []
      : [
          fact(t.source.transcript, [
            `${t.source.transcriptNote} `,
            download(address.file(transcript), `${id}.txt`, t.source.downloadTranscript),
            el('br', {}),
            el('small', {}, [`${t.text.sha256} `, hash(received.transcript ?? '')]),
          ]),
        ]),
    fact(t.source.normalization, [
      `${t.source.normalized} ${changes === undefined ? t.source.unchanged : t.source.changed(changes)}`,
    ]),
    fact(t.source.outcomes, [outcomeCounts(text, t).join(' · ')]),
    fact(t.text.fidelity, [fidelitySentence(text, t)]),
  ]);
  if (view.signs.length === 0) return [list];
  const signs = [el('summary', {}, [t.source.signs]), el('p', {}, [t.source.signsIntro]), signTable(view, ui)];
  return [list, el('details', { open: true }, signs)];
}
