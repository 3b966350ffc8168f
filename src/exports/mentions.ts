import { compareStrings } from '../model/problem.ts';
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
      content: () => {
        const byText = new Map<string, Set<string>>();
        for (const { paragraph } of list) {
          const ids = byText.get(paragraph.text.id) ?? new Set();
          byText.set(paragraph.text.id, ids.add(paragraph.id));
        }
        const sorted = [...byText]
          .sort(([a], [b]) => compareStrings(a, b))
          .map(([text, ids]) => [text, [...ids]] as const);
        return JSON.stringify(Object.fromEntries(sorted));
      },
    })),
};
