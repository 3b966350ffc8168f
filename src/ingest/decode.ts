import { analyse } from 'chardet';
import { findControl } from '../model/normalize.ts';

/** Why bytes are no text: where, from the first byte as 0, what is wrong, and what would be right. */
export interface Fault {
  offset: number;
  message: string;
  hint: string;
}

/** An encoding, by its label in the Encoding Standard, lower case, and how it is known. */
export interface Encoding {
  encoding: string;
  /** The byte order mark, strict UTF-8, the zero bytes of UTF-16, `<meta charset>`, or the library's guess. */
  by: 'bom' | 'utf-8' | 'zeros' | 'declared' | 'guess';
  /** Of a guess: from 0 to 100. */
  confidence?: number;
}

export type Detected = Encoding | Fault;

/** What is no plain text, by its first bytes as Latin-1. */
const magic: readonly { starts: string; is: string; hint: string }[] = [
  { starts: '%PDF', is: 'a PDF', hint: 'copy its text into a plain text file' },
  { starts: 'PK\x03\x04', is: 'a ZIP archive', hint: 'take the text out of it; of Word files `.docx` is read' },
  { starts: '\xD0\xCF\x11\xE0', is: 'an old Word or Excel file', hint: 'save it as `.docx`' },
  { starts: '{\\rtf', is: 'an RTF file', hint: 'save it as `.docx`' },
  { starts: '\x89PNG', is: 'a PNG image', hint: 'transcribe it into a plain text file' },
  { starts: '\xFF\xD8\xFF', is: 'a JPEG image', hint: 'transcribe it into a plain text file' },
  { starts: 'GIF8', is: 'a GIF image', hint: 'transcribe it into a plain text file' },
  { starts: '\x1F\x8B', is: 'a gzip archive', hint: 'unpack it' },
  { starts: '\xFF\xFE\0\0', is: 'text in UTF-32', hint: 'convert it to UTF-8' },
  { starts: '\0\0\xFE\xFF', is: 'text in UTF-32', hint: 'convert it to UTF-8' },
];

const marks = [
  { starts: '\xEF\xBB\xBF', encoding: 'utf-8' },
  { starts: '\xFF\xFE', encoding: 'utf-16le' },
  { starts: '\xFE\xFF', encoding: 'utf-16be' },
];

const otherEncoding = 'name the encoding in `received.encoding` of the plan, or ask for the text again in UTF-8';

/** Finds how bytes stand for characters; a fault when they are no text, or UTF-8 that was damaged. */
export function detectEncoding(bytes: Uint8Array): Detected {
  const head = latin1(bytes.subarray(0, 1024));
  const binary = magic.find(({ starts }) => head.startsWith(starts));
  if (binary) return { offset: 0, message: `The file is ${binary.is}, not text`, hint: binary.hint };
  const mark = marks.find(({ starts }) => head.startsWith(starts));
  if (mark) return { encoding: mark.encoding, by: 'bom' };
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const encoding = encodingByZeros(bytes);
    if (encoding) return { encoding, by: 'zeros' };
    return { offset: nul, message: 'The file is binary: it has NUL bytes', hint: 'plain text has none' };
  }
  const fault = firstInvalid(bytes, 'utf-8');
  if (!fault) return { encoding: 'utf-8', by: 'utf-8' };
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const count = (pattern: RegExp): number => lossy.match(pattern)?.length ?? 0;
  if (count(/[^\p{ASCII}\uFFFD]/gu) > count(/\uFFFD/g)) return fault;
  const declared = labelOf(/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? '');
  if (declared && !firstInvalid(bytes, declared)) return { encoding: declared, by: 'declared' };
  const guesses = analyse(bytes).flatMap(({ name, confidence }) => {
    const encoding = labelOf(name);
    return encoding === undefined || encoding.startsWith('utf-') ? [] : [{ encoding, confidence }];
  });
  const best = guesses.find(({ encoding }) => 'text' in decode(bytes, encoding)) ?? guesses[0];
  return { encoding: best?.encoding ?? 'windows-1252', by: 'guess', confidence: best?.confidence ?? 0 };
}

/**
 * Decodes strictly. A byte order mark at the beginning is not part of the text.
 *
 * @param encoding a label that `TextDecoder` knows
 * @returns the text, or the first byte that stands for nothing, or for a character that no page can hold
 */
export function decode(bytes: Uint8Array, encoding: string): { text: string } | Fault {
  const label = labelOf(encoding);
  if (label === undefined)
    return { offset: 0, message: `Cannot decode \`${encoding}\``, hint: 'expected a label such as `utf-8`' };
  const fault = firstInvalid(bytes, label);
  if (fault) return fault;
  const text = decoder(label).decode(bytes);
  const control = findControl(text);
  if (!control) return { text: text.replace(/^\uFEFF/, '') };
  const offset = bytesBefore(bytes, label, control.offset);
  const message = `Cannot print the character ${control.name}, ${nameOf(bytes[offset])} in ${label}`;
  return { offset, message, hint: otherEncoding };
}

/** Where bytes cease to be an encoding. */
function firstInvalid(bytes: Uint8Array, encoding: string): Fault | undefined {
  try {
    decoder(encoding).decode(bytes);
    return undefined;
  } catch {
    // What comes before the first byte that makes it fail is whole characters, and perhaps the beginning of one.
    const fails = smallest(bytes.length + 1, (size) => lengthOf(bytes, encoding, size) === undefined);
    const offset = bytesBefore(bytes, encoding, lengthOf(bytes, encoding, fails - 1) ?? 0);
    return { offset, message: `Cannot read ${nameOf(bytes[offset])} as ${encoding}`, hint: otherEncoding };
  }
}

/** How many of the first bytes stand for the first characters (UTF-16 units) of a text. */
function bytesBefore(bytes: Uint8Array, encoding: string, characters: number): number {
  return smallest(bytes.length, (size) => (lengthOf(bytes, encoding, size) ?? Infinity) >= characters);
}

/** How many characters (UTF-16 units) the first bytes hold whole. Undefined when they are not valid. */
function lengthOf(bytes: Uint8Array, encoding: string, size: number): number | undefined {
  try {
    return decoder(encoding).decode(bytes.subarray(0, size), { stream: true }).length;
  } catch {
    return undefined;
  }
}

/** The smallest number from 0 to `end` that a condition holds for, which holds for all above it. */
function smallest(end: number, holds: (n: number) => boolean): number {
  let [from, to] = [0, end];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** UTF-16 without a mark: what is ASCII in it has its zero bytes at odd places, or all at even ones. */
function encodingByZeros(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const [most, fewest] = [Math.max(even, odd), Math.min(even, odd)];
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const share = most / (bytes.length / 2);
  if (share < 0.05 || fewest * 20 > most) return undefined;
  // Where nearly every character is ASCII, damage does not hide what it was.
  return share > 0.5 || 'text' in decode(bytes, encoding) ? encoding : undefined;
}

/** The name that the Encoding Standard gives an encoding; ASCII and ISO-8859-1 are windows-1252 there. */
function labelOf(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function decoder(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

function nameOf(byte: number | undefined): string {
  return byte === undefined ? 'the end' : `the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
