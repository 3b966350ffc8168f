/**
 * Marks the words that a search found in the place to which it led: `/textos/cumbre-otsc/?marcar=OTSC#p1`. The browser
 * paints them (CSS Custom Highlight API), so that no element is added and no word moves; one that cannot shows the place
 * alone, as for any link.
 */
import { eachWord, fold, wordsOf } from '../../model/words.ts';

export { default as styles } from '../../styles/mark.css?inline';

/** So many things to mark are taken from an address. */
const most = 32;
/** What stands among the words of a place and is none of them: numbers of paragraphs and notes, the head of a note. */
const aside = '.num, .ref, .note > :first-child';

/** Words as the search compares them. */
type Row = readonly string[];

/** The text of a place: its pieces, and where each begins in the whole. */
interface Place {
  text: string;
  pieces: { node: Text; start: number }[];
}

/** Reads the words of a place; blocks are parted, what only looks different is not. */
function read(place: Element): Place {
  const nodes = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const pieces: Place['pieces'] = [];
  let text = '';
  let block: Element | null | undefined;
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    const parent = node.parentElement;
    if (parent?.closest(aside)) continue;
    const around = parent?.closest('p, li, td, th, pre, h3, h4, h5, h6');
    if (block && around !== block) text += '\n';
    block = around;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { text, pieces };
}

/** Where rows of words stand in a text. */
function find(text: string, rows: readonly Row[]): [from: number, to: number][] {
  const words: { word: string; start: number; end: number }[] = [];
  eachWord(text, (word, start) => words.push({ word: fold(word), start, end: start + word.length }));
  return rows.flatMap((row) =>
    words.flatMap(({ start }, at): [number, number][] => {
      const last = words[at + row.length - 1];
      return last && row.every((word, step) => words[at + step]?.word === word) ? [[start, last.end]] : [];
    }),
  );
}

/** A stretch of a place, piece by piece: what stands aside between two pieces is not in it. */
function rangesOf({ pieces }: Place, from: number, to: number): Range[] {
  return pieces.flatMap(({ node, start }) => {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, node.length)];
    if (first >= last) return [];
    const range = new Range();
    range.setStart(node, first);
    range.setEnd(node, last);
    return [range];
  });
}

const opened = location.hash;

/** Marks what the address asks for, in the place that it names and nowhere else. */
function mark(): void {
  // The words were found in one place: an address of another does not ask for them.
  if (location.hash !== opened) history.replaceState(0, '', `.${location.hash}`);
  CSS.highlights.delete('search');
  // Not `:target`, which is the old place when the reader goes back.
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  const rows = new URLSearchParams(location.search).getAll('marcar').slice(0, most).map(wordsOf);
  const asked = rows.filter(({ length }) => length > 0).map((row) => row.map(fold));
  // Of a paragraph its own words, without its notes and links.
  const place = read(target.querySelector(':scope > .par') ?? target);
  const ranges = find(place.text, asked).flatMap(([from, to]) => rangesOf(place, from, to));
  if (ranges.length > 0) CSS.highlights.set('search', new Highlight(...ranges));
}

if ('highlights' in CSS) {
  mark();
  // Going back to an address with other parameters changes the place without a `hashchange`.
  for (const turned of ['hashchange', 'popstate']) addEventListener(turned, mark);
}
