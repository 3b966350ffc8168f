import type { Text } from '../model/corpus.ts';
import { corpusFolder } from '../read/project.ts';
import { bytesOf } from '../read/received.ts';
import { filesOf, originalOf } from '../read/text.ts';
import type { Format } from './format.ts';

/** Where the file as received is on the site. HTML is served as plain text: no page of another site runs on this one. */
export function receivedPath({ id, plan }: Text): string {
  const ending = originalOf(id, plan.received.format).replace(/^.*\./, '');
  return `textos/${id}/fuente.${ending === 'html' ? 'html.txt' : ending}`;
}

/** Where the plain text of a source is that was not received as plain text. */
export function transcriptPath({ id, plan }: Text): string | undefined {
  return plan.received.format === 'text' ? undefined : `textos/${id}/fuente.txt`;
}

/** The sources of the texts: the files as received, to the byte, and the transcripts of those that are not plain text. */
export const sources: Format = {
  name: 'sources',
  files: ({ texts }) =>
    texts.flatMap((text) => {
      const { id, plan } = text;
      const file = (path: string, name: string) => ({ path, content: () => bytesOf(corpusFolder(), name) });
      const transcript = transcriptPath(text);
      return [
        file(receivedPath(text), originalOf(id, plan.received.format)),
        ...(transcript === undefined ? [] : [file(transcript, filesOf(id).source)]),
      ];
    }),
};
