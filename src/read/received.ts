import type { EditionPlan } from '../model/plan.ts';
import { readBytes, type Folder } from './files.ts';
import { filesOf } from './text.ts';

/** The bytes of a file of the corpus. @throws Error when it is gone since the corpus was read */
export function bytesOf(folder: Folder, name: string): Uint8Array<ArrayBuffer> {
  const bytes = readBytes(folder, name);
  if (!bytes) throw new Error(`Cannot find ${folder.label}${name}`);
  return bytes;
}

/** The plain text that a plan divides, with its byte order mark when it has one. A transcript is in UTF-8. */
export function dividedText(folder: Folder, id: string, { received }: EditionPlan): string {
  const encoding = received.format === 'text' ? received.encoding : 'utf-8';
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytesOf(folder, filesOf(id).source));
}
