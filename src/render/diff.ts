import { diffArrays } from 'diff';

/** A run of words that two wordings share, or that one of them has alone. */
export interface Run {
  type: 'same' | 'gone' | 'come';
  words: string;
}

/** So many words may differ before it is said that all do: the cost grows with their square. */
const EDITS = 2000;

/** What differs between two wordings, word by word. A space alone between two changes does not part them. */
export function wordDiff(before: string, now: string): Run[] {
  const changes = diffArrays(wordsOf(before), wordsOf(now), { maxEditLength: EDITS });
  if (!changes) return [run('gone', before), run('come', now)];
  const runs: Run[] = [];
  let [gone, come, space] = ['', '', ''];
  const close = (): void => {
    runs.push(run('gone', gone), run('come', come), run('same', space));
    [gone, come, space] = ['', '', ''];
  };
  for (const { removed, added, value } of changes) {
    const words = value.join('');
    if (!removed && !added) {
      if (gone + come !== '' && words.trim() === '') {
        space += words;
        continue;
      }
      close();
      runs.push(run('same', words));
      continue;
    }
    gone += space;
    come += space;
    space = '';
    if (removed) gone += words;
    else come += words;
  }
  close();
  return joined(runs.filter(({ words }) => words !== ''));
}

function run(type: Run['type'], words: string): Run {
  return { type, words };
}

/** Runs of one type that follow each other are one. */
function joined(runs: readonly Run[]): Run[] {
  const list: Run[] = [];
  for (const { type, words } of runs) {
    const last = list.at(-1);
    if (last?.type === type) last.words += words;
    else list.push({ type, words });
  }
  return list;
}

/** Words, spaces and signs: scripts without spaces are divided by their own dictionaries, whatever the language. */
function wordsOf(text: string): string[] {
  return Array.from(new Intl.Segmenter('und', { granularity: 'word' }).segment(text), ({ segment }) => segment);
}
