import JSZip from 'jszip';
import { DOMParser } from 'linkedom';
import mammoth from 'mammoth';
import type { Fault } from '../decode.ts';
import { fromHtml } from './html.ts';
import { factsOf, tally, type Transcript, type TranscriptLine } from './transcript.ts';

/** What mammoth makes of styles besides its own table. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  'br[type="page"] => hr',
];

/**
 * The lines of a Word file. mammoth reads it; the numbers that Word shows before paragraphs are put into their words
 * first, since mammoth knows only that they are numbered. Page headers and footers come before and after all else.
 */
export async function fromDocx(bytes: Uint8Array): Promise<Transcript | Fault> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).sort();
  const xml = async (name: string): Promise<Document | undefined> => {
    const content = await zip.file(name)?.async('string');
    return content === undefined
      ? undefined
      : (new DOMParser().parseFromString(content, 'text/xml') as unknown as Document);
  };
  const document = await xml('word/document.xml');
  if (!document)
    return { offset: 0, message: 'There is no `word/document.xml` in it', hint: 'save it as `.docx` again' };
  const [styles, numbering, core] = await Promise.all(
    ['word/styles.xml', 'word/numbering.xml', 'docProps/core.xml'].map(xml),
  );
  const dropped = tally();
  dropped.add('list bullets', writeNumbers(document, numbering, styles));
  dropped.add('deleted words', all(document, 'w:delText').length);
  dropped.add('comments', all(await xml('word/comments.xml'), 'w:comment').length);
  dropped.add('formulas', all(document, 'm:oMath').length);
  zip.file('word/document.xml', document.documentElement.outerHTML);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(await zip.generateAsync({ type: 'uint8array' })) },
    { styleMap, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  // The arrows back from notes are mammoth's own, and the numbers of notes are in the text as [1].
  const html = value.replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '');
  const page = fromHtml(html, { whole: true });
  if ('offset' in page) return page;
  for (const { what, count } of page.dropped) dropped.add(what, count);
  const around = async (kind: 'header' | 'footer', why: string): Promise<TranscriptLine[]> => {
    const files = names.filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name));
    const texts = (await Promise.all(files.map(xml))).flatMap((one) => all(one, 'w:p').map(wordsOf));
    return [...new Set(texts)].filter(Boolean).map((text) => ({ text, as: 'furniture', why, certain: true }));
  };
  const property = (name: string): string | null | undefined => all(core, name)[0]?.textContent;
  const language = all(styles, 'w:lang')[0]?.getAttribute('w:val') ?? '';
  return {
    lines: [
      ...(await around('header', 'Encabezado de las páginas del documento.')),
      ...page.lines,
      ...(await around('footer', 'Pie de las páginas del documento.')),
    ],
    ...(language !== '' && { language }),
    facts: factsOf({
      title: page.lines.find(({ as }) => as === 'title')?.text ?? property('dc:title'),
      author: property('dc:creator'),
      publisher: undefined,
      published: undefined,
      url: undefined,
    }),
    dropped: dropped.list(),
  };
}

/** A level of a list: how Word writes its numbers. */
interface Level {
  start: number;
  format: string;
  /** `%1.%2)`: what stands around the numbers of the levels. */
  pattern: string;
}

/**
 * Writes the number of each numbered paragraph before its words, as Word shows it.
 *
 * @returns how many paragraphs have a bullet, which is not written
 */
