import type { SourceFormat } from '../../model/plan.ts';
import { decode, type Fault } from '../decode.ts';
import { fromMarkdown } from './markdown.ts';
import type { Transcript } from './transcript.ts';

/** Recognizes the format of a file by its name and its bytes. What is nothing else is text. */
export function detectFormat(name: string, bytes: Uint8Array): SourceFormat {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.startsWith('PK\x03\x04')) return Buffer.from(bytes).includes('word/document.xml') ? 'docx' : 'text';
  if (['md', 'markdown'].includes(ending)) return 'markdown';
  // UTF-16 puts a NUL beside each letter. A saved page may begin with a comment.
  const plain = head.replace(/[\0\xEF\xBB\xBF\xFE\xFF]/g, '').replace(/^(?:\s*(?:<!--[^]*?-->|<\?xml[^>]*>))+/, '');
  return ['html', 'htm', 'xhtml'].includes(ending) || /^\s*<(?:!doctype\s+html|html)\b/i.test(plain) ? 'html' : 'text';
}

/**
 * Reads the text of a file that is more than text. Pure, and nothing in the file runs.
 *
 * @param encoding a label that `TextDecoder` knows; Word files have their own
 * @returns all its visible words, or why it cannot be read
 */
export async function transcribe(
  bytes: Uint8Array,
  format: Exclude<SourceFormat, 'text'>,
  encoding: string,
): Promise<Transcript | Fault> {
  try {
    // Their libraries are large: only who has such a file waits for them.
    if (format === 'docx') return await (await import('./docx.ts')).fromDocx(bytes);
    const decoded = decode(bytes, encoding);
    if (!('text' in decoded)) return decoded;
    if (format === 'markdown') return fromMarkdown(decoded.text);
    return (await import('./html.ts')).fromHtml(decoded.text);
  } catch (error) {
    const nested = error instanceof RangeError;
    const message = nested ? 'It nests too deep' : `Cannot read it as ${format}: ${String(error).split('\n')[0] ?? ''}`;
    return { offset: 0, message, hint: 'save it again, or copy its words into a plain text file' };
  }
}
