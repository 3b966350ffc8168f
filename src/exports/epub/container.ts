import { strToU8, zipSync, type Zippable } from 'fflate';
import { el } from '../../render/element.ts';
import { toXml } from '../xml.ts';

/** Where the package document is, from the top of the container. */
export const packagePath = 'EPUB/package.opf';

/** The time that every entry has: the first that ZIP can write. Local, as ZIP's times are, so that it is the same anywhere. */
const time = new Date(1980, 0, 1);

/**
 * An EPUB container (OCF 3.3): a ZIP with `mimetype` first and stored, and the file that says where the package is. The
 * same files give the same bytes.
 *
 * @param files of the publication, by their paths below the folder of the package
 */
export function container(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(pointer),
  };
  for (const [path, content] of files) entries[`EPUB/${path}`] = strToU8(content);
  return zipSync(entries, { mtime: time });
}

const pointer = toXml(
  el('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    el('rootfiles', {}, [el('rootfile', { 'full-path': packagePath, 'media-type': 'application/oebps-package+xml' })]),
  ]),
);
