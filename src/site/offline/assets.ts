/** What stands in quotation marks or brackets and looks like a file with a digest in its name. */
const named = /["'`(]([^"'`()\s]*[\w@-]\.[\w-]{8}\.[a-z]\w+)["'`)]/g;

/**
 * The styles, scripts and other files with digests in their names that a page loads, and those that these load in turn:
 * at once, or later when they are used.
 *
 * @param address of the page, absolute
 * @param folder in which such files live, absolute
 * @param read gives the words of a file
 */
export async function assetsOf(
  html: string,
  address: string,
  folder: string,
  read: (address: string) => Promise<string>,
): Promise<Set<string>> {
  const found = new Set<string>();
  const look = async (words: string, base: string): Promise<void> => {
    for (const [, name = ''] of words.matchAll(named)) {
      const { href } = new URL(name, base);
      if (!href.startsWith(folder) || found.has(href)) continue;
      found.add(href);
      if (/\.(js|css)$/.test(href)) await look(await read(href), href);
    }
  };
  await look(html, address);
  return found;
}
