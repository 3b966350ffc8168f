import type { Mention, Paragraph } from '../model/corpus.ts';
import type { Format } from './format.ts';

/**
 * For each organization, the paragraphs that mention it, by text: `{"cumbre-otsc": ["p1", "p4"]}`. The search page
 * asks for one when its reader limits a search to an organization.
 */
export const mentions: Format = {
  name: 'mentions',
  files: ({ entities }) =>
    entities.org.map(({ id, mentions: list }) => ({
      path: `buscar/menciones/${id}.json`,
      content: () => JSON.stringify(byText(list)),
    })),
};

/** The ids of the paragraphs of some mentions by the ids of their texts. Mentions come in the order of the corpus. */
function byText(mentions: readonly Mention[]): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  let last: Paragraph | undefined;
  for (const { paragraph } of mentions) {
    if (paragraph === last) continue;
    (texts[paragraph.text.id] ??= []).push(paragraph.id);
    last = paragraph;
  }
  return texts;
}
