import type { Corpus } from '../model/corpus.ts';
import { entityKindNames } from '../model/kinds.ts';
import type { Format } from './format.ts';

/**
 * The addresses of texts, entities and editorial pages, one a line: the page of what is not found looks among them for the
 * nearest. Records of the register are not there, since one number is as near as another.
 */
export const addressList: Format = {
  name: 'addresses',
  files: (corpus) => [
    {
      path: corpus.address.addressList().slice(corpus.address.base.length),
      content: () => `${addressesOf(corpus).join('\n')}\n`,
    },
  ],
};

function addressesOf({ address, texts, entities, pages }: Corpus): string[] {
  return [
    address.texts(),
    ...texts.map(({ id }) => address.text(id)),
    ...entityKindNames.flatMap((kind) => [
      address.kind(kind),
      ...entities[kind].map(({ id }) => address.entity(kind, id)),
    ]),
    address.commitments(),
    address.parallels(),
    address.search(),
    address.concordance(),
    address.edition(),
    ...[...pages.keys()].map((id) => address.page(id)),
  ];
}
