import type { EditionPlan, SourceFormat } from '../model/plan.ts';
import { readBytes, type Folder } from './files.ts';

/** The endings of files as received. */
const endings: Record<SourceFormat, string> = { text: 'txt', markdown: 'md', html: 'html', docx: 'docx' };

/** The file as received, relative to the corpus folder. */
export function receivedFile(id: string, { received }: EditionPlan): string {
  return `sources/${id}.${endings[received.format]}`;
}

/** The plain text that a plan divides, relative to the corpus folder: the file as received, or its transcript. */
export function dividedFile(id: string): string {
  return `sources/${id}.txt`;
}

/** The bytes of a file of the corpus. @throws Error when it is gone since the corpus was read */
export function bytesOf(folder: Folder, name: string): Uint8Array<ArrayBuffer> {
  const bytes = readBytes(folder, name);
  if (!bytes) throw new Error(`Cannot find ${folder.label}${name}`);
  return bytes;
}

/** The plain text that a plan divides, with its byte order mark when it has one. A transcript is in UTF-8. */
export function dividedText(folder: Folder, id: string, { received }: EditionPlan): string {
  const encoding = received.format === 'text' ? received.encoding : 'utf-8';
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytesOf(folder, dividedFile(id)));
}
