import { strings } from '../i18n/strings.ts';
import { el } from '../render/element.ts';
import { toHtml } from '../render/html.ts';
import type { Corpus } from '../model/corpus.ts';
import type { ExportFile, Format } from './format.ts';

/**
 * Short addresses: `/p/<text>/<id>/` leads to a paragraph, a subheading or a note, without a server and without script.
 * Every id that a ledger has issued keeps one, retired or not; nothing on the site need link to it. One small file each:
 * `shortAddresses: false` in `corpus.yaml` leaves them out.
 */
export const shortAddresses: Format = {
  name: 'short',
  files: (corpus) => {
    if (!corpus.config.shortAddresses) return [];
    return corpus.texts.flatMap((text) => {
      const ids = [
        ...text.blocks.flatMap((block) => (block.type === 'part' ? [] : [block.id])),
        ...text.notes.map(({ id }) => id),
        ...text.retired.map(({ id }) => id),
      ];
      return ids.map((id) => forward(corpus, text.id, id, `${text.plan.short}, ${id}`));
    });
  },
};

function forward({ address, config }: Corpus, text: string, id: string, title: string): ExportFile {
  const href = address.anchor(text, id);
  const { leadsTo } = strings(config.language);
  return {
    path: address.short(text, id).slice(address.base.length) + 'index.html',
    content: () =>
      `<!doctype html>${toHtml([
        el('html', { lang: config.language }, [
          el('head', {}, [
            el('meta', { charset: 'utf-8' }),
            el('meta', { name: 'viewport', content: 'width=device-width' }),
            el('meta', { name: 'robots', content: 'noindex' }),
            el('meta', { httpEquiv: 'refresh', content: `0; url=${href}` }),
            el('title', {}, [title]),
            el('meta', { name: 'description', content: `${leadsTo} ${href}` }),
          ]),
          el('body', {}, [
            el('main', {}, [el('h1', {}, [title]), el('p', {}, [`${leadsTo} `, el('a', { href }, [href])])]),
          ]),
        ]),
      ])}`,
  };
}