function writeNumbers(document: Document, numbering: Document | undefined, styles: Document | undefined): number {
  const levels = new Map(
    all(numbering, 'w:abstractNum').map((list) => [
      list.getAttribute('w:abstractNumId'),
      new Map(all(list, 'w:lvl').map((level) => [level.getAttribute('w:ilvl'), levelOf(level)])),
    ]),
  );
  const lists = new Map(all(numbering, 'w:num').map((list) => [list.getAttribute('w:numId'), list]));
  const styleOf = new Map(all(styles, 'w:style').map((style) => [style.getAttribute('w:styleId'), style]));
  const counts = new Map<string | null, number[]>();
  const restarted = new Set<string>();
  let bullets = 0;
  for (const paragraph of all(document, 'w:p')) {
    const { id, depth } = placeOf(paragraph, styleOf);
    const list = lists.get(id);
    const abstract = list ? value(list, 'w:abstractNumId') : null;
    const own = levels.get(abstract);
    const level = own?.get(String(depth));
    if (!list || !own || !level || wordsOf(paragraph) === '') continue;
    if (level.format === 'bullet') {
      bullets++;
      continue;
    }
    const count = counts.get(abstract) ?? [];
    const override = all(list, 'w:lvlOverride').find((one) => one.getAttribute('w:ilvl') === String(depth));
    const start = override && value(override, 'w:startOverride');
    const key = `${id ?? ''} ${depth}`;
    if (start && !restarted.has(key)) count[depth] = Number(start);
    else count[depth] = (count[depth] ?? level.start - 1) + 1;
    restarted.add(key);
    count.length = depth + 1;
    counts.set(abstract, count);
    const label = level.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const other = own.get(String(Number(digit) - 1));
      return written(count[Number(digit) - 1] ?? other?.start ?? 1, other?.format ?? 'decimal');
    });
    if (label.trim() === '') continue;
    const run = document.createElement('w:r');
    const words = document.createElement('w:t');
    words.setAttribute('xml:space', 'preserve');
    words.textContent = `${label} `;
    run.append(words);
    const properties = [...paragraph.children].find(({ nodeName }) => nodeName === 'w:pPr');
    paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
  }
  return bullets;
}

/** The list and level of a paragraph: its own, or those of its style and of what that is based on. */
function placeOf(
  paragraph: Element,
  styleOf: ReadonlyMap<string | null, Element>,
): { id: string | null; depth: number } {
  let holder: Element | undefined = paragraph;
  let style = value(paragraph, 'w:pStyle');
  const seen = new Set<string | null>();
  for (; holder; holder = styleOf.get(style)) {
    if (holder !== paragraph) {
      if (seen.has(style)) break;
      seen.add(style);
      style = value(holder, 'w:basedOn');
    }
    const [properties] = all(holder, 'w:numPr');
    const id = properties && value(properties, 'w:numId');
    if (properties && id) return { id, depth: Number(value(properties, 'w:ilvl') ?? 0) };
  }
  return { id: null, depth: 0 };
}

function levelOf(level: Element): Level {
  return {
    start: Number(value(level, 'w:start') ?? 1),
    format: value(level, 'w:numFmt') ?? 'decimal',
    pattern: value(level, 'w:lvlText') ?? '',
  };
}

/** A number as a level writes it. */
function written(number: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
    case 'upperLetter': {
      const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
      return format === 'upperLetter' ? letter.toUpperCase() : letter;
    }
    case 'lowerRoman':
    case 'upperRoman': {
      const roman = romanOf(number);
      return format === 'upperRoman' ? roman : roman.toLowerCase();
    }
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

function romanOf(number: number): string {
  const signs = 'M1000 CM900 D500 CD400 C100 XC90 L50 XL40 X10 IX9 V5 IV4 I1'.split(' ');
  let [rest, roman] = [number, ''];
  for (const sign of signs) {
    const [letters = '', worth] = [/^\D+/.exec(sign)?.[0], Number(/\d+/.exec(sign)?.[0])];
    roman += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return roman;
}

function wordsOf(paragraph: Element): string {
  return all(paragraph, 'w:t')
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}

function all(node: Document | Element | undefined, name: string): Element[] {
  return node ? [...node.getElementsByTagName(name)] : [];
}

function value(node: Element, name: string): string | null {
  return all(node, name)[0]?.getAttribute('w:val') ?? null;
}
