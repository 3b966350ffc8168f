import { printedLabel } from '../../model/label.ts';

/** One way to read the label of an item: its kind and its place in the sequence. */
export interface ItemLabel {
  kind: string;
  /** From 1; undefined for bullets, which only repeat. */
  value: number | undefined;
}

const bullet = /^([-–—•·*▪●○■◦‣➢➤✓])\s+\S/u;
const sign = /^(\(?)(\d{1,3}|[ivxl]{1,6}|[IVXL]{1,6}|\p{Ll}|\p{Lu})(\)|\.(?:º|ª)?|[ºª]\.?)\s+\S/u;

/** How the label that opens a line can be read: «i)» is a letter and a Roman number. None for a line without one. */
export function itemLabels(text: string): ItemLabel[] {
  const mark = bullet.exec(text)?.[1];
  if (mark !== undefined) return [{ kind: mark, value: undefined }];
  const match = sign.exec(text);
  if (!match) return [];
  const [, open = '', label = '', close = ''] = match;
  if (/\d/.test(label)) return [{ kind: `${open}1${close}`, value: Number(label) }];
  const small = label.toLowerCase();
  const size = small === label ? 'a' : 'A';
  // A capital with a full stop is an initial («V. Putin») more often than an item.
  const letter = small.length === 1 && (size === 'a' || close === ')') ? [alphabetic(small)] : [];
  const roman = romanValue(small);
  return [
    ...letter.map((value) => ({ kind: `${open}${size}${close}`, value })),
    ...(roman === undefined ? [] : [{ kind: `${open}${size === 'a' ? 'i' : 'I'}${close}`, value: roman }]),
  ];
}

/** Whether a label is a plain number («1.», «(2)»). */
export function isNumeric({ kind }: ItemLabel): boolean {
  return kind.includes('1');
}

/** The place of a small letter in its alphabet; «ñ» and «ё» only shift what follows, so they count as their neighbours. */
function alphabetic(letter: string): number {
  const cyrillic = 'абвгдежзиклмнопрстуфхцчшщ'.indexOf(letter);
  return cyrillic >= 0 ? cyrillic + 1 : (letter.codePointAt(0) ?? 0) - 96;
}

function romanValue(label: string): number | undefined {
  if (!/^(xl|x{0,3})(ix|iv|v?i{0,3})$/.test(label)) return undefined;
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
  const digits = [...label].map((digit) => values[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** Headings of documents that stand alone on a line without a number. */
const named = new RegExp(
  `^(?:${[
    'pre[áa]mbulo|introducci[óo]n|conclusi[óo]n(?:es)?|considerandos?|disposiciones? (?:generales|finales|transitorias?)',
    'preamble|introduction|conclusions?|(?:general|final) provisions',
    'преамбула|введение|заключение|(?:общие|заключительные|переходные) положения',
    'الديباجة|ديباجة|مقدمة|خاتمة',
    'pr[ée]ambule|dispositions? (?:g[ée]n[ée]rales|finales)|pre[âa]mbulo|прэамбула|кіріспе',
  ].join('|')})$`,
  'iu',
);

/** «Artículo primero», «Artículo único», «PARTE II»: divisions that `printedLabel` does not name. */
const worded =
  /^(?:(?:art[íi]culo|cap[íi]tulo) (?:primero|segundo|tercero|cuarto|quinto|sexto|s[ée]ptimo|octavo|noveno|d[ée]cimo|[úu]nico)|(?:t[íi]tulo|parte|part|partie|title|titre|часть|الباب|الفصل|الجزء) (?:[ivxlc]+|\d+)|المادة [\d٠-٩]+)(?![\p{L}\p{N}])[.º:]*/iu;

/** `Artículo 3`, when a line begins with a division of a document in a word and a number, the word with a capital. */
export function divisionLabel(text: string): string | undefined {
  if (beginsWithSmallOrSign.test(text)) return undefined;
  const label = printedLabel(text);
  return label !== undefined && /^\p{L}{3,}/u.test(label) && /\s/u.test(label) ? label : worded.exec(text)?.[0];
}

const beginsWithSmallOrSign = /^[^\p{Lu}\p{Lo}]/u;

/** Whether a line is nothing but the name of a division: «Artículo 3», «CAPÍTULO II.», «Preámbulo». */
export function isDivisionAlone(text: string): boolean {
  if (text.length > 60) return false;
  if (named.test(text.replace(/[.:]+$/, ''))) return true;
  const label = divisionLabel(text);
  return label !== undefined && /^[\s.:º°–—-]*$/u.test(text.slice(label.length));
}
